Who has a claim, until when, under which tags, and what was tried. All of it stays inside.

  $ cat > two.jsonl <<'END'
  > {"url":"https://courier.example/mine","source":"Courier","published":"2031-03-11","title":"Mine","text":"Twelve miners died in Koldava on 10 March 2031, the regional governor said.\n\nThree miners were wounded, he said."}
  > {"url":"https://dispatch.example/boats","source":"Dispatch","published":"2031-03-12","title":"Boats","text":"Nine fishermen are missing off Port Havel, the coast guard said on 12 March 2031."}
  > END
  $ claimdex ingest two.jsonl | head -n 1
  2 articles, 3 claims, 0 repeats, 0 failed
  $ claimdex assign c1 c2 me
  c1  nobody → ada
  c2  nobody → ada
  $ claimdex assign c1 me
  c1  ada has it already
  $ claimdex assign c2 'Bo Lind'
  c2  ada → Bo Lind
  $ claimdex search --ids assignee:me
  c1
  $ claimdex search --ids assignee:lind
  c2
  $ claimdex search --ids assignee:none
  c3
  $ claimdex search --ids 'assignee:none kind:casualty.killed'
  [1]
  $ claimdex assign c2 --nobody
  c2  Bo Lind → nobody
  $ claimdex assign c3 none
  claimdex: "none" is no name
    claimdex assign c12 --nobody
  [2]
  $ claimdex assign c3 $'a\x1b[31mda'
  claimdex: the name has a control character in it
  [2]
  $ claimdex assign c3
  claimdex: assign them to whom?
    claimdex assign c12 ada, claimdex assign c12 --nobody; a name with a blank in quotes
  [2]
  $ claimdex assign ada
  claimdex: assign takes handles of claims and a name
    claimdex assign c12 ada
  [2]

Tags as taskwarrior has them; -word is no option here.

  $ claimdex tag c1 c2 +Koldava +front-line
  c1  +koldava +front-line
  c2  +koldava +front-line
  $ claimdex tag c1 -koldava +check_again
  c1  +check_again -koldava
  $ claimdex search --ids tag:front-line
  c2
  c1
  $ claimdex search --ids 'tag:KOLDAVA'
  c2
  $ claimdex tag c1 koldava
  claimdex: "koldava" is neither a claim's handle nor a tag
    +koldava puts it on, -koldava takes it off
  [2]
  $ claimdex tag c1 '+two words'
  claimdex: "two words" can't be a tag
    letters and digits, with - _ . between them: +kherson +front-line
  [2]
  $ claimdex tag c1 +$(printf 'x%.0s' $(seq 41))
  claimdex: the tag is longer than 40 characters
    a tag is a word to sort by; what there is to say belongs in a note
  [2]
  $ claimdex tag c1 +a -a
  claimdex: +a and -a: which one?
  [2]
  $ claimdex tag +all --query 'kind:casualty'
  claimdex: 3 claims
    c1  +all  Twelve miners died in Koldava on 10 March 2031
    c2  +all  Three miners were wounded
    c3  +all  Nine fishermen are missing off Port Havel
  claimdex: this has to be confirmed, and nobody can be asked here
    --yes
  [2]
  $ claimdex tag +all --query 'kind:casualty' --yes
  c1  +all
  c2  +all
  c3  +all
  $ claimdex undo
  t7 undone: tag by ada, 2031-05-20T12:00:00Z
    c1     tag: all → nothing
    c3     tag: all → nothing
    c2     tag: all → nothing

A day to look again: kept as a date, and past it the claim is stale.

  $ claimdex due c1 7d
  c1  no date → 2031-05-27
  $ claimdex due c3 2031-05-19
  c3  no date → 2031-05-19
  claimdex: 2031-05-19 has passed: they are stale from now on
  $ claimdex search --ids due:..7d
  c3
  c1
  $ claimdex search --ids due:7d..
  c1
  $ claimdex search --ids due:2031-05
  c3
  c1
  $ claimdex search --ids due:..
  claimdex: "due:..": a range needs at least one end
    for example due:..7d due:2031-06 due:..today
  [2]
  $ claimdex search --ids due:soon
  claimdex: "due:soon": "soon" is no day, month or year
    for example due:..7d due:2031-06 due:..today
  [2]
  $ claimdex due c1 2031-02-30
  claimdex: "2031-02-30" is no day
    2031-06-01, today, 7d (in seven days), 2w
  [2]
  $ claimdex show c3 | grep stale
    stale       the day to look at it again has passed
  $ CLAIMDEX_NOW=2031-05-19T23:00:00Z claimdex show c3 | grep stale
  [1]
  $ claimdex show --json c1 | grep -o '"tags":[^]]*\]\|"assignee":"[^"]*"\|"review_by":"[^"]*"'
  "tags":["check_again","front-line"]
  "assignee":"ada"
  "review_by":"2031-05-27"

What was tried: where was searched, who was asked, what came of it.

  $ claimdex tried c1 --searched "the ministry's channel" --because 'nothing on that day'
  c1  searched: the ministry's channel
  $ claimdex tried c1 --asked 'press office' --deadline 2031-06-03 --because 'is the count final?'
  c1  asked: press office, by 2031-06-03
  $ claimdex search --ids due:2031-06-03
  c1
  $ claimdex tried c1 --asked 'the mine'
  c1  asked: the mine
  $ claimdex tried c1 --no-answer
  claimdex: c1 has 2 open questions: which one?
    n2 (press office), n3 (the mine)
  [2]
  $ claimdex tried n2 --answered 'they count 9'
  c1  n2 answered
  $ claimdex tried c1 --no-answer
  c1  n3 no answer
  $ claimdex tried c1 --no-answer
  claimdex: c1 has no open question
    claimdex tried c1 --asked WHOM
  [2]
  $ claimdex search --ids due:2031-06-03
  [1]
  $ claimdex note n3 'they open at nine'
  c1  noted
  $ claimdex note c1 'call again'
  c1  noted
  $ claimdex tried c1
  claimdex: tried what?
    --searched WHERE, --asked WHOM, --answered WORDS or --no-answer
  [2]
  $ claimdex tried c1 --asked x --searched y
  claimdex: one thing at a time, please
    --searched WHERE, --asked WHOM, --answered WORDS or --no-answer
  [2]
  $ claimdex tried c1 --searched y --deadline 7d
  claimdex: --deadline is for an answer: it goes with --asked
    claimdex tried c12 --asked 'press office' --deadline 7d
  [2]
  $ claimdex tried n1 --answered 'yes'
  claimdex: n1 is no question that was asked
    claimdex show c1 names them
  [2]
  $ claimdex tried n99 --answered 'yes'
  claimdex: there is no entry n99
    claimdex show c12 lists a claim's entries
  [2]
  $ claimdex show c1
  c1  casualty.killed  unchecked, new

    Twelve miners died in Koldava on 10 March 2031

    Twelve miners died in Koldava on 10 March 2031, the regional governor said.

    figure      12
    who         miners (worker)
    where       Koldava
    when        10 March 2031 (2031-03-10)
    said by     regional governor (reported speech)
    article     a1 "Mine", Courier, 2031-03-11
                https://courier.example/mine
    mentions    1 in 1 origin
    worth       0.96, confidence 0.85, rule casualty.killed.subject
    assigned    ada
    due         2031-05-27
    tags        check_again front-line

  working log (internal)
    2031-05-20T12:00:00Z  ada        n1   searched the ministry's channel: nothing on that day
    2031-05-20T12:00:00Z  ada        n2   asked press office, by 2031-06-03: is the count final?
    2031-05-20T12:00:00Z  ada        n3   asked the mine
    2031-05-20T12:00:00Z  ada        n4   answered to n2: they count 9
    2031-05-20T12:00:00Z  ada        n5   no answer to n3
    2031-05-20T12:00:00Z  ada        n6   on n3: they open at nine
    2031-05-20T12:00:00Z  ada        n7   call again

  history
    2031-05-20T12:00:00Z  ada        c1     claim: Twelve miners died in Koldava on 10 March 2031
    2031-05-20T12:00:00Z  ada        c1     assign assignee: ada
    2031-05-20T12:00:00Z  ada        c1     tag: +koldava
    2031-05-20T12:00:00Z  ada        c1     tag: +front-line
    2031-05-20T12:00:00Z  ada        c1     tag: +check_again
    2031-05-20T12:00:00Z  ada        c1     tag: -koldava
    2031-05-20T12:00:00Z  ada        c1     tag: +all
    2031-05-20T12:00:00Z  ada        c1     undo tag: all → none (t7)
    2031-05-20T12:00:00Z  ada        c1     due review_by: 2031-05-27
    2031-05-20T12:00:00Z  ada        c1     searched: the ministry's channel (nothing on that day)
    2031-05-20T12:00:00Z  ada        c1     asked: press office, by 2031-06-03 (is the count final?)
    2031-05-20T12:00:00Z  ada        c1     asked: the mine
    2031-05-20T12:00:00Z  ada        c1     answered: they count 9
    2031-05-20T12:00:00Z  ada        c1     no_answer: n3
    2031-05-20T12:00:00Z  ada        c1     note: they open at nine
    2031-05-20T12:00:00Z  ada        c1     note: call again

A note has words that can be kept.

  $ claimdex note c1 '  '
  claimdex: the note is blank
    write what there is to say
  [2]
  $ claimdex note c1 $'red \x1b[31m'
  claimdex: character 5 of the note is a control character
    take it out; colours of a terminal bring such characters along
  [2]
  $ claimdex note c1 < /dev/null
  claimdex: note takes a claim's handle and the words
    claimdex note c12 'asked the ministry on Monday'
  [2]
  $ head -c 200000 /dev/zero | tr '\0' x > long
  > claimdex note c1 "$(head -c 110000 long)"
  claimdex: the note has 110000 characters, and 100000 are the most
    a text as long as that is evidence: claimdex mark … --evidence FILE
  [2]

Without words the editor opens, where somebody can write. What it leaves is the note; a line that begins with # is part of it.

  $ cat > edit <<'END'
  > #!/bin/sh
  > test "$(stat -c %a "$1")" = 600 || exit 1
  > { printf '#koldava\nasked twice\n\n'; cat "$1"; } > new && cat new > "$1"
  > echo "$1" > where
  > END
  > chmod +x edit
  $ run() { script -qec "$1" /dev/null < /dev/null | tr -d '\r'; }
  > export EDITOR=./edit
  > run 'claimdex note c2'
  > run 'claimdex dismiss c2'
  > test -e "$(cat where)" || echo 'the file is gone'
  > export EDITOR=true
  > run 'claimdex note c2'
  > run 'claimdex note c99'
  > export EDITOR='false --wait'
  > run 'claimdex note c2'
  > export EDITOR="printf 'red \033[31m\n' >"
  > run 'claimdex note c2' | sed 's|[^ ]*/claimdex-[A-Za-z0-9]*.txt|FILE|'
  > cat -v "$TMPDIR"/claimdex-*.txt
  c2  noted
  c2  new → dismissed
  the file is gone
  claimdex: nothing was written: nothing was changed
  claimdex: there is no claim c99
  claimdex: the editor, false --wait, failed: nothing was changed
    $VISUAL or $EDITOR names another one
  claimdex: what you wrote is in FILE
  claimdex: character 5 of the note is a control character
    take it out; colours of a terminal bring such characters along
  red ^[[31m
  $ claimdex log c2 | tail -n 3
  t8    2031-05-20T12:00:00Z  ada        c2     undo tag: all → none (t7)
  t18   2031-05-20T12:00:00Z  ada        c2     note: #koldava asked twice
  t19   2031-05-20T12:00:00Z  ada        c2     dismiss progress: new → dismissed (#koldava asked twice)

Published claims are sealed, and still have an owner and a day.

  $ claimdex mark c3 unverifiable --because 'the list is secret' && claimdex publish c3
  c3  unchecked → unverifiable
  c3  checked → published
  claimdex: c3 may need another look: the day to look at it again has passed
  $ claimdex due c3 none && claimdex tag c3 +out && claimdex assign c3 bo
  c3  2031-05-19 → no date
  c3  +out
  c3  nobody → bo

No sheet has any of it.

  $ for format in md html csv json jsonl; do
  >   claimdex export '*' --format $format | grep -i 'press office\|channel\|front-line\|check_again\|call again\|at nine\|bo\b\|2031-05-27\|2031-06-03\|"ada"'
  > done
  [1]

The log of a person, of a day, of a change; the chain, and its head to be noted outside.

  $ CLAIMDEX_USER=bo CLAIMDEX_NOW=2031-05-21T08:00:00Z claimdex note c2 'from Bo'
  c2  noted
  $ claimdex log --by bo
  t25   2031-05-21T08:00:00Z  bo         c2     note: from Bo
  $ claimdex log --on 2031-05-21..
  t25   2031-05-21T08:00:00Z  bo         c2     note: from Bo
  $ claimdex log --on 2031-05-22
  [1]
  $ claimdex log t2
  t2    2031-05-20T12:00:00Z  ada        c1     assign assignee: ada
  t2    2031-05-20T12:00:00Z  ada        c2     assign assignee: ada
  $ claimdex log --by ada --on 2031-05 c3 --limit 1
  t24   2031-05-20T12:00:00Z  ada        c3     assign assignee: bo
  $ claimdex log --on yesterday
  claimdex: --on yesterday: not a day, a month or a span of them
    2031-05-20, 2031-05, 2031-05-01.., 2031-05-01..2031-05-20
  [2]
  $ claimdex log --verify
  log head 40:<sha256>
  $ head=$(claimdex log --verify | cut -d ' ' -f 3)
  > claimdex note c1 'later' && claimdex log --verify $head | tail -n 1
  > claimdex log --verify ${head#*:} | tail -n 1
  > claimdex log --verify 1:${head#*:}
  c1  noted
  event 40 is in it: nothing up to there was changed
  event 40 is in it: nothing up to there was changed
  log head 41:<sha256>
  claimdex: this log doesn't have that head: it isn't the log that was noted, or it was written anew
    compare the desk with a backup from then
  [5]
  $ claimdex log --verify $(printf '0%.0s' $(seq 64)) | tail -n 1; echo ${PIPESTATUS[0]}
  claimdex: this log doesn't have that head: it isn't the log that was noted, or it was written anew
    compare the desk with a backup from then
  log head 41:<sha256>
  5
  $ claimdex log --verify 12
  claimdex: --verify takes a head as it was printed
    claimdex log --verify 123:9f86d081…, all 64 digits
  [2]
  $ claimdex doctor | tail -n 1
  log head 41:<sha256>
