A source's name goes: from texts, notes, reasons, the log, the archive, the index.

  $ cat > one.jsonl <<'END'
  > {"url":"https://courier.example/ola-venn","source":"Courier","published":"2031-03-11","title":"Ola Venn on the mine","text":"Twelve miners died in Koldava on 10 March 2031, Ola Venn said.\n\nThree miners were wounded, she said."}
  > END
  $ claimdex ingest one.jsonl | head -n 1
  1 article, 2 claims, 0 repeats, 0 failed
  $ claimdex note c1 'met ola venn at the gate'
  c1  noted
  $ claimdex mark c1 unverifiable --because 'only Ola Venn saw it'
  c1  unchecked → unverifiable
  $ claimdex redact 'Ola Venn'
  claimdex: redact needs a reason: the log keeps it, without the words
    --because 'the source asked for it'
  [2]
  $ claimdex redact 'Ola Venn' --because 'Ola Venn asked'
  claimdex: the reason has the very words that are to go in it
    --because 'the source asked for it'
  [2]
  $ claimdex redact 'Ola Venn' --because 'the source asked' --dry-run
  found in 11 places, 4 of them in the log; in the text of a1; 1 archived file goes (dry run)
  $ claimdex redact 'Ola Venn' --because 'the source asked'
  claimdex: found in 11 places, 4 of them in the log; in the text of a1; 1 archived file goes
  claimdex: this has to be confirmed, and nobody can be asked here
    --yes
  [2]
  $ echo 'Ola Venn' | claimdex redact - --because 'the source asked' --yes
  claimdex: found in 11 places, 4 of them in the log; in the text of a1; 1 archived file goes
  found in 11 places, 4 of them in the log; in the text of a1; 1 archived file goes
  $ claimdex show c1
  c1  casualty.killed  unverifiable, checked

    Twelve miners died in Koldava on 10 March 2031

    Twelve miners died in Koldava on 10 March 2031, ████████ said.

    figure      12
    who         miners (worker)
    where       Koldava
    when        10 March 2031 (2031-03-10)
    said by     ████████ (reported speech)
    article     a1 "████████ on the mine", Courier, 2031-03-11
                https://courier.example/████████
    mentions    1 in 1 origin
    rests on    one origin only: no other report, no evidence from elsewhere
    worth       0.96, confidence 0.85, rule casualty.killed.subject
    because     only ████████ saw it

  working log (internal)
    2031-05-20T12:00:00Z  ada        n1   met ████████ at the gate

  history
    2031-05-20T12:00:00Z  ada        c1     claim: Twelve miners died in Koldava on 10 March 2031
    2031-05-20T12:00:00Z  ada        c1     note
    2031-05-20T12:00:00Z  ada        c1     mark verdict: unchecked → unverifiable
    2031-05-20T12:00:00Z  ada        c1     mark progress: new → checked
  $ claimdex log
  t1    2031-05-20T12:00:00Z  ada        a1     ingest
  t1    2031-05-20T12:00:00Z  ada        c1     claim: Twelve miners died in Koldava on 10 March 2031
  t1    2031-05-20T12:00:00Z  ada        c2     claim: Three miners were wounded
  t2    2031-05-20T12:00:00Z  ada        c1     note
  t3    2031-05-20T12:00:00Z  ada        c1     mark verdict: unchecked → unverifiable
  t3    2031-05-20T12:00:00Z  ada        c1     mark progress: new → checked
  t4    2031-05-20T12:00:00Z  ada        desk   redact places: 11 (the source asked)
  $ claimdex doctor
  1 article, 2 claims, 7 events: everything is as it must be
  log head 7:<sha256>
  $ claimdex log --verify
  log head 7:<sha256>
  $ claimdex search --ids venn
  [1]
  $ claimdex search --ids miners
  c2
  c1
  $ grep -rlai 'venn' $XDG_DATA_HOME/claimdex
  [1]
  $ claimdex undo t4
  claimdex: t4 redacted, and that isn't undone: the words are gone
  [2]
  $ claimdex redact 'Ola Venn' --because 'the source asked' --yes
  claimdex: these words are nowhere on this desk: nothing was changed
  [1]
  $ claimdex redact c1 --because 'x'
  claimdex: redact takes the words that have to go, wherever they are
    claimdex redact 'Ola Venn' --because '…'; claimdex forget a7 takes out a whole article
  [2]
  $ claimdex redact ', .' --because 'x'
  claimdex: redact which words?
    claimdex redact 'Ola Venn' --because '…'
  [2]
