A page is fetched where that is asked for, by a program of its own; what is kept is what the server sent. The server here runs beside the command
(tests/support/web.py) and stands in a private network, so nothing comes from it unless that is allowed.

  $ cat > mine.txt <<'TEXT'
  > Mine
  > 
  > Twelve miners died in Koldava on 10 March 2031, the regional governor said.
  > TEXT
  $ ln -s $DATA/../support/web.py web.py
  > python3 web.py claimdex ingest --url WEB/article --published 2031-03-11 mine.txt | head -n 1
  1 article, 1 claim, 0 repeats, 0 failed
  $ python3 web.py claimdex evidence add c1 WEB/page --fetch
  c1     e1 WEB/page
  claimdex: WEB/page: the address leads into a private network; recorded without a copy
    --allow-private, if that is what you want
  [3]
  $ python3 web.py claimdex evidence edit e1 --fetch --allow-private
  c1     e1 WEB/page (archived, sha256 <sha256>)
         captured 2031-05-20T12:00:00Z
         text/html
  $ python3 web.py claimdex show c1 --json > shown; $SCHEMAS/validate.py shown
  > grep -o '"copy":{[^}]*}' shown | sed 's|http://127[.0-9]*:8765|WEB|g'
  "copy":{"url":"WEB/page","status":200,"sha256":"<sha256>","head_sha256":"<sha256>"}
  $ python3 web.py claimdex log c1 | tail -n 3
  t3    2031-05-20T12:00:00Z  ada        c1     evidence e1 copy: <sha256> 200 WEB/page
  t3    2031-05-20T12:00:00Z  ada        c1     evidence e1 media_type: text/html
  t3    2031-05-20T12:00:00Z  ada        c1     evidence e1 captured: 2031-05-20T12:00:00Z

The heads of the answers are kept, too: status and headers, of every hop.

  $ python3 web.py claimdex add --text 'Eleven miners died in Koldava' --type casualty.killed --figure 11 --seen-at 'Channel 5' | head -n 1
  c2     unchecked        casualty.killed  11
  $ python3 web.py claimdex evidence add c2 WEB/moved --fetch --allow-private --stance supports --quote 'it regrets every loss of life' --json > added
  > $SCHEMAS/validate.py added
  > grep -o '"status":[0-9]*' added; grep -c '"head_sha256":"[0-9a-f]' added
  "status":200
  1

One source is one source, by whichever address it is reached; the claim's own article is none.

  $ python3 web.py claimdex evidence add c2 WEB/page --fetch --allow-private
  c2     e2 is there already: WEB/moved
  $ python3 web.py claimdex evidence add c1 WEB/own --fetch --allow-private
  claimdex: WEB/own leads to WEB/article: this is the article that makes c1, or a copy of it
    evidence has to come from somewhere else
  [2]

No way leads inward, out of the web or round and round: the host that was named is allowed, what it redirects to is not.

  $ for page in inward metadata mapped file loop
  > do python3 web.py claimdex evidence add c2 WEB/$page --fetch --allow-private; echo "status $?"; done
  c2     e3 WEB/inward
  claimdex: WEB/inward: it is redirected into a private network; recorded without a copy
    claimdex evidence edit e3 --fetch tries again
  status 3
  c2     e4 WEB/metadata
  claimdex: WEB/metadata: it is redirected into a private network; recorded without a copy
    claimdex evidence edit e4 --fetch tries again
  status 3
  c2     e5 WEB/mapped
  claimdex: WEB/mapped: it is redirected into a private network; recorded without a copy
    claimdex evidence edit e5 --fetch tries again
  status 3
  c2     e6 WEB/file
  claimdex: WEB/file: it leads to something that is neither http nor https; recorded without a copy
    claimdex evidence edit e6 --fetch tries again
  status 3
  c2     e7 WEB/loop
  claimdex: WEB/loop: it is redirected more than 10 times; recorded without a copy
    claimdex evidence edit e7 --fetch tries again
  status 3

What never ends, comes too slowly, breaks off or isn't there leaves no copy, and the evidence is recorded all the same.

  $ claimdex config evidence.max_mb 1
  > claimdex config evidence.max_seconds 1
  > for page in endless promises slow heads short gone
  > do python3 web.py claimdex evidence add c2 WEB/$page --fetch --allow-private; echo "status $?"; done
  c2     e8 WEB/endless
  claimdex: WEB/endless: larger than 1 MB; recorded without a copy
    claimdex evidence edit e8 --fetch tries again
  status 3
  c2     e9 WEB/promises
  claimdex: WEB/promises: larger than 1 MB; recorded without a copy
    claimdex evidence edit e9 --fetch tries again
  status 3
  c2     e10 WEB/slow
  claimdex: WEB/slow: no whole answer within 1 s; recorded without a copy
    claimdex evidence edit e10 --fetch tries again
  status 3
  c2     e11 WEB/heads
  claimdex: WEB/heads: the server's headers never end; recorded without a copy
    claimdex evidence edit e11 --fetch tries again
  status 3
  c2     e12 WEB/short
  claimdex: WEB/short: the answer was cut short; recorded without a copy
    claimdex evidence edit e12 --fetch tries again
  status 3
  c2     e13 WEB/gone
  claimdex: WEB/gone: the server answered 404; recorded without a copy
    claimdex evidence edit e13 --fetch tries again
  status 3
  $ claimdex evidence add c2 http://nowhere.invalid/ --fetch
  c2     e14 http://nowhere.invalid/
  claimdex: http://nowhere.invalid/: the host is not known, or there is no network; recorded without a copy
    claimdex evidence edit e14 --fetch tries again
  [3]
  $ claimdex doctor | head -n 1
  1 article, 2 claims, 25 events: everything is as it must be

What is packed stays packed: fifty megabytes of zeros are fifty kilobytes in the archive, and nobody unpacks them.

  $ python3 web.py claimdex evidence add c2 WEB/bomb --fetch --allow-private
  c2     e15 WEB/bomb (archived, sha256 <sha256>)
         captured 2031-05-20T12:00:00Z
         application/gzip
  $ claimdex evidence check e15 | sed 's|http://127[.0-9]*:8765|WEB|g'
  e15    c2     WEB/bomb: copy as it was, figure not checked (application/gzip can't be read as text)
  1 piece of evidence, 0 failed

No cookie is kept from one hop to the next, and the program says who it is.

  $ python3 web.py claimdex evidence add c2 WEB/cookies --fetch --allow-private --quote 'cookie None, claimdex'
  c2     e16 WEB/cookies (archived, sha256 <sha256>)
         “cookie None, claimdex”
         captured 2031-05-20T12:00:00Z
         text/plain
         fetched from WEB/cookies?again
  $ claimdex evidence check e16 | sed 's|http://127[.0-9]*:8765|WEB|g'
  e16    c2     WEB/cookies: copy as it was, quote verbatim at 0, doesn't hold the figure
  1 piece of evidence, 0 failed

Copies are checked against their hashes, and their words against what was quoted and claimed.

  $ claimdex evidence check c1 e2 | sed 's|http://127[.0-9]*:8765|WEB|g'
  e1     c1     WEB/page: copy as it was, doesn't hold the figure
  e2     c2     WEB/moved: copy as it was, quote verbatim at 96, holds the figure at 51: “11”
  2 pieces of evidence, 0 failed
  $ claimdex evidence check --json e1 e2 > checks; $SCHEMAS/validate.py checks
  $ python3 web.py claimdex evidence edit e1 --quote 'Names & ages are in the annex.'
  > python3 web.py claimdex evidence check e1
  c1     e1 WEB/page (archived, sha256 <sha256>)
         “Names & ages are in the annex.”
         captured 2031-05-20T12:00:00Z
         text/html
         also evidence for c2
  e1     c1     WEB/page: copy as it was, quote verbatim at 232, doesn't hold the figure
  1 piece of evidence, 0 failed
  $ python3 web.py claimdex evidence edit e1 --quote 'THE MINE, stays closed' --because 'as printed'
  > python3 web.py claimdex evidence check e1
  c1     e1 WEB/page (archived, sha256 <sha256>)
         “THE MINE, stays closed”
         captured 2031-05-20T12:00:00Z
         text/html
         also evidence for c2
  e1     c1     WEB/page: copy as it was, quote there, but not letter for letter at 161, doesn't hold the figure
  1 piece of evidence, 0 failed
  $ python3 web.py claimdex evidence edit e1 --quote 'the mine is open'
  > python3 web.py claimdex evidence check e1
  c1     e1 WEB/page (archived, sha256 <sha256>)
         “the mine is open”
         captured 2031-05-20T12:00:00Z
         text/html
         also evidence for c2
  e1     c1     WEB/page: copy as it was, quote not found, doesn't hold the figure
  1 piece of evidence, 1 failed
  [5]
  $ find . $HOME -name '*.zst' | sort | xargs -n 1 sh -c 'echo x >> "$1"' sh
  > python3 web.py claimdex evidence check e1 e2
  e1     c1     WEB/page: copy damaged, quote not checked, figure not checked
  e2     c2     WEB/moved: copy damaged, quote not checked, figure not checked
  2 pieces of evidence, 2 failed
  [5]
  $ find . $HOME -name '*.zst' | xargs rm
  > python3 web.py claimdex evidence check e1
  e1     c1     WEB/page: copy missing from the archive, quote not checked, figure not checked
  1 piece of evidence, 1 failed
  [5]
