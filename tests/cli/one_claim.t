One claim, many mentions: what is certain is joined, what looks alike is proposed, and a person decides.

Two outlets, two wordings, one fact: type, figure, people, side, place and day are equal, so the second report makes no new claim.

  $ cat > courier.jsonl <<'END'
  > {"url":"https://courier.example/barracks","source":"Courier","published":"2031-03-11","title":"Barracks burn","text":"Twelve Ukrainian soldiers were killed in Kherson on 10 March 2031, the regional governor said.\n\nThe fire burned for most of the night, and firefighters from three towns were called in."}
  > END
  $ cat > dispatch.jsonl <<'END'
  > {"url":"https://dispatch.example/night","source":"Dispatch","published":"2031-03-11","title":"Night attack on the river front","text":"A missile hit a barracks in Kherson on 10 March 2031, killing 12 Ukrainian soldiers, officials said.\n\nTwo roads to the north were closed until the morning."}
  > END
  $ claimdex ingest courier.jsonl | head -n 1
  1 article, 1 claim, 0 repeats, 0 failed
  $ claimdex ingest dispatch.jsonl
  1 article, 0 claims, 1 repeat, 0 failed
  $ claimdex show c1
  c1  casualty.killed  unchecked, new

    Twelve Ukrainian soldiers were killed in Kherson on 10 March 2031

    Twelve Ukrainian soldiers were killed in Kherson on 10 March 2031, the regional governor said.

    figure      12
    who         Ukrainian soldiers (soldier) [UA]
    where       Kherson
    when        10 March 2031 (2031-03-10)
    said by     regional governor (reported speech)
    article     a1 "Barracks burn", Courier, 2031-03-11
                https://courier.example/barracks
    mentions    2 in 2 origins
                m1 in a1 "Barracks burn", Courier, 2031-03-11, origin o1
                m2 in a2 "Night attack on the river front", Dispatch, 2031-03-11, origin o2
    worth       0.96, confidence 0.90, rule casualty.killed.passive

  history
    2031-05-20T12:00:00Z  ada        c1     claim: Twelve Ukrainian soldiers were killed in Kherson on 10 March 2031
    2031-05-20T12:00:00Z  ada        c1     mention: m2

A third one leaves the side open and says "servicemen". That is likely, and no proof: a claim of its own, with a proposed link. What the desk knows of
the other claim comes first, its verdict with it.

  $ claimdex mark c1 disputed --because 'the garrison counts 9' --evidence https://garrison.example/list
  c1  unchecked → disputed (evidence e1)
  $ cat > northline.jsonl <<'END'
  > {"url":"https://northline.example/south","source":"Northline","published":"2031-03-12","title":"Missiles over the south","text":"On 10 March 2031 a strike on Kherson killed 12 servicemen, according to two witnesses."}
  > END
  $ claimdex ingest northline.jsonl
  1 article, 1 claim, 0 repeats, 0 failed

  Looks like what is known
  c2     unchecked        casualty.killed  12
         On 10 March 2031 a strike on Kherson killed 12 servicemen
         two witnesses (named as the source) · a3 "Missiles over the south", Northline, 2031-03-12
         looks like c1, disputed: same type and days; 2 names in common; equal figures: 12 and Twelve
         claimdex merge c1 c2   claimdex link c2 c1 --refuse

  Worth checking first
  c2     unchecked        casualty.killed  12
         On 10 March 2031 a strike on Kherson killed 12 servicemen
         two witnesses (named as the source) · a3 "Missiles over the south", Northline, 2031-03-12

  next: claimdex show c2   claimdex search 'kind:casualty verdict:unchecked'   claimdex stats
  $ claimdex show c2
  c2  casualty.killed  unchecked, new

    On 10 March 2031 a strike on Kherson killed 12 servicemen

    On 10 March 2031 a strike on Kherson killed 12 servicemen, according to two witnesses.

    figure      12
    who         servicemen (soldier)
    by          a strike
    when        10 March 2031 (2031-03-10)
    said by     two witnesses (named as the source)
    article     a3 "Missiles over the south", Northline, 2031-03-12
                https://northline.example/south
    mentions    1 in 1 origin
    worth       0.96, confidence 0.90, rule casualty.killed.active
    looks like  c1, disputed (same type and days; 2 names in common; equal figures: 12 and Twelve)
                Twelve Ukrainian soldiers were killed in Kherson on 10 March 2031
                claimdex merge c1 c2   claimdex link c2 c1 --refuse

  history
    2031-05-20T12:00:00Z  ada        c2     claim: On 10 March 2031 a strike on Kherson killed 12 servicemen
    2031-05-20T12:00:00Z  ada        c2     propose repeats: c1 (same type and days; 2 names in common; equal figures: 12 and Twelve)
  $ claimdex search --ids verdict:disputed
  c1

It is the same: merge. The first one named stays, with its verdict; the mentions of the other move.

  $ claimdex merge c1 c2 --dry-run
  c2 is c1 now (dry run)
  c1  disputed, 3 mentions in 3 origins
  $ claimdex merge c1 c2
  c2 is c1 now
  c1  disputed, 3 mentions in 3 origins
  $ claimdex search --ids '*'
  c1

The old handle leads on, for ever and everywhere; the log keeps what happened under it.

  $ claimdex show c2
  c2 was merged into c1
  c1  casualty.killed  disputed, checked

    Twelve Ukrainian soldiers were killed in Kherson on 10 March 2031

    Twelve Ukrainian soldiers were killed in Kherson on 10 March 2031, the regional governor said.

    figure      12
    who         Ukrainian soldiers (soldier) [UA]
    where       Kherson
    when        10 March 2031 (2031-03-10)
    said by     regional governor (reported speech)
    article     a1 "Barracks burn", Courier, 2031-03-11
                https://courier.example/barracks
    mentions    3 in 3 origins
                m1 in a1 "Barracks burn", Courier, 2031-03-11, origin o1
                m2 in a2 "Night attack on the river front", Dispatch, 2031-03-11, origin o2
                m3 in a3 "Missiles over the south", Northline, 2031-03-12, origin o3
    worth       0.96, confidence 0.90, rule casualty.killed.passive
    because     the garrison counts 9
    evidence    e1 https://garrison.example/list

  history
    2031-05-20T12:00:00Z  ada        c1     claim: Twelve Ukrainian soldiers were killed in Kherson on 10 March 2031
    2031-05-20T12:00:00Z  ada        c1     mention: m2
    2031-05-20T12:00:00Z  ada        c1     evidence: https://garrison.example/list
    2031-05-20T12:00:00Z  ada        c1     mark verdict: unchecked → disputed (the garrison counts 9)
    2031-05-20T12:00:00Z  ada        c1     mark progress: new → checked (the garrison counts 9)
    2031-05-20T12:00:00Z  ada        c2     claim: On 10 March 2031 a strike on Kherson killed 12 servicemen
    2031-05-20T12:00:00Z  ada        c2     propose repeats: c1 (same type and days; 2 names in common; equal figures: 12 and Twelve)
    2031-05-20T12:00:00Z  ada        c2     merge merged_into: c1
  $ claimdex show m3 | head -n 1
  c1  casualty.killed  disputed, checked
  $ claimdex note c2 'asked the garrison for names'
  c2  noted
  $ claimdex log c2
  t4    2031-05-20T12:00:00Z  ada        c2     claim: On 10 March 2031 a strike on Kherson killed 12 servicemen
  t4    2031-05-20T12:00:00Z  ada        c2     propose repeats: c1 (same type and days; 2 names in common; equal figures: 12 and Twelve)
  t5    2031-05-20T12:00:00Z  ada        c2     merge merged_into: c1

An article that says it again, word for word or not, is said to do so, since somebody has looked into it.

  $ cat > memorial.jsonl <<'END'
  > {"url":"https://halvesk.example/memorial","source":"Halvesk Post","published":"2031-03-14","title":"Names read out","text":"Twelve Ukrainian soldiers were killed in Kherson on 10 March 2031, and on Friday their names were read out."}
  > END
  $ claimdex ingest memorial.jsonl
  1 article, 0 claims, 1 repeat, 0 failed

  Said again
  c1     disputed         casualty.killed  12
         Twelve Ukrainian soldiers were killed in Kherson on 10 March 2031
         regional governor (reported speech) · a1 "Barracks burn", Courier, 2031-03-11 · 4 mentions, 4 origins

An article's own address is no evidence, nor is that of any other article that makes the claim.

  $ claimdex mark c1 verified --because 'they say so' --evidence https://halvesk.example/memorial
  claimdex: https://halvesk.example/memorial: this is the article that makes c1, or a copy of it
    evidence has to come from somewhere else
  [2]

It looks alike and isn't: --refuse.

  $ cat > evening.jsonl <<'END'
  > {"url":"https://evening.example/summary","source":"Evening","published":"2031-03-12","title":"Evening summary","text":"A strike killed 12 soldiers in Kherson on 10 March 2031, a spokesman said. They had been in a lorry on the road to the airport when it was hit by a drone.\n\nThe airport has been closed since the beginning of the month, and the road to it is used by the army only."}
  > END
  $ claimdex ingest evening.jsonl | sed -n '/^Looks like/,/merge/p'
  Looks like what is known
  c3     unchecked        casualty.killed  12
         A strike killed 12 soldiers in Kherson on 10 March 2031
         spokesman (reported speech) · a5 "Evening summary", Evening, 2031-03-12
         looks like c1, disputed: same type, place and days; 2 names in common; nearly the same words; equal figures: 12 and Twelve
         claimdex merge c1 c3   claimdex link c3 c1 --refuse
  $ claimdex link c3 c1 --refuse --because 'a lorry, not the barracks'
  refused: c3 repeats c1
  $ claimdex show c3 | grep '^  refused\|^  looks like'
    refused     repeats c1, disputed (a lorry, not the barracks)
  $ claimdex show c1 | grep '^  refused\|^  looks like'
    refused     is repeated by c3, unchecked (a lorry, not the barracks)

That is remembered: neither a new version of the article nor another outlet's copy of it asks again.

  $ sed -i 's/the army only/the army and the red cross only/; s/03-12/03-13/' evening.jsonl
  > claimdex ingest evening.jsonl
  1 article, 0 claims, 0 repeats, 0 failed
  $ sed 's/evening.example/morning.example/; s/"Evening"/"Morning"/; s/Evening summary/Drone hits lorry/' evening.jsonl > morning.jsonl
  > claimdex ingest morning.jsonl
  1 article, 0 claims, 1 repeat, 0 failed
  $ claimdex show c3 | sed -n '/^  mentions/,/^  refused/p'
    mentions    2 in 1 origin
    rests on    one origin only: no other report, no evidence from elsewhere
                m5 in a5 version 2 "Evening summary", Evening, 2031-03-13, origin o5
                m6 in a6 "Drone hits lorry", Morning, 2031-03-13, origin o5
    worth       0.96, confidence 0.90, rule casualty.killed.active
    refused     repeats c1, disputed (a lorry, not the barracks)

Two things in one claim: split. The mentions that leave get a claim of their own, unchecked, and it isn't proposed to join the two again.

  $ claimdex split c1 m4 --because 'the memorial is for the other twelve' --dry-run
  c4  from c1: Twelve Ukrainian soldiers were killed in Kherson on 10 March 2031, and on Friday their names were read out (dry run)
  $ claimdex split c1 m4 --because 'the memorial is for the other twelve'
  c4  from c1: Twelve Ukrainian soldiers were killed in Kherson on 10 March 2031, and on Friday their names were read out
  $ claimdex show c4
  c4  casualty.killed  unchecked, new

    Twelve Ukrainian soldiers were killed in Kherson on 10 March 2031, and on Friday their names were read out

    Twelve Ukrainian soldiers were killed in Kherson on 10 March 2031, and on Friday their names were read out.

    figure      12
    who         Ukrainian soldiers (soldier) [UA]
    where       Kherson
    when        10 March 2031 (2031-03-10)
    said by     the article itself (no source named)
    flag        unattributed_number: a figure in the article's own voice: nobody is named who says so
    article     a4 "Names read out", Halvesk Post, 2031-03-14
                https://halvesk.example/memorial
    mentions    1 in 1 origin
    worth       0.97, confidence 0.90, rule casualty.killed.passive
    refused     repeats c1, disputed (the memorial is for the other twelve)

  history
    2031-05-20T12:00:00Z  ada        c4     split from: c1 → Twelve Ukrainian soldiers were killed in Kherson on 10 March 2031, and on Friday their names were read out (the memorial is for the other twelve)
  $ claimdex show c1 | grep mentions
    mentions    3 in 3 origins

A copy of the memorial's report follows its own claim.

  $ sed 's/halvesk.example/estrin.example/; s/Halvesk Post/Estrin Post/' memorial.jsonl > copy.jsonl
  > claimdex ingest copy.jsonl | head -n 1
  1 article, 0 claims, 1 repeat, 0 failed
  $ claimdex show c4 | grep mentions
    mentions    2 in 1 origin

Different verdicts: somebody has to say which one holds, and why.

  $ claimdex mark c4 refuted --because 'the list has ten names' --evidence https://memorial.example/list
  c4  unchecked → refuted (evidence e2)
  $ claimdex merge c1 c4
  claimdex: c1 is disputed, c4 is refuted: say which one holds
    claimdex merge c1 c4 --verdict disputed --because '…'
  [2]
  $ claimdex merge c1 c4 --verdict disputed
  claimdex: "disputed" needs a reason
    --because '…'
  [2]
  $ claimdex merge c1 c4 --verdict dsputed --because 'two lists'
  claimdex: --verdict dsputed: there is none
    verdicts: unchecked verified mostly_verified disputed misleading refuted unverifiable outdated
  [2]
  $ claimdex merge c1 c4 --verdict disputed --because 'two lists, nine and ten'
  c4 is c1 now
  c1  disputed, 5 mentions in 4 origins

Things of different types are hardly one claim: that needs a reason and a yes, which nobody can give where nobody sits.

  $ claimdex add --text 'The barracks in Kherson burned down' --seen-at 'Channel 5, 11 March' | head -n 1
  c5     unchecked        event
  $ claimdex merge c1 c5
  claimdex: casualty.killed and event are different things
    claims of different types can be merged with a reason: --because '…'
  [2]
  $ claimdex merge c1 c5 --because 'the same night'
  claimdex: this has to be confirmed, and nobody can be asked here
    --yes
  [2]
  $ claimdex merge c1 c5 --because 'the same night' --dry-run
  c5 is c1 now (dry run)
  c1  disputed, 5 mentions in 4 origins
  $ claimdex show c5 | head -n 1
  c5  event  unchecked, new

How two claims are related, where they aren't one.

  $ claimdex link c5 consistent_with c1 --because 'one night, one place' --dry-run
  c5 is consistent with c1 (dry run)
  $ claimdex link c5 consistent_with c1 --because 'one night, one place'
  c5 is consistent with c1
  $ claimdex show c5 | grep '^  link'
    link        is consistent with c1, disputed (one night, one place)
  $ claimdex show c1 | grep '^  link\|^  refused'
    refused     is repeated by c3, unchecked (a lorry, not the barracks)
    link        is consistent with c5, unchecked (one night, one place)

What makes no sense.

  $ claimdex merge c1
  claimdex: merge takes two claims or more: the first one stays
    claimdex merge c12 c40
  [2]
  $ claimdex merge c1 c1
  claimdex: c1 can't be merged with itself
  [2]
  $ claimdex merge c2 c1
  claimdex: c2 and c1 are one claim already
  [2]
  $ claimdex merge c1 c99
  claimdex: there is no claim c99
  [2]
  $ claimdex merge c1 m3
  claimdex: "m3" is not the handle of a claim
    handles look like c12; claimdex search --ids prints them
  [2]
  $ claimdex merge c1 c3 c99 --because 'all or nothing'; claimdex show c3 | head -n 1
  claimdex: there is no claim c99
  c3  casualty.killed  unchecked, new
  $ claimdex merge c1 c3 --because ' '
  claimdex: the reason is blank
    --because '…'
  [2]
  $ claimdex split c1
  claimdex: split takes a claim and the mentions that leave it
    claimdex split c12 m5; claimdex show c12 lists its mentions
  [2]
  $ claimdex split c1 c3
  claimdex: split takes a claim and the mentions that leave it
    claimdex split c12 m5; claimdex show c12 lists its mentions
  [2]
  $ claimdex split c1 m99
  claimdex: m99 is no mention of c1
    claimdex show c1 lists its mentions
  [2]
  $ claimdex split c3 m1
  claimdex: m1 is no mention of c3
    claimdex show c3 lists its mentions
  [2]
  $ claimdex split c5 m1
  claimdex: c5 has no mention, so there is nothing to part
  [2]
  $ claimdex split c1 m1 m2 m3 m4 m7
  claimdex: these are all mentions of c1: leave it one
  [2]
  $ claimdex link c1
  claimdex: link takes two claims and how the first is related to the second
    claimdex link c40 revises c12; repeats revises contradicts subset_of scope_differs
  [2]
  $ claimdex link c1 c1
  claimdex: c1 and c1 are one claim
  [2]
  $ claimdex link c1 c2
  claimdex: c1 and c2 are one claim
  [2]
  $ claimdex link c1 repeets c3
  claimdex: "repeets" is no relation
    did you mean repeats?
  [2]
  $ claimdex link c1 adds c3
  claimdex: "adds" is no relation
    one of repeats revises contradicts subset_of sums_to consistent_with scope_differs
  [2]
  $ claimdex link c1 revises c99
  claimdex: there is no claim c99
  [2]
  $ claimdex link c1 c3 c5 c4
  claimdex: link takes two claims and how the first is related to the second
    claimdex link c40 revises c12; repeats revises contradicts subset_of scope_differs
  [2]

A sheet counts independent origins, not copies.

  $ claimdex export verdict:disputed | grep 'Found in\|Disputed'
  **Disputed**: two lists, nine and ten
  - Found in: 5 places, 4 independent origins
  $ claimdex doctor
  7 articles, 3 claims, 36 events: everything is as it must be
  log head 36:<sha256>
