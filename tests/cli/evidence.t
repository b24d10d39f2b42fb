Evidence: what shows it, in which words, where in it, how and by whom it was found.

  $ cat > two.jsonl <<'TEXT'
  > {"url":"https://courier.example/mine","source":"Courier","published":"2031-03-11","title":"Mine","text":"Twelve miners died in Koldava on 10 March 2031, the regional governor said."}
  > {"url":"https://dispatch.example/boats","source":"Dispatch","published":"2031-03-12","title":"Boats","text":"Nine fishermen are missing off Port Havel, the coast guard said on 12 March 2031."}
  > TEXT
  $ claimdex ingest two.jsonl | head -n 1
  2 articles, 2 claims, 0 repeats, 0 failed
  $ claimdex evidence c1
  claimdex: c1 has no evidence
    claimdex evidence add c1 https://… --stance supports
  [1]
  $ claimdex evidence add c1 https://mine.example/list --stance refutes --quote 'Eleven men died.' --at 'p. 12' --captured 2031-03-12 \
  >   --captured-where 'the mine gate' --located 'asked the mine' --finder 'Mira' --note 'SECRET: from a cousin'
  c1     e1 refutes: https://mine.example/list, p. 12
         “Eleven men died.”
         note: SECRET: from a cousin
         captured 2031-03-12 (the mine gate), located: asked the mine, found by Mira
  $ printf '%%PDF-1.4 the report of the mine' > report.pdf
  $ claimdex evidence add c1 report.pdf --stance supports --at 'p. 3'
  c1     e2 supports: report.pdf, p. 3 (archived, sha256 <sha256>)
         application/pdf
  $ claimdex evidence add c2 report.pdf
  c2     e3 report.pdf (archived, sha256 <sha256>)
         application/pdf
         also evidence for c1
  $ claimdex evidence list c1 c2
  c1     e1 refutes: https://mine.example/list, p. 12
         “Eleven men died.”
         note: SECRET: from a cousin
         captured 2031-03-12 (the mine gate), located: asked the mine, found by Mira
  c1     e2 supports: report.pdf, p. 3 (archived, sha256 <sha256>)
         application/pdf
         also evidence for c2
  c2     e3 report.pdf (archived, sha256 <sha256>)
         application/pdf
         also evidence for c1
  $ claimdex show c1 | sed -n '/^  evidence/,/^  history/p' | head -n 9
    evidence    e1 refutes: https://mine.example/list, p. 12
                “Eleven men died.”
                note: SECRET: from a cousin
                captured 2031-03-12 (the mine gate), located: asked the mine, found by Mira
    evidence    e2 supports: report.pdf, p. 3 (archived, sha256 <sha256>)
                application/pdf
                also evidence for c2

  history
  $ claimdex show e3 | head -n 1
  c2  casualty.missing  unchecked, new
  $ claimdex log c1 | tail -n +2
  t2    2031-05-20T12:00:00Z  ada        c1     evidence: https://mine.example/list (SECRET: from a cousin)
  t2    2031-05-20T12:00:00Z  ada        c1     evidence e1 stance: refutes
  t2    2031-05-20T12:00:00Z  ada        c1     evidence e1 quote: Eleven men died.
  t2    2031-05-20T12:00:00Z  ada        c1     evidence e1 at: p. 12
  t2    2031-05-20T12:00:00Z  ada        c1     evidence e1 captured: 2031-03-12
  t2    2031-05-20T12:00:00Z  ada        c1     evidence e1 captured_where: the mine gate
  t2    2031-05-20T12:00:00Z  ada        c1     evidence e1 located: asked the mine
  t2    2031-05-20T12:00:00Z  ada        c1     evidence e1 finder: Mira
  t3    2031-05-20T12:00:00Z  ada        c1     evidence: report.pdf
  t3    2031-05-20T12:00:00Z  ada        c1     evidence e2 stance: supports
  t3    2031-05-20T12:00:00Z  ada        c1     evidence e2 at: p. 3
  t3    2031-05-20T12:00:00Z  ada        c1     evidence e2 media_type: application/pdf
  $ claimdex show c1 --json | $SCHEMAS/validate.py
  $ claimdex evidence c1 --json | $SCHEMAS/validate.py

What is said of it can be corrected, and taken away; the log keeps both.

  $ claimdex evidence edit e2 --stance context --at none --because 'an older report'
  c1     e2 context: report.pdf (archived, sha256 <sha256>)
         application/pdf
         also evidence for c2
  $ claimdex evidence edit e2 --stance context
  c1     e2 context: report.pdf (archived, sha256 <sha256>)
         application/pdf
         also evidence for c2
  $ claimdex log c1 | tail -n 2
  t5    2031-05-20T12:00:00Z  ada        c1     evidence e2 stance: supports → context (an older report)
  t5    2031-05-20T12:00:00Z  ada        c1     evidence e2 at: p. 3 → none (an older report)
  $ claimdex undo
  t5 undone: evidence by ada, 2031-05-20T12:00:00Z
    c1     e2 stance: context → supports
    c1     e2 at: nothing → p. 3
  $ claimdex evidence edit e9 --stance context
  claimdex: there is no evidence e9
    claimdex evidence c12 lists it
  [2]
  $ claimdex evidence edit e2
  claimdex: evidence edit takes one handle, and what is to be said of it
    claimdex evidence edit e5 --stance refutes
  [2]
  $ claimdex evidence edit e2 --stance contxt
  claimdex: there is no stance "contxt"
    did you mean context?
  [2]
  $ claimdex evidence edit e1 --fetch --dry-run
  c1     e1 refutes: https://mine.example/list, p. 12 (dry run)
         “Eleven men died.”
         note: SECRET: from a cousin
         captured 2031-03-12 (the mine gate), located: asked the mine, found by Mira

One source given twice is one piece of evidence; nothing that was said of it is lost on the way.

  $ claimdex evidence add c1 http://www.mine.example/list/
  c1     e1 is there already: https://mine.example/list
  $ claimdex evidence add c1 http://www.mine.example/list/ --quote 'Ten men died.'
  claimdex: http://www.mine.example/list/: c1 has it already, as e1
    claimdex evidence edit e1 changes what is said of it
  [2]
  $ cp report.pdf copy.pdf
  > claimdex evidence add c1 copy.pdf
  c1     e2 is there already: report.pdf
  $ claimdex mark c1 refuted --because 'the list says eleven' --evidence https://mine.example/list#top
  c1  unchecked → refuted
  $ claimdex mark c2 verified --because 'the list' --evidence https://coast.example/list
  c2  unchecked → verified (evidence e4)
  $ claimdex evidence c2
  c2     e3 report.pdf (archived, sha256 <sha256>)
         application/pdf
         also evidence for c1
  c2     e4 https://coast.example/list

What a verdict rests on can't be taken away under it.

  $ claimdex evidence remove e3 e4 --because 'a mix-up'
  claimdex: c2 is verified: "verified" needs evidence that isn't c2's own article
    add other evidence first, or claimdex mark c2 unchecked
  [2]
  $ claimdex evidence remove e3 --dry-run
  c2     e3 removed: report.pdf (dry run)
  $ claimdex evidence remove e3 --because 'a mix-up'
  c2     e3 removed: report.pdf
  $ claimdex evidence c2
  c2     e4 https://coast.example/list
  $ claimdex undo
  t9 undone: evidence by ada, 2031-05-20T12:00:00Z
    c2     evidence: nothing → report.pdf
  $ claimdex evidence c2 | head -n 1
  c2     e3 report.pdf (archived, sha256 <sha256>)
  $ claimdex evidence remove e3 --because 'a mix-up' >/dev/null; claimdex evidence remove e3
  claimdex: there is no evidence e3
    claimdex evidence c12 lists it
  [2]
  $ claimdex log c2 | tail -n 2
  t10   2031-05-20T12:00:00Z  ada        c2     undo evidence: report.pdf (t9)
  t11   2031-05-20T12:00:00Z  ada        c2     evidence e3: report.pdf → none (a mix-up)

What is public of it, and what isn't: notes, and how, where and by whom it was found, are on no sheet.

  $ for format in md html csv json jsonl; do claimdex export miners --format $format > sheet; echo "$format $(grep -c 'Eleven men died' sheet) $(grep -cE 'SECRET|cousin|gate|asked the mine|Mira' sheet)"; done
  md 1 0
  html 1 0
  csv 0 0
  json 1 0
  jsonl 1 0
  $ claimdex export miners | grep -A 3 '^Evidence'
  Evidence:

  1. refutes: <https://mine.example/list>, p. 12: “Eleven men died.” (captured 12 March 2031, added 20 May 2031)
  2. supports: report.pdf, p. 3 (added 20 May 2031, SHA-256 `<sha256>`)
  $ claimdex export miners --format json | $SCHEMAS/validate.py

What can't be evidence.

  $ claimdex evidence add c1 https://courier.example/mine
  claimdex: https://courier.example/mine: this is the article that makes c1, or a copy of it
    evidence has to come from somewhere else
  [2]
  $ mkfifo pipe
  > mkdir folder
  > truncate -s 5G large
  > for what in pipe folder /dev/zero large nowhere.pdf ftp://mine.example/ mine.example/list https:// 'https://mine example/' https://ada:x@mine.example/ ''
  > do claimdex evidence add c1 "$what"; echo "status $?"; done
  claimdex: pipe: not a regular file
    evidence is a url (https://…) or a file
  status 2
  claimdex: folder: not a regular file
    evidence is a url (https://…) or a file
  status 2
  claimdex: /dev/zero: not a regular file
    evidence is a url (https://…) or a file
  status 2
  claimdex: large: larger than 100 MB
    cite it by its url; claimdex config evidence.max_mb is the limit
  status 2
  claimdex: nowhere.pdf: no such file
    evidence is a url (https://…) or a file
  status 2
  claimdex: ftp://mine.example/: only http and https can be cited
    give the page's https:// address, or a file
  status 2
  claimdex: mine.example/list: no such file
    if it is a web address: https://mine.example/list
  status 2
  claimdex: https://: not a web address
    https://…
  status 2
  claimdex: https://mine example/: not a web address
    https://…
  status 2
  claimdex: the address has a name or a password in it, and it may go on a sheet
    give it without what stands before the @
  status 2
  claimdex: : no such file
    evidence is a url (https://…) or a file
  status 2
  $ claimdex evidence add c1 https://a.example/ --stance refuted
  claimdex: there is no stance "refuted"
    did you mean refutes?
  [2]
  $ claimdex evidence add c1 https://a.example/ --stance banana
  claimdex: there is no stance "banana"
    supports refutes context
  [2]
  $ claimdex evidence add c1 https://a.example/ --quote '  '
  claimdex: the quote is blank
    write what there is to say
  [2]
  $ claimdex evidence add c1 https://a.example/ --captured 2031-13-01
  claimdex: --captured 2031-13-01: not a date
    2031-03-04, 2031-03-04T14:00:00Z
  [2]
  $ claimdex evidence add c1 https://a.example/ --captured 2031-06-01
  claimdex: --captured 2031-06-01: that is in the future
  [2]
  $ claimdex evidence add c1 https://a.example/ --media-type video
  claimdex: --media-type video: not a media type
    text/html, image/png, …
  [2]
  $ claimdex evidence add c1 report.pdf --fetch
  claimdex: --fetch is for urls: a file is kept anyway
  [2]
  $ claimdex evidence add c1 https://a.example/ --allow-private
  claimdex: --allow-private goes with --fetch
  [2]
  $ claimdex evidence add c9 https://a.example/
  claimdex: there is no claim c9
  [2]
  $ claimdex evidence add https://a.example/ c1
  claimdex: "https://a.example/" is not the handle of a claim
    handles look like c12; claimdex search --ids prints them
  [2]
  $ claimdex evidence add c1
  claimdex: evidence add takes a claim's handle, and a url or a file
    claimdex evidence add c12 https://… --stance refutes
  [2]
  $ claimdex evidence ad c1 https://a.example/
  claimdex: evidence can't "ad"
    did you mean claimdex evidence add?
  [2]
  $ claimdex evidence banana
  claimdex: evidence can't "banana"
    claimdex evidence c12; add list edit remove check
  [2]
  $ claimdex evidence
  claimdex: evidence of which claim?
    claimdex evidence c12
  [2]
  $ claimdex evidence list c9
  claimdex: there is no claim c9
  [1]
  $ claimdex evidence add c1 https://a.example/ --note "$(printf 'esc \033[31m and \342\200\256 bidi')"
  claimdex: character 5 of the note is a control character
    take it out; colours of a terminal bring such characters along
  [2]
  $ claimdex evidence add c1 https://b.example/ --dry-run
  c1     e5 https://b.example/ (dry run)
  $ claimdex evidence c1 | grep -c b.example
  0
  [1]

Sealed is sealed.

  $ claimdex publish c1
  c1  checked → published
  $ claimdex evidence add c1 https://b.example/
  claimdex: c1 is published, and sealed
    claimdex reopen c1 --because '…'
  [2]
  $ claimdex evidence edit e1 --stance supports
  claimdex: c1 is published, and sealed
    claimdex reopen c1 --because '…'
  [2]
  $ claimdex evidence remove e1
  claimdex: c1 is published, and sealed
    claimdex reopen c1 --because '…'
  [2]

A check without copies says so; a text is looked into, a picture isn't. The figure is compared as a figure.

  $ printf 'The coast guard lists nine men as missing.\nThe search goes on.\n' > list.txt
  > printf '\211PNG\r\n\032\n' > photo.png
  > claimdex evidence add c2 list.txt --quote 'men as missing. The search'
  > claimdex evidence add c2 photo.png --quote 'nine'
  c2     e5 list.txt (archived, sha256 <sha256>)
         “men as missing. The search”
         text/plain
  c2     e6 photo.png (archived, sha256 <sha256>)
         “nine”
         image/png
  $ claimdex evidence check c2
  e4     c2     https://coast.example/list: no copy, figure not checked (there is no copy of it)
  e5     c2     list.txt: copy as it was, quote verbatim at 27, holds the figure at 22: “nine”
  e6     c2     photo.png: copy as it was, quote not checked, figure not checked (image/png can't be read as text)
  3 pieces of evidence, 0 failed
  $ claimdex evidence check 'fishermen' | tail -n 1
  3 pieces of evidence, 0 failed
  $ claimdex evidence check c2 --json | $SCHEMAS/validate.py
  $ claimdex evidence check e99
  claimdex: there is no evidence e99
    claimdex evidence c12 lists it
  [2]
  $ claimdex doctor | head -n 1
  2 articles, 2 claims, 39 events: everything is as it must be

What goes with another deed is not swallowed; a check of nothing is no success; blanks of any kind are blank.

  $ claimdex evidence add c2 https://b.example/ --because 'why not'
  claimdex: --because goes with edit and remove
    --note says something of it
  [2]
  $ claimdex evidence list c2 --stance refutes
  claimdex: what is said of evidence, and --fetch, go with add and edit
  [2]
  $ claimdex evidence check e6 foo
  claimdex: "foo" is no handle
    handles of claims and of evidence, or a query
  [2]
  $ claimdex evidence check nomatchword
  claimdex: no evidence is found by that: nothing was checked
  [1]
  $ claimdex evidence add c2 https://b.example/ --quote "$(printf '\302\240')"
  claimdex: the quote is blank
    write what there is to say
  [2]
  $ claimdex evidence add c2 https://b.example/ --note "$(printf 'red \033[31m')"
  claimdex: character 5 of the note is a control character
    take it out; colours of a terminal bring such characters along
  [2]
  $ claimdex evidence remove e6 --dry-run --json | $SCHEMAS/validate.py
  $ claimdex mark c2 unverifiable --because "$(printf '\302\240')"
  claimdex: the reason is blank
    --because '…'
  [2]
