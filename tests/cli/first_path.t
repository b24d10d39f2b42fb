From a folder of articles to a fact-check sheet: the tour of the README, step by step.

Reading makes the desk, in the user's data folder where none is named. The summary counts, what looks like a claim that was
there is shown with it, the worthiest claims come first, and text files that don't say when they were published are counted.

  $ claimdex ingest $DATA/articles
  20 articles, 280 claims, 36 repeats, 0 failed

  Looks like what is known
  c122   unchecked        mobilization.called_up  around 40,000 (35,000 to 45,000)
         the first such meeting since around 40,000 reservists were called up in March
         his office (reported speech) · a11 "Venn meets soldiers’ mothers and promises rotation by July", Halvesk Courier, 2031-04-11
         looks like c75, unchecked: same type and people; 3 names in common; figure around 40,000 against around 40,000
         claimdex merge c75 c122   claimdex link c122 c75 --refuse

  Worth checking first
  c74    unchecked        mobilization.called_up  around 40,000 (35,000 to 45,000)
         Velmark calls up around 40,000 reservists
         the article itself (no source named) · a7 "Velmark calls up around 40,000 reservists"
  c75    unchecked        mobilization.called_up  around 40,000 (35,000 to 45,000)
         President Aldric Venn signed a decree on Wednesday calling up around 40,000 reservists, the largest mobilization in Velmark in more than thirty years
         the article itself (no source named) · a7 "Velmark calls up around 40,000 reservists"
  c122   unchecked        mobilization.called_up  around 40,000 (35,000 to 45,000)
         the first such meeting since around 40,000 reservists were called up in March
         his office (reported speech) · a11 "Venn meets soldiers’ mothers and promises rotation by July", Halvesk Courier, 2031-04-11
  c137   unchecked        casualty.killed  at least 180
         at least 180 reservists have been killed since the end of March
         Committee of Soldiers’ Families (named as the source) · a11 "Venn meets soldiers’ mothers and promises rotation by July", Halvesk Courier, 2031-04-11
  c207   unchecked        casualty.killed  at least 130
         Before Monday, at least 130 civilians had been killed on both sides of the river since fighting broke out in July
         mission (named as the source) · a14 "At least 11 dead after strike on Velmark port city", Northline News, 2031-03-10

  next: claimdex show c74   claimdex search 'kind:casualty verdict:unchecked'   claimdex stats
  claimdex: 5 articles have no publication date, so relative dates in them ("on Monday") stay open
    give it, also later: claimdex ingest --published 2031-03-04 FILE

The same again changes nothing.

  $ claimdex ingest $DATA/articles
  0 articles, 0 claims, 20 repeats, 0 failed

A text file's date can be given later: its relative dates are worked out then.

  $ claimdex ingest --published 2031-05-06 $DATA/articles/mine-accident-koldava.txt
  0 articles, 0 claims, 0 repeats, 0 failed, 1 completed

What there is now. A correction under an address of its own and a wire report that another outlet printed share their origins.

  $ claimdex stats
           20  articles
          280  claims
          316  mentions
           18  origins

  by verdict
          280  unchecked  ████████████████████████████████████████

  by progress
          280  new  ████████████████████████████████████████

  by kind
           32  casualty.killed         █████████████████████▊
           13  casualty.wounded        ████████▉
            6  casualty.missing        ████▏
            2  casualty.captured       █▍
            1  casualty.trapped        ▋
           11  mobilization.called_up  ███████▌
            3  mobilization.deployed   ██
            2  mobilization.withdrawn  █▍
            2  displacement.displaced  █▍
            1  displacement.evacuated  ▋
            8  detention.arrested      █████▍
            2  detention.held          █▍
            2  detention.exchanged     █▍
           59  attribution.quote       ████████████████████████████████████████
           53  attribution.statement   ███████████████████████████████████▉
           36  quantity.people         ████████████████████████▍
            2  quantity.money          █▍
            7  quantity.weapons        ████▊
            4  quantity.distance       ██▊
            7  quantity.duration       ████▊
           10  quantity.objects        ██████▊
           13  event                   ████████▉
            4  superlative             ██▊

  mentions by outlet
           47  Sarna Valley Post  ████████████████████████████████████████
           47  Ustrel Daily       ████████████████████████████████████████
           46  Halvesk Courier    ███████████████████████████████████████▏
           25  Estrin Dispatch    █████████████████████▎
           19  Northline News     ████████████████▏
           18  Brennik Observer   ███████████████▍

  by week          read                 marked              published
    2031-W10          0                      0                      0
    2031-W11          0                      0                      0
    2031-W12          0                      0                      0
    2031-W13          0                      0                      0
    2031-W14          0                      0                      0
    2031-W15          0                      0                      0
    2031-W16          0                      0                      0
    2031-W17          0                      0                      0
    2031-W18          0                      0                      0
    2031-W19          0                      0                      0
    2031-W20          0                      0                      0
    2031-W21        280 ███████████          0                      0

Words side by side all have to be there, in any of their forms; fields narrow it down.

  $ claimdex search 'reservists kind:mobilization figure:40000..'
  c75    unchecked        mobilization.called_up  around 40,000 (35,000 to 45,000)
         President Aldric Venn signed a decree on Wednesday calling up around 40,000 reservists, the largest mobilization in Velmark in more than thirty years
         the article itself (no source named) · a7 "Velmark calls up around 40,000 reservists"
  c74    unchecked        mobilization.called_up  around 40,000 (35,000 to 45,000)
         Velmark calls up around 40,000 reservists
         the article itself (no source named) · a7 "Velmark calls up around 40,000 reservists"
  c2     unchecked        mobilization.called_up  70,000  (possible, not stated as a fact)
         Did Velmark call up 40,000 reservists, or 70,000
         the article itself (no source named) · a3 "Fact check: Did Velmark call up 40,000 reservists, or 70,000?"
  c1     unchecked        mobilization.called_up  40,000  (possible, not stated as a fact)
         Did Velmark call up 40,000 reservists, or 70,000
         the article itself (no source named) · a3 "Fact check: Did Velmark call up 40,000 reservists, or 70,000?"
  c122   unchecked        mobilization.called_up  around 40,000 (35,000 to 45,000)
         the first such meeting since around 40,000 reservists were called up in March
         his office (reported speech) · a11 "Venn meets soldiers’ mothers and promises rotation by July", Halvesk Courier, 2031-04-11
  c120   unchecked        mobilization.called_up  no number given (2 or more)  (taken for granted, not stated outright)
         President Aldric Venn met relatives of mobilised soldiers in Halvesk on Friday, the first such meeting since around 40,000 reservists were called up in March
         his office (reported speech) · a11 "Venn meets soldiers’ mothers and promises rotation by July", Halvesk Courier, 2031-04-11
  c88    unchecked        mobilization.called_up  up to 70,000  (planned or expected)
         A secret annex to the decree allows the army to call up as many as 70,000 people
         Karel Dunmore (reported speech) · a7 "Velmark calls up around 40,000 reservists"
  c4     unchecked        mobilization.called_up  up to 70,000
         As many as 70,000 people have been called up
         Karel Dunmore (direct quote) · a3 "Fact check: Did Velmark call up 40,000 reservists, or 70,000?"
  $ claimdex search 'havel kind:casualty.killed verdict:unchecked' --limit 3
  c150   unchecked        casualty.killed  14
         A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38
         Dana Rusk (reported speech) · a12 "Fourteen killed in missile strike on Port Havel market", Halvesk Courier, 2031-03-10
  c149   unchecked        casualty.killed  14
         Fourteen killed in missile strike on Port Havel market
         the article itself (no source named) · a12 "Fourteen killed in missile strike on Port Havel market", Halvesk Courier, 2031-03-10
  c192   unchecked        casualty.killed  at least 11
         At least 11 people were killed on Monday when a missile hit a market in the Velmark port of Port Havel
         emergency services (reported speech) · a14 "At least 11 dead after strike on Velmark port city", Northline News, 2031-03-10

Handles alone are for other commands.

  $ claimdex search --ids 'havel kind:casualty.killed figure:14'
  c150
  c149
  c171
  c167
  $ claimdex search --count kind:casualty
  54

One claim, with its words in the article, who said it and what happened to it.

  $ claim=$(claimdex search --ids --limit 1 'havel kind:casualty.killed figure:14')
  > claimdex show $claim
  c150  casualty.killed  unchecked, new

    A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38

    A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38, mayor Dana Rusk said. Two children were among the dead.

    figure      14
    who         people (other)
    by          A missile
    where       Port Havel
    when        Monday (2031-03-10)
    said by     Dana Rusk (reported speech)
    article     a12 "Fourteen killed in missile strike on Port Havel market", Halvesk Courier, 2031-03-10
                https://halvesk-courier.example/velmark/2031/03/10/port-havel-strike
    mentions    1 in 1 origin
    worth       0.96, confidence 0.90, rule casualty.killed.active

  history
    2031-05-20T12:00:00Z  ada        c150   claim: A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38

Marking needs a reason, and evidence that isn't the claim's own article.

  $ claim=$(claimdex search --ids --limit 1 'havel kind:casualty.killed figure:14')
  > claimdex mark $claim disputed --because 'Northline counts at least 11' \
  >   --evidence https://northline.example/world/velmark-port-havel-1003
  c150  unchecked → disputed (evidence e1)

A note stays inside: no sheet shows it.

  $ claimdex note $(claimdex search --ids verdict:disputed) 'asked the port authority on Monday, no reply'
  c150  noted
  $ claimdex show $(claimdex search --ids verdict:disputed)
  c150  casualty.killed  disputed, checked

    A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38

    A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38, mayor Dana Rusk said. Two children were among the dead.

    figure      14
    who         people (other)
    by          A missile
    where       Port Havel
    when        Monday (2031-03-10)
    said by     Dana Rusk (reported speech)
    article     a12 "Fourteen killed in missile strike on Port Havel market", Halvesk Courier, 2031-03-10
                https://halvesk-courier.example/velmark/2031/03/10/port-havel-strike
    mentions    1 in 1 origin
    worth       0.96, confidence 0.90, rule casualty.killed.active
    because     Northline counts at least 11
    evidence    e1 https://northline.example/world/velmark-port-havel-1003

  working log (internal)
    2031-05-20T12:00:00Z  ada        n1   asked the port authority on Monday, no reply

  history
    2031-05-20T12:00:00Z  ada        c150   claim: A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38
    2031-05-20T12:00:00Z  ada        c150   evidence: https://northline.example/world/velmark-port-havel-1003
    2031-05-20T12:00:00Z  ada        c150   mark verdict: unchecked → disputed (Northline counts at least 11)
    2031-05-20T12:00:00Z  ada        c150   mark progress: new → checked (Northline counts at least 11)
    2031-05-20T12:00:00Z  ada        c150   note: asked the port authority on Monday, no reply

The log knows who did what, when and why.

  $ claimdex log $(claimdex search --ids verdict:disputed)
  t1    2031-05-20T12:00:00Z  ada        c150   claim: A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38
  t3    2031-05-20T12:00:00Z  ada        c150   evidence: https://northline.example/world/velmark-port-havel-1003
  t3    2031-05-20T12:00:00Z  ada        c150   mark verdict: unchecked → disputed (Northline counts at least 11)
  t3    2031-05-20T12:00:00Z  ada        c150   mark progress: new → checked (Northline counts at least 11)
  t4    2031-05-20T12:00:00Z  ada        c150   note: asked the port authority on Monday, no reply

A sheet in Markdown goes to standard output, others to a file; the same desk gives the same bytes.

  $ claimdex export verdict:disputed
  # Fact-check sheet

  1 claim. As of 20 May 2031, 12:00 UTC.

  ## c150: A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38

  **Disputed**: Northline counts at least 11

  \x3e **A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38**, mayor Dana Rusk said. Two children were among the dead. (esc)
  >
  \x3e — Halvesk Courier, “Fourteen killed in missile strike on Port Havel market”, 10 March 2031, <https://halvesk-courier.example/velmark/2031/03/10/port-havel-strike> (esc)

  - Kind: Casualty: killed
  - Said by: Dana Rusk (reported speech)
  - Figure: 14
  - Who: people
  - Done by: A missile
  - Where: Port Havel
  - When: 10 March 2031 (“Monday”)
  - Found in: 1 place, 1 independent origin
  - Progress: checked
  - Recorded: 20 May 2031

  Evidence:

  1. <https://northline.example/world/velmark-port-havel-1003> (added 20 May 2031)

  ---

  How this sheet was made: the claims that `verdict:disputed` finds, as of 20 May 2031, 12:00 UTC, log at `<sha256>`. Made with claimdex.
  $ claimdex export verdict:disputed -o sheet.html
  claimdex: 1 claim in sheet.html
  $ claimdex export verdict:disputed -o again.html && cmp sheet.html again.html && echo same
  claimdex: 1 claim in again.html
  same
  $ grep -c 'port authority' sheet.html
  0
  [1]
  $ claimdex export verdict:disputed --format csv
  \x69d,type,text,verdict,progress,reason,figure,value,low,high,hedge,unit,speaker,via,form,who,place,time_from,time_to,published,source,title,url,article,start,end,mentions,origins,evidence,created,changed,uid\r (esc)
  \x63150,casualty.killed,"A missile struck the covered market in Port Havel on Monday, killing 14 people and wounding 38",disputed,checked,Northline counts at least 11,14,14,14,14,exact,person,Dana Rusk,,indirect,people,Port Havel,2031-03-10,2031-03-10,2031-03-10T18:05:00+01:00,Halvesk Courier,Fourteen killed in missile strike on Port Havel market,https://halvesk-courier.example/velmark/2031/03/10/port-havel-strike,a12,56,150,1,1,https://northline.example/world/velmark-port-havel-1003,2031-05-20T12:00:00Z,2031-05-20T12:00:00Z,<uid>\r (esc)
  $ ls -A
  again.html
  sheet.html

Everything is as it must be.

  $ claimdex doctor
  20 articles, 280 claims, 356 events: everything is as it must be
  log head 356:<sha256>
