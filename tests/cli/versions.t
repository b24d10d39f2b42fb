Articles change, and are copied. One address is one article with versions; copies of one report are one origin.

An article, and what a desk found out about it.

  $ cat > ferry.html <<'END'
  > <title>Ferry sinks off Brennik</title><link rel="canonical" href="https://post.example/ferry">
  > <meta property="article:published_time" content="2031-03-04T08:00:00Z"><meta property="og:site_name" content="Post">
  > <article><h1>Ferry sinks off Brennik</h1>
  > <p>Eleven people were killed when a ferry sank off Brennik on Monday, the coast guard said.</p>
  > <p>The ferry had left the harbour in calm weather with a crew of eight and turned over within minutes.</p>
  > <p>"We heard nothing on the radio before it was gone," harbour master Lena Orth said.</p></article>
  > END
  $ claimdex ingest ferry.html | head -n 1
  1 article, 2 claims, 0 repeats, 0 failed
  $ claimdex mark c1 verified --because 'the list of the coast guard' --evidence https://coastguard.example/list
  c1  unchecked → verified (evidence e1)

The outlet changes its text: a new version under the same handle. What it doesn't say any more is counted.

  $ sed 's/Eleven people/Fourteen people/; s/T08:/T12:/; s|</article>|<p>Correction: A name was misspelt in an earlier version.</p></article>|' ferry.html > noon.html
  > claimdex ingest noon.html
  1 article, 1 claim, 0 repeats, 0 failed, 1 gone from new versions

  Worth checking first
  c3     unchecked        casualty.killed  14
         Fourteen people were killed when a ferry sank off Brennik on Monday
         coast guard (reported speech) · a1 version 2 "Ferry sinks off Brennik", Post, 2031-03-04

  next: claimdex show c3   claimdex search 'kind:casualty verdict:unchecked'   claimdex stats

The old claim stays with its verdict, which is stale now, and a claim that the new words make is linked to it.

  $ claimdex show c1
  c1  casualty.killed  verified, checked

    Eleven people were killed when a ferry sank off Brennik on Monday

    Eleven people were killed when a ferry sank off Brennik on Monday, the coast guard said.

    figure      11
    who         people (other)
    when        Monday (2031-03-03)
    said by     coast guard (reported speech)
    flag        gone_from_article: the article's present version doesn't say it any more
    article     a1 "Ferry sinks off Brennik", Post, 2031-03-04
                https://post.example/ferry
    mentions    1 in 1 origin
    worth       0.95, confidence 0.90, rule casualty.killed.passive
    proposed    is revised by c3, unchecked (a1 version 2: the sentence was changed, Eleven to Fourteen)
    because     the list of the coast guard
    stale       a1 version 2 doesn't say it in these words, and carries a correction
    stale       c3 may revise it
    evidence    e1 https://coastguard.example/list

  history
    2031-05-20T12:00:00Z  ada        c1     claim: Eleven people were killed when a ferry sank off Brennik on Monday
    2031-05-20T12:00:00Z  ada        c1     evidence: https://coastguard.example/list
    2031-05-20T12:00:00Z  ada        c1     mark verdict: unchecked → verified (the list of the coast guard)
    2031-05-20T12:00:00Z  ada        c1     mark progress: new → checked (the list of the coast guard)
    2031-05-20T12:00:00Z  ada        c1     gone (a1 version 2 doesn't say it in these words)
  $ claimdex show c3
  c3  casualty.killed  unchecked, new

    Fourteen people were killed when a ferry sank off Brennik on Monday

    Fourteen people were killed when a ferry sank off Brennik on Monday, the coast guard said.

    figure      14
    who         people (other)
    when        Monday (2031-03-03)
    said by     coast guard (reported speech)
    article     a1 version 2 "Ferry sinks off Brennik", Post, 2031-03-04
                https://post.example/ferry
    mentions    1 in 1 origin
    worth       0.95, confidence 0.90, rule casualty.killed.passive
    proposed    revises c1, verified (a1 version 2: the sentence was changed, Eleven to Fourteen)

  history
    2031-05-20T12:00:00Z  ada        c3     claim: Fourteen people were killed when a ferry sank off Brennik on Monday
    2031-05-20T12:00:00Z  ada        c3     propose revises: c1 (a1 version 2: the sentence was changed, Eleven to Fourteen)
  $ claimdex show a1
  a1  Ferry sinks off Brennik

    outlet      Post
    published   2031-03-04T12:00:00Z
    url         https://post.example/ferry
    origin      o1
    versions    1, published 2031-03-04T08:00:00Z, read 2031-05-20T12:00:00Z
                2, published 2031-03-04T12:00:00Z, read 2031-05-20T12:00:00Z, the present one, with a correction
    correction  Correction: A name was misspelt in an earlier version.

  c1     verified         casualty.killed  11
         Eleven people were killed when a ferry sank off Brennik on Monday
         coast guard (reported speech) · a1 "Ferry sinks off Brennik", Post, 2031-03-04
  c2     unchecked        attribution.quote
         "We heard nothing on the radio before it was gone,"
         Lena Orth (direct quote) · a1 version 2 "Ferry sinks off Brennik", Post, 2031-03-04
  c3     unchecked        casualty.killed  14
         Fourteen people were killed when a ferry sank off Brennik on Monday
         coast guard (reported speech) · a1 version 2 "Ferry sinks off Brennik", Post, 2031-03-04

What changed, word for word.

  $ claimdex show a1 --diff
  a1 version 1 → 2

  Ferry sinks off Brennik

  [-Eleven-]{+Fourteen+} people were killed when a ferry sank off Brennik on Monday, the coast guard said.

  The ferry had left the harbour in calm weather with a crew of eight and turned over within minutes.

  "We heard nothing on the radio before it was gone," harbour master Lena Orth said.{+

  Correction: A name was misspelt in an earlier version.+}
  $ claimdex show a1 --diff --color=always | sed -n '5p;$p'
  \x1b[31mEleven\x1b[0m\x1b[32mFourteen\x1b[0m people were killed when a ferry sank off Brennik on Monday, the coast guard said. (esc)
  Correction: A name was misspelt in an earlier version.\x1b[0m (esc)

An older text that is read later becomes a version, and the present one stays.

  $ sed 's/Eleven people/Several people/; s/T08:/T06:/' ferry.html > dawn.html
  > claimdex ingest dawn.html
  1 article, 1 claim, 0 repeats, 0 failed

  Worth checking first
  c4     unchecked        casualty.killed  no number given (3 to 9)
         Several people were killed when a ferry sank off Brennik on Monday
         coast guard (reported speech) · a1 version 3 "Ferry sinks off Brennik", Post, 2031-03-04

  next: claimdex show c4   claimdex search 'kind:casualty verdict:unchecked'   claimdex stats
  $ claimdex show a1 | sed -n '/^  versions/,/^  correction/p'
    versions    1, published 2031-03-04T08:00:00Z, read 2031-05-20T12:00:00Z
                2, published 2031-03-04T12:00:00Z, read 2031-05-20T12:00:00Z, the present one, with a correction
                3, published 2031-03-04T06:00:00Z, read 2031-05-20T12:00:00Z
    correction  Correction: A name was misspelt in an earlier version.
  $ claimdex show c4 | grep '^  flag\|^  stale'
    flag        gone_from_article: the article's present version doesn't say it any more
    stale       a1 version 2 doesn't say it in these words, and carries a correction
    stale       c3 may revise it
  $ claimdex show a1 --diff | head -n 1
  a1 version 1 → 2

Nothing is read twice, whichever version it is, and what it holds is no news.

  $ claimdex ingest ferry.html dawn.html noon.html
  0 articles, 0 claims, 3 repeats, 0 failed
  $ claimdex ingest --published 2031-03-05 --source Other noon.html
  0 articles, 0 claims, 1 repeat, 0 failed

Which version is the present one doesn't depend on what is read first. Another desk:

  $ export CLAIMDEX_DESK=other
  > claimdex ingest noon.html ferry.html | head -n 1
  > claimdex show a1 | sed -n '/^  versions/,/^  correction/p'
  > claimdex show a1 --diff | sed -n '1p;5p'
  > claimdex search --ids 'killed'
  2 articles, 3 claims, 0 repeats, 0 failed
    versions    1, published 2031-03-04T12:00:00Z, read 2031-05-20T12:00:00Z, the present one, with a correction
                2, published 2031-03-04T08:00:00Z, read 2031-05-20T12:00:00Z
    correction  Correction: A name was misspelt in an earlier version.
  a1 version 2 → 1
  [-Eleven-]{+Fourteen+} people were killed when a ferry sank off Brennik on Monday, the coast guard said.
  c3
  c1

A page that has become empty is a failed input: the article stays as it was.

  $ echo '<title>Gone</title><link rel="canonical" href="https://post.example/ferry"><article></article>' > empty.html
  > claimdex ingest empty.html
  claimdex: empty.html: no text in it: the page holds no article, or a script writes it
    open it in a browser, save it from there and read that file
  0 articles, 0 claims, 0 repeats, 1 failed
  [3]
  $ claimdex show a1 | grep -c 'the present one'
  1

The same text under another address is a copy: an article of the same origin, and each claim a mention more.

  $ sed 's|post.example/ferry|mirror.example/post-ferry|' noon.html > mirror.html
  > claimdex ingest mirror.html
  1 article, 0 claims, 2 repeats, 0 failed
  $ claimdex show a2
  a2  Ferry sinks off Brennik

    outlet      Post
    published   2031-03-04T12:00:00Z
    url         https://mirror.example/post-ferry
    origin      o1
    copies      a1 "Ferry sinks off Brennik", Post, 2031-03-04
    versions    1, published 2031-03-04T12:00:00Z, read 2031-05-20T12:00:00Z, the present one, with a correction
    correction  Correction: A name was misspelt in an earlier version.

  c2     unchecked        attribution.quote
         "We heard nothing on the radio before it was gone,"
         Lena Orth (direct quote) · a1 version 2 "Ferry sinks off Brennik", Post, 2031-03-04 · 2 mentions, 1 origin
  c3     unchecked        casualty.killed  14
         Fourteen people were killed when a ferry sank off Brennik on Monday
         coast guard (reported speech) · a1 version 2 "Ferry sinks off Brennik", Post, 2031-03-04 · 2 mentions, 1 origin
  $ claimdex show c3 | sed -n '/^  mentions/,/^  worth/p'
    mentions    2 in 1 origin
    rests on    one origin only: no other report, no evidence from elsewhere
                m3 in a1 version 2 "Ferry sinks off Brennik", Post, 2031-03-04, origin o1
                m5 in a2 "Ferry sinks off Brennik", Post, 2031-03-04, origin o1
    worth       0.95, confidence 0.90, rule casualty.killed.passive

A wire report, and a copy that an outlet has cut and put under a headline of its own: one origin, known by its sentences, and the agency's.

  $ cat > wire.jsonl <<'END'
  > {"url":"https://sarna.example/dyke","source":"Sarna Post","published":"2031-04-22","title":"River breaks dyke at Brennik","text":"BRENNIK (Reuters) - The river Sarna broke its dyke at Brennik on Tuesday and flooded four hundred homes in the lower town, the mayor, Ilse Korn, said.\n\nRescuers in boats brought 23 people from the roofs of a school and a bakery during the night. Nobody was hurt, Korn said.\n\nThe army sent 150 soldiers with pumps and sandbags, and the bridge to the railway station was closed to lorries until Friday."}
  > END
  $ cat > cut.jsonl <<'END'
  > {"url":"https://estrin.example/roofs","source":"Estrin Dispatch","published":"2031-04-22","title":"Saved from the roofs","text":"The river Sarna broke its dyke at Brennik on Tuesday and flooded four hundred homes in the lower town, the mayor, Ilse Korn, said.\n\nRescuers in boats brought 23 people from the roofs of a school and a bakery during the night. Nobody was hurt, Korn said."}
  > END
  $ claimdex ingest wire.jsonl | head -n 1
  1 article, 4 claims, 0 repeats, 0 failed
  $ claimdex ingest cut.jsonl
  1 article, 0 claims, 3 repeats, 0 failed
  $ claimdex log a4
  t7    2031-05-20T12:00:00Z  ada        a4     ingest: Saved from the roofs
  t7    2031-05-20T12:00:00Z  ada        a4     copy origin: o2 (100 % of the words are in a3)
  $ claimdex show o2
  o2  Reuters

    articles    a3 "River breaks dyke at Brennik", Sarna Post, 2031-04-22
                a4 "Saved from the roofs", Estrin Dispatch, 2031-04-22
  $ claimdex show a3 --json | grep -o '"origin":"o2","agency":"Reuters"\|"copies":\["a4"\],"copy_count":1'
  "origin":"o2","agency":"Reuters"
  "copies":["a4"],"copy_count":1

Another outlet's own report that names the agency for a figure is an article of its own, but no second independent source for it.

  $ cat > own.jsonl <<'END'
  > {"url":"https://halvesk.example/roof","source":"Halvesk Post","published":"2031-04-23","title":"Night on the roof","text":"Our reporter spoke to the baker of Brennik, who spent Tuesday night above the flood with his family and two cats.\n\nThe army sent 150 soldiers with pumps and sandbags, Reuters reported."}
  > END
  $ claimdex ingest own.jsonl
  1 article, 1 claim, 0 repeats, 0 failed

  Worth checking first
  c9     unchecked        mobilization.deployed  150
         The army sent 150 soldiers with pumps and sandbags
         Reuters (reported speech) · a5 "Night on the roof", Halvesk Post, 2031-04-23

  next: claimdex show c9   claimdex search 'kind:casualty verdict:unchecked'   claimdex stats
  $ claimdex show c8 | sed -n '/^  mentions/,/^  worth/p'
    mentions    1 in 1 origin
    worth       0.96, confidence 0.90, rule mobilization.deployed.active
  $ claimdex show o3
  o3

    articles    a5 "Night on the roof", Halvesk Post, 2031-04-23
  $ claimdex merge c8 c9
  c9 is c8 now
  c8  unchecked, 2 mentions in 1 origin
  $ claimdex show c8 | sed -n '/^  mentions/,/^  worth/p'
    mentions    2 in 1 origin
    rests on    one origin only: no other report, no evidence from elsewhere
                m10 in a3 "River breaks dyke at Brennik", Sarna Post, 2031-04-22, origin o2 (Reuters)
                m14 in a5 "Night on the roof", Halvesk Post, 2031-04-23, origin o3 (Reuters)
    worth       0.96, confidence 0.90, rule mobilization.deployed.active

Copies are no evidence for what they copy.

  $ claimdex mark c8 verified --because 'so says the Dispatch' --evidence https://estrin.example/roofs
  claimdex: https://estrin.example/roofs: this is the article that makes c8, or a copy of it
    evidence has to come from somewhere else
  [2]

What isn't there.

  $ claimdex show a2 --diff
  claimdex: a2 has one version only
    another text under the same address makes a second one
  [1]
  $ claimdex show c1 --diff
  claimdex: --diff compares versions of an article, and c1 is none
    claimdex show a7 --diff
  [2]
  $ claimdex show a1 --diff --json
  claimdex: --diff is for people: there is no JSON of it
    claimdex show a7 --diff
  [2]
  $ claimdex show a99
  claimdex: there is no article a99
  [1]
  $ claimdex show o99
  claimdex: there is no origin o99
  [1]
  $ claimdex show m99
  claimdex: there is no mention m99
  [1]
  $ claimdex show b7
  claimdex: "b7" is no handle
    a claim c12, an article a7, a mention m3, evidence e5, an origin o2, a fact-check f9; claimdex search --ids prints handles
  [2]
  $ claimdex show a1 --dif
  claimdex: claimdex show has no option --dif
    did you mean --diff?
  [2]
  $ claimdex doctor
  5 articles, 8 claims, 30 events: everything is as it must be
  log head 30:<sha256>
