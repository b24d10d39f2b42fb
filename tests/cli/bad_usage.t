What was typed makes no sense: exit status 2, the nearest real thing is named, and nothing changes.

  $ claimdex ingest $DATA/articles/flood-lower-sarna.html >/dev/null

Commands and options.

  $ claimdex serach flood
  claimdex: there is no command "serach"
    did you mean claimdex search?
  [2]
  $ claimdex frobnicate
  claimdex: there is no command "frobnicate"
    claimdex help lists the commands
  [2]
  $ claimdex search --limt 3 flood
  claimdex: claimdex search has no option --limt
    did you mean --limit?
  [2]
  $ claimdex search --limit none flood
  claimdex: --limit: Value none not in range 1 to 1000000000
    claimdex search --help
  [2]
  $ claimdex search --limit 0 flood
  claimdex: --limit: Value 0 not in range 1 to 1000000000
    claimdex search --help
  [2]
  $ claimdex --json search
  claimdex: the command comes first, then its options
    claimdex COMMAND --json …
  [2]
  $ claimdex ingest
  claimdex: ingest what? Name files or folders, or - for standard input
    claimdex ingest articles/
  [2]
  $ claimdex help serach
  claimdex: there is no help on "serach"
    did you mean claimdex help search?
  [2]
  $ claimdex completion tcsh
  claimdex: completion for which shell?
    claimdex completion bash, zsh or fish
  [2]

Ids.

  $ claimdex show c999
  claimdex: there is no claim c999
  [1]
  $ claimdex show 12
  claimdex: "12" is no handle
    a claim c12, an article a7, a mention m3, evidence e5, an origin o2, a fact-check f9; claimdex search --ids prints handles
  [2]
  $ claimdex log c999
  [1]
  $ claimdex mark c999 unverifiable --because 'no access'
  claimdex: there is no claim c999
  [2]
  $ claimdex note c999 'a note'
  claimdex: there is no claim c999
  [2]
  $ claimdex note c1
  claimdex: note takes a claim's handle and the words
    claimdex note c12 'asked the ministry on Monday'
  [2]

Verdicts and reasons.

  $ claimdex mark c1 disputd --because 'another count'
  claimdex: "disputd" is neither a claim's handle nor a verdict
    did you mean disputed?
  [2]
  $ claimdex mark c1
  claimdex: mark it as what?
    verdicts: unchecked verified mostly_verified disputed misleading refuted unverifiable outdated
  [2]
  $ claimdex mark disputed
  claimdex: mark which claim?
    claimdex mark c12 disputed --because '…' --evidence https://…
  [2]
  $ claimdex mark c1 verified disputed --because 'both'
  claimdex: two verdicts are named
    one of them, please
  [2]
  $ claimdex mark c1 unverifiable
  claimdex: "unverifiable" needs a reason
    claimdex mark c1 unverifiable --because '…'
  [2]
  $ claimdex mark c1 unverifiable --because ''
  claimdex: the reason is blank
    --because '…'
  [2]
  $ claimdex mark c1 verified --because 'it says so'
  claimdex: "verified" needs evidence that isn't c1's own article
    claimdex mark c1 verified --because '…' --evidence https://…
  [2]
  $ claimdex mark c1 refuted --because 'see there' --evidence nowhere.pdf
  claimdex: nowhere.pdf: no such file
    evidence is a url (https://…) or a file
  [2]

All or nothing: where one claim can't be marked, none is.

  $ claimdex mark c1 c999 unverifiable --because 'no access'
  claimdex: there is no claim c999
  [2]
  $ claimdex search --count verdict:unverifiable
  0
  [1]

Its own article is no evidence.

  $ url=$(claimdex show --json c1 | grep -o '"url":"[^"]*"' | head -1 | cut -d '"' -f 4)
  > claimdex mark c1 verified --because 'the article says so' --evidence $url
  claimdex: https://sarna-valley-post.example/local/2031/04/22/sarna-bursts-dyke: this is the article that makes c1, or a copy of it
    evidence has to come from somewhere else
  [2]

Queries.

  $ claimdex search 'speker:venn'
  claimdex: there is no field "speker:" in "speker:venn"
    did you mean speaker: ?
  [2]
  $ claimdex search 'figure:10...20'
  claimdex: "figure:10...20": ".20" is no number
    for example figure:300 figure:10..500 figure:300k.. figure:..1.5m
  [2]
  $ claimdex search 'figure:many..'
  claimdex: "figure:many..": "many" is no number
    for example figure:300 figure:10..500 figure:300k.. figure:..1.5m
  [2]
  $ claimdex search 'figure:20..10'
  claimdex: "figure:20..10": the range runs backward
    did you mean figure:10..20 ?
  [2]
  $ claimdex search 'published:2031-13..'
  claimdex: "published:2031-13..": "2031-13" is no day, month or year
    for example published:2022-11-24 published:2022-11 published:2022-09..2022-11 published:7d.. published:yesterday
  [2]
  $ claimdex search 'kind:casualties'
  claimdex: "kind:casualties": there is no such kind of claim
    did you mean kind:casualty ?
  [2]
  $ claimdex search 'verdict:disputd'
  claimdex: there is no verdict "disputd"
    did you mean verdict:disputed?
  [2]
  $ claimdex search '(flood'
  claimdex: an opening bracket "(" is never closed
  [2]
  $ claimdex search '"flood'
  claimdex: a quotation mark is never closed: ""flood"
  [2]
  $ claimdex search 'AND flood'
  claimdex: something to search for is missing before "AND"
    AND, OR, NOT, NEAR and ADJ in capitals are operators; write them small or in quotes to search for the words
  [2]
  $ claimdex search ''
  claimdex: there is nothing to search for in the query
    * alone is everything
  [2]
  $ claimdex export
  claimdex: export which claims? * is all of them
    claimdex export verdict:disputed -o sheet.html
  [2]

Nothing found is no mistake, and has a status of its own.

  $ claimdex search zeppelins
  claimdex: no claim has the word "zeppelins"
  [1]
  $ claimdex search --count zeppelins
  0
  [1]
  $ claimdex search --json zeppelins
  [1]
  $ claimdex export zeppelins -o sheet.html
  claimdex: no claim is found by that; nothing was written
  [1]
  $ ls

Output that can't be written: exit status 6, and nothing half-written is left behind.

  $ claimdex export '*' -o nowhere/sheet.html
  claimdex: nowhere/sheet.html: No such file or directory
    nothing was written
  [6]
  $ mkdir sheet.html && claimdex export '*' -o sheet.html; rmdir sheet.html
  claimdex: sheet.html: is a folder
    name a file
  $ claimdex export '*' -o /dev/full
  claimdex: /dev/full: the ending says no format
    end it in .md .html .pdf .csv .tsv .xlsx .json .jsonl .claimreview.json, or give --format
  [2]
  $ claimdex export '*' --format json > /dev/full
  claimdex: standard output could not be written
  [6]
  $ claimdex search '*' > /dev/full
  claimdex: standard output could not be written
  [6]
  $ echo mine > sheet.md && claimdex export '*' -o sheet.md; cat sheet.md
  claimdex: sheet.md: is there already
    --force replaces it
  mine
  $ claimdex export '*' -o sheet.docx
  claimdex: sheet.docx: the ending says no format
    end it in .md .html .pdf .csv .tsv .xlsx .json .jsonl .claimreview.json, or give --format
  [2]
  $ claimdex export '*' --format docx
  claimdex: there is no format "docx"
    md html pdf csv tsv xlsx json jsonl claimreview
  [2]
  $ ls
  sheet.md

Clocks and users come from the environment only when they make sense.

  $ CLAIMDEX_NOW=yesterday claimdex note c1 'a note'
  claimdex: CLAIMDEX_NOW is not a UTC time: yesterday
    2031-05-20T12:00:00Z
  [2]
  $ SOURCE_DATE_EPOCH=x claimdex export '*'
  claimdex: SOURCE_DATE_EPOCH is not a number of seconds: x
  [2]

Nothing has changed by any of this.

  $ claimdex log | tail -n 3
  t1    2031-05-20T12:00:00Z  ada        c21    claim: they had received only one complaint
  t1    2031-05-20T12:00:00Z  ada        c22    claim: “I would not go home before the weekend,”
  t1    2031-05-20T12:00:00Z  ada        c2     propose consistent_with: c1 (in one article)
