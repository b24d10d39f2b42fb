Who has a claim, until when, under which tags, and what was tried. All of it stays inside.

  $ cat > two.jsonl <<'END'
  > {"url":"https://courier.example/mine","source":"Courier","published":"2031-03-11","title":"Mine","text":"Twelve miners died in Koldava on 10 March 2031, the regional governor said.\n\nThree miners were wounded, he said."}
  > {"url":"https://dispatch.example/boats","source":"Dispatch","published":"2031-03-12","title":"Boats","text":"Nine fishermen are missing off Port Havel, the coast guard said on 12 March 2031."}
  > END
  $ claimdex ingest two.jsonl | head -n 1
  $ claimdex assign c1 c2 me
  $ claimdex assign c1 me
  $ claimdex assign c2 'Bo Lind'
  $ claimdex search --ids assignee:me
  $ claimdex search --ids assignee:lind
  $ claimdex search --ids assignee:none
  $ claimdex search --ids 'assignee:none kind:casualty.killed'
  $ claimdex assign c2 --nobody
  $ claimdex assign c3 none
  $ claimdex assign c3 $'a\x1b[31mda'
  $ claimdex assign c3
  $ claimdex assign ada

Tags as taskwarrior has them; -word is no option here.

  $ claimdex tag c1 c2 +Koldava +front-line
  $ claimdex tag c1 -koldava +check_again
  $ claimdex search --ids tag:front-line
  $ claimdex search --ids 'tag:KOLDAVA'
  $ claimdex tag c1 koldava
  $ claimdex tag c1 '+two words'
  $ claimdex tag c1 +$(printf 'x%.0s' $(seq 41))
  $ claimdex tag c1 +a -a
  $ claimdex tag +all --query 'kind:casualty'
  $ claimdex tag +all --query 'kind:casualty' --yes
  $ claimdex undo

A day to look again: kept as a date, and past it the claim is stale.

  $ claimdex due c1 7d
  $ claimdex due c3 2031-05-19
  $ claimdex search --ids due:..7d
  $ claimdex search --ids due:7d..
  $ claimdex search --ids due:2031-05
  $ claimdex search --ids due:..
  $ claimdex search --ids due:soon
  $ claimdex due c1 2031-02-30
  $ claimdex show c3 | grep stale
  $ CLAIMDEX_NOW=2031-05-19T23:00:00Z claimdex show c3 | grep stale
  [1]
  $ claimdex show --json c1 | grep -o '"tags":[^]]*\]\|"assignee":"[^"]*"\|"review_by":"[^"]*"'

What was tried: where was searched, who was asked, what came of it.

  $ claimdex tried c1 --searched "the ministry's channel" --because 'nothing on that day'
  $ claimdex tried c1 --asked 'press office' --deadline 2031-06-03 --because 'is the count final?'
  $ claimdex search --ids due:2031-06-03
  $ claimdex tried c1 --asked 'the mine'
  $ claimdex tried c1 --no-answer
  $ claimdex tried n2 --answered 'they count 9'
  $ claimdex tried c1 --no-answer
  $ claimdex tried c1 --no-answer
  $ claimdex search --ids due:2031-06-03
  $ claimdex note n3 'they open at nine'
  $ claimdex note c1 'call again'
  $ claimdex tried c1
  $ claimdex tried c1 --asked x --searched y
  $ claimdex tried c1 --searched y --deadline 7d
  $ claimdex tried n1 --answered 'yes'
  $ claimdex tried n99 --answered 'yes'
  $ claimdex show c1

A note has words that can be kept.

  $ claimdex note c1 '  '
  $ claimdex note c1 $'red \x1b[31m'
  $ claimdex note c1 < /dev/null
  $ head -c 200000 /dev/zero | tr '\0' x > long
  > claimdex note c1 "$(head -c 110000 long)"

Published claims are sealed, and still have an owner and a day.

  $ claimdex mark c3 unverifiable --because 'the list is secret' && claimdex publish c3
  $ claimdex due c3 none && claimdex tag c3 +out && claimdex assign c3 bo

No sheet has any of it.

  $ for format in md html csv json jsonl; do
  >   claimdex export '*' --format $format | grep -i 'press office\|channel\|front-line\|check_again\|call again\|at nine\|bo\b\|2031-05-27\|2031-06-03\|"ada"'
  > done
  [1]

The log of a person, of a day, of a change; the chain, and its head to be noted outside.

  $ CLAIMDEX_USER=bo CLAIMDEX_NOW=2031-05-21T08:00:00Z claimdex note c2 'from Bo'
  $ claimdex log --by bo
  $ claimdex log --on 2031-05-21..
  $ claimdex log --on 2031-05-22
  [1]
  $ claimdex log t2
  $ claimdex log --by ada --on 2031-05 c3 --limit 1
  $ claimdex log --on yesterday
  $ claimdex log --verify
  $ head=$(claimdex log --verify | cut -d ' ' -f 3)
  > claimdex note c1 'later' && claimdex log --verify $head | tail -n 1
  > claimdex log --verify ${head#*:} | tail -n 1
  > claimdex log --verify 1:${head#*:}
  $ claimdex log --verify $(printf '0%.0s' $(seq 64)) | tail -n 1; echo ${PIPESTATUS[0]}
  $ claimdex log --verify 12
  $ claimdex doctor | tail -n 1
