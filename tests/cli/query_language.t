What can be asked, beside words: fields of the index, and fields that the record answers because they change after an article was read.

  $ cat > three.jsonl <<'END'
  > {"url":"https://courier.example/mine","source":"Courier","published":"2031-03-11","title":"Mine","text":"At least twelve miners were killed in Koldava on 10 March 2031, the regional governor said.\n\nThree miners were wounded, he said."}
  > {"url":"https://dispatch.example/mine","source":"Dispatch","published":"2031-03-12","title":"Mine","text":"At least twelve miners were killed in Koldava on 10 March 2031, the regional governor said. The T-72 that stood nearby was burnt."}
  > {"url":"https://dispatch.example/budget","source":"Dispatch","published":"2031-05-14","title":"Budget","text":"The ministry plans to spend 20 million euros on shelters, Interfax reported. About 300,000 reservists have been called up."}
  > END
  $ claimdex ingest three.jsonl | head -n 1
  3 articles, 5 claims, 0 repeats, 0 failed
  $ claimdex search --ids 'killed:10..50'
  c3
  c1
  $ claimdex search --ids 'killed:=12 side:ua'
  [1]
  $ claimdex search --ids 'figure:1000'
  [1]
  $ claimdex search --ids 'figure:~1000'
  c3
  c1
  $ claimdex search --ids 'money:10m.. unit:EUR'
  c4
  $ claimdex search --ids 'called_up:300k'
  c5
  $ claimdex search --ids 'about:2031-03-10'
  c3
  c1
  $ claimdex search --ids 'killed NEAR/5 miner*'
  c3
  c1
  $ claimdex search --ids 'outlet:disp* published:last-week..'
  c5
  c4
  $ claimdex search --ids 'published:7d..'
  c5
  c4
  $ claimdex search --ids 'article:a1'
  c2
  c1
  $ claimdex search --ids 'mentions:2..'
  [1]
  $ claimdex search --ids 'origins:2..'
  [1]
  $ claimdex search --ids 'id:C2'
  c2
  $ claimdex search --ids 'worth:0.99..'
  [1]
  $ claimdex mark c1 disputed --because 'the hospital counts 9' --evidence https://hospital.example/toll
  c1  unchecked → disputed (evidence e1)
  $ claimdex search --ids has:evidence
  c1
  $ claimdex note c2 'asked the hospital'
  c2  noted
  $ claimdex search --ids has:note
  c2
  $ claimdex edit c2 --figure 4 --because 'one more since'
  c2  figure: 3 → 4
  $ claimdex search --ids 'wounded:4 has:edit'
  c2
  $ claimdex search --ids 'wounded:3'
  [1]
  $ claimdex due c2 2031-05-01
  c2  no date → 2031-05-01
  claimdex: 2031-05-01 has passed: they are stale from now on
  $ claimdex search --ids stale:yes
  c2
  $ claimdex search --ids 'stale:no has:evidence'
  c1

What makes no sense is refused, with the nearest that does.

  $ claimdex search 'kiled:10..'
  claimdex: there is no field "kiled:" in "kiled:10.."
    did you mean killed: ?
  [2]
  $ claimdex search 'killed:50..10'
  claimdex: "killed:50..10": the range runs backward
    did you mean killed:10..50 ?
  [2]
  $ claimdex search 'figure:1.500'
  claimdex: "figure:1.500": "1.500" can be read in two ways
    write 300000 or 300,000
  [2]
  $ claimdex search 'published:2031-02-30'
  claimdex: "published:2031-02-30": "2031-02-30" is no day, month or year
    for example published:2022-11-24 published:2022-11 published:2022-09..2022-11 published:7d.. published:yesterday
  [2]
  $ claimdex search 'about:14d..21d'
  claimdex: "about:14d..21d": the range runs backward
    did you mean about:21d..14d ?
  [2]
  $ claimdex search 'class:civillian'
  claimdex: "class:civillian": there is no such class
    did you mean class:civilian ?
  [2]
  $ claimdex search 'article:a99'
  claimdex: there is no article a99
  [2]
  $ claimdex search '"killed miners'
  claimdex: a quotation mark is never closed: ""killed miners"
  [2]
  $ claimdex search '((killed)'
  claimdex: an opening bracket "(" is never closed
  [2]
  $ claimdex search 'a NEAR/x b'
  claimdex: "NEAR/x": how many words may stand between is a number up to 100
    for example killed NEAR/5 miners
  [2]
  $ claimdex search '*lled'
  claimdex: * can only stand at the end of a word: "*lled"
    reserv* finds every word that begins so; * alone is everything
  [2]
  $ claimdex search "$(printf 'x%.0s' $(seq 100000))"
  claimdex: the query is too long: 100000 bytes, at most 8192
  [2]
  $ claimdex search --ids "'; DROP TABLE claim; --"
  [1]
  $ claimdex search --ids 'Zkill XKIND/event %'
  [1]
  $ claimdex search --ids 'the'
  c4
  c3
  c1

How a query was read, and which part of it finds nothing.

  $ claimdex search --explain 'minrs killed verdict:disputed'
  read as  (and minrs killed verdict:disputed)

          0  all of these
          0    the word "minrs" in any form
          2    the word "killed" in any form
          1    verdict is disputed

  nothing is found by minrs
  no claim has the word "minrs": did you mean miners?
  without minrs: 1 claim
  [1]
  $ claimdex search --explain '(killed OR wounded) NOT miners figure:~10..50 T72'
  read as  (and (or killed wounded) (not miners) figure:~10..50 t72)

          0  all of these
          3    any of these
          2      the word "killed" in any form
          1      the word "wounded" in any form
          2    not
          3      the word "miners" in any form
          2    a count that the words allow to be 10 to 50
          0    the word "t72" in any form, or "t 72"

  nothing is found by t72
  no claim has the word "t72"
  [1]
  $ claimdex search 'shelters verdict:disputed'
  claimdex: without shelters: 1 claim
  claimdex: without verdict:disputed: 1 claim
  [1]
  $ claimdex search --count 'shelters verdict:disputed'
  0
  [1]
  $ claimdex search --explain --json killed
  claimdex: --explain goes with no other form of answer
    leave out --json, --ids, --count
  [2]
