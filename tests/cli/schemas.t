Every JSON object is what schemas/json says.

  $ claimdex ingest --json $DATA/articles | $SCHEMAS/validate.py
  claimdex: 5 articles have no publication date, so relative dates in them ("on Monday") stay open
    give it, also later: claimdex ingest --published 2031-03-04 FILE
  $ claimdex normalize --json $DATA/articles | $SCHEMAS/validate.py
  $ claimdex annotate --json $DATA/articles | $SCHEMAS/validate.py
  $ claimdex annotate --json --explain $DATA/articles | $SCHEMAS/validate.py
  $ claimdex mark $(claimdex search --ids --limit 1 'havel kind:casualty.killed figure:14') disputed --because 'another count' \
  >   --evidence https://northline.example/world/velmark-port-havel-1003 >/dev/null
  $ claimdex note c1 'a note'
  c1  noted
  $ claimdex search --json --limit 1000000 '*' | $SCHEMAS/validate.py
  $ claimdex show --json $(claimdex search --ids --limit 1000000 '*') | $SCHEMAS/validate.py
  $ claimdex stats --json | $SCHEMAS/validate.py
  $ claimdex log --json --limit 1000000 | $SCHEMAS/validate.py
  $ claimdex figures '*' --json | $SCHEMAS/validate.py
  $ claimdex conflicts --json | $SCHEMAS/validate.py
  $ claimdex dossier new flood --title 'The flood' >/dev/null && claimdex dossier add flood c2 c1 >/dev/null
  $ (claimdex dossier --json && claimdex dossier show flood --json) | $SCHEMAS/validate.py
  $ claimdex export '*' --format json | $SCHEMAS/validate.py
  $ claimdex export '*' --format jsonl | $SCHEMAS/validate.py

Links, edits, free claims, versions: every object that is new once there are several articles and people who work on them.

  $ cat > courier.html <<'END'
  > <title>Shelling of Kherson barracks</title><link rel="canonical" href="https://courier.example/kherson">
  > <meta property="article:published_time" content="2031-03-11"><meta property="og:site_name" content="Courier">
  > <article><h1>Shelling of Kherson barracks</h1>
  > <p>Twelve Ukrainian soldiers were killed in Kherson on 10 March 2031, the regional governor said.</p>
  > <p>The barracks burned for most of the night, and firefighters from three towns were called in.</p></article>
  > END
  $ cat > dispatch.html <<'END'
  > <title>Night attack on Kherson</title><link rel="canonical" href="https://dispatch.example/night-attack">
  > <meta property="article:published_time" content="2031-03-11"><meta property="og:site_name" content="Dispatch">
  > <article><h1>Night attack on Kherson</h1>
  > <p>A night attack on Kherson on 10 March 2031 killed 12 servicemen, Northline News reported.</p></article>
  > END
  $ export CLAIMDEX_DESK=kherson
  > claimdex ingest --json courier.html | $SCHEMAS/validate.py
  > claimdex ingest --json dispatch.html | tee line | $SCHEMAS/validate.py; grep -o '"alike":\[{' line
  "alike":[{
  $ export CLAIMDEX_DESK=kherson
  > sed -i 's/Twelve Ukrainian/Fourteen Ukrainian/; s|</article>|<p>Correction: an earlier version said that 12 were killed.</p></article>|' courier.html
  > claimdex ingest --json courier.html | tee line | $SCHEMAS/validate.py; grep -o '"gone":1' line
  "gone":1
  $ export CLAIMDEX_DESK=kherson
  > claimdex edit c1 --figure 'at least 12' --speaker 'Ada Berg' --because 'the recording' >/dev/null
  > claimdex link c1 contradicts c2 >/dev/null
  > echo noise > clip.mp3
  > claimdex add --text 'We lost 40 men' --type attribution.quote --speaker 'Ada Berg' --seen-at 'Channel 5, 3 March' --media clip.mp3 >/dev/null
  > claimdex add --text 'We lost 40 men' --type attribution.quote --speaker 'Ada Berg' --dry-run --json | tee line | $SCHEMAS/validate.py
  > grep -o '"alike":\[{' line
  > claimdex show --json $(claimdex search --ids '*') | tee lines | $SCHEMAS/validate.py
  > grep -o '"edited":\["[^]]*\]\|"seen":{"at":"Channel 5\|"gone":true\|"state":"[a-z]*"' lines | sort | uniq -c
  "alike":[{
        1 "edited":["attribution","figure"]
        1 "gone":true
        1 "seen":{"at":"Channel 5
        2 "state":"accepted"
        4 "state":"proposed"
  $ export CLAIMDEX_DESK=kherson
  > claimdex show --json a1 a2 o1 | tee lines | $SCHEMAS/validate.py; grep -c '"correction":{' lines
  > claimdex reextract --json | $SCHEMAS/validate.py
  > claimdex forget a2 --yes >/dev/null 2>&1
  > claimdex show --json a2 c2 | $SCHEMAS/validate.py
  > claimdex search --json '*' | $SCHEMAS/validate.py
  > claimdex export '*' --format json | $SCHEMAS/validate.py
  > claimdex log --json | $SCHEMAS/validate.py
  2

The flags are the ones that `help flags` explains.

  $ claimdex help flags | sed -n 's/^  \([a-z_]*\) .*/\1/p' > flags
  > python3 -c 'import json, os; print(*json.load(open(os.environ["SCHEMAS"] + "/../../schemas/json/parts.v1.schema.json"))["$defs"]["flags"]["items"]["enum"], sep="\n")' | diff - flags

A finding, where there is one.

  $ claimdex doctor --json | $SCHEMAS/validate.py --allow-empty
  $ find $XDG_DATA_HOME/claimdex/archive -name '*.zst' | sort | head -1 | xargs rm
  $ claimdex doctor --json | $SCHEMAS/validate.py

And what couldn't be read, in its place.

  $ claimdex annotate --json $DATA/bad/binary.bin nowhere.txt $DATA/bad/bad-line.jsonl $DATA/articles/flood-lower-sarna.html \
  >   | tee lines | $SCHEMAS/validate.py
  claimdex: $DATA/bad/binary.bin: binary, not text
    only text, Markdown, HTML and JSON Lines are read
  claimdex: nowhere.txt: no such file or folder
    check the spelling and the folder you are in
  claimdex: $DATA/bad/bad-line.jsonl: line 2: no valid JSON, at byte 75 of the line
    JSON Lines has one whole object on each line
  $ grep -o '"schema":"claimdex\.[a-z]*\.v1"' lines | uniq -c
        2 "schema":"claimdex.error.v1"
        1 "schema":"claimdex.annotation.v1"
        1 "schema":"claimdex.article.v1"
        1 "schema":"claimdex.error.v1"
        1 "schema":"claimdex.annotation.v1"
        1 "schema":"claimdex.article.v1"
        1 "schema":"claimdex.annotation.v1"
        1 "schema":"claimdex.article.v1"

Offsets are code points into the text, half-open: each text is its slice, in every article and every layer.

  $ cat > slices.py <<'END'
  > import json, sys
  > count = 0
  > def look(node, text):
  >     global count
  >     if isinstance(node, dict):
  >         if "text" in node and node.get("start") is not None:
  >             count += 1
  >             if node["text"] != text[node["start"]:node["end"]]:
  >                 print("not its slice:", node["text"], node["start"], node["end"])
  >         for value in node.values():
  >             look(value, text)
  >     elif isinstance(node, list):
  >         for value in node:
  >             look(value, text)
  > for line in sys.stdin:
  >     document = json.loads(line)
  >     text = document["article"]["text"]
  >     look({key: value for key, value in document.items() if key != "article"}, text)
  > print("many slices" if count > 500 else count)
  > END
  $ claimdex annotate --json --explain $DATA/articles | python3 slices.py
  many slices

Fact-checks of others.

  $ export CLAIMDEX_DESK=kherson
  > printf '%s\n' '{"claim":"Twelve soldiers died in Kherson.","verdict":"False","external_id":7}' '{"claim":"Boats sank.","verdict":"Mixture"}' > checks.jsonl
  > claimdex import --json checks.jsonl | $SCHEMAS/validate.py
  > claimdex show --json f1 f2 | $SCHEMAS/validate.py
  > claimdex match --json '12 soldiers were killed in Kherson' | tee lines | $SCHEMAS/validate.py; grep -o '"kind":"[a-z]*"' lines | sort -u
  > printf 'q1\tboats\n' | claimdex match --json --batch - | $SCHEMAS/validate.py
  > claimdex dump | $SCHEMAS/validate.py
  "kind":"claim"
  "kind":"factcheck"
