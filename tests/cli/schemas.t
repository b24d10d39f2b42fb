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
  $ claimdex export '*' --format json | $SCHEMAS/validate.py
  $ claimdex export '*' --format jsonl | $SCHEMAS/validate.py

A finding, where there is one.

  $ claimdex doctor --json | $SCHEMAS/validate.py --allow-empty
  $ find .claimdex/archive -name '*.zst' | sort | head -1 | xargs rm -f
  find: ‘.claimdex/archive’: No such file or directory
  $ claimdex doctor --json | $SCHEMAS/validate.py
  standard input: nothing to validate
  [1]

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
