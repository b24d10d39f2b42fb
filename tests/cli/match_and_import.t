Has this been checked before? Others' fact-checks come in from files, and `match` finds them, and the desk's own claims, in other words.

  $ cat > checks.jsonl <<'END'
  > {"external_id":"w-17","claim":"Velmark called up 300,000 reservists in September 2030.","title":"Did Velmark mobilise 300,000 men?","verdict":"False","url":"https://checks.example/17","published":"2030-10-01","speaker":"Ada Berg","publisher":"Checks Weekly"}
  > {"external_id":"w-18","claim":"The ferry Havel sank with forty passengers on board.","verdict":"Mostly true","publisher":"Checks Weekly"}
  > {"external_id":"w-19","claim":"A photograph shows the governor of Lower Sarna asleep during the flood.","verdict":"Altered","publisher":"Second Look"}
  > {"claim":"Nine miners died in Koldava because the alarm was switched off."}
  > END
  $ claimdex import checks.jsonl
  4 fact-checks, 0 changed, 0 there already, 0 failed
  $ claimdex match 'RT @bob: Velmark is calling up 300k men!! #Velmark https://t.co/x' --limit 1
  f1      30 % alike  False (Refuted)
         Velmark called up 300,000 reservists in September 2030.
         Checks Weekly · 2030-10-01 · https://checks.example/17
         same figure: 300000; same words: calling, men, velmark
  $ claimdex match --json 'forty people were on the Havel when she sank' --limit 1
  {"schema":"claimdex.match.v1","query":null,"rank":1,"score":0.2582,"kind":"factcheck","id":"f2","external_id":"w-18","claim":"The ferry Havel sank with forty passengers on board.","verdict":"mostly_verified","original_rating":"Mostly true","publisher":"Checks Weekly","url":null,"why":["same figure: 40","same words: havel, sank"]}
  $ printf 'the #LowerSarna governor sleeping\nwhile it floods' | claimdex match - --limit 1
  f3      31 % alike  Altered
         A photograph shows the governor of Lower Sarna asleep during the flood.
         Second Look
         same words: floods, governor, lower, sarna
  $ echo 'alarm was off, 9 miners dead' > post.txt; claimdex match --file post.txt --json --limit 1 | grep -o '"id":"f4","external_id":null'
  "id":"f4","external_id":null

A fact-check has a page, a history and a line in the numbers; it is nobody's to change.

  $ claimdex show f1
  f1  False (Refuted)  a fact-check of Checks Weekly

    Velmark called up 300,000 reservists in September 2030.

    title        Did Velmark mobilise 300,000 men?
    said by      Ada Berg
    published    2030-10-01
    url          https://checks.example/17
    their id     w-17
    imported     2031-05-20T12:00:00Z
  $ claimdex show --json f3
  {"schema":"claimdex.factcheck.v1","id":"f3","uid":"<uid>","external_id":"w-19","claim":"A photograph shows the governor of Lower Sarna asleep during the flood.","title":null,"verdict":null,"original_rating":"Altered","publisher":"Second Look","url":null,"published":null,"speaker":null,"lang":null,"added":"2031-05-20T12:00:00Z","changed":"2031-05-20T12:00:00Z"}
  $ claimdex log f2
  t1    2031-05-20T12:00:00Z  ada        f1     import fact_checks: f1 to f4 of checks.jsonl, SHA-256 <sha256>
  $ claimdex stats --json | grep -o '"factchecks":[0-9]*'
  "factchecks":4
  $ claimdex mark f1 verified --because 'no'
  claimdex: "f1" is neither a claim's handle nor a verdict
    verdicts: unchecked verified mostly_verified disputed misleading refuted unverifiable outdated
  [2]

The same again changes nothing. Other words under the same id are a change, and the log has both.

  $ claimdex import checks.jsonl
  0 fact-checks, 0 changed, 4 there already, 0 failed
  $ sed 's/Mostly true/True/' checks.jsonl | claimdex import -
  0 fact-checks, 1 changed, 3 there already, 0 failed
  $ claimdex log f2
  t1    2031-05-20T12:00:00Z  ada        f1     import fact_checks: f1 to f4 of checks.jsonl, SHA-256 <sha256>
  t2    2031-05-20T12:00:00Z  ada        f2     import rating: Mostly true → True
  t2    2031-05-20T12:00:00Z  ada        f2     import verdict: mostly_verified → verified
  $ claimdex undo
  claimdex: ada has changed nothing that can be undone
  [2]

A row that is none is named, the others go in; a file of the wrong kind is said once.

  $ printf '%s\n' '{"claim":"Boats sank in Torvia."}' '{"title":"none"}' '{"claim":5}' 'nonsense' > bad.jsonl; claimdex import bad.jsonl
  claimdex: bad.jsonl: line 2: no "claim" in it
    the one key that has to be there
  claimdex: bad.jsonl: line 3: "claim" is a number, not a string
  claimdex: bad.jsonl: line 4: no valid JSON, at byte 1
    JSON Lines has one whole object on each line
  1 fact-check, 0 changed, 0 there already, 3 failed
  [3]
  $ echo 'name,age' > ages.csv; claimdex import ages.csv missing.csv
  claimdex: ages.csv: neither JSON nor a table with a column of claims
    say which column it is: --columns claim=Statement,verdict=Rating
  claimdex: missing.csv: no such file
  0 fact-checks, 0 changed, 0 there already, 2 failed
  [3]
  $ claimdex import
  claimdex: import which file?
    claimdex import checks.jsonl, or - for standard input
  [2]
  $ claimdex import --columns colour=Red bad.jsonl
  claimdex: --columns: a fact-check has no "colour"
    it has claim verdict title url external_id published speaker publisher lang
  [2]

Tables, with their own names for things; ClaimReview as pages and feeds have it.

  $ printf 'Nr;Aussage;Bewertung\n1;"Das Wasser; es steigt.";falsch\n2;Der Damm hielt.;Wahr\n' > tafel.csv; claimdex import --columns external_id=Nr tafel.csv
  2 fact-checks, 0 changed, 0 there already, 0 failed
  $ claimdex match --json 'Der Damm hat gehalten, das Wasser steigt' | grep -o '"external_id":"[12]","claim":"[^"]*","verdict":"[a-z]*"'
  "external_id":"1","claim":"Das Wasser; es steigt.","verdict":"refuted"
  "external_id":"2","claim":"Der Damm hielt.","verdict":"verified"
  $ cat > feed.json <<'END'
  > {"@context": "https://schema.org", "@type": "DataFeed", "dataFeedElement": [
  >   {"@type": "DataFeedItem", "item": [{"@type": "ClaimReview", "url": "https://look.example/sea",
  >     "claimReviewed": "Drinking sea water cures the common cold.", "author": {"@type": "Organization", "name": "Second Look"},
  >     "reviewRating": {"@type": "Rating", "ratingValue": 1, "bestRating": 5, "alternateName": "Fake"}}]}
  > ]}
  > END
  $ claimdex import --json feed.json
  {"schema":"claimdex.import.v1","rows":1,"new":1,"changed":0,"known":0,"failed":0}
  $ claimdex match 'sea water against colds' --limit 1
  f8      40 % alike  Fake (Refuted)
         Drinking sea water cures the common cold.
         Second Look · https://look.example/sea
         same words: colds, sea, water

Many texts at once; lines without an id are named.

  $ printf 'q1\tferry Havel sank\nq2\tnothing of the kind whatsoever\nno tab\nq3\tgovernor asleep in the flood\n' > questions.tsv
  $ claimdex match --batch questions.tsv --format trec --limit 1
  q1 Q0 w-18 1 0.416723 claimdex
  claimdex: questions.tsv: line 3: no id and tab in front of the text
    each line is id, tab, text
  q3 Q0 w-19 1 0.522850 claimdex
  [3]
  $ claimdex match --batch questions.tsv --json --limit 1 2>/dev/null | grep -o '"query":"[^"]*","rank":1'
  "query":"q1","rank":1
  "query":"q3","rank":1
  $ : > empty.tsv; claimdex match --batch empty.tsv --format trec
  $ claimdex match --format trec 'ferry'
  claimdex: --format trec is for --batch: its lines begin with the question's id
    claimdex match --batch questions.tsv --format trec
  [2]
  $ claimdex match ''
  claimdex: match which text?
    claimdex match 'the words of the claim', or - for standard input
  [2]
  $ claimdex match 'zyxwv'
  claimdex: nothing here has words in common with it
  [1]
  $ claimdex match '"(kind: AND* NOT' "'; DROP TABLE fact_check; --"
  claimdex: nothing here has words in common with it
  [1]

The desk's own claims are found, too.

  $ claimdex ingest $DATA/articles/flood-lower-sarna.html > /dev/null; claimdex match --json 'two bridges swept away in Lower Sarna' | grep -o '"kind":"[a-z]*"' | sort -u
  "kind":"claim"
  "kind":"factcheck"

`search in:checks` finds them by their words.

  $ claimdex search 'in:checks (miners OR ferry)'
  f2     True (Verified)
         The ferry Havel sank with forty passengers on board.
         Checks Weekly
  f4     no rating
         Nine miners died in Koldava because the alarm was switched off.
  $ claimdex search --ids 'in:checks reservists NOT miners'; claimdex search --count 'in:checks *'
  f1
  8
  $ claimdex search --json in:checks ferry | $SCHEMAS/validate.py -
  $ claimdex search in:checks '"alarm was"'
  claimdex: in:checks finds words, with AND, OR, NOT and *; no fields and no phrases
    claimdex match finds fact-checks by what a text says
  [2]
  $ claimdex search in:checks zyxwv
  [1]

What others have checked is named when an article says it.

  $ printf 'Call-up\n\nVelmark called up 300,000 reservists in September.\n' > callup.txt; claimdex ingest callup.txt --published 2030-09-30 | sed -n '/others/,/^$/p'
  Looks like what others have checked
  c23    unchecked        mobilization.called_up  300,000
         Velmark called up 300,000 reservists in September
         the article itself (no source named) · a2 "Call-up", 2030-09-30
         f1: False (Refuted) · Checks Weekly · same figure: 300000 · same words: called, reservists, september, velmark
  $ printf 'Call-up\n\nVelmark has called up 300,000 reservists since September.\n' > again.txt; claimdex ingest again.txt --published 2030-09-30 --json | grep -o '"checked".*'
  "checked":[{"id":"c24","factcheck":"f1","verdict":"refuted","why":["same figure: 300000","same words: called, reservists, september, velmark"]}]}

Words that have to go go from fact-checks and from their index.

  $ claimdex redact 'Ada Berg' --because 'she asked for it' --yes
  claimdex: found in 1 place, 0 of them in the log
  found in 1 place, 0 of them in the log
  $ claimdex show f1 | grep 'said by'
    said by      ████████
  $ claimdex doctor | tail -2
  3 articles, 24 claims, 36 events: everything is as it must be
  log head 36:<sha256>
  $ rm -rf ~/.local/share/claimdex/index; claimdex match --json 'sea water against colds' --limit 1 | grep -o '"external_id":null,"claim":"[^"]*"'
  "external_id":null,"claim":"Drinking sea water cures the common cold."
