How the answers of `search` look: the forms for people, for spreadsheets and for programs, counts, the sentences around, whole articles.

  $ claimdex ingest $DATA/articles 2>/dev/null | head -n 1
  $ claimdex mark c150 disputed --because 'two counts' --evidence https://hospital.example/list

One line each, or a table. Off a terminal nothing is cut.

  $ claimdex search --format line --limit 3 'havel kind:casualty.killed'
  $ claimdex search --format table --limit 3 'havel kind:casualty.killed'

Fields of your own choice. A tab and a line break are written as everywhere.

  $ claimdex search --format '{id}\t{value}\t{speaker}\t{published}' --limit 3 'havel kind:casualty.killed'
  $ claimdex search --format '{{{id}}} is {verdict}' --limit 1 verdict:disputed
  $ claimdex search --format '{id} {figur}' havel
  $ claimdex search --format '{id' havel
  $ claimdex search --format tabel havel
  $ claimdex search --format csv --json havel
  $ claimdex search --ids --json havel

CSV has every field; what a spreadsheet would run as a formula is defused.

  $ claimdex search --format csv --limit 2 verdict:disputed | cut -d, -f1-4
  $ cat > formulas.txt <<'EOF'
  > Formulas
  > 
  > =HYPERLINK("http://evil.example"), said Ada Berg, after 12 people drowned.
  > EOF
  $ claimdex ingest --published 2031-06-01 formulas.txt 2>/dev/null | head -n 1
  $ claimdex search --format csv 'ada berg' | tail -n +2 | cut -d, -f 3-4 | head -n 2

JSON holds to its schema, with what was asked for beside the claim.

  $ claimdex search --format json havel | $SCHEMAS/validate.py
  $ claimdex search --json --context 2 'havel kind:casualty.killed' | $SCHEMAS/validate.py
  $ claimdex search --json --context 1 --limit 1 'havel kind:casualty.killed' | jq -c '.context | map_values(map(.text))'
  $ claimdex search --context 1 --limit 2 'havel kind:casualty.killed'

Sentences are cut from the article's text: offsets hold.

  $ claimdex search --json --context 1 --limit 1 'mothers' | jq -r '.article.id, (.context.after[0] | .start, .end, .text)'

Counting instead of listing. What nobody said has no value.

  $ claimdex search --facet kind,verdict 'havel kind:casualty'
  $ claimdex search --facet source,published --limit 2 reservists
  $ claimdex search --facet speaker,tag --json --limit 1 havel
  $ claimdex search --facet kind,verdict,progress,source,speaker,place,lang,published,assignee,tag --json | $SCHEMAS/validate.py
  $ claimdex search --facet kind nothingofthekind
  $ claimdex search --facet flavour havel
  $ claimdex search --facet figure havel
  $ claimdex search --facet kind --ids havel

Pages follow each other without gap or repetition.

  $ claimdex search --ids --limit 100 havel > all; for at in 0 7 14; do claimdex search --ids --limit 7 --offset $at havel; done > pages
  > head -n 21 all | cmp - pages && wc -l < all

Claims like one, with reasons.

  $ claimdex similar c149 --limit 3
  $ claimdex similar c149 --json | $SCHEMAS/validate.py
  $ claimdex similar c149 --json --limit 1 | jq -c '[.id, .why]'
  $ claimdex similar c9999
  $ claimdex similar havel
  $ claimdex similar

Whole articles. Their index is made when it is first needed.

  $ claimdex search in:article 'ferry terminal'
  $ claimdex search --ids in:article '"ferry terminal"'
  $ claimdex search --json in:article ferry | $SCHEMAS/validate.py
  $ claimdex search --count in:article ferry
  $ claimdex search in:article nothingofthekind
  $ claimdex search 'in:article kind:casualty ferry'
  $ claimdex search 'in:newspaper ferry'
  $ claimdex search 'ferry OR in:article'
  $ claimdex search --format csv in:article ferry
  $ claimdex search --facet kind in:article ferry
  $ claimdex mark disputed --query 'in:article ferry' --because 'no'

It follows the record, and is made again where it is broken.

  $ claimdex ingest --published 2031-06-02 --source 'Sarna Post' - <<'EOF' | head -n 1
  > The zeppelin
  > 
  > A zeppelin was seen over Sarna.
  > EOF
  $ claimdex search in:article zeppelin
  $ claimdex forget $(claimdex search --ids in:article zeppelin) --yes | head -n 1
  $ claimdex search in:article zeppelin
  $ for file in .local/share/claimdex/index/articles/*.glass; do echo broken > $file; done; claimdex search --ids in:article '"ferry terminal"'
