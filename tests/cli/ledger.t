Two axes: what checking has found (a verdict), and how far the work is. Each step says what it needs and the command that brings it.

  $ cat > two.jsonl <<'END'
  > {"url":"https://courier.example/mine","source":"Courier","published":"2031-03-11","title":"Mine","text":"Twelve miners died in Koldava on 10 March 2031, the regional governor said.\n\nThree miners were wounded, he said."}
  > {"url":"https://dispatch.example/boats","source":"Dispatch","published":"2031-03-12","title":"Boats","text":"Nine fishermen are missing off Port Havel, the coast guard said on 12 March 2031."}
  > END
  $ claimdex ingest two.jsonl | head -n 1
  2 articles, 3 claims, 0 repeats, 0 failed
  $ claimdex start c1
  c1  new → in_progress
  $ claimdex start c1
  c1  is in_progress already
  $ claimdex publish c1
  claimdex: c1 has no verdict yet
    claimdex mark c1 VERDICT --because '…'
  [2]
  $ claimdex mark c1 disputed --because 'the mine counts 11'
  claimdex: "disputed" needs two sources that differ: beside c1's own article one that says something else
    claimdex mark c1 disputed --because '…' --evidence https://…
  [2]
  $ claimdex mark c1 disputed --because 'the mine counts 11' --evidence https://mine.example/statement
  c1  unchecked → disputed (evidence e1)
  $ claimdex mark c1 disputed --because 'the mine counts 11'
  c1  disputed → disputed
  $ claimdex undo
  t4 undone: mark by ada, 2031-05-20T12:00:00Z
    it had changed nothing but the log
  $ echo 'the sheet' > sheet.html
  $ claimdex publish c1 --url 'https://desk.example/check 1'
  claimdex: --url https://desk.example/check 1: not a web address
    https://…
  [2]
  $ claimdex publish c1 --sheet .
  claimdex: .: not a regular file
    --sheet is the file that was handed out
  [2]
  $ claimdex publish c1 --url https://desk.example/checks/1 --sheet sheet.html
  c1  checked → published

Published is sealed. Notes still go in; everything else waits for `reopen`, and the log keeps that the claim was out.

  $ claimdex mark c1 refuted --because 'eleven'
  claimdex: c1 is published, and sealed
    claimdex reopen c1 --because '…'
  [2]
  $ claimdex edit c1 --figure 11 --because 'eleven'
  claimdex: c1 is published, and sealed
    claimdex reopen c1 --because '…'
  [2]
  $ claimdex merge c1 c2
  claimdex: casualty.killed and casualty.wounded are different things
    claims of different types can be merged with a reason: --because '…'
  [2]
  $ claimdex note c1 'the mine promises a list'
  c1  noted
  $ claimdex reopen c1 --because 'the mine corrected its count'
  c1  published → in_progress
  $ claimdex log c1
  t1    2031-05-20T12:00:00Z  ada        c1     claim: Twelve miners died in Koldava on 10 March 2031
  t2    2031-05-20T12:00:00Z  ada        c1     start progress: new → in_progress
  t3    2031-05-20T12:00:00Z  ada        c1     evidence: https://mine.example/statement
  t3    2031-05-20T12:00:00Z  ada        c1     mark verdict: unchecked → disputed (the mine counts 11)
  t3    2031-05-20T12:00:00Z  ada        c1     mark progress: in_progress → checked (the mine counts 11)
  t4    2031-05-20T12:00:00Z  ada        c1     mark verdict: disputed → disputed (the mine counts 11)
  t6    2031-05-20T12:00:00Z  ada        c1     publish progress: checked → published
  t6    2031-05-20T12:00:00Z  ada        c1     publish url: https://desk.example/checks/1
  t6    2031-05-20T12:00:00Z  ada        c1     publish sheet: sheet.html <sha256>
  t7    2031-05-20T12:00:00Z  ada        c1     note: the mine promises a list
  t8    2031-05-20T12:00:00Z  ada        c1     reopen progress: published → in_progress (the mine corrected its count)

What can't be checked is put away: that says nothing about its truth.

  $ claimdex dismiss c2
  claimdex: dismiss needs a reason
    claimdex dismiss c2 --because '…'
  [2]
  $ claimdex dismiss c2 --because 'no way to count'
  c2  new → dismissed
  $ claimdex mark c2 outdated --because 'x'
  claimdex: c2 is dismissed
    claimdex reopen c2 --because '…'
  [2]
  $ claimdex search --ids progress:dismissed
  c2
  $ claimdex search progress:dismised
  claimdex: there is no progress "dismised"
    did you mean progress:dismissed?
  [2]

In bulk: what nobody typed by hand is shown first, and somebody has to agree. Nobody can be asked here, so nothing is changed.

  $ claimdex reopen c2 --because 'the coast guard has a list'
  c2  dismissed → in_progress
  $ claimdex mark unverifiable --query 'kind:casualty' --because 'asked both sides'
  claimdex: 3 claims
    c1  disputed → unverifiable  Twelve miners died in Koldava on 10 March 2031
    c2  unchecked → unverifiable  Three miners were wounded
    c3  unchecked → unverifiable  Nine fishermen are missing off Port Havel
  claimdex: this has to be confirmed, and nobody can be asked here
    --yes
  [2]
  $ claimdex mark unverifiable --query 'kind:casualty' --because 'asked both sides' --dry-run
  c1  disputed → unverifiable (dry run)
  c2  unchecked → unverifiable (dry run)
  c3  unchecked → unverifiable (dry run)
  $ claimdex search --ids kind:casualty.missing | claimdex start - --yes
  c3  new → in_progress
  $ claimdex mark unverifiable --query 'kind:casualty' --because 'asked both sides' --yes
  c1  disputed → unverifiable
  c2  unchecked → unverifiable
  c3  unchecked → unverifiable
  $ claimdex log | tail -n 3
  t12   2031-05-20T12:00:00Z  ada        c2     mark progress: in_progress → checked (asked both sides)
  t12   2031-05-20T12:00:00Z  ada        c3     mark verdict: unchecked → unverifiable (asked both sides)
  t12   2031-05-20T12:00:00Z  ada        c3     mark progress: in_progress → checked (asked both sides)
  $ claimdex mark unverifiable --query 'zeppelins' --because 'asked both sides' --yes
  claimdex: no claim is found: nothing was changed
  [1]

One command is one change, and can be taken back: it says what it gives back, field by field.

  $ claimdex undo --dry-run | head -n 2
  t12 undone: mark by ada, 2031-05-20T12:00:00Z (dry run)
    c1     verdict: unverifiable → disputed
  $ claimdex undo
  t12 undone: mark by ada, 2031-05-20T12:00:00Z
    c1     verdict: unverifiable → disputed
    c1     progress: checked → in_progress
    c1     reason: asked both sides → the mine counts 11
    c2     verdict: unverifiable → unchecked
    c2     progress: checked → in_progress
    c2     reason: asked both sides → nothing
    c3     verdict: unverifiable → unchecked
    c3     progress: checked → in_progress
    c3     reason: asked both sides → nothing
  $ claimdex undo
  t11 undone: start by ada, 2031-05-20T12:00:00Z
    c3     progress: in_progress → new
  $ claimdex redo
  t14 taken back: undo of t11 (start) by ada, 2031-05-20T12:00:00Z
    c3     progress: new → in_progress
  $ claimdex redo
  t13 taken back: undo of t12 (mark) by ada, 2031-05-20T12:00:00Z
    c1     verdict: disputed → unverifiable
    c1     progress: in_progress → checked
    c1     reason: the mine counts 11 → asked both sides
    c2     verdict: unchecked → unverifiable
    c2     progress: in_progress → checked
    c2     reason: nothing → asked both sides
    c3     verdict: unchecked → unverifiable
    c3     progress: in_progress → checked
    c3     reason: nothing → asked both sides
  $ claimdex redo
  claimdex: ada has undone nothing since their last change
  [2]
  $ claimdex undo t1
  claimdex: t1 was `ingest`, and that isn't undone
    claimdex forget a7 takes an article out
  [2]
  $ claimdex undo t99
  claimdex: there is no change t99
    claimdex log names them
  [2]
  $ claimdex undo everything
  claimdex: undo takes the handle of a change, or nothing for your last one
    claimdex undo t41; claimdex log names changes
  [2]
  $ claimdex log c3
  t1    2031-05-20T12:00:00Z  ada        c3     claim: Nine fishermen are missing off Port Havel
  t11   2031-05-20T12:00:00Z  ada        c3     start progress: new → in_progress
  t12   2031-05-20T12:00:00Z  ada        c3     mark verdict: unchecked → unverifiable (asked both sides)
  t12   2031-05-20T12:00:00Z  ada        c3     mark progress: in_progress → checked (asked both sides)
  t13   2031-05-20T12:00:00Z  ada        c3     undo verdict: unverifiable → unchecked (t12)
  t13   2031-05-20T12:00:00Z  ada        c3     undo progress: checked → in_progress (t12)
  t13   2031-05-20T12:00:00Z  ada        c3     undo reason: asked both sides → none (t12)
  t14   2031-05-20T12:00:00Z  ada        c3     undo progress: in_progress → new (t11)
  t15   2031-05-20T12:00:00Z  ada        c3     redo progress: new → in_progress (t14)
  t16   2031-05-20T12:00:00Z  ada        c3     redo verdict: unchecked → unverifiable (t13)
  t16   2031-05-20T12:00:00Z  ada        c3     redo progress: in_progress → checked (t13)
  t16   2031-05-20T12:00:00Z  ada        c3     redo reason: asked both sides (t13)

A claim that was entered by hand goes and comes back; its handle is not given again.

  $ claimdex add --text 'We lost 40 men' --type attribution.quote --speaker 'Ada Berg' --seen-at 'Channel 5' | head -n 1
  c4     unchecked        attribution.quote
  $ claimdex undo
  t17 undone: add by ada, 2031-05-20T12:00:00Z
    c4     claim: We lost 40 men → nothing
  $ claimdex show c4
  c4  retired: the change that made it was undone

    We lost 40 men

  history
    2031-05-20T12:00:00Z  ada        c4     add: We lost 40 men
    2031-05-20T12:00:00Z  ada        c4     undo claim: We lost 40 men → none (t17)
  $ claimdex search --ids lost
  [1]
  $ claimdex redo
  t18 taken back: undo of t17 (add) by ada, 2031-05-20T12:00:00Z
    c4     state: retired → live
  $ claimdex search --ids lost
  c4
  $ claimdex undo
  t17 undone: add by ada, 2031-05-20T12:00:00Z
    c4     claim: We lost 40 men → nothing
  $ claimdex add --text 'Nobody was lost' --seen-at 'Channel 5' | head -n 1
  c5     unchecked        event

All or nothing: one claim that can't be marked, and none is.

  $ claimdex publish c2
  c2  checked → published
  $ claimdex mark outdated --query 'kind:casualty' --because 'a newer count' --yes
  claimdex: c2 is published, and sealed
    claimdex reopen c2 --because '…'
  [2]
  $ claimdex search --count verdict:outdated
  0
  [1]
  $ claimdex undo t14
  claimdex: t14 was undone already, by t15
    claimdex redo
  [2]
  $ claimdex doctor | head -n 1
  2 articles, 4 claims, 58 events: everything is as it must be

The handle of a merged claim leads to what it became, here too: one claim, asked about once.

  $ claimdex reopen c2 --because 'x'
  c2  published → in_progress
  $ claimdex merge c2 c3 --because 'one accident' --yes
  c3 is c2 now
  c2  unverifiable, 2 mentions in 2 origins
  $ printf 'c2 c3\n' | claimdex start -
  claimdex: 1 claim
    c2  is in_progress already  Three miners were wounded
  claimdex: this has to be confirmed, and nobody can be asked here
    --yes
  [2]
  $ printf 'c2 c3\n' | claimdex start - --yes
  c2  is in_progress already
  $ printf 'c2 m3\n' | claimdex start - --yes
  claimdex: "m3" is not the handle of a claim
    handles look like c12; claimdex search --ids prints them
  [2]
  $ claimdex start a1
  claimdex: "a1" is not the handle of a claim
    handles look like c12; claimdex search --ids prints them
  [2]
  $ claimdex start
  claimdex: start which claim?
    claimdex start c12
  [2]
  $ printf '' | claimdex start -
  claimdex: no claim is found: nothing was changed
  [1]

Published although an article doesn't say it any more: that is possible, and said.

  $ cat > later.jsonl <<'END'
  > {"url":"https://courier.example/mine","source":"Courier","published":"2031-03-13","title":"Mine","text":"Correction: an earlier version of this article gave a wrong number of dead.\n\nEleven miners died in Koldava on 10 March 2031, the regional governor said."}
  > END
  $ claimdex ingest later.jsonl | head -n 1
  1 article, 1 claim, 0 repeats, 0 failed, 2 gone from new versions
  $ claimdex publish c1
  c1  checked → published
  claimdex: c1 may need another look: a1 version 2 doesn't say it in these words, and carries a correction
  claimdex: c1 may need another look: c6 may revise it
