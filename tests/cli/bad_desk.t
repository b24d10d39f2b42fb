A desk that can't be used ends a command with exit status 4, says why, and is left as it was.

There is none.

  $ claimdex search reservists
  $ claimdex mark c1 unchecked
  $ claimdex doctor --desk nowhere
  $ claimdex stats --desk /dev/null

Made by a newer claimdex.

  $ claimdex ingest --desk newer $DATA/articles/flood-lower-sarna.html >/dev/null && claimdex stats --desk newer | head -3
  $ python3 -c 'import sqlite3; sqlite3.connect("newer/claims.db").execute("PRAGMA user_version = 999")'
  $ claimdex stats --desk newer
  $ claimdex ingest --desk newer $DATA/articles
  $ python3 -c 'import sqlite3; print(sqlite3.connect("newer/claims.db").execute("PRAGMA user_version").fetchone()[0])'

Its database was cut short.

  $ claimdex ingest --desk cut $DATA/articles/flood-lower-sarna.html >/dev/null
  $ truncate -s 5000 cut/claims.db
  $ claimdex stats --desk cut
  $ claimdex ingest --desk cut $DATA/articles
  $ claimdex doctor --desk cut

Not a database at all, and a folder where the database should be.

  $ claimdex init --desk other
  $ rm -f other/claims.db* && echo 'shopping list' > other/claims.db
  $ claimdex stats --desk other
  $ rm other/claims.db && mkdir other/claims.db
  $ claimdex stats --desk other
  $ claimdex ingest --desk other $DATA/articles

The desk can't be made.

  $ touch file && claimdex init --desk file/desk
  $ claimdex init --desk /proc/nowhere/desk

The index was deleted, or is no index: it is made anew from the record, with a line on stderr.

  $ claimdex ingest --desk desk $DATA/articles/flood-lower-sarna.html >/dev/null
  $ claimdex search --desk desk --count kind:casualty
  $ rm -r desk/index && claimdex search --desk desk --count kind:casualty
  $ rm -r desk/index && echo rubbish > desk/index && claimdex search --desk desk --count kind:casualty
  $ for file in desk/index/*; do echo rubbish > $file; done; claimdex search --desk desk --count kind:casualty
  $ claimdex doctor --desk desk
