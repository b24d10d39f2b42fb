Searches under a name: in the record, so they are in the log, in a dump, and can be undone.

  $ cat > two.jsonl <<'END'
  > {"url":"https://courier.example/mine","source":"Courier","published":"2031-03-11","title":"Mine","text":"Twelve miners died in Koldava on 10 March 2031, the regional governor said.\n\nThree miners were wounded, he said."}
  > {"url":"https://dispatch.example/boats","source":"Dispatch","published":"2031-03-12","title":"Boats","text":"Nine fishermen are missing off Port Havel, the coast guard said on 12 March 2031."}
  > END
  $ claimdex ingest two.jsonl | head -n 1
  2 articles, 3 claims, 0 repeats, 0 failed
  $ claimdex saved add toll 'died OR wounded'
  @toll  saved
  $ claimdex saved add toll 'died OR wounded'
  @toll  was so already
  $ claimdex saved add @Miners '@toll miners'
  @Miners  saved
  $ claimdex saved
          2  @miners           @toll miners
          2  @toll             died OR wounded
  $ claimdex saved list --json
  {"schema":"claimdex.saved.v1","name":"miners","query":"@toll miners","claims":2}
  {"schema":"claimdex.saved.v1","name":"toll","query":"died OR wounded","claims":2}
  $ claimdex search --ids @toll
  c2
  c1
  $ claimdex search --ids 'NOT @miners'
  c3
  $ claimdex search --ids '@MINERS NOT wounded'
  c1
  $ claimdex stats | tail -n 3
  saved searches
            2  @miners
            2  @toll
  $ claimdex stats --json | grep -o '"saved".*'
  "saved":[{"name":"miners","query":"@toll miners","claims":2},{"name":"toll","query":"died OR wounded","claims":2}]}
  $ claimdex export @miners | grep -c '^##'
  2

Circles, names that are none, and what is needed elsewhere.

  $ claimdex saved add toll 'died OR @miners'
  claimdex: in @miners: the saved search @miners leads back to itself
    claimdex saved list
  [2]
  $ claimdex saved add self '@self'
  claimdex: in @self: the saved search @self leads back to itself
    claimdex saved list
  [2]
  $ claimdex saved add 'two words' died
  claimdex: "two words" can't be the name of a search
    letters and digits, with - _ . between them: claimdex saved add toll 'killed OR wounded'
  [2]
  $ claimdex saved add bad 'knd:event'
  claimdex: there is no field "knd:" in "knd:event"
    did you mean kind: ?
  [2]
  $ claimdex saved add toll
  claimdex: add takes a name and a query
    claimdex saved add toll 'killed OR wounded', saved list, saved remove toll
  [2]
  $ claimdex saved drop toll
  claimdex: saved does nothing called "drop"
    claimdex saved add toll 'killed OR wounded', saved list, saved remove toll
  [2]
  $ claimdex saved remove toll
  claimdex: @toll is part of @miners
    claimdex saved add miners '…' without it, or remove that one first
  [2]
  $ claimdex saved remove tol
  claimdex: there is no saved search @tol
    did you mean @toll?
  [2]
  $ claimdex search @mners
  claimdex: there is no saved search @mners
    did you mean @miners?
  [2]
  $ claimdex search --ids '"@mners"'
  [1]

Changes like any other.

  $ claimdex saved add toll 'missing' --dry-run
  @toll  saved (dry run)
  $ claimdex saved add toll 'missing'
  @toll  saved
  $ claimdex search --ids @toll
  c3
  $ claimdex undo
  t4 undone: saved by ada, 2031-05-20T12:00:00Z
    desk   saved: @toll missing → @toll died OR wounded
  $ claimdex search --ids @toll
  c2
  c1
  $ claimdex redo
  t5 taken back: undo of t4 (saved) by ada, 2031-05-20T12:00:00Z
    desk   saved: @toll died OR wounded → @toll missing
  $ claimdex saved remove miners
  @miners  removed
  $ claimdex undo
  t7 undone: saved by ada, 2031-05-20T12:00:00Z
    desk   saved: nothing → @miners @toll miners
  $ claimdex log | grep save
  t2    2031-05-20T12:00:00Z  ada        desk   save: @toll died OR wounded
  t3    2031-05-20T12:00:00Z  ada        desk   save: @miners @toll miners
  t4    2031-05-20T12:00:00Z  ada        desk   save: @toll died OR wounded → @toll missing
  t5    2031-05-20T12:00:00Z  ada        t4     undo: saved
  t5    2031-05-20T12:00:00Z  ada        desk   undo saved: @toll missing → @toll died OR wounded (t4)
  t6    2031-05-20T12:00:00Z  ada        t5     redo: undo of t4 (saved)
  t6    2031-05-20T12:00:00Z  ada        desk   redo saved: @toll died OR wounded → @toll missing (t5)
  t7    2031-05-20T12:00:00Z  ada        desk   save: @miners @toll miners → none
  t8    2031-05-20T12:00:00Z  ada        t7     undo: saved
  t8    2031-05-20T12:00:00Z  ada        desk   undo saved: @miners @toll miners (t7)
  $ claimdex saved
          0  @miners           @toll miners
          1  @toll             missing
  $ claimdex dump -o desk.jsonl && grep saved_search desk.jsonl
  {"table":"saved_search","name":"miners","query":"@toll miners"}
  {"table":"saved_search","name":"toll","query":"missing"}
  $ claimdex restore desk.jsonl --desk back && claimdex saved --desk back
  2 articles, 3 claims, 15 events in back
  claimdex: 2 files of its archive didn't come along; copied into archive/ later, they are found
          0  @miners           @toll miners
          1  @toll             missing
  $ claimdex redact miners --yes --because 'a test' | tail -n 1
  claimdex: found in 10 places, 5 of them in the log; in the text of a1; 1 archived file goes
  found in 10 places, 5 of them in the log; in the text of a1; 1 archived file goes
  $ claimdex saved
          1  @toll             missing
  $ claimdex log --verify | head -n 1
  log head 16:<sha256>
  $ claimdex doctor | tail -n 2
  2 articles, 3 claims, 16 events: everything is as it must be
  log head 16:<sha256>
