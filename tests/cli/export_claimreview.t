A desk's verdicts as schema.org's ClaimReview: for search engines, for pages, for other desks.

  $ cat > three.jsonl <<'TEXT'
  > {"url":"https://courier.example/mine","source":"Courier","published":"2031-03-11","lang":"en","title":"Mine","text":"Twelve miners died in Koldava on 10 March 2031, governor Ada Berg said."}
  > {"url":"https://dispatch.example/boats","source":"Dispatch","published":"2031-03-12","lang":"en","title":"Boats","text":"Nine fishermen are missing off Port Havel, the coast guard said on 12 March 2031."}
  > {"url":"https://dispatch.example/road","source":"Dispatch","published":"2031-03-13","lang":"en","title":"</script><b>Road","text":"Four people were killed on the road to Sarna on 12 March 2031, police said."}
  > TEXT
  $ claimdex ingest three.jsonl | head -n 1
  3 articles, 3 claims, 0 repeats, 0 failed
  $ claimdex export '*' -o checks.claimreview.json
  claimdex: 3 claims without a verdict left out
  claimdex: no claim is found by that; nothing was written
  [1]
  $ claimdex mark c1 disputed --because 'The company counts nine.' --evidence https://mine.example/list
  > claimdex mark c3 refuted --because 'Nobody died.' --evidence https://police.example/report
  c1  unchecked → disputed (evidence e1)
  c3  unchecked → refuted (evidence e2)
  $ claimdex publish c1 --url https://desk.example/checks/mine
  c1  checked → published
  $ claimdex export '*' -o checks.claimreview.json
  claimdex: 1 claim without a verdict left out
  claimdex: 1 claim without the url of a page, which search engines ask for (claimdex publish --url)
  claimdex: 2 claims in checks.claimreview.json
  $ cat checks.claimreview.json
  {"@context":"https://schema.org","@graph":[
  {"@type":"ClaimReview","identifier":"<uid>","claimReviewed":"Twelve miners died in Koldava on 10 March 2031","reviewRating":{"@type":"Rating","alternateName":"Disputed","identifier":{"@type":"PropertyValue","propertyID":"claimdex.verdict","value":"disputed"}},"itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"Ada Berg"},"datePublished":"2031-03-11","inLanguage":"en","appearance":{"@type":"CreativeWork","url":"https://courier.example/mine","headline":"Mine","datePublished":"2031-03-11","publisher":{"@type":"Organization","name":"Courier"}}},"url":"https://desk.example/checks/mine","datePublished":"2031-05-20T12:00:00Z","dateModified":"2031-05-20T12:00:00Z","reviewBody":"The company counts nine.","citation":[{"@type":"CreativeWork","url":"https://mine.example/list"}]},
  {"@type":"ClaimReview","identifier":"<uid>","claimReviewed":"Four people were killed on the road to Sarna on 12 March 2031","reviewRating":{"@type":"Rating","alternateName":"Refuted","identifier":{"@type":"PropertyValue","propertyID":"claimdex.verdict","value":"refuted"}},"itemReviewed":{"@type":"Claim","author":{"@type":"Organization","name":"police"},"datePublished":"2031-03-13","inLanguage":"en","appearance":{"@type":"CreativeWork","url":"https://dispatch.example/road","headline":"\u003c/script>\u003cb>Road","datePublished":"2031-03-13","publisher":{"@type":"Organization","name":"Dispatch"}}},"dateModified":"2031-05-20T12:00:00Z","reviewBody":"Nobody died.","citation":[{"@type":"CreativeWork","url":"https://police.example/report"}]}
  ]}
  $ $SCHEMAS/validate.py --as claimreview.v1 checks.claimreview.json

The desk's name, ratings and words are its own; what was published has what Google asks for.

  $ claimdex config desk.name 'Sarna Desk'
  > claimdex config label.disputed 'Umstritten'
  > claimdex config rating.disputed 3
  > claimdex config rating_name.refuted 'Frei erfunden'
  > claimdex export progress:published --format claimreview > published.json
  > $SCHEMAS/validate.py --as claimreview.v1 published.json
  > grep -o '"reviewRating":{[^{]*' published.json
  > python3 - <<'TEXT'
  > import json, os, pathlib, jsonschema
  > schema = json.loads(pathlib.Path(os.environ["SCHEMAS"], "../../schemas/json/claimreview.v1.schema.json").read_text())
  > schema["$ref"] = "#/$defs/published"
  > for key in ("type", "required", "properties", "additionalProperties"): del schema[key]
  > for review in json.load(open("published.json"))["@graph"]: jsonschema.validate(review, schema)
  > TEXT
  "reviewRating":{"@type":"Rating","alternateName":"Umstritten","ratingValue":3,"bestRating":5,"worstRating":1,"identifier":

Nothing of it is lost on another desk: the claim, who said it, our verdict behind whatever it is called, the page, its date, and whose check it is.

  $ claimdex export '*' -o named.claimreview.json 2>/dev/null
  > claimdex search --json 'id:c1 OR id:c3' --sort newest | grep -o '"uid":"[0-9a-f]*"' | sort > uids
  > export CLAIMDEX_DESK=other
  > claimdex import named.claimreview.json
  > claimdex show f1 f2 --json | tee there.jsonl | $SCHEMAS/validate.py
  > cat there.jsonl
  > grep -o '"external_id":"[0-9a-f]*"' there.jsonl | sed 's/external_id/uid/' | sort | diff - uids
  > claimdex import named.claimreview.json
  2 fact-checks, 0 changed, 0 there already, 0 failed
  {"schema":"claimdex.factcheck.v1","id":"f1","uid":"<uid>","external_id":"<uid>","claim":"Twelve miners died in Koldava on 10 March 2031","title":null,"verdict":"disputed","original_rating":"Umstritten","publisher":"Sarna Desk","url":"https://desk.example/checks/mine","published":"2031-05-20T12:00:00Z","speaker":"Ada Berg","lang":"en","added":"2031-05-20T12:00:00Z","changed":"2031-05-20T12:00:00Z"}
  {"schema":"claimdex.factcheck.v1","id":"f2","uid":"<uid>","external_id":"<uid>","claim":"Four people were killed on the road to Sarna on 12 March 2031","title":null,"verdict":"refuted","original_rating":"Frei erfunden","publisher":"Sarna Desk","url":null,"published":null,"speaker":"police","lang":"en","added":"2031-05-20T12:00:00Z","changed":"2031-05-20T12:00:00Z"}
  0 fact-checks, 0 changed, 2 there already, 0 failed

No clock, no time zone, no locale: the same desk gives the same bytes.

  $ claimdex export '*' --format claimreview 2>/dev/null | cmp - named.claimreview.json
  > TZ=Asia/Tokyo LC_ALL=de_DE.UTF-8 CLAIMDEX_NOW=2040-01-01T00:00:00Z claimdex export '*' --format claimreview 2>/dev/null | cmp - named.claimreview.json
