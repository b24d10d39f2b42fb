A bundle: a sheet with what it rests on, for somebody else to check.

  $ echo '{"url":"https://courier.example/mine","source":"Courier","published":"2031-03-11","lang":"en","title":"Mine","text":"Twelve miners died in Koldava on 10 March 2031, governor Ada Berg said."}' > one.jsonl
  > claimdex ingest one.jsonl | head -n 1
  > mkdir marzipan
  > echo 'nine names' > 'marzipan/list of names.PDF'
  > echo '<script>alert(1)</script>' > $'marzipan/a\nb.html'
  > claimdex evidence add c1 'marzipan/list of names.PDF' --stance refutes --note marzipan >/dev/null
  > claimdex evidence add c1 $'marzipan/a\nb.html' --stance supports >/dev/null
  > claimdex mark c1 disputed --because 'The company counts nine.'
  1 article, 1 claim, 0 repeats, 0 failed
  c1  unchecked → disputed
  $ claimdex export id:c1 --bundle handover
  claimdex: 1 claim and 2 files of evidence in handover
  $ ls -1 handover handover/evidence
  handover:
  SHA256SUMS
  claims.jsonl
  evidence
  sheet.html
  sheet.json

  handover/evidence:
  <sha256>.pdf
  <sha256>
  $ cd handover && sha256sum -c SHA256SUMS
  claims.jsonl: OK
  evidence/<sha256>.pdf: OK
  evidence/<sha256>: OK
  sheet.html: OK
  sheet.json: OK
  $ cat handover/SHA256SUMS
  <sha256>  claims.jsonl
  <sha256>  evidence/<sha256>.pdf
  <sha256>  evidence/<sha256>
  <sha256>  sheet.html
  <sha256>  sheet.json
  $ $SCHEMAS/validate.py handover/sheet.json handover/claims.jsonl
  $ claimdex export id:c1 --format jsonl | cmp - handover/claims.jsonl
  $ cat handover/evidence/*.pdf
  nine names
  $ claimdex export id:c1 --format html | cmp - handover/sheet.html
  $ grep -rl marzipan handover
  [1]

As one file: sorted, dated as of the desk's last change, of nobody; the same bytes from the same desk.

  $ claimdex export id:c1 --bundle handover.tar.gz
  > TZ=Asia/Tokyo CLAIMDEX_NOW=2040-01-01T00:00:00Z claimdex export id:c1 --bundle again.tar.gz 2>/dev/null
  > cmp handover.tar.gz again.tar.gz
  > TZ=UTC tar --full-time --numeric-owner --warning=no-timestamp -tvzf handover.tar.gz | sed 's/  */ /g; s/ [0-9]* 2031/ 2031/'
  > mkdir unpacked && tar --warning=no-timestamp -xzf handover.tar.gz -C unpacked && diff -r unpacked/fact-check-sheet handover
  claimdex: 1 claim and 2 files of evidence in handover.tar.gz
  -rw-r--r-- 0/0 2031-05-20 12:00:00 fact-check-sheet/SHA256SUMS
  -rw-r--r-- 0/0 2031-05-20 12:00:00 fact-check-sheet/claims.jsonl
  -rw-r--r-- 0/0 2031-05-20 12:00:00 fact-check-sheet/evidence/<sha256>.pdf
  -rw-r--r-- 0/0 2031-05-20 12:00:00 fact-check-sheet/evidence/<sha256>
  -rw-r--r-- 0/0 2031-05-20 12:00:00 fact-check-sheet/sheet.html
  -rw-r--r-- 0/0 2031-05-20 12:00:00 fact-check-sheet/sheet.json

What is there stays, unless --force says so; and then only a bundle is replaced.

  $ claimdex export id:c1 --bundle handover.tar.gz
  claimdex: handover.tar.gz: is there already
    --force replaces it
  [2]
  $ claimdex export id:c1 --bundle handover
  claimdex: handover: is there already
    --force replaces it
  [2]
  $ rm handover/sheet.html; claimdex export id:c1 --bundle handover/ --force && ls -1 handover
  claimdex: 1 claim and 2 files of evidence in handover/
  SHA256SUMS
  claims.jsonl
  evidence
  sheet.html
  sheet.json
  $ claimdex export id:c1 --bundle marzipan --force; ls -b marzipan
  claimdex: marzipan: is a folder, and no bundle
    name one that isn't there
  a\nb.html
  list\ of\ names.PDF
  $ claimdex export id:c1 --bundle nowhere/handover; claimdex export id:c1 --bundle nowhere/handover.tar.gz
  claimdex: nowhere/handover: No such file or directory
    nothing was written
  claimdex: nowhere/handover.tar.gz: No such file or directory
    nothing was written
  [6]
  $ claimdex export id:c1 --bundle stays 2> /dev/null && cd stays && cp SHA256SUMS ../before
  > claimdex export id:c1 --bundle . --force; echo "status $?"
  > ls -A && cmp SHA256SUMS ../before && sha256sum --quiet -c SHA256SUMS && cd .. && rm -r stays before
  claimdex: .: Device or resource busy
    nothing was written
  status 6
  SHA256SUMS
  claims.jsonl
  evidence
  sheet.html
  sheet.json
  $ claimdex export id:c1 --bundle x --internal
  claimdex: a bundle is for the public, and holds html and json
    --bundle without -o, --format and --internal
  [2]
  $ claimdex export no_such_word --bundle none
  claimdex: no claim is found by that; nothing was written
  [1]

What the archive lost is said; what was damaged in it isn't handed on.

  $ rm $XDG_DATA_HOME/claimdex/archive/*/$(sha256sum < 'marzipan/list of names.PDF' | cut -c 1-64).zst
  $ claimdex export id:c1 --bundle less && (cd less && sha256sum -c SHA256SUMS)
  claimdex: 1 file not in the archive and left out
  claimdex: 1 claim and 1 file of evidence in less
  claims.jsonl: OK
  evidence/<sha256>: OK
  sheet.html: OK
  sheet.json: OK
  $ echo rot > $XDG_DATA_HOME/claimdex/archive/*/$(sha256sum < marzipan/*.html | cut -c 1-64).zst
  $ claimdex export id:c1 --bundle rotten
  claimdex: the archive's copy of cfc151a63b53 is damaged
    a backup of archive/ brings it back
  [4]
  $ ls -1
  again.tar.gz
  handover
  handover.tar.gz
  less
  marzipan
  one.jsonl
  unpacked
