How the answers of `search` look: the forms for people, for spreadsheets and for programs, counts, the sentences around, whole articles.

  $ claimdex ingest $DATA/articles 2>/dev/null | head -n 1
  20 articles, 280 claims, 36 repeats, 0 failed
  $ claimdex mark c150 disputed --because 'two counts' --evidence https://hospital.example/list
  c150  unchecked → disputed (evidence e1)

One line each, or a table. Off a terminal nothing is cut.

  $ claimdex search --format line --limit 3 'havel kind:casualty.killed'
  c150   disputed        casualty.killed  14  A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38 · Dana Rusk (reported speech), Halvesk Courier, 2031-03-10
  c149   unchecked       casualty.killed  Fourteen  Fourteen killed in missile strike on Port Havel market · the article itself (no source named), Halvesk Courier, 2031-03-10
  c192   unchecked       casualty.killed  At least 11  At least 11 people were killed on Monday when a missile hit a market in the Velmark port of Port Havel · emergency services (reported speech), Northline News, 2031-03-10
  $ claimdex search --format table --limit 3 'havel kind:casualty.killed'
  ID    VERDICT    KIND             FIGURE       SAID BY             PUBLISHED   CLAIM
  c150  disputed   casualty.killed  14           Dana Rusk           2031-03-10  A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38
  c149  unchecked  casualty.killed  Fourteen     -                   2031-03-10  Fourteen killed in missile strike on Port Havel market
  c192  unchecked  casualty.killed  At least 11  emergency services  2031-03-10  At least 11 people were killed on Monday when a missile hit a market in the Velmark port of Port Havel

Fields of your own choice. A tab and a line break are written as everywhere.

  $ claimdex search --format '{id}\t{value}\t{speaker}\t{published}' --limit 3 'havel kind:casualty.killed'
  c150\t14\tDana Rusk\t2031-03-10T18:05:00+01:00 (esc)
  c149\t14\t\t2031-03-10T18:05:00+01:00 (esc)
  c192\t11\temergency services\t2031-03-10T15:32:00Z (esc)
  $ claimdex search --format '{{{id}}} is {verdict}' --limit 1 verdict:disputed
  {c150} is disputed
  $ claimdex search --format '{id} {figur}' havel
  claimdex: --format: a claim has no {figur}
    did you mean {figure}? there are: id type text verdict progress reason figure value low high hedge unit speaker via form modality who side place time_from time_to published source title url lang article start end mentions origins evidence flags stale tags assignee review_by worth confidence created changed uid
  [2]
  $ claimdex search --format '{id' havel
  claimdex: --format: "{id" has no }
    '{id} {figure}'; {{ is a brace itself
  [2]
  $ claimdex search --format tabel havel
  claimdex: --format: there is no form "tabel"
    did you mean table? text, line, table, json, csv, or fields: '{id} {figure} {speaker}'
  [2]
  $ claimdex search --format csv --json havel
  claimdex: --format and --json are two forms of the answer
    give one of them
  [2]
  $ claimdex search --ids --json havel
  claimdex: --ids and --json are two forms of the answer
    claimdex search --ids QUERY
  [2]

CSV has every field; what a spreadsheet would run as a formula is defused.

  $ claimdex search --format csv --limit 2 verdict:disputed | cut -d, -f1-4
  id,type,text,verdict
  c150,casualty.killed,"A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38"
  $ cat > formulas.txt <<'EOF'
  > Formulas
  > 
  > =HYPERLINK("http://evil.example"), said Ada Berg, after 12 people drowned.
  > EOF
  $ claimdex ingest --published 2031-06-01 formulas.txt 2>/dev/null | head -n 1
  1 article, 2 claims, 0 repeats, 0 failed
  $ claimdex search --format csv 'ada berg' | tail -n +2 | cut -d, -f 3-4 | head -n 2
  after 12 people drowned,unchecked
  "'=HYPERLINK(""http://evil.example"")",unchecked

JSON holds to its schema, with what was asked for beside the claim.

  $ claimdex search --format json havel | $SCHEMAS/validate.py
  $ claimdex search --json --context 2 'havel kind:casualty.killed' | $SCHEMAS/validate.py
  $ claimdex search --json --context 1 --limit 1 'havel kind:casualty.killed' | jq -c '.context | map_values(map(.text))'
  {"before":["Fourteen killed in missile strike on Port Havel market"],"sentence":["A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38, mayor Dana Rusk said."],"after":["Two children were among the dead."]}
  $ claimdex search --context 1 --limit 2 'havel kind:casualty.killed'
  c150   disputed         casualty.killed  14
         A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38
           Fourteen killed in missile strike on Port Havel market
         > A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38, mayor Dana Rusk said.
           Two children were among the dead.
         Dana Rusk (reported speech) · a12 "Fourteen killed in missile strike on Port Havel market", Halvesk Courier, 2031-03-10
  c149   unchecked        casualty.killed  14
         Fourteen killed in missile strike on Port Havel market
         > Fourteen killed in missile strike on Port Havel market
           A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38, mayor Dana Rusk said.
         the article itself (no source named) · a12 "Fourteen killed in missile strike on Port Havel market", Halvesk Courier, 2031-03-10

Sentences are cut from the article's text: offsets hold.

  $ claimdex search --json --context 1 --limit 1 'mothers' | jq -r '.article.id, (.context.after[0] | .start, .end, .text)'
  a11
  381
  416
  The meeting was not broadcast live.

Counting instead of listing. What nobody said has no value.

  $ claimdex search --facet kind,verdict 'havel kind:casualty'
  kind
        8  casualty.killed
        3  casualty.wounded
        1  casualty.missing

  verdict
       11  unchecked
        1  disputed
  $ claimdex search --facet source,published --limit 2 reservists
  source
        6  Halvesk Courier
        3  Ustrel Daily
       45  (none)

  published
        9  2031-04
       45  (none)
  $ claimdex search --facet speaker,tag --json --limit 1 havel
  {"schema":"claimdex.facet.v1","field":"speaker","total":47,"values":[{"value":"Dana Rusk","count":5}],"left_out":18,"none":8}
  {"schema":"claimdex.facet.v1","field":"tag","total":47,"values":[],"left_out":0,"none":47}
  $ claimdex search --facet kind,verdict,progress,source,speaker,place,lang,published,assignee,tag --json | $SCHEMAS/validate.py
  $ claimdex search --facet kind nothingofthekind
  [1]
  $ claimdex search --facet flavour havel
  claimdex: --facet: there is no field "flavour"
    --facet takes kind,class,side,speaker,source,place,lang,verdict,progress,modality,flag,assignee,tag,unit,published
  [2]
  $ claimdex search --facet figure havel
  claimdex: --facet figure: its values can't be counted
    --facet takes kind,class,side,speaker,source,place,lang,verdict,progress,modality,flag,assignee,tag,unit,published
  [2]
  $ claimdex search --facet kind --ids havel
  claimdex: --facet counts what is found and lists none of it
    claimdex search --facet kind,source QUERY, as text or with --json
  [2]

Pages follow each other without gap or repetition.

  $ claimdex search --ids --limit 100 havel > all; for at in 0 7 14; do claimdex search --ids --limit 7 --offset $at havel; done > pages
  > head -n 21 all | cmp - pages && wc -l < all
  47

Claims like one, with reasons.

  $ claimdex similar c149 --limit 3
  c150   disputed         casualty.killed  14
         A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38
         Dana Rusk (reported speech) · a12 "Fourteen killed in missile strike on Port Havel market", Halvesk Courier, 2031-03-10
         alike: same kind: casualty.killed; same figure: Fourteen and 14; in common: havel, market, missile, port
  c192   unchecked        casualty.killed  at least 11
         At least 11 people were killed on Monday when a missile hit a market in the Velmark port of Port Havel
         emergency services (reported speech) · a14 "At least 11 dead after strike on Velmark port city", Northline News, 2031-03-10
         alike: same kind: casualty.killed; figures that agree: Fourteen and At least 11; in common: havel, killed, market, missile, port
  c191   unchecked        casualty.killed  at least 11
         At least 11 dead after strike on Velmark port city
         the article itself (no source named) · a14 "At least 11 dead after strike on Velmark port city", Northline News, 2031-03-10
         alike: same kind: casualty.killed; figures that agree: Fourteen and At least 11; in common: port, strike
  $ claimdex similar c149 --json | $SCHEMAS/validate.py
  $ claimdex similar c149 --json --limit 1 | jq -c '[.id, .why]'
  ["c150",["same kind: casualty.killed","same figure: Fourteen and 14","in common: havel, market, missile, port"]]
  $ claimdex similar c9999
  claimdex: there is no claim c9999
  [1]
  $ claimdex similar havel
  claimdex: "havel" is not the handle of a claim
    handles look like c12; claimdex search --ids prints them
  [2]
  $ claimdex similar
  claimdex: similar to which claim? Name one
    claimdex similar c12
  [2]

Whole articles. Their index is made when it is first needed.

  $ claimdex search in:article 'missile market'
  claimdex: making the index of whole articles, 21 of them; the next search finds it there
  a12    "Fourteen killed in missile strike on Port Havel market", Halvesk Courier, 2031-03-10 · 17 claims
         … A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38, mayor Dana Rusk said. Two children were among the dead.  The missile hit shortly after 11 a.m., when the fish hall was full. …
  a14    "At least 11 dead after strike on Velmark port city", Northline News, 2031-03-10 · 19 claims
         … At least 11 people were killed on Monday when a missile hit a market in the Velmark port of Port Havel, emergency services said, in an attack for which both sides in the eight-month-old conflict …
  $ claimdex search --ids in:article '"missile strike"'
  a12
  $ claimdex search --json in:article havel | $SCHEMAS/validate.py
  $ claimdex search --json --limit 1 in:article 'missile market' | jq -c '[.id, .snippet.text, .matches]'
  ["a12","A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38, mayor Dana Rusk said. Two children were among the dead.\n\nThe missile hit shortly after 11 a.m., when the fish hall was full.",[{"start":58,"end":65},{"start":85,"end":91},{"start":213,"end":220}]]
  $ claimdex search --count in:article havel
  4
  $ claimdex search in:article nothingofthekind
  [1]
  $ claimdex search 'in:article kind:casualty havel'
  claimdex: kind: is of claims, and in:article finds articles
    with in:article there are words, phrases and source: lang: published:
  [2]
  $ claimdex search --explain 'in:article havel'
  claimdex: --explain is for claims, and in:article finds none
    leave it out
  [2]
  $ claimdex saved add whole 'in:article havel' && claimdex saved list && claimdex saved remove whole
  @whole  saved
          4  @whole            in:article havel
  @whole  removed
  $ claimdex search 'in:newspaper havel'
  claimdex: in:newspaper can't be searched
    there is in:article in:checks; without it claims are searched
  [2]
  $ claimdex search 'havel OR in:article'
  claimdex: in: says once what is searched, beside the other words
    claimdex search in:article 'drowned OR flood'
  [2]
  $ claimdex search --format csv in:article havel
  claimdex: this --format is for claims, and in:article finds articles
    --format text or json, or --ids
  [2]
  $ claimdex search --facet kind in:article havel
  claimdex: --facet counts claims, and in:article finds none
    leave it out
  [2]
  $ claimdex mark disputed --query 'in:article havel' --because 'no'
  claimdex: in: finds other things than claims, and claims are asked for here
    leave it out
  [2]

It follows the record, and is made again where it is broken.

  $ claimdex ingest --published 2031-06-02 --source 'Sarna Post' - <<'EOF' | head -n 1
  > The zeppelin
  > 
  > A zeppelin was seen over Sarna.
  > EOF
  1 article, 0 claims, 0 repeats, 0 failed
  $ claimdex search in:article zeppelin
  a22    "The zeppelin", Sarna Post, 2031-06-02 · 0 claims
         … A zeppelin was seen over Sarna. …
  $ claimdex forget $(claimdex search --ids in:article zeppelin) --yes | head -n 1
  claimdex: a22: its text goes, no claim with it
  a22  forgotten
  $ claimdex search in:article zeppelin
  claimdex: making the index of whole articles, 21 of them; the next search finds it there
  [1]
  $ for file in $XDG_DATA_HOME/claimdex/index/articles/*.glass; do echo broken > $file; done; claimdex search --ids in:article '"missile strike"'
  claimdex: making the index of whole articles, 21 of them; the next search finds it there
  a12
