A source's name goes: from texts, notes, reasons, the log, the archive, the index.

  $ cat > one.jsonl <<'END'
  > {"url":"https://courier.example/ola-venn","source":"Courier","published":"2031-03-11","title":"Ola Venn on the mine","text":"Twelve miners died in Koldava on 10 March 2031, Ola Venn said.\n\nThree miners were wounded, she said."}
  > END
  $ claimdex ingest one.jsonl | head -n 1
  $ claimdex note c1 'met ola venn at the gate'
  $ claimdex mark c1 unverifiable --because 'only Ola Venn saw it'
  $ claimdex redact 'Ola Venn'
  $ claimdex redact 'Ola Venn' --because 'Ola Venn asked'
  $ claimdex redact 'Ola Venn' --because 'the source asked' --dry-run
  $ claimdex redact 'Ola Venn' --because 'the source asked'
  $ echo 'Ola Venn' | claimdex redact - --because 'the source asked' --yes
  $ claimdex show c1
  $ claimdex log
  $ claimdex doctor
  $ claimdex log --verify
  $ claimdex search --ids venn
  [1]
  $ claimdex search --ids miners
  $ grep -rlai 'venn' "$HOME/.local/share/claimdex"
  [1]
  $ claimdex undo t4
  $ claimdex redact 'Ola Venn' --because 'the source asked' --yes
  $ claimdex redact c1 --because 'x'
  $ claimdex redact ', .' --because 'x'
