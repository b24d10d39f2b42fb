What changed since another sheet, since a day, and on a day. Three claims; two are checked, one of them is published.

  $ cat > three.jsonl <<'TEXT'
  > {"url":"https://courier.example/mine","source":"Courier","published":"2031-03-01","lang":"en","title":"Mine","text":"Twelve miners died in Koldava on 1 March 2031, governor Ada Berg said."}
  > {"url":"https://dispatch.example/boats","source":"Dispatch","published":"2031-03-01","lang":"en","title":"Boats","text":"Nine fishermen are missing off Port Havel, the coast guard said on 1 March 2031."}
  > {"url":"https://courier.example/fire","source":"Courier","published":"2031-03-01","lang":"en","title":"Fire","text":"Four firemen were wounded in Koldava on 1 March 2031, Ada Berg said."}
  > TEXT
  > on() { CLAIMDEX_NOW="2031-03-0$1T10:00:00Z" claimdex "${@:2}" > out 2>&1 || { echo "failed: ${*:2}"; cat out; }; }
  > on 1 ingest three.jsonl
  > on 2 config desk.name 'Northline Checks'
  > on 2 evidence add c1 https://mine.example/list --stance refutes --quote 'Nine names.'
  > on 2 mark c1 disputed --because 'The company counts nine.'
  > on 2 evidence add c2 https://port.example/ --stance supports
  > on 2 mark c2 verified --because 'A first draft of the reason.'
  > on 2 publish c1 --url https://desk.example/mine
  > claimdex export '*' -o before.html
  > claimdex export '*' -o before.json
  > claimdex export '*' -o before.md
  > claimdex export '*' -o before.csv
  claimdex: 3 claims in before.html
  claimdex: 3 claims in before.json
  claimdex: 3 claims in before.md
  claimdex: 3 claims in before.csv

Nothing happened yet.

  $ claimdex export '*' --since before.md
  claimdex: nothing of it changed in what readers see; nothing was written
  [1]

Then the published one is taken up again and turns out wrong, and a draft changes.

  $ on() { CLAIMDEX_NOW="2031-03-0$1T10:00:00Z" claimdex "${@:2}" > out 2>&1 || { echo "failed: ${*:2}"; cat out; }; }
  > on 4 reopen c1 --because 'a reader called'
  > on 4 evidence add c1 https://registry.example/deaths --stance refutes
  > on 4 mark c1 refuted --because 'The registry has nine deaths.'
  > on 4 edit c2 --figure 8 --because 'miscounted by us'
  > on 4 mark c2 verified --because 'The harbour confirms it.'
  > on 5 evidence add c3 https://fire.example/ --stance supports
  > on 5 mark c3 verified --because 'The brigade says so.'
  > on 5 publish c1

A sheet of corrections says what readers knew, and what they know now. The draft's words were never published and aren't told; nor is why a claim was
taken up again, or edited.

  $ claimdex export '*' --since before.html
  > claimdex export '*' --since before.html > since.html.md
  > claimdex export '*' --since before.json | diff - since.html.md
  > claimdex export '*' --since before.md | diff - since.html.md
  > grep -ci 'first draft\|a reader called\|miscounted' since.html.md
  # Corrections since 2 March 2031, 10:00 UTC

  3 claims. As of 5 March 2031, 10:00 UTC. Checked by Northline Checks.

  - Verdict changed: c1
  - Newly checked: c3
  - Otherwise changed: c2

  ## c1: Twelve miners died in Koldava on 1 March 2031

  **Refuted**: The registry has nine deaths.

  What changed:

  - Verdict changed from Disputed to Refuted, 4 March 2031
  - Reason changed from “The company counts nine.” to “The registry has nine deaths.”, 4 March 2031
  - Evidence added: “https\://registry.example/deaths”, 4 March 2031

  \x3e **Twelve miners died in Koldava on 1 March 2031**, governor Ada Berg said. (esc)
  >
  \x3e — Courier, “Mine”, 1 March 2031, <https://courier.example/mine> (esc)

  - Kind: Casualty: killed
  - Said by: Ada Berg (reported speech)
  - Figure: 12
  - Who: miners (worker)
  - Where: Koldava
  - When: 1 March 2031
  - Found in: 1 place, 1 independent origin
  - Progress: published
  - Published: 2 March 2031, <https://desk.example/mine>
  - Recorded: 1 March 2031
  - Last changed: 5 March 2031

  Evidence:

  1. refutes: <https://mine.example/list>: “Nine names.” (added 2 March 2031)
  2. refutes: <https://registry.example/deaths> (added 4 March 2031)


  ## c3: Four firemen were wounded in Koldava on 1 March 2031

  **Verified**: The brigade says so.

  What changed:

  - Checked: Verified, 5 March 2031
  - Reason changed to “The brigade says so.”, 5 March 2031
  - Evidence added: “https\://fire.example/”, 5 March 2031

  \x3e **Four firemen were wounded in Koldava on 1 March 2031**, Ada Berg said. (esc)
  >
  \x3e — Courier, “Fire”, 1 March 2031, <https://courier.example/fire> (esc)

  - Kind: Casualty: wounded
  - Said by: Ada Berg (reported speech)
  - Figure: 4
  - Who: firemen (worker)
  - Where: Koldava
  - When: 1 March 2031
  - Found in: 1 place, 1 independent origin
  - Progress: checked
  - Recorded: 1 March 2031
  - Last changed: 5 March 2031

  Evidence:

  1. supports: <https://fire.example/> (added 5 March 2031)


  ## c2: Nine fishermen are missing off Port Havel

  **Verified**: The harbour confirms it.

  What changed:

  - Reason changed to “The harbour confirms it.”, 4 March 2031
  - Figure changed to “8”, 4 March 2031

  \x3e **Nine fishermen are missing off Port Havel**, the coast guard said on 1 March 2031. (esc)
  >
  \x3e — Dispatch, “Boats”, 1 March 2031, <https://dispatch.example/boats> (esc)

  - Kind: Casualty: missing
  - Said by: coast guard (reported speech)
  - Figure: 8
  - Who: fishermen (civilian)
  - Not stated: where and when
  - Found in: 1 place, 1 independent origin
  - Progress: checked
  - Recorded: 1 March 2031
  - Last changed: 4 March 2031

  Evidence:

  1. supports: <https://port.example/> (added 2 March 2031)

  ---

  How this sheet was made: the claims that `*` finds, as of 5 March 2031, 10:00 UTC, log at `<sha256>`. Made with claimdex.
  0
  [1]

By a day, counted from what the sheet is as of; a digest is one day alone.

  $ claimdex export '*' --since 2031-03-04 | sed -n '1,9p'
  > claimdex export '*' --since today | sed -n '1,9p'
  > claimdex export '*' --digest yesterday | sed -n '1,9p'
  > claimdex export '*' --digest 2031-03-02 | sed -n '1,9p'
  # Corrections since 4 March 2031

  3 claims. As of 5 March 2031, 10:00 UTC. Checked by Northline Checks.

  - Verdict changed: c1
  - Newly checked: c3
  - Otherwise changed: c2

  ## c1: Twelve miners died in Koldava on 1 March 2031
  # Corrections since 5 March 2031

  2 claims. As of 5 March 2031, 10:00 UTC. Checked by Northline Checks.

  - Newly checked: c3
  - Newly published: c1

  ## c3: Four firemen were wounded in Koldava on 1 March 2031

  # Digest of 4 March 2031

  2 claims. As of 5 March 2031, 10:00 UTC. Checked by Northline Checks.

  - Verdict changed: c1
  - Otherwise changed: c2

  ## c1: Twelve miners died in Koldava on 1 March 2031

  # Digest of 2 March 2031

  2 claims. As of 5 March 2031, 10:00 UTC. Checked by Northline Checks.

  - Newly checked: c1, c2
  - Newly published: c1

  ## c1: Twelve miners died in Koldava on 1 March 2031
  $ claimdex export '*' --digest 2031-03-03
  claimdex: nothing of it changed in what readers see; nothing was written
  [1]

Every format has the same claims; html and json say the changes, too.

  $ for format in csv tsv jsonl xlsx html json
  > do claimdex export '*' --since 2031-03-05 --format $format > made.$format; done
  > wc -l < made.csv
  > wc -l < made.jsonl
  > $SCHEMAS/validate.py made.json made.jsonl
  > sed 's/"claims".*//; 1q' made.json
  > grep -o '"publication":.*"changes":.*' made.jsonl
  > sed -n '/<ul class="groups">/,/<\/ul>/p; /<div class="changes">/,/<\/div>/p' made.html
  3
  2
  {"schema":"claimdex.sheet.v1","title":"Corrections since 5 March 2031","introduction":null,"desk":"Northline Checks","query":"*","as_of":"2031-03-05T10:00:00Z","since":"2031-03-05","until":null,"log_head":"<sha256>",
  "publication":null,"changes":[{"part":"verdict","at":"2031-03-05T10:00:00Z","before":"unchecked","after":"verified"},{"part":"reason","at":"2031-03-05T10:00:00Z","before":null,"after":"The brigade says so."},{"part":"evidence","at":"2031-03-05T10:00:00Z","before":null,"after":"https://fire.example/"}]}
  "publication":{"first":"2031-03-02T10:00:00Z","url":"https://desk.example/mine"},"changes":[{"part":"publication","at":"2031-03-05T10:00:00Z","before":null,"after":"published"}]}
  <ul class="groups">
  <li>Newly checked: <a href="#c3">c3</a></li>
  <li>Newly published: <a href="#c1">c1</a></li>
  </ul>
  <div class="changes">
  <h3>What changed</h3>
  <ul>
  <li dir="auto">Checked: Verified, 5 March 2031</li>
  <li dir="auto">Reason changed to “The brigade says so.”, 5 March 2031</li>
  <li dir="auto">Evidence added: “https://fire.example/”, 5 March 2031</li>
  </ul>
  </div>
  <div class="changes">
  <h3>What changed</h3>
  <ul>
  <li dir="auto">Published, 5 March 2031</li>
  </ul>
  </div>

A claim that was published before carries its corrections on every sheet; one that never was has none.

  $ claimdex export 'id:c1' | grep -A 5 '^Corrections'
  > claimdex export '*' | grep -c '^Corrections'
  Corrections since publication:

  - Verdict changed from Disputed to Refuted, 4 March 2031
  - Reason changed from “The company counts nine.” to “The registry has nine deaths.”, 4 March 2031
  - Evidence added: “https\://registry.example/deaths”, 4 March 2031

  1

The page says who checked and when it was published.

  $ claimdex export id:c1 --format html | grep -o 'checked by <bdi>[^<]*\|<dt>Published</dt><dd><time[^<]*</time>, <a href="[^"]*"'
  > claimdex export id:c1 | grep 'Checked by\|^- Published'
  checked by <bdi>Northline Checks
  1 claim. As of 5 March 2031, 10:00 UTC. Checked by Northline Checks.
  - Published: 2 March 2031, <https://desk.example/mine>

What can't be.

  $ claimdex export '*' --since before.csv
  claimdex: --since before.csv: it doesn't say where the log stood
    sheets as md, html and json do; --since also takes a day
  [2]
  $ claimdex export '*' --since nowhere.html
  claimdex: --since nowhere.html: no day, and no sheet that can be read
    2031-03-05, yesterday, 7d, or a sheet that export wrote as md, html or json
  [2]
  $ claimdex export '*' --since 2031-02-30
  claimdex: --since 2031-02-30: no day, and no sheet that can be read
    2031-03-05, yesterday, 7d, or a sheet that export wrote as md, html or json
  [2]
  $ claimdex export '*' --digest soon
  claimdex: --digest soon: not a day
    2031-03-05, yesterday, 7d, or for --since a sheet
  [2]
  $ claimdex export '*' --since today --digest today
  claimdex: --since and --digest name two different times
    give one of them
  [2]
  $ sed 's/log_head":"..../log_head":"0000/' before.json > other.json; claimdex export '*' --since other.json
  claimdex: the sheet's log head is none of this desk's log
    was it made at another desk? --since also takes a day
  [2]

A dossier's sheet as JSON has its heading and introduction.

  $ claimdex dossier new mine --title 'What is certain' --text 'Three claims.' > out
  > claimdex dossier add mine c1 > out
  > claimdex export dossier mine --format json | tee sheet.json | sed 's/"claims".*//; 1q'
  > $SCHEMAS/validate.py sheet.json
  > claimdex export dossier mine --since 2031-03-04 | head -n 1
  {"schema":"claimdex.sheet.v1","title":"What is certain","introduction":"Three claims.","desk":"Northline Checks","query":null,"as_of":"2031-05-20T12:00:00Z","since":null,"until":null,"log_head":"<sha256>",
  # What is certain: Corrections since 4 March 2031
