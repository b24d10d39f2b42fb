What was typed makes no sense: exit status 2, the nearest real thing is named, and nothing changes.

  $ claimdex ingest $DATA/articles/flood-lower-sarna.html >/dev/null

Commands and options.

  $ claimdex serach flood
  $ claimdex frobnicate
  $ claimdex search --limt 3 flood
  $ claimdex search --limit none flood
  $ claimdex search --limit 0 flood
  $ claimdex --json search
  $ claimdex ingest
  $ claimdex help serach
  $ claimdex completion tcsh

Ids.

  $ claimdex show c999
  $ claimdex show 12
  $ claimdex log c999
  $ claimdex mark c999 unverifiable --because 'no access'
  $ claimdex note c999 'a note'
  $ claimdex note c1

Verdicts and reasons.

  $ claimdex mark c1 disputd --because 'another count'
  $ claimdex mark c1
  $ claimdex mark disputed
  $ claimdex mark c1 verified disputed --because 'both'
  $ claimdex mark c1 unverifiable
  $ claimdex mark c1 unverifiable --because ''
  $ claimdex mark c1 verified --because 'it says so'
  $ claimdex mark c1 refuted --because 'see there' --evidence nowhere.pdf

All or nothing: where one claim can't be marked, none is.

  $ claimdex mark c1 c999 unverifiable --because 'no access'
  $ claimdex search --count verdict:unverifiable

Its own article is no evidence.

  $ url=$(claimdex show --json c1 | grep -o '"url":"[^"]*"' | head -1 | cut -d '"' -f 4)
  > claimdex mark c1 verified --because 'the article says so' --evidence $url

Queries.

  $ claimdex search 'speker:venn'
  $ claimdex search 'figure:10...20'
  $ claimdex search 'figure:many..'
  $ claimdex search 'figure:20..10'
  $ claimdex search 'published:2031-13..'
  $ claimdex search 'kind:casualties'
  $ claimdex search 'verdict:disputd'
  $ claimdex search '(flood'
  $ claimdex search '"flood'
  $ claimdex search 'AND flood'
  $ claimdex search ''
  $ claimdex export

Nothing found is no mistake, and has a status of its own.

  $ claimdex search zeppelins
  $ claimdex search --count zeppelins
  $ claimdex search --json zeppelins
  $ claimdex export zeppelins -o sheet.html
  $ ls

Output that can't be written: exit status 6, and nothing half-written is left behind.

  $ claimdex export '*' -o nowhere/sheet.html
  $ mkdir sheet.html && claimdex export '*' -o sheet.html; rmdir sheet.html
  $ claimdex export '*' -o /dev/full
  $ claimdex export '*' --format json > /dev/full
  $ claimdex search '*' > /dev/full
  $ echo mine > sheet.md && claimdex export '*' -o sheet.md; cat sheet.md
  $ claimdex export '*' -o sheet.docx
  $ claimdex export '*' --format docx
  $ ls

Clocks and users come from the environment only when they make sense.

  $ CLAIMDEX_NOW=yesterday claimdex note c1 'a note'
  $ SOURCE_DATE_EPOCH=x claimdex export '*'

Nothing has changed by any of this.

  $ claimdex log | tail -n 3
