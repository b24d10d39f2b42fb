What extraction read wrongly is corrected; what it missed, or never saw, is added.

  $ cat > mine.jsonl <<'END'
  > {"source":"Halvesk Post","title":"Mine accident near Koldava","text":"Nine miners were killed on Monday after a gallery flooded, the mining authority said.\n\nThe company had lost the gallery before, eleven boats and all. The company had been warned, its engineer said. The shift before had reported water."}
  > END
  $ claimdex ingest mine.jsonl
  1 article, 2 claims, 0 repeats, 0 failed

  Worth checking first
  c1     unchecked        casualty.killed  9
         Nine miners were killed on Monday after a gallery flooded
         mining authority (reported speech) · a1 "Mine accident near Koldava", Halvesk Post
  c2     unchecked        attribution.statement
         The company had been warned
         its engineer (reported speech) · a1 "Mine accident near Koldava", Halvesk Post

  next: claimdex show c1   claimdex search 'kind:casualty verdict:unchecked'   claimdex stats
  claimdex: 1 article has no publication date, so relative dates in it ("on Monday") stay open
    give it, also later: claimdex ingest --published 2031-03-04 FILE
  $ claimdex show c1
  c1  casualty.killed  unchecked, new

    Nine miners were killed on Monday after a gallery flooded

    Nine miners were killed on Monday after a gallery flooded, the mining authority said.

    figure      9
    who         miners (worker)
    when        Monday (not resolved)
    said by     mining authority (reported speech)
    flag        relative_time_unresolved: a relative date in an article without a date of publication
    article     a1 "Mine accident near Koldava", Halvesk Post
    mentions    1 in 1 origin
    worth       0.96, confidence 0.90, rule casualty.killed.passive

  history
    2031-05-20T12:00:00Z  ada        c1     claim: Nine miners were killed on Monday after a gallery flooded

An edit needs a reason. It is a layer: the article's words stay, search and sheets use the corrected slot. What is typed is read by the rules that read articles.

  $ claimdex edit c1 --figure 'at least 8' --because 'the report of the authority' --dry-run
  c1  figure: 9 → at least 8 (dry run)
  $ claimdex edit c1 --figure 'at least 8' --because 'the report of the authority'
  c1  figure: 9 → at least 8
  $ claimdex search --ids figure:8..8
  c1
  $ claimdex edit c1 --type casualty.wounded --who 'miners of the night shift' --side Ukraine --place Kherson \
  >   --time 2031-03-03 --speaker 'Ada Berg' --modality possible --because 'the report of the authority'
  c1  type: casualty.killed → casualty.wounded
  c1  who: miners → miners of the night shift [UA]
  c1  place: none → Kherson
  c1  time: Monday (not resolved) → 2031-03-03
  c1  speaker: mining authority → Ada Berg
  c1  modality: actual → possible
  $ claimdex show c1
  c1  casualty.wounded  unchecked, new

    Nine miners were killed on Monday after a gallery flooded

    Nine miners were killed on Monday after a gallery flooded, the mining authority said.

    figure      at least 8
    who         miners of the night shift [UA]
    where       Kherson
    when        2031-03-03
    said by     Ada Berg (reported speech)
    modality    possible
    flag        relative_time_unresolved: a relative date in an article without a date of publication
    article     a1 "Mine accident near Koldava", Halvesk Post
    mentions    1 in 1 origin
    worth       0.96, confidence 0.90, rule casualty.killed.passive
    edited      speaker, figure, modality, place, time, type, who

  history
    2031-05-20T12:00:00Z  ada        c1     claim: Nine miners were killed on Monday after a gallery flooded
    2031-05-20T12:00:00Z  ada        c1     edit figure: 9 → at least 8 (the report of the authority)
    2031-05-20T12:00:00Z  ada        c1     edit type: casualty.killed → casualty.wounded (the report of the authority)
    2031-05-20T12:00:00Z  ada        c1     edit who: miners → miners of the night shift [UA] (the report of the authority)
    2031-05-20T12:00:00Z  ada        c1     edit place: Kherson (the report of the authority)
    2031-05-20T12:00:00Z  ada        c1     edit time: Monday (not resolved) → 2031-03-03 (the report of the authority)
    2031-05-20T12:00:00Z  ada        c1     edit speaker: mining authority → Ada Berg (the report of the authority)
    2031-05-20T12:00:00Z  ada        c1     edit modality: actual → possible (the report of the authority)
  $ claimdex search --ids 'kind:casualty.wounded place:kherson speaker:berg'
  c1
  $ claimdex export '*' | sed -n '/^- /p'
  - Kind: Casualty: wounded
  - Said by: Ada Berg (reported speech)
  - Figure: at least 8
  - Who: miners of the night shift (side UA)
  - Where: Kherson
  - When: 3 March 2031 (“2031-03-03”)
  - Told as: possible, not stated as a fact
  - Found in: 1 place, 1 independent origin
  - Rests on: one origin only: no other report, no evidence from elsewhere
  - Caution: a relative date in an article without a date of publication
  - Progress: new
  - Recorded: 20 May 2031
  - Kind: Statement
  - Said by: its engineer (reported speech)
  - Not stated: where and when
  - Found in: 1 place, 1 independent origin
  - Rests on: one origin only: no other report, no evidence from elsewhere
  - Progress: new
  - Recorded: 20 May 2031

`none` empties a slot, `extracted` takes an edit off again.

  $ claimdex edit c1 --place none --speaker none --because 'not said'
  c1  place: Kherson → none
  c1  speaker: Ada Berg → none
  $ claimdex edit c1 --type extracted --figure extracted --who extracted --place extracted --time extracted --speaker extracted \
  >   --modality extracted --because 'it was right'
  c1  type: casualty.wounded → as extracted
  c1  figure: at least 8 → as extracted
  c1  who: miners of the night shift [UA] → as extracted
  c1  place: none → as extracted
  c1  time: 2031-03-03 → as extracted
  c1  speaker: none → as extracted
  c1  modality: possible → as extracted
  $ claimdex show c1 | sed -n '/^  figure/,/^  worth/p'
    figure      9
    who         miners (worker)
    when        Monday (not resolved)
    said by     mining authority (reported speech)
    flag        relative_time_unresolved: a relative date in an article without a date of publication
    article     a1 "Mine accident near Koldava", Halvesk Post
    mentions    1 in 1 origin
    worth       0.96, confidence 0.90, rule casualty.killed.passive
  $ claimdex log c1
  t1    2031-05-20T12:00:00Z  ada        c1     claim: Nine miners were killed on Monday after a gallery flooded
  t2    2031-05-20T12:00:00Z  ada        c1     edit figure: 9 → at least 8 (the report of the authority)
  t3    2031-05-20T12:00:00Z  ada        c1     edit type: casualty.killed → casualty.wounded (the report of the authority)
  t3    2031-05-20T12:00:00Z  ada        c1     edit who: miners → miners of the night shift [UA] (the report of the authority)
  t3    2031-05-20T12:00:00Z  ada        c1     edit place: Kherson (the report of the authority)
  t3    2031-05-20T12:00:00Z  ada        c1     edit time: Monday (not resolved) → 2031-03-03 (the report of the authority)
  t3    2031-05-20T12:00:00Z  ada        c1     edit speaker: mining authority → Ada Berg (the report of the authority)
  t3    2031-05-20T12:00:00Z  ada        c1     edit modality: actual → possible (the report of the authority)
  t4    2031-05-20T12:00:00Z  ada        c1     edit place: Kherson → none (not said)
  t4    2031-05-20T12:00:00Z  ada        c1     edit speaker: Ada Berg → none (not said)
  t5    2031-05-20T12:00:00Z  ada        c1     edit type: casualty.wounded → as extracted (it was right)
  t5    2031-05-20T12:00:00Z  ada        c1     edit figure: at least 8 → as extracted (it was right)
  t5    2031-05-20T12:00:00Z  ada        c1     edit who: miners of the night shift [UA] → as extracted (it was right)
  t5    2031-05-20T12:00:00Z  ada        c1     edit place: as extracted (it was right)
  t5    2031-05-20T12:00:00Z  ada        c1     edit time: 2031-03-03 → as extracted (it was right)
  t5    2031-05-20T12:00:00Z  ada        c1     edit speaker: as extracted (it was right)
  t5    2031-05-20T12:00:00Z  ada        c1     edit modality: possible → as extracted (it was right)

Of several mentions of a claim one can be wrong.

  $ claimdex edit m1 --figure 10 --because 'the table below the text'
  m1  figure: 9 → 10
  $ claimdex show c1 | grep '^  figure\|^  edited'
    figure      10
    edited      figure
  $ claimdex edit m1 --figure extracted --because 'that is another table'
  m1  figure: 10 → as extracted

A copy read later says what the claim said before somebody corrected it: that is proposed, not joined.

  $ claimdex edit c1 --figure 8 --because 'the report of the authority'
  c1  figure: 9 → 8
  $ sed 's/Mine accident/Accident/; s/"source":"Halvesk Post"/"source":"Estrin Post","url":"https:\/\/estrin.example\/mine","published":"2031-03-05"/' mine.jsonl > copy.jsonl
  > claimdex ingest copy.jsonl
  1 article, 1 claim, 1 repeat, 0 failed

  Looks like what is known
  c3     unchecked        casualty.killed  9
         Nine miners were killed on Monday after a gallery flooded
         mining authority (reported speech) · a2 "Accident near Koldava", Estrin Post, 2031-03-05
         looks like c1, unchecked: says what it said before it was edited
         claimdex merge c1 c3   claimdex link c3 c1 --refuse

  Worth checking first
  c3     unchecked        casualty.killed  9
         Nine miners were killed on Monday after a gallery flooded
         mining authority (reported speech) · a2 "Accident near Koldava", Estrin Post, 2031-03-05

  next: claimdex show c3   claimdex search 'kind:casualty verdict:unchecked'   claimdex stats

What an article is: a date that comes later resolves "on Monday"; an address, an outlet, an author.

  $ claimdex edit a1 --published 2031-03-04 --because 'the archive copy'
  a1  published: none → 2031-03-04
  $ claimdex show c1 | grep '^  when'
    when        Monday (2031-03-03)
  $ claimdex edit a1 --url https://halvesk.example/mine --author 'Maud Ferring' --because 'its page'
  a1  author: none → Maud Ferring
  a1  url: none → https://halvesk.example/mine
  $ claimdex show a1 | head -n 9
  a1  Mine accident near Koldava

    outlet      Halvesk Post
    author      Maud Ferring
    published   2031-03-04
    url         https://halvesk.example/mine
    origin      o1
    copies      a2 "Accident near Koldava", Estrin Post, 2031-03-05
    versions    1, published 2031-03-04, read 2031-05-20T12:00:00Z, the present one
  $ claimdex edit a1 --published none --because 'the archive has two dates'
  a1  published: 2031-03-04 → none
  $ claimdex show c1 | grep '^  when\|relative'
    when        Monday (not resolved)
    flag        relative_time_unresolved: a relative date in an article without a date of publication

Whose report it is.

  $ claimdex edit a2 --origin new --because 'their own reporter' --dry-run
  a2  origin: o1 → o2 (dry run)
  $ claimdex edit a2 --origin new --because 'their own reporter'
  a2  origin: o1 → o2
  $ claimdex show a2 | grep '^  origin'
    origin      o2, as a person said
  $ claimdex edit a2 --origin o1 --because 'the reporter says she rewrote the wire'
  a2  origin: o2 → o1
  $ claimdex show a2 | grep 'origin\|copies'
    origin      o1, as a person said
    copies      a1 "Mine accident near Koldava", Halvesk Post
         its engineer (reported speech) · a1 "Mine accident near Koldava", Halvesk Post · 2 mentions, 1 origin

Values that make no sense.

  $ claimdex edit c1 --figure 17
  claimdex: an edit needs a reason
    --because 'the list of the hospital says 17'
  [2]
  $ claimdex edit c1 --figure 17 --because ''
  claimdex: the reason is blank
    --because '…'
  [2]
  $ claimdex edit c1 --because 'the table'
  claimdex: edit what?
    --type --figure --who --side --place --time --speaker --modality
  [2]
  $ claimdex edit c1 --figure 'quite a few' --because x
  claimdex: --figure quite a few: not a number
    17, 'at least 11', '10 to 20', 'about 300', dozens, or none
  [2]
  $ claimdex edit c1 --figure '12 of March and 7' --because x
  claimdex: --figure 12 of March and 7: not a number
    17, 'at least 11', '10 to 20', 'about 300', dozens, or none
  [2]
  $ claimdex edit c1 --figure '' --because x
  claimdex: a slot's value is blank or not valid UTF-8
    none empties a slot
  [2]
  $ claimdex edit c1 --type casualty.kiled --because x
  claimdex: --type casualty.kiled: there is none
    did you mean casualty.killed?
  [2]
  $ claimdex edit c1 --modality maybe --because x
  claimdex: --modality maybe: there is none
    one of actual possible conditional planned presupposed negated
  [2]
  $ claimdex edit c1 --time soon --because x
  claimdex: --time soon: not a day or a period
    2031-03-10, 2031-03, 2031-03-10..2031-03-12, or none
  [2]
  $ claimdex edit c1 --time 2031-03-12..2031-03-10 --because x
  claimdex: --time 2031-03-12..2031-03-10: not a day or a period
    2031-03-10, 2031-03, 2031-03-10..2031-03-12, or none
  [2]
  $ claimdex edit c1 --time 2031-02-30 --because x
  claimdex: --time 2031-02-30: not a day or a period
    2031-03-10, 2031-03, 2031-03-10..2031-03-12, or none
  [2]
  $ claimdex edit c1 --side Atlantis --because x
  claimdex: --side Atlantis: no country that is known
    an ISO 3166 code (UA) or a country's name (Ukraine)
  [2]
  $ claimdex edit c1 --side ZZ --because x
  claimdex: --side ZZ: no country that is known
    an ISO 3166 code (UA) or a country's name (Ukraine)
  [2]
  $ claimdex edit c1 --side Ukrain --because x
  claimdex: --side Ukrain: no country that is known
    did you mean Ukraine?
  [2]
  $ claimdex edit c1 --side 'Middle East' --because x
  claimdex: --side Middle East: no country that is known
    an ISO 3166 code (UA) or a country's name (Ukraine)
  [2]
  $ for side in UA GE Georgia UK Kherson; do claimdex edit c1 --side $side --because x --dry-run; done
  c1  who: miners → miners [UA] (dry run)
  c1  who: miners → miners [GE] (dry run)
  c1  who: miners → miners [GE] (dry run)
  c1  who: miners → miners [GB] (dry run)
  c1  who: miners → miners [UA] (dry run)
  $ claimdex edit c1 --who none --side UA --because x
  claimdex: --side: nobody is there to be on a side
    add --who 'soldiers'
  [2]
  $ claimdex edit c1 --figre 3 --because x
  claimdex: claimdex edit has no option --figre
    did you mean --figure?
  [2]
  $ claimdex edit a1 --published yesterday --because x
  claimdex: --published yesterday: not a date
    2031-03-04, 2031-03-04T09:30:00+01:00, or none
  [2]
  $ claimdex edit a1 --url nowhere --because x
  claimdex: --url nowhere: not a web address
    https://…
  [2]
  $ claimdex edit a1 --url https://estrin.example/mine --because x
  claimdex: a2 has this address
    one of the two is a version of the other: claimdex show a2
  [2]
  $ claimdex edit a1 --origin o99 --because x
  claimdex: there is no origin o99
    claimdex show a7 names an article's origin; "new" makes one
  [2]
  $ claimdex edit a1 --origin a2 --because x
  claimdex: --origin a2: not an origin's handle
    o2, or new for one of its own
  [2]

Handles that have no such thing.

  $ claimdex edit
  claimdex: edit takes one handle
    claimdex edit c12 --figure 17 --because '…'
  [2]
  $ claimdex edit c1 c2 --figure 17 --because x
  claimdex: edit takes one handle
    claimdex edit c12 --figure 17 --because '…'
  [2]
  $ claimdex edit c1 --title 'Mine' --because x
  claimdex: c1 is no article: it has no such detail
    --type --figure --who --side --place --time --speaker --modality
  [2]
  $ claimdex edit a1 --figure 17 --because x
  claimdex: a1 is an article: it has no such slot
    --title --author --published --source --lang --url --origin
  [2]
  $ claimdex edit a1 --because x
  claimdex: edit what?
    --title --author --published --source --lang --url --origin
  [2]
  $ claimdex edit o1 --figure 17 --because x
  claimdex: "o1" is not the handle of a claim, a mention or an article
    claimdex edit c12 --figure 17 --because '…'
  [2]
  $ claimdex edit c99 --figure 17 --because x
  claimdex: there is no claim c99
  [2]
  $ claimdex edit m99 --figure 17 --because x
  claimdex: there is no mention m99
  [2]
  $ claimdex edit a99 --title Mine --because x
  claimdex: there is no article a99
  [2]

Nothing of that was stored.

  $ claimdex log c1 | tail -n 1
  t8    2031-05-20T12:00:00Z  ada        c1     edit figure: 9 → 8 (the report of the authority)

What extraction missed in an article is pointed out by its words.

  $ claimdex add --article a1 --text 'lost the gallery before, eleven boats and all' --type quantity.objects --figure 11 --because 'the boats'
  c4     unchecked        quantity.objects  11
         lost the gallery before, eleven boats and all
         the article itself (no source named) · a1 "Mine accident near Koldava", Halvesk Post
  $ claimdex show $(claimdex search --ids 'kind:quantity.objects')
  c4  quantity.objects  unchecked, new

    lost the gallery before, eleven boats and all

    The company had lost the gallery before, eleven boats and all. The company had been warned, its engineer said. The shift before had reported water.

    figure      11
    said by     the article itself (no source named)
    article     a1 "Mine accident near Koldava", Halvesk Post
                https://halvesk.example/mine
    mentions    1 in 1 origin
    worth       1.00, confidence 1.00, rule by hand

  history
    2031-05-20T12:00:00Z  ada        c4     add: lost the gallery before, eleven boats and all (the boats)

They have to stand there, once.

  $ claimdex add --article a1 --text 'lost the galery'
  claimdex: a1 doesn't say "lost the galery"
    copy the words exactly as they stand there
  [2]
  $ claimdex add --article a1 --text 'the shift before had'
  claimdex: a1 doesn't say "the shift before had"
    copy the words exactly as they stand there
  [2]
  $ claimdex add --article a1 --text 'The company had'
  claimdex: a1 says "The company had" more than once
    give more of the words around it
  [2]
  $ claimdex add --article a1 --text ''
  claimdex: a claim needs words
    --text '…'
  [2]
  $ claimdex add --article a99 --text 'The shift before'
  claimdex: there is no article a99
  [2]
  $ claimdex add --article c1 --text 'The shift before'
  claimdex: --article c1: not an article's handle
    a7
  [2]
  $ claimdex add --article a1 --text 'The shift before' --seen-at 'Channel 5'
  claimdex: a claim of an article was seen there
    leave out --seen-at, --url and --media
  [2]

A free claim is one that no text on the desk holds: a broadcast, a leaflet. Its recording goes into the archive.

  $ echo 'moving pictures' > clip.mp4
  > claimdex add --text 'We lost 40 miners underground' --type attribution.quote --speaker 'Ada Berg' --figure 40 --time 2031-03-03 \
  >   --seen-at 'Channel 5, 3 March, 20:00' --url https://channel5.example/news --media clip.mp4 --because 'a reader asked' --dry-run
  > ls $XDG_DATA_HOME/claimdex/archive | wc -l
  attribution.quote: We lost 40 miners underground (dry run: nothing is stored)
  2
  $ claimdex add --text 'We lost 40 miners underground' --type attribution.quote --speaker 'Ada Berg' --figure 40 --time 2031-03-03 \
  >   --seen-at 'Channel 5, 3 March, 20:00' --url https://channel5.example/news --media clip.mp4 --because 'a reader asked'
  c5     unchecked        attribution.quote  40
         We lost 40 miners underground
         Ada Berg · seen: Channel 5, 3 March, 20:00, https://channel5.example/news, clip.mp4
  $ claimdex show $(claimdex search --ids 'speaker:berg')
  c5  attribution.quote  unchecked, new

    We lost 40 miners underground

    figure      40
    when        2031-03-03
    said by     Ada Berg
    seen        Channel 5, 3 March, 20:00, https://channel5.example/news, clip.mp4
                archived, sha256 <sha256>
    mentions    0 in 0 origins
    worth       1.00, confidence 1.00, rule by hand

  history
    2031-05-20T12:00:00Z  ada        c5     add: We lost 40 miners underground (a reader asked)
  $ claimdex show --json $(claimdex search --ids 'speaker:berg') | grep -o '"seen":{[^}]*}'
  "seen":{"at":"Channel 5, 3 March, 20:00","url":"https://channel5.example/news","media":"clip.mp4","sha256":"<sha256>"}
  $ claimdex mark $(claimdex search --ids 'speaker:berg') refuted --because 'there were 30' --evidence https://mine.example/crew
  c5  unchecked → refuted (evidence e1)
  $ claimdex export speaker:berg | sed -n '/^## /,/^Evidence/p'
  ## c5: We lost 40 miners underground

  **Refuted**: there were 30

  \x3e **We lost 40 miners underground** (esc)

  - Kind: Quotation
  - Said by: Ada Berg
  - Seen: Channel 5, 3 March, 20:00, <https://channel5.example/news>, clip.mp4
  - Figure: 40
  - When: 3 March 2031 (“2031-03-03”)
  - Not stated: where
  - Progress: checked
  - Recorded: 20 May 2031

  Evidence:
  $ claimdex add --text 'Somebody said something somewhere'
  c6     unchecked        event
         Somebody said something somewhere
         nobody named

An article that is read later and says so is shown to look like it.

  $ cat > berg.jsonl <<'END'
  > {"url":"https://brennik.example/berg","source":"Brennik Observer","published":"2031-03-04","title":"Union speaks","text":"“We lost 40 miners underground, and nobody was told,” Ada Berg said."}
  > END
  $ claimdex ingest berg.jsonl | sed -n '/^Looks like/,/merge/p'
  Looks like what is known
  c7     unchecked        attribution.quote
         “We lost 40 miners underground, and nobody was told,”
         Ada Berg (direct quote) · a3 "Union speaks", Brennik Observer, 2031-03-04
         looks like c5, refuted: same speaker; the words of one stand in the other
         claimdex merge c5 c7   claimdex link c7 c5 --refuse

And what is added later is shown to look like the first of them, from which links lead to the others.

  $ claimdex add --text 'We lost 40 miners underground' --type attribution.quote --speaker 'Ada Berg' --seen-at 'a leaflet' --dry-run
  attribution.quote: We lost 40 miners underground (dry run: nothing is stored)
         looks like c5, refuted: same speaker; the same words
  $ claimdex add --text 'We lost 40 miners underground' --type attribution.quote --speaker 'Ada Berg' --seen-at 'a leaflet'
  c10    unchecked        attribution.quote
         We lost 40 miners underground
         Ada Berg · seen: a leaflet
         looks like c5, refuted: same speaker; the same words
         claimdex merge c5 c10   claimdex link c10 c5 --refuse
  $ claimdex add --article a3 --text 'underground, and nobody was told' --type attribution.quote --speaker 'Ada Berg' --json
  {"schema":"claimdex.add.v1","id":"c11","alike":[{"id":"c11","known":"c7","verdict":"unchecked","why":"same speaker; the words of one stand in the other"}]}

Wrong use.

  $ claimdex add
  claimdex: add takes a claim's words
    claimdex add --text '…' --type casualty.killed --figure 12
  [2]
  $ claimdex add 'We lost 40 miners underground'
  claimdex: add takes a claim's words
    claimdex add --text '…' --type casualty.killed --figure 12
  [2]
  $ claimdex add --text ' '
  claimdex: a claim needs words
    --text '…'
  [2]
  $ claimdex add --text 'We lost 40 miners underground' --type attribution.quote
  claimdex: attribution.quote: who said it?
    --speaker 'Ada Berg'
  [2]
  $ claimdex add --text 'We lost 40 miners underground' --type casualty.losses --figure -4
  claimdex: --figure -4: people can't be fewer than none
    17, 'at least 11', '10 to 20', 'about 300', dozens, or none
  [2]
  $ claimdex add --text 'We lost 40 miners underground' --type casualty.losses --figure many
  claimdex: --figure many: not a number
    17, 'at least 11', '10 to 20', 'about 300', dozens, or none
  [2]
  $ claimdex add --text 'We lost 40 miners underground' --who miners --side ZZ
  claimdex: --side ZZ: no country that is known
    an ISO 3166 code (UA) or a country's name (Ukraine)
  [2]
  $ claimdex add --text 'We lost 40 miners underground' --type losses
  claimdex: --type losses: there is none
    one of casualty.killed casualty.wounded casualty.missing casualty.captured casualty.trapped casualty.losses casualty.killed_or_wounded casualty.other mobilization.called_up mobilization.deployed mobilization.stationed mobilization.trained mobilization.withdrawn mobilization.deserted mobilization.refused displacement.displaced displacement.evacuated displacement.returned detention.arrested detention.held detention.released detention.exchanged attribution.quote attribution.statement quantity.people quantity.money quantity.percent quantity.weapons quantity.equipment_lost quantity.events quantity.area quantity.distance quantity.duration quantity.change quantity.objects event superlative generalisation
  [2]
  $ claimdex add --text 'We lost 40 miners underground' --media nowhere.mp4
  claimdex: nowhere.mp4: no such file
    --media FILE
  [2]
  $ claimdex add --text 'We lost 40 miners underground' --media .
  claimdex: .: not a regular file
    --media FILE
  [2]
  $ claimdex add --text 'We lost 40 miners underground' --url channel5
  claimdex: --url channel5: not a web address
    https://…
  [2]
  $ claimdex add --text 'We lost 40 miners underground' --because ''
  claimdex: the reason is blank
    --because '…'
  [2]
  $ claimdex add --text $'We lost \377 men'
  claimdex: the claim's words are not valid UTF-8
  [2]
  $ claimdex doctor
  3 articles, 11 claims, 48 events: everything is as it must be
  log head 48:<sha256>

What is refused leaves no desk where none was, nor does a dry run.

  $ export CLAIMDEX_DESK=none
  > claimdex add
  > claimdex add --text 'We lost 40 men' --type attribution.quote
  > claimdex add --text 'We lost 40 men' --figure many
  > claimdex add --text 'We lost 40 men' --media nowhere.mp4
  > claimdex add --article a99 --text 'We lost 40 men'
  > claimdex add --article a99 --text 'We lost 40 men' --dry-run
  > claimdex add --text 'We lost 40 men' --dry-run
  > claimdex add --text 'We lost 40 men' --dry-run --json
  claimdex: add takes a claim's words
    claimdex add --text '…' --type casualty.killed --figure 12
  claimdex: attribution.quote: who said it?
    --speaker 'Ada Berg'
  claimdex: --figure many: not a number
    17, 'at least 11', '10 to 20', 'about 300', dozens, or none
  claimdex: nowhere.mp4: no such file
    --media FILE
  claimdex: there is no desk in none
    `claimdex init` makes one, and `claimdex ingest` makes the one it is pointed at
  claimdex: there is no desk in none
    `claimdex init` makes one, and `claimdex ingest` makes the one it is pointed at
  event: We lost 40 men (dry run: nothing is stored)
  {"schema":"claimdex.add.v1","id":"c1","alike":[]}
  $ export CLAIMDEX_DESK=none
  > for work in 'edit c1 --figure 1 --because x' 'merge c1 c2' 'split c1 m2' 'link c1 c2' 'mark c1 disputed' 'note c1 x' 'forget a1' reextract; do
  >   claimdex $work
  > done 2>&1 | grep -v '^  ' | sort | uniq -c
        8 claimdex: there is no desk in none
  $ ls
  berg.jsonl
  clip.mp4
  copy.jsonl
  mine.jsonl
