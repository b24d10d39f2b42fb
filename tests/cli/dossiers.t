A dossier: one story's claims in an order of their own, under a heading and an introduction.

  $ cat > four.jsonl <<'EOF'
  > {"url":"https://courier.example/mine","source":"Courier","published":"2031-03-11","title":"Mine","text":"Twelve miners died in Koldava on 10 March 2031, the regional governor said.\n\nThree miners were wounded, he said."}
  > {"url":"https://dispatch.example/boats","source":"Dispatch","published":"2031-03-12","title":"Boats","text":"Nine fishermen are missing off Port Havel, the coast guard said on 12 March 2031."}
  > {"url":"https://dispatch.example/call","source":"Dispatch","published":"2031-03-13","title":"Call","text":"The ministry called up 300 reservists on 13 March 2031, a spokesman said."}
  > EOF
  $ claimdex ingest four.jsonl | head -n 1
  3 articles, 4 claims, 0 repeats, 0 failed
  $ claimdex dossier new Mine --title 'The mine at Koldava' --text 'What is certain.
  > What is not.'
  mine  made
  $ claimdex dossier add mine c2 c1
  c2  place 1
  c1  place 2
  $ claimdex dossier add mine c3 c1
  c3  place 3
  c1  is in it already
  $ claimdex dossier show mine
  The mine at Koldava
  What is certain.
  What is not.

     1  c2     unchecked       Three miners were wounded
     2  c1     unchecked       Twelve miners died in Koldava on 10 March 2031
     3  c3     unchecked       Nine fishermen are missing off Port Havel
  $ claimdex dossier show mine --json
  {"schema":"claimdex.dossier.v1","name":"mine","title":"The mine at Koldava","introduction":"What is certain.\nWhat is not.","claims":["c2","c1","c3"]}
  $ claimdex dossier new boats && claimdex dossier
  boats  made
          0  boats
          3  mine             The mine at Koldava
  $ claimdex dossier list --json
  {"schema":"claimdex.dossier.v1","name":"boats","title":null,"introduction":null,"claims":[]}
  {"schema":"claimdex.dossier.v1","name":"mine","title":"The mine at Koldava","introduction":"What is certain.\nWhat is not.","claims":["c2","c1","c3"]}
  $ claimdex dossier move mine c3 --to 1
  c3  place 3 → 1
  $ claimdex dossier move mine c3 --to 1
  c3  stands there already
  $ claimdex dossier move mine c2 c1 --to 1
  c2  place 2 → 1
  c1  place 3 → 2
  $ claimdex dossier remove mine c2
  c2  removed
  $ claimdex search --ids 'dossier:mine'
  c3
  c1
  $ claimdex search --ids 'NOT dossier:Mine'
  c4
  c2
  $ claimdex search --count 'dossier:mine kind:casualty'
  2

Its sheet: in its order, with its words, and without the name that the desk has for it.

  $ claimdex dossier move mine c1 --to 2
  c1  place 1 → 2
  $ SOURCE_DATE_EPOCH=1937822400 claimdex export dossier mine
  # The mine at Koldava

  2 claims. As of 29 May 2031, 12:00 UTC.

  What is certain.

  What is not.

  ## c3: Nine fishermen are missing off Port Havel

  **Unchecked**

  \x3e **Nine fishermen are missing off Port Havel**, the coast guard said on 12 March 2031. (esc)
  >
  \x3e — Dispatch, “Boats”, 12 March 2031, <https://dispatch.example/boats> (esc)

  - Kind: Casualty: missing
  - Said by: coast guard (reported speech)
  - Figure: 9
  - Who: fishermen (civilian)
  - Not stated: where and when
  - Found in: 1 place, 1 independent origin
  - Rests on: one origin only: no other report, no evidence from elsewhere
  - Progress: new
  - Recorded: 20 May 2031


  ## c1: Twelve miners died in Koldava on 10 March 2031

  **Unchecked**

  \x3e **Twelve miners died in Koldava on 10 March 2031**, the regional governor said. (esc)
  >
  \x3e — Courier, “Mine”, 11 March 2031, <https://courier.example/mine> (esc)

  - Kind: Casualty: killed
  - Said by: regional governor (reported speech)
  - Figure: 12
  - Who: miners (worker)
  - Where: Koldava
  - When: 10 March 2031
  - Found in: 1 place, 1 independent origin
  - Rests on: one origin only: no other report, no evidence from elsewhere
  - Progress: new
  - Recorded: 20 May 2031

  ---

  How this sheet was made: claims chosen and put in order by hand, as of 29 May 2031, 12:00 UTC, log at `<sha256>`. Made with claimdex.
  $ claimdex export dossier mine -o mine.html
  claimdex: 2 claims in mine.html
  $ grep -A 4 '<h1' mine.html; grep -A 3 'class="introduction"' mine.html; grep -o '<article class="claim" id="[^"]*"' mine.html
  <h1 dir="auto">The mine at Koldava</h1>
  <p class="small">2 claims · as of <time datetime="2031-05-20T12:00:00Z">20 May 2031, 12:00 UTC</time></p>
  <ul class="tally"><li><b>2</b> <span class="unchecked"><span class="sign" aria-hidden="true">○</span> Unchecked</span></li></ul>
  <div class="introduction">
  <p dir="auto">What is certain.</p>
  <div class="introduction">
  <p dir="auto">What is certain.</p>
  <p dir="auto">What is not.</p>
  </div>
  <article class="claim" id="c3"
  <article class="claim" id="c1"
  $ for format in md html csv json jsonl; do claimdex export dossier mine --format $format | grep -o 'id":"c[0-9]*"\|^c[0-9][0-9]*\|^## c[0-9]*\|id="c[0-9]*"' | tr '\n' ' '; echo; done
  \x23# c3 ## c1\x20 (esc)
  \x69d="c3" id="c1"\x20 (esc)
  \x633 c1\x20 (esc)
  \x69d":"c3" id":"c1"\x20 (esc)
  \x69d":"c3" id":"c1"\x20 (esc)
  $ claimdex export dossier boats
  claimdex: there is no claim in it; nothing was written
  [1]
  $ claimdex export dossier mnie
  claimdex: there is no dossier mnie
    did you mean mine?
  [2]
  $ claimdex export dossier mine boats
  claimdex: no claim is found by that; nothing was written
  [1]

Heading and introduction are foreign words as an article's are.

  $ claimdex dossier edit boats --title '<b>=1+1</b> &  [x](javascript:1)' --text '<script>alert(1)</script>
  > # not a heading'
  boats  changed
  $ claimdex dossier edit boats --text '<script>alert(1)</script>
  > # not a heading'
  boats  was so already
  $ claimdex dossier add boats c3 && claimdex export dossier boats | head -n 7
  c3  place 1
  # \<b>=1+1\</b> & \[x\](javascript\:1)

  1 claim. As of 20 May 2031, 12:00 UTC.

  \<script>alert(1)\</script>

  \# not a heading
  $ claimdex export dossier boats --format html | grep -A 6 '<h1'
  <h1 dir="auto">&lt;b&gt;=1+1&lt;/b&gt; &amp; [x](javascript:1)</h1>
  <p class="small">1 claim · as of <time datetime="2031-05-20T12:00:00Z">20 May 2031, 12:00 UTC</time></p>
  <div class="introduction">
  <p dir="auto">&lt;script&gt;alert(1)&lt;/script&gt;</p>
  <p dir="auto"># not a heading</p>
  </div>
  </header>
  $ claimdex dossier edit boats --title none --text none && claimdex export dossier boats | head -n 1
  boats  changed
  # Fact-check sheet
  $ claimdex dossier edit boats --title "$(printf 'a\033[31mb')"
  claimdex: character 2 of the title is a control character
    take it out; colours of a terminal bring such characters along
  [2]
  $ claimdex dossier edit boats --title '  '
  claimdex: the title is blank
    write what there is to say
  [2]

Many at once: they are shown, and somebody has to agree.

  $ claimdex dossier add boats --query 'kind:casualty'
  claimdex: 3 claims
    c1  place 2  Twelve miners died in Koldava on 10 March 2031
    c2  place 3  Three miners were wounded
    c3  is in it already  Nine fishermen are missing off Port Havel
  claimdex: this has to be confirmed, and nobody can be asked here
    --yes
  [2]
  $ claimdex dossier add boats --query 'kind:casualty' --dry-run
  c1  place 2 (dry run)
  c2  place 3 (dry run)
  c3  is in it already (dry run)
  $ claimdex search --ids --sort published '*' | claimdex dossier add boats - --yes
  c4  place 2
  c3  is in it already
  c2  place 3
  c1  place 4
  $ claimdex dossier show boats --json | grep -o '"claims".*'
  "claims":["c3","c4","c2","c1"]}
  $ printf 'c1\nc2\n' | claimdex dossier move boats - --to 1 --yes
  c1  place 4 → 1
  c2  place 3 → 2
  $ claimdex dossier remove boats --query 'NOT kind:casualty' --yes
  c4  removed
  $ claimdex dossier add boats --query 'zzz' --yes
  claimdex: no claim is found: nothing was changed
  [1]

What can't be.

  $ claimdex dossier new mine
  claimdex: there is a dossier mine already
    claimdex dossier edit mine --title '…'
  [2]
  $ claimdex dossier new "$(printf 'a\nb')"
  claimdex: "a b" can't be the name of a dossier
    letters and digits, with - _ . between them: claimdex dossier new flood --title 'The flood at Velmark'
  [2]
  $ claimdex dossier new "$(printf 'a\033b')"
  claimdex: "a^[b" can't be the name of a dossier
    letters and digits, with - _ . between them: claimdex dossier new flood --title 'The flood at Velmark'
  [2]
  $ claimdex dossier new 'two words'
  claimdex: "two words" can't be the name of a dossier
    letters and digits, with - _ . between them: claimdex dossier new flood --title 'The flood at Velmark'
  [2]
  $ claimdex dossier add mnie c1
  claimdex: there is no dossier mnie
    did you mean mine?
  [2]
  $ claimdex dossier add mine c99
  claimdex: there is no claim c99
  [2]
  $ claimdex dossier add mine nothing
  claimdex: "nothing" is no claim's handle
    claimdex dossier add flood c12 c9
  [2]
  $ claimdex dossier add mine
  claimdex: which claims?
    handles, - for those on standard input, or --query
  [2]
  $ claimdex dossier remove mine c4
  claimdex: c4 isn't in mine
    claimdex dossier show mine
  [2]
  $ claimdex dossier move mine c1
  claimdex: move them where?
    claimdex dossier move flood c12 --to 1
  [2]
  $ claimdex dossier move mine c1 --to 0
  claimdex: --to: Value 0 not in range 1 to 1000000000
    claimdex dossier --help
  [2]
  $ claimdex dossier move mine c1 --to 9
  claimdex: there is no place 9: mine has 2 claims
    the last one is --to 2
  [2]
  $ claimdex dossier show
  claimdex: show which dossier?
    claimdex dossier --help
  [2]
  $ claimdex dossier show mine c1
  claimdex: show takes one name
    claimdex dossier --help
  [2]
  $ claimdex dossier add mine c1 --title 'A heading'
  claimdex: --title and --text go with new and edit
    claimdex dossier --help
  [2]
  $ claimdex dossier remvoe mine c1
  claimdex: dossier can't "remvoe"
    did you mean claimdex dossier remove?
  [2]
  $ claimdex dossier edit mine
  claimdex: say what else: --title, --text
    claimdex dossier edit flood --title 'The flood at Velmark'
  [2]
  $ claimdex search dossier:mnie
  claimdex: there is no dossier mnie
    did you mean mine?
  [2]
  $ claimdex search 'dossier:two words'
  claimdex: there is no dossier two
    claimdex dossier list; claimdex dossier new two
  [2]

Changes like any other.

  $ claimdex dossier delete mine
  mine  deleted; 2 claims were in it
  $ claimdex dossier
          3  boats
  $ claimdex undo
  t16 undone: dossier by ada, 2031-05-20T12:00:00Z
    c3     dossier: nothing → mine
    c1     dossier: nothing → mine
    desk   dossier: nothing → mine
    desk   dossier: nothing → mine, title: The mine at Koldava
    desk   dossier: nothing → mine, introduction: What is certain. What is not.
  $ claimdex undo --dry-run
  t15 undone: dossier by ada, 2031-05-20T12:00:00Z (dry run)
    c4     dossier: nothing → boats
  $ claimdex dossier show mine
  The mine at Koldava
  What is certain.
  What is not.

     1  c3     unchecked       Nine fishermen are missing off Port Havel
     2  c1     unchecked       Twelve miners died in Koldava on 10 March 2031
  $ claimdex log c1
  t1    2031-05-20T12:00:00Z  ada        c1     claim: Twelve miners died in Koldava on 10 March 2031
  t3    2031-05-20T12:00:00Z  ada        c1     dossier: mine
  t7    2031-05-20T12:00:00Z  ada        c1     dossier: mine, place 3 → mine, place 2
  t9    2031-05-20T12:00:00Z  ada        c1     dossier: mine, place 1 → mine, place 2
  t13   2031-05-20T12:00:00Z  ada        c1     dossier: boats
  t14   2031-05-20T12:00:00Z  ada        c1     dossier: boats, place 4 → boats, place 1
  t16   2031-05-20T12:00:00Z  ada        c1     dossier: mine → none
  t17   2031-05-20T12:00:00Z  ada        c1     undo dossier: mine (t16)
  $ claimdex merge c4 c3 --because 'a test' --yes
  c3 is c4 now
  c4  unchecked, 2 mentions in 2 origins
  $ claimdex dossier show mine
  The mine at Koldava
  What is certain.
  What is not.

     1  c4     unchecked       The ministry called up 300 reservists on 13 March 2031
     2  c1     unchecked       Twelve miners died in Koldava on 10 March 2031
  $ claimdex dump -o desk.jsonl && grep '"table":"dossier' desk.jsonl
  {"table":"dossier","name":"boats","title":null,"introduction":null}
  {"table":"dossier","name":"mine","title":"The mine at Koldava","introduction":"What is certain.\nWhat is not."}
  {"table":"dossier_claim","dossier":"boats","claim_id":1,"place":-4294967296}
  {"table":"dossier_claim","dossier":"boats","claim_id":2,"place":0}
  {"table":"dossier_claim","dossier":"boats","claim_id":4,"place":4294967296}
  {"table":"dossier_claim","dossier":"mine","claim_id":4,"place":0}
  {"table":"dossier_claim","dossier":"mine","claim_id":1,"place":4294967296}
  $ claimdex restore desk.jsonl --desk back && claimdex dump --desk back | cmp - desk.jsonl
  3 articles, 3 claims, 45 events in back
  claimdex: 3 files of its archive didn't come along; copied into archive/ later, they are found
  $ claimdex redact Koldava --yes --because 'a test' | tail -n 1
  claimdex: found in 9 places, 4 of them in the log; in the text of a1; 1 archived file goes
  found in 9 places, 4 of them in the log; in the text of a1; 1 archived file goes
  $ claimdex dossier
          3  boats
          2  mine             The mine at ███████
  $ claimdex doctor | tail -n 2
  3 articles, 3 claims, 46 events: everything is as it must be
  log head 46:<sha256>
