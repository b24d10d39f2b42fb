Who gave which number when, and where two numbers can't both be true.

  $ cat > fire.jsonl <<'END'
  > {"url":"https://courier.example/fire","source":"Courier","published":"2031-03-05","title":"Market burns","text":"Fourteen people were killed in a fire in Izmir on Tuesday, police said."}
  > {"url":"https://dispatch.example/fire","source":"Dispatch","published":"2031-03-05","title":"Traders search the ruins","text":"At least 40 people were killed in Tuesday's fire in Izmir, the organisers of the market said."}
  > {"url":"https://northline.example/fire","source":"Northline","published":"2031-03-06","title":"Two more bodies found","text":"The toll of Tuesday's fire in Izmir rose to 16: sixteen people were killed in Izmir on Tuesday, the governor said."}
  > {"url":"https://courier.example/bus","source":"Courier","published":"2031-03-06","title":"Bus off the road","text":"Three people were killed near Manila on Wednesday when a bus left the road."}
  > END
  $ claimdex ingest fire.jsonl | head -n 1
  4 articles, 6 claims, 0 repeats, 0 failed
  $ claimdex figures '*'
  casualty, Izmir, 2031-03-05 to 2031-03-06: 5 figures
    casualty.killed, 2 … 40
      2031-03-05          ●                 14                              police (reported speech)            Courier                 c1
      2031-03-05                        ●▶  at least 40                     organisers of the market (reporte…  Dispatch                c2
      2031-03-06   ●                        2, on top of an earlier figure  the article itself (no source nam…  Northline               c3
      2031-03-06           ●                16                              governor (reported speech)          Northline               c4
      2031-03-06           ●                16                              governor (reported speech)          Northline               c5

  casualty, Manila, 2031-03-06: 1 figure
    casualty.killed
      2031-03-06              ●             3                               the article itself (no source nam…  Courier                 c6
  $ claimdex figures place:Izmir --ascii | head -n 4
  casualty, Izmir, 2031-03-05 to 2031-03-06: 4 figures
    casualty.killed, 14 ... 40
      2031-03-05   *                        14                              police (reported speech)            Courier                 c1
      2031-03-05                        *>  at least 40                     organisers of the market (reporte…  Dispatch                c2
  $ claimdex figures place:Manila --format csv
  \x65vent,as_of,claim,type,figure,value,low,high,hedge,unit,role,who,side,place,time_from,time_to,said_by,article,source,published,url,origin,copies,verdict,text\r (esc)
  \x31,2031-03-06,c6,casualty.killed,Three,3,3,3,exact,person,total,people,,Manila,2031-03-05,2031-03-05,the article itself (no source named),a4,Courier,2031-03-06,https://courier.example/bus,o4,1,unchecked,Three people were killed near Manila on Wednesday when a bus left the road\r (esc)
  $ claimdex figures place:Manila --json
  {"schema":"claimdex.figure.v1","event":1,"as_of":"2031-03-06","claim":"c6","type":"casualty.killed","text":"Three people were killed near Manila on Wednesday when a bus left the road","start":18,"end":92,"article":{"id":"a4","version":1,"title":"Bus off the road","source":"Courier","url":"https://courier.example/bus","published":"2031-03-06","sha256":"<sha256>"},"origin":"o4","copies":1,"figure":{"text":"Three","start":18,"end":23,"value":3,"low":3,"high":3,"low_open":false,"high_open":false,"soft_low":null,"soft_high":null,"hedge":"exact","unit":"person","role":"total","of":null},"who":{"start":24,"end":30,"text":"people","class":"other","side":null},"actor":null,"place":{"start":48,"end":54,"text":"Manila","name":"Manila","id":"PH/manila"},"time":{"start":58,"end":67,"text":"Wednesday","from":"2031-03-05","to":"2031-03-05"},"attribution":[],"modality":"actual","flags":["unattributed_number"],"verdict":"unchecked","sources":[]}
  $ claimdex figures place:Lima
  [1]

What a later report goes on from is no conflict. What an editor has looked at and found to be none is dismissed, for good and with a reason; that can be undone.

  $ claimdex conflicts
  belligerents: Fourteen against At least 40; police against organisers of the market
    c1     2031-03-05  Fourteen people were killed in a fire in Izmir on Tuesday
           police (reported speech) · Courier
    c2     2031-03-05  At least 40 people were killed in Tuesday's fire in Izmir
           organisers of the market (reported speech) · Dispatch

  belligerents: At least 40 against 16; organisers of the market against governor
    c2     2031-03-05  At least 40 people were killed in Tuesday's fire in Izmir
           organisers of the market (reported speech) · Dispatch
    c4     2031-03-06  The toll of Tuesday's fire in Izmir rose to 16
           governor (reported speech) · Northline
  $ claimdex conflicts --json | grep -o '"difference":"[a-z]*","why":"[^"]*"'
  "difference":"belligerents","why":"Fourteen against At least 40; police against organisers of the market"
  "difference":"belligerents","why":"At least 40 against 16; organisers of the market against governor"
  $ claimdex conflicts dismiss c1 c2
  claimdex: why is it no conflict?
    --because 'two different days'
  [2]
  $ claimdex conflicts dismiss c1
  claimdex: dismiss takes the two claims of a conflict
    claimdex conflicts dismiss c12 c31 --because 'two different days'
  [2]
  $ claimdex conflicts dismiss c1 c77 --because 'two different days'
  claimdex: there is no claim c77
  [2]
  $ claimdex conflicts dismiss c1 c2 --because 'the organisers count the missing'
  dismissed: c1 against c2
  $ claimdex conflicts
  belligerents: At least 40 against 16; organisers of the market against governor
    c2     2031-03-05  At least 40 people were killed in Tuesday's fire in Izmir
           organisers of the market (reported speech) · Dispatch
    c4     2031-03-06  The toll of Tuesday's fire in Izmir rose to 16
           governor (reported speech) · Northline
  $ claimdex undo | head -n 1
  t2 undone: link by ada, 2031-05-20T12:00:00Z
  $ claimdex conflicts | head -n 1
  belligerents: Fourteen against At least 40; police against organisers of the market

  $ claimdex figures
  claimdex: figures of which claims? * is all of them
    claimdex figures 'kind:casualty place:Kherson'
  [2]
  $ claimdex conflicts 'nonsense:x'
  claimdex: there is no field "nonsense:" in "nonsense:x"
    claimdex help query lists the fields; put other words with a colon in quotes
  [2]

A figure that a person put into a claim without one is a figure like any other.

  $ cat > mayor.jsonl <<'END'
  > {"url":"https://post.example/fire","source":"Post","published":"2031-03-06","title":"Mayor on the fire","text":"The number is closer to twenty, the mayor of Lima said."}
  > END
  $ claimdex ingest mayor.jsonl | head -n 1
  1 article, 1 claim, 0 repeats, 0 failed
  $ claimdex figures source:Post
  [1]
  $ claimdex edit c7 --type casualty.killed --figure 20 --because 'it is the toll that he speaks of'
  c7  type: attribution.statement → casualty.killed
  c7  figure: none → 20
  $ claimdex figures source:Post
  casualty, 2031-03-06: 1 figure
    casualty.killed
      2031-03-06              ●             20                              mayor of Lima (reported speech)     Post                    c7
