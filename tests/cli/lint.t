Is it ready to be published? `lint` says what readers and search engines will miss, claim by claim.

  $ cat > three.jsonl <<'TEXT'
  > {"url":"https://courier.example/mine","source":"Courier","published":"2031-03-11","title":"Mine","text":"Twelve miners died in Koldava on 10 March 2031, the regional governor said."}
  > {"url":"https://dispatch.example/boats","source":"Dispatch","published":"2031-03-12","title":"Boats","text":"Nine fishermen are missing off Port Havel, the coast guard said on 12 March 2031."}
  > {"url":"https://herald.example/flood","source":"Herald","published":"2031-03-12","title":"Flood","text":"The flood at Velmark forced 400 people from their homes on 12 March 2031."}
  > TEXT
  $ claimdex ingest three.jsonl | head -n 1
  3 articles, 3 claims, 0 repeats, 0 failed
  $ claimdex lint
  0 claims: 0 errors, 0 warnings, 0 notes
  $ claimdex lint kind:event
  claimdex: no claim is found by that: nothing was looked at
  [1]
  $ claimdex lint c1
  claimdex: no claim is found by that: nothing was looked at
  claimdex: no claim has the word "c1": did you mean id:c1?
  [1]
  $ claimdex lint c99
  claimdex: no claim is found by that: nothing was looked at
  claimdex: no claim has the word "c99"
  [1]
  $ printf 'The register of deaths has 11 names.\n' > register.txt
  $ claimdex mark c1 verified --because 'the register' --evidence register.txt
  c1  unchecked → verified (evidence e1)
  $ claimdex evidence edit e1 --stance supports --quote 'has 11 names'
  c1     e1 supports: register.txt (archived, sha256 <sha256>)
         “has 11 names”
         text/plain
  $ claimdex mark c2 disputed --because 'two counts' --evidence https://coast.example/count
  c2  unchecked → disputed (evidence e2)
  $ claimdex lint
  c1  verified, checked
    Twelve miners died in Koldava on 10 March 2031
    warning  no-counter-evidence: no evidence against it or beside it, and nothing says that somebody looked
             claimdex tried c1 --searched '…'
    warning  evidence-lacks-figure e1: no number in its quote fits 12
             claimdex evidence check c1
  c2  disputed, checked
    Nine fishermen are missing off Port Havel
    warning  unarchived-evidence e2: there is no copy of it
             claimdex evidence edit e2 --fetch
  2 claims: 0 errors, 3 warnings, 0 notes
  [5]
  $ claimdex lint --json verdict:verified | tee lines | $SCHEMAS/validate.py; cut -d, -f2-5 lines
  "claim":"c1","evidence":null,"code":"no-counter-evidence","severity":"warning"
  "claim":"c1","evidence":"e1","code":"evidence-lacks-figure","severity":"warning"

Severities are the desk's; notes leave the exit status at 0.

  $ claimdex lint --explain one-orgin
  claimdex: there is no code "one-orgin"
    did you mean one-origin?
  [2]
  $ claimdex lint --explain one-origin
  one-origin, warning unless the desk says otherwise: everything that speaks for it goes back to one origin

  Forty copies of one report are one origin, and so are reports that name one agency.
  Beside origins only evidence from elsewhere counts, unless it refutes or is context. Not
  asked of refuted claims. claimdex evidence add c12 https://… --stance supports adds a
  source; claimdex search origins:1 lists such claims.
  $ claimdex lint --explain all
  reason-missing         error    a verdict without a reason
  quote-not-verbatim     error    quoted words that don't stand where they are said to
  dead-evidence          error    evidence whose archived copy is gone or isn't what it was
  one-origin             warning  everything that speaks for it goes back to one origin
  no-counter-evidence    warning  verified, and nobody looked for what speaks against it
  unarchived-evidence    warning  evidence without a copy in the archive
  evidence-lacks-figure  warning  a quote that should show the figure and doesn't hold it
  claimreview-fields     warning  a field that ClaimReview needs is missing
  stale                  warning  the verdict may be out of date
  long-claim             note     the claim is longer than 75 characters
  unattributed-number    note     a number that nobody is named for
  $ claimdex completion bash > completion; claimdex lint --explain all | cut -d ' ' -f 1 | while read -r code; do grep -q "[' ]$code[' ]" completion || echo "$code isn't offered"; done
  $ claimdex config lint.one-origin loud
  claimdex: lint.one-origin is one of off note warning error
    claimdex config lint.one-origin VALUE
  [2]
  $ claimdex config lint.long-claim off && claimdex config lint.no-counter-evidence note && claimdex config lint.one-origin error
  > claimdex config lint.no-counter-evidence
  note
  $ claimdex lint id:c1
  c1  verified, checked
    Twelve miners died in Koldava on 10 March 2031
    note     no-counter-evidence: no evidence against it or beside it, and nothing says that somebody looked
             claimdex tried c1 --searched '…'
    warning  evidence-lacks-figure e1: no number in its quote fits 12
             claimdex evidence check c1
  1 claim: 0 errors, 1 warning, 1 note
  [5]
  $ claimdex tried c1 --searched 'the lists of the ministry' > out; claimdex lint id:c1
  c1  verified, checked
    Twelve miners died in Koldava on 10 March 2031
    warning  evidence-lacks-figure e1: no number in its quote fits 12
             claimdex evidence check c1
  1 claim: 0 errors, 1 warning, 0 notes
  [5]
  $ printf '[lint]\none-orgin = "off"\n' > bad.toml; mkdir -p other; cp -r $HOME/data/claimdex/. other; cp bad.toml other/config.toml
  > claimdex lint --desk other
  claimdex: other/config.toml:2: there is no setting "lint.one-orgin"
    did you mean lint.one-origin?
  [4]

A copy that is gone, and a quote that its copy doesn't hold, are errors; with --strict nothing goes out.

  $ claimdex evidence edit e1 --quote 'has 13 names'
  c1     e1 supports: register.txt (archived, sha256 <sha256>)
         “has 13 names”
         text/plain
  $ claimdex lint id:c1
  c1  verified, checked
    Twelve miners died in Koldava on 10 March 2031
    error    quote-not-verbatim e1: its copy doesn't hold the words that are quoted
             claimdex evidence edit e1 --quote '…'
    warning  evidence-lacks-figure e1: no number in its quote fits 12
             claimdex evidence check c1
  1 claim: 1 error, 1 warning, 0 notes
  [5]
  $ claimdex export id:c1 --strict -o sheet.html
  claimdex: c1 quote-not-verbatim e1: its copy doesn't hold the words that are quoted
  claimdex: 1 error; nothing was written
  [5]
  $ test -e sheet.html || echo nothing
  nothing
  $ claimdex export id:c1 -o sheet.html
  claimdex: 1 claim in sheet.html
  $ claimdex evidence edit e1 --quote 'has 11 names' > out; claimdex export id:c1 --strict -o strict.html
  claimdex: 1 claim in strict.html
  $ find $HOME/data/claimdex/archive -name '*.zst' -newer register.txt -delete; claimdex lint id:c1 --json | cut -d, -f2-6
  "claim":"c1","evidence":"e1","code":"dead-evidence","severity":"error","message":"its copy is gone from the archive"
  "claim":"c1","evidence":"e1","code":"evidence-lacks-figure","severity":"warning","message":"no number in its quote fits 12"

Forty copies of one report are one origin: `show` says so, and so do sheets.

  $ cat > copies.jsonl <<'TEXT'
  > {"url":"https://one.example/fire","source":"One","published":"2031-03-14","title":"Fire","text":"Seven sailors were killed when a fire broke out in the harbour of Sarna on 14 March 2031, the coast guard said.\n\nThe fire was put out after three hours, and two ships had to be towed to the outer pier."}
  > {"url":"https://two.example/fire","source":"Two","published":"2031-03-14","title":"Fire in the harbour","text":"Seven sailors were killed when a fire broke out in the harbour of Sarna on 14 March 2031, the coast guard said.\n\nThe fire was put out after three hours, and two ships had to be towed to the outer pier."}
  > TEXT
  $ claimdex ingest copies.jsonl | head -n 1
  2 articles, 1 claim, 1 repeat, 0 failed
  $ claimdex show $(claimdex search --ids 'sailors kind:casualty') | grep -A 1 mentions
    mentions    2 in 1 origin
    rests on    one origin only: no other report, no evidence from elsewhere
  $ claimdex export 'sailors kind:casualty' | grep -A 1 'Found in'
  - Found in: 2 places, 1 independent origin
  - Rests on: one origin only: no other report, no evidence from elsewhere
