A desk leaves as JSON Lines and comes back the same, to the byte.

  $ claimdex ingest $DATA/articles >/dev/null 2>&1
  $ claimdex note c1 'asked the ministry on Monday'
  c1  noted
  $ claimdex mark c1 unverifiable --because 'no reply'
  c1  unchecked → unverifiable
  $ claimdex undo
  t3 undone: mark by ada, 2031-05-20T12:00:00Z
    c1     verdict: unverifiable → unchecked
    c1     progress: checked → new
    c1     reason: no reply → nothing
  $ claimdex dump -o desk.jsonl --with-archive blobs
  claimdex: 20 files of the archive in blobs
  $ head -2 desk.jsonl; tail -1 desk.jsonl
  {"schema":"claimdex.dump.v1","format":7}
  {"table":"desk","one":1,"uid":"<uid>","created":"2031-05-20T12:00:00Z"}
  {"end":true,"rows":2785,"sha256":"<sha256>"}
  $ claimdex dump | cmp - desk.jsonl
  $ $SCHEMAS/validate.py desk.jsonl
  $ stat -c %a desk.jsonl
  600
  $ claimdex restore desk.jsonl --archive blobs --desk other
  20 articles, 280 claims, 358 events in other
  $ claimdex dump --desk other | cmp - desk.jsonl
  $ claimdex doctor --desk other
  20 articles, 280 claims, 358 events: everything is as it must be
  log head 358:<sha256>
  $ claimdex search --desk other --ids --limit 3 koldava
  c269
  c268
  c267
  $ claimdex redo --desk other
  t4 taken back: undo of t3 (mark) by ada, 2031-05-20T12:00:00Z
    c1     verdict: unchecked → unverifiable
    c1     progress: new → checked
    c1     reason: nothing → no reply

Notes and who wrote them are in it: it is for the desk, not for the public. Other programs read it.

  $ python3 -c 'import json; print(*[row["text"] for row in map(json.loads, open("desk.jsonl")) if row.get("table") == "note"])'
  asked the ministry on Monday

From standard input; without the archive. What never came along is known, what goes missing is found.

  $ claimdex dump | claimdex restore - --desk light
  20 articles, 280 claims, 358 events in light
  claimdex: 20 files of its archive didn't come along; copied into archive/ later, they are found
  $ claimdex doctor --desk light | tail -4
  note, archive_absent  a20: its bytes as read (6ab8e2df8eaa…) didn't come along when this desk was restored
    repair: copy the file into archive/ from a backup of that folder
  20 articles, 280 claims, 358 events: everything is as it must be
  log head 358:<sha256>
  $ claimdex doctor --desk light --json | head -1
  {"schema":"claimdex.finding.v1","level":"note","code":"archive_absent","subject":"a1","message":"its bytes as read (21f668bcc437…) didn't come along when this desk was restored","repair":"copy the file into archive/ from a backup of that folder"}
  $ claimdex dump --desk light | cmp - desk.jsonl
  $ claimdex dump --desk light --with-archive nothing >/dev/null
  claimdex: 0 files of the archive in nothing; 20 never came to this desk
  $ cp -r blobs/. light/archive/ && claimdex doctor --desk light
  20 articles, 280 claims, 358 events: everything is as it must be
  log head 358:<sha256>
  $ find other/archive -name '*.zst' | sort | head -1 | xargs rm; claimdex doctor --desk other | head -2
  archive_missing  a9: its bytes as read (046af583b5b3…) are not in archive/
    repair: copy the file into archive/ from a backup of that folder
  $ claimdex doctor --desk other >/dev/null
  [5]
  $ claimdex dump --desk other --with-archive some >/dev/null
  claimdex: a9: the archive has no 046af583b5b3
  claimdex: 19 files of the archive in some
  [3]
  $ echo damaged > "$(find light/archive -name '*.zst' | sort | head -1)"; claimdex doctor --desk light | head -2
  archive_damaged  a9: its bytes as read (046af583b5b3…) are not what was put into archive/
    repair: copy the file into archive/ from a backup of that folder

A file that is there isn't replaced, and neither is a desk.

  $ claimdex dump -o desk.jsonl
  claimdex: desk.jsonl: is there already
    --force replaces it
  [2]
  $ claimdex dump -o .
  claimdex: .: is a folder
    name a file
  [6]
  $ claimdex restore desk.jsonl
  claimdex: there is a desk already, with something in it: a restore never replaces one
    restore into another folder: claimdex restore FILE --desk DIR
  [2]
  $ claimdex restore nowhere.jsonl --desk new; ls new
  claimdex: nowhere.jsonl: no such file
  ls: cannot access 'new': No such file or directory
  [2]
  $ claimdex restore desk.jsonl --archive nowhere --desk new; ls new
  claimdex: nowhere: no such folder
    --archive takes what `dump --with-archive` wrote, or a desk's archive/
  ls: cannot access 'new': No such file or directory
  [2]

A dump that is broken anywhere is refused whole: the line is named, no half desk stays.

  $ sed '40s/}$//' desk.jsonl > broken.jsonl; claimdex restore broken.jsonl --desk new; ls new
  claimdex: broken.jsonl: line 40: no valid JSON, at byte 276 of the line
    nothing was restored: a dump is taken whole, as `claimdex dump` wrote it
  ls: cannot access 'new': No such file or directory
  [2]
  $ head -40 desk.jsonl | claimdex restore - --desk new; ls new
  claimdex: standard input: ends at line 40, without a dump's last line: cut short
    nothing was restored; get the whole file
  ls: cannot access 'new': No such file or directory
  [2]
  $ sed 's/no reply/no answer/' desk.jsonl > broken.jsonl; claimdex restore broken.jsonl --desk new; ls new
  claimdex: broken.jsonl: line 2787: its SHA-256 isn't that of the lines before it: one of them was changed
    nothing was restored: a dump is taken whole, as `claimdex dump` wrote it
  ls: cannot access 'new': No such file or directory
  [2]
  $ sed '1s/dump.v1/dump.v2/' desk.jsonl | claimdex restore - --desk new
  claimdex: standard input: this is a dump of the form claimdex.dump.v2; this claimdex knows claimdex.dump.v1
    use the newer claimdex that wrote it
  [4]
  $ sed '1s/"format":[0-9]*/"format":999/' desk.jsonl | claimdex restore - --desk new
  claimdex: standard input: this dump is of a desk of format 999; this claimdex knows formats up to 7
    use the newer claimdex that wrote it
  [4]
  $ claimdex restore $DATA/articles/ustrel-daily.jsonl --desk new
  claimdex: $DATA/articles/ustrel-daily.jsonl: line 1: this isn't the first line of a claimdex dump
    `claimdex dump -o FILE` writes one; `claimdex ingest` reads articles
  [3]
  $ claimdex restore $DATA/articles --desk new
  claimdex: $DATA/articles: is a folder
    a desk's folder is copied as it is; this takes a file
  [2]
  $ claimdex restore
  claimdex: restore which file? one dump or backup, or - for standard input
    claimdex restore desk.jsonl --archive blobs
  [2]

One that was interrupted says so, and is begun anew.

  $ mkdir half && touch half/claims.db.restoring
  $ claimdex search --desk half boats
  claimdex: there is no desk in half yet: a restore was interrupted, or is still at work
    run `claimdex restore` again: it begins anew
  [4]
  $ claimdex restore desk.jsonl --archive blobs --desk half && claimdex doctor --desk half | tail -2
  20 articles, 280 claims, 358 events in half
  20 articles, 280 claims, 358 events: everything is as it must be
  log head 358:<sha256>

An output that can't be written.

  $ claimdex dump > /dev/full
  claimdex: standard output could not be written
  [6]
  $ claimdex dump -o /nowhere/desk.jsonl
  claimdex: /nowhere/desk.jsonl: No such file or directory
    nothing was written
  [6]

A backup is a copy of the record; `restore` takes it, too, and so does an empty folder.

  $ claimdex backup desk.db
  The record is in desk.db; archive/ is not: copy that folder, too
  $ claimdex backup desk.db
  claimdex: desk.db: is there already
    --force replaces it
  [2]
  $ claimdex backup desk.db --force
  The record is in desk.db; archive/ is not: copy that folder, too
  $ claimdex backup
  claimdex: back up into which file?
    claimdex backup /media/stick/desk.db
  [2]
  $ claimdex backup --desk nowhere desk2.db
  claimdex: there is no desk in nowhere
    `claimdex init` makes one, and `claimdex ingest` makes the one it is pointed at
  [4]
  $ claimdex restore desk.db --archive $XDG_DATA_HOME/claimdex/archive --desk back && claimdex dump --desk back | cmp - desk.jsonl
  20 articles, 280 claims, 358 events in back
  $ mkdir plain && cp desk.db plain/claims.db && claimdex search --desk plain --count koldava
  claimdex: there is no index that can be opened: building it anew
  38
  $ head -c 100000 desk.db > cut.db; claimdex restore cut.db --desk new; ls new
  claimdex: cut.db: its record is damaged: database disk image is malformed
    nothing was restored; take another backup, or a dump
  ls: cannot access 'new': No such file or directory
  [2]

`doctor --fix` does what is safe, and says what it did.

  $ claimdex doctor --fix
  20 articles, 280 claims, 358 events: everything is as it must be
  log head 358:<sha256>
  $ mkdir -p $XDG_DATA_HOME/claimdex/index.ahead $XDG_DATA_HOME/claimdex/index.ahead.new/segments
  $ claimdex doctor
  note, leftover  index: index.ahead.new is what a killed command had built of an index
    repair: claimdex doctor --fix takes it out
  20 articles, 280 claims, 358 events: everything is as it must be
  log head 358:<sha256>
  $ claimdex doctor --fix
  claimdex: took out index.ahead.new
  20 articles, 280 claims, 358 events: everything is as it must be
  log head 358:<sha256>
  $ ls $XDG_DATA_HOME/claimdex
  archive
  claims.db
  claims.db-shm
  claims.db-wal
  index
  $ rm -r $XDG_DATA_HOME/claimdex/index; touch $XDG_DATA_HOME/claimdex/archive/new-abcdef
  $ claimdex doctor
  index_missing  index: there is no index that can be opened
    repair: claimdex doctor --fix, or claimdex reindex
  note, leftover  desk: 1 half-written file: a command was killed, or is still at work
    repair: claimdex doctor --fix takes out those older than an hour
  20 articles, 280 claims, 358 events: see above
  log head 358:<sha256>
  [5]
  $ claimdex doctor --fix
  claimdex: built the index anew: 280 claims
  claimdex: took out archive/new-abcdef
  20 articles, 280 claims, 358 events: everything is as it must be
  log head 358:<sha256>

What is no whole dump doesn't take the place of an older one, and nothing that is written takes the place of the desk itself.

  $ cp desk.jsonl before.jsonl
  $ claimdex dump -o desk.jsonl --force --with-archive /dev/null/no
  claimdex: /dev/null/no: Not a directory
  [6]
  $ cmp desk.jsonl before.jsonl
  $ ls *.part 2>/dev/null
  [2]
  $ claimdex dump -o "$XDG_DATA_HOME/claimdex/claims.db" --force
  claimdex: $HOME/data/claimdex/claims.db: belongs to the desk itself
    name a file outside of it
  [2]
  $ claimdex backup "$XDG_DATA_HOME/claimdex/claims.db" --force
  claimdex: $HOME/data/claimdex/claims.db: belongs to the desk itself
    name a file outside of it
  [2]
  $ claimdex export '*' -o "$XDG_DATA_HOME/claimdex/index/sheet.html"
  claimdex: $HOME/data/claimdex/index/sheet.html: belongs to the desk itself
    name a file outside of it
  [2]
  $ claimdex doctor | tail -n 2
  20 articles, 280 claims, 358 events: everything is as it must be
  log head 358:<sha256>
