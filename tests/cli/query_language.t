What can be asked, beside words: fields of the index, and fields that the record answers because they change after an article was read.

  $ cat > three.jsonl <<'END'
  > {"url":"https://courier.example/mine","source":"Courier","published":"2031-03-11","title":"Mine","text":"At least twelve miners were killed in Koldava on 10 March 2031, the regional governor said.\n\nThree miners were wounded, he said."}
  > {"url":"https://dispatch.example/mine","source":"Dispatch","published":"2031-03-12","title":"Mine","text":"At least twelve miners were killed in Koldava on 10 March 2031, the regional governor said. The T-72 that stood nearby was burnt."}
  > {"url":"https://dispatch.example/budget","source":"Dispatch","published":"2031-05-14","title":"Budget","text":"The ministry plans to spend 20 million euros on shelters, Interfax reported. About 300,000 reservists have been called up."}
  > END
  $ claimdex ingest three.jsonl | head -n 1
  $ claimdex search --ids 'killed:10..50'
  $ claimdex search --ids 'killed:=12 side:ua'
  $ claimdex search --ids 'figure:1000'
  $ claimdex search --ids 'figure:~1000'
  $ claimdex search --ids 'money:10m.. unit:EUR'
  $ claimdex search --ids 'called_up:300k'
  $ claimdex search --ids 'about:2031-03-10'
  $ claimdex search --ids 'killed NEAR/5 miner*'
  $ claimdex search --ids 'outlet:disp* published:last-week..'
  $ claimdex search --ids 'published:7d..'
  $ claimdex search --ids 'article:a1'
  $ claimdex search --ids 'mentions:2..'
  $ claimdex search --ids 'origins:2..'
  $ claimdex search --ids 'id:C2'
  $ claimdex search --ids 'worth:0.99..'
  $ claimdex mark c1 disputed --because 'the hospital counts 9' --evidence https://hospital.example/toll
  $ claimdex search --ids has:evidence
  $ claimdex note c2 'asked the hospital'
  $ claimdex search --ids has:note
  $ claimdex edit c2 --figure 4 --because 'one more since'
  $ claimdex search --ids 'wounded:4 has:edit'
  $ claimdex search --ids 'wounded:3'
  $ claimdex due c2 2031-05-01
  $ claimdex search --ids stale:yes
  $ claimdex search --ids 'stale:no has:evidence'

What makes no sense is refused, with the nearest that does.

  $ claimdex search 'kiled:10..'
  $ claimdex search 'killed:50..10'
  $ claimdex search 'figure:1.500'
  $ claimdex search 'published:2031-02-30'
  $ claimdex search 'about:14d..21d'
  $ claimdex search 'class:civillian'
  $ claimdex search 'article:a99'
  $ claimdex search '"killed miners'
  $ claimdex search '((killed)'
  $ claimdex search 'a NEAR/x b'
  $ claimdex search '*lled'
  $ claimdex search "$(printf 'x%.0s' $(seq 100000))"
  $ claimdex search --ids "'; DROP TABLE claim; --"
  $ claimdex search --ids 'Zkill XKIND/event %'
  $ claimdex search --ids 'the'

How a query was read, and which part of it finds nothing.

  $ claimdex search --explain 'minrs killed verdict:disputed'
  $ claimdex search --explain '(killed OR wounded) NOT miners figure:~10..50 T72'
  $ claimdex search 'shelters verdict:disputed'
  $ claimdex search --count 'shelters verdict:disputed'
  $ claimdex search --explain --json killed
