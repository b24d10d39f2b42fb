Searches under a name: in the record, so they are in the log, in a dump, and can be undone.

  $ cat > two.jsonl <<'END'
  > {"url":"https://courier.example/mine","source":"Courier","published":"2031-03-11","title":"Mine","text":"Twelve miners died in Koldava on 10 March 2031, the regional governor said.\n\nThree miners were wounded, he said."}
  > {"url":"https://dispatch.example/boats","source":"Dispatch","published":"2031-03-12","title":"Boats","text":"Nine fishermen are missing off Port Havel, the coast guard said on 12 March 2031."}
  > END
  $ claimdex ingest two.jsonl | head -n 1
  $ claimdex saved add toll 'died OR wounded'
  $ claimdex saved add toll 'died OR wounded'
  $ claimdex saved add @Miners '@toll miners'
  $ claimdex saved
  $ claimdex saved list --json
  $ claimdex search --ids @toll
  $ claimdex search --ids 'NOT @miners'
  $ claimdex search --ids '@MINERS NOT wounded'
  $ claimdex stats | tail -n 3
  $ claimdex stats --json | grep -o '"saved".*'
  $ claimdex export @miners | grep -c '^##'

Circles, names that are none, and what is needed elsewhere.

  $ claimdex saved add toll 'died OR @miners'
  $ claimdex saved add self '@self'
  $ claimdex saved add 'two words' died
  $ claimdex saved add bad 'knd:event'
  $ claimdex saved add toll
  $ claimdex saved drop toll
  $ claimdex saved remove toll
  $ claimdex saved remove tol
  $ claimdex search @mners
  $ claimdex search --ids '"@mners"'

Changes like any other.

  $ claimdex saved add toll 'missing' --dry-run
  $ claimdex saved add toll 'missing'
  $ claimdex search --ids @toll
  $ claimdex undo
  $ claimdex search --ids @toll
  $ claimdex redo
  $ claimdex saved remove miners
  $ claimdex undo
  $ claimdex log | grep save
  $ claimdex saved
  $ claimdex dump -o desk.jsonl && grep saved_search desk.jsonl
  $ claimdex restore desk.jsonl --desk back && claimdex saved --desk back
  $ claimdex redact miners --yes --because 'a test' | tail -n 1
  $ claimdex saved
  $ claimdex log --verify | head -n 1
  $ claimdex doctor | tail -n 2
