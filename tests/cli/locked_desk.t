While somebody else writes, everybody reads; who wants to write waits ten seconds and then gives up with exit status 4.

  $ claimdex ingest $DATA/articles/flood-lower-sarna.html >/dev/null
  $ cat > hold <<'END'
  > import sqlite3, subprocess, sys
  > writer = sqlite3.connect(".claimdex/claims.db", isolation_level=None)
  > writer.execute("BEGIN IMMEDIATE")
  > sys.exit(subprocess.run(sys.argv[1:]).returncode)
  > END
  $ python3 hold claimdex search --count kind:casualty
  Traceback (most recent call last):
    File "$TMP/hold", line 2, in <module>
      writer = sqlite3.connect(".claimdex/claims.db", isolation_level=None)
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  sqlite3.OperationalError: unable to open database file
  [1]
  $ python3 hold claimdex mark c1 unverifiable --because 'no access'
  Traceback (most recent call last):
    File "$TMP/hold", line 2, in <module>
      writer = sqlite3.connect(".claimdex/claims.db", isolation_level=None)
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  sqlite3.OperationalError: unable to open database file
  [1]
  $ claimdex show c1 --json | grep -o '"verdict":"[a-z]*"' | head -n 1
  "verdict":"unchecked"
