A desk that can't be used ends a command with exit status 4, says why, and is left as it was.

There is none.

  $ claimdex search reservists
  claimdex: there is no desk in $HOME/data/claimdex
    `claimdex init` makes one, and `claimdex ingest` makes the one it is pointed at
  [4]
  $ claimdex mark c1 unchecked
  claimdex: there is no desk in $HOME/data/claimdex
    `claimdex init` makes one, and `claimdex ingest` makes the one it is pointed at
  [4]
  $ claimdex doctor --desk nowhere
  claimdex: there is no desk in nowhere
    `claimdex init` makes one, and `claimdex ingest` makes the one it is pointed at
  [4]
  $ claimdex stats --desk /dev/null
  claimdex: there is no desk in /dev/null
    `claimdex init` makes one, and `claimdex ingest` makes the one it is pointed at
  [4]

Made by a newer claimdex.

  $ claimdex ingest --desk newer $DATA/articles/flood-lower-sarna.html >/dev/null && claimdex stats --desk newer | head -3
            1  articles
           22  claims
           22  mentions
  $ python3 -c 'import sqlite3; sqlite3.connect("newer/claims.db").execute("PRAGMA user_version = 999")'
  $ claimdex stats --desk newer
  claimdex: this desk has format 999; this claimdex knows formats up to 7
    use the newer claimdex that made it
  [4]
  $ claimdex ingest --desk newer $DATA/articles
  claimdex: this desk has format 999; this claimdex knows formats up to 7
    use the newer claimdex that made it
  [4]
  $ python3 -c 'import sqlite3; print(sqlite3.connect("newer/claims.db").execute("PRAGMA user_version").fetchone()[0])'
  999

Its database was cut short.

  $ claimdex ingest --desk cut $DATA/articles/flood-lower-sarna.html >/dev/null
  $ truncate -s 5000 cut/claims.db
  $ claimdex stats --desk cut
  claimdex: claims.db is damaged: database disk image is malformed
    `claimdex doctor` says what is damaged; a backup of claims.db brings the desk back
  [4]
  $ claimdex ingest --desk cut $DATA/articles
  claimdex: claims.db is damaged: database disk image is malformed
    `claimdex doctor` says what is damaged; a backup of claims.db brings the desk back
  [4]
  $ claimdex doctor --desk cut
  claimdex: claims.db is damaged: database disk image is malformed
    `claimdex doctor` says what is damaged; a backup of claims.db brings the desk back
  [4]

Not a database at all, and a folder where the database should be.

  $ claimdex init --desk other
  Made an empty desk in other
  $ rm -f other/claims.db* && echo 'shopping list' > other/claims.db
  $ claimdex stats --desk other
  claimdex: claims.db is damaged: file is not a database
    `claimdex doctor` says what is damaged; a backup of claims.db brings the desk back
  [4]
  $ rm other/claims.db && mkdir other/claims.db
  $ claimdex stats --desk other
  claimdex: claims.db can't be read or written: disk I/O error
    check the disk and the desk's permissions
  [4]
  $ claimdex ingest --desk other $DATA/articles
  claimdex: claims.db can't be opened: unable to open database file
    check the desk's permissions
  [4]

The desk can't be made.

  $ touch file && claimdex init --desk file/desk
  claimdex: file/desk: Not a directory
    name another folder with --desk DIR
  [4]
  $ claimdex init --desk /proc/nowhere/desk
  claimdex: /proc/nowhere/desk: No such file or directory
    name another folder with --desk DIR
  [4]

The index was deleted, or is no index: it is made anew from the record, with a line on stderr.

  $ claimdex ingest --desk desk $DATA/articles/flood-lower-sarna.html >/dev/null
  $ claimdex search --desk desk --count kind:casualty
  5
  $ rm -r desk/index && claimdex search --desk desk --count kind:casualty
  claimdex: there is no index that can be opened: building it anew
  5
  $ rm -r desk/index && echo rubbish > desk/index && claimdex search --desk desk --count kind:casualty
  claimdex: there is no index that can be opened: building it anew
  5
  $ for file in desk/index/*; do echo rubbish > $file; done; claimdex search --desk desk --count kind:casualty
  claimdex: the index is damaged: Couldn't read enough (EOF): building it anew
  5
  $ claimdex doctor --desk desk
  1 article, 22 claims, 24 events: everything is as it must be
  log head 24:<sha256>
