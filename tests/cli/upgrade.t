A desk of an older format is read by nobody and changed by nobody, until a command that writes brings it up to date; a copy of it is kept.

  $ mkdir desk && python3 -c 'import sqlite3, sys; sqlite3.connect("desk/claims.db").executescript(open(sys.argv[1]).read())' $DATA/desks/format1.sql
  $ claimdex show --desk desk c2
  claimdex: this desk has the older format 1
    any command that changes it, `claimdex ingest` for one, brings it up to date
  [4]
  $ claimdex backup --desk desk before.db
  The record is in before.db; archive/ is not: copy that folder, too
  $ claimdex note --desk desk c2 'asked again'
  claimdex: this desk had format 1 and was brought up to date, format 7; as it was, it is kept as desk/claims.db.format1
  c2  noted
  $ claimdex note --desk desk c2 'and again'
  c2  noted
  $ claimdex log --desk desk c2
  t1    2031-05-01T12:00:00Z  ada        c2     claim: Velmark and Torvia exchanged 96 prisoners of war on Tuesday at the Lesk bridge, the first swap in almost four months
  t6    2031-05-04T12:00:00Z  ada        c2     mark verdict: unchecked → unverifiable (no access to the site)
  t6    2031-05-04T12:00:00Z  ada        c2     mark progress: new → checked (no access to the site)
  t8    2031-05-20T12:00:00Z  ada        c2     note: asked again
  t9    2031-05-20T12:00:00Z  ada        c2     note: and again
  $ claimdex doctor --desk desk | grep -v archive
  index_missing  index: there is no index that can be opened
    repair: claimdex doctor --fix, or claimdex reindex
  note, kept_copy  desk: claims.db.format1 is the record before an upgrade; what was forgotten since is still in it
    repair: remove it when the upgrade has proved itself
  5 articles, 110 claims, 128 events: see above
  log head 128:<sha256>
  $ python3 -c 'import sqlite3; print(*[sqlite3.connect(f).execute("PRAGMA user_version").fetchone()[0] for f in ("desk/claims.db.format1", "before.db")])'
  1 1

The copy is the way back; restored by today's program it is upgraded, too.

  $ claimdex restore desk/claims.db.format1 --desk back 2>/dev/null; claimdex log --desk back c2
  5 articles, 110 claims, 126 events in back
  t1    2031-05-01T12:00:00Z  ada        c2     claim: Velmark and Torvia exchanged 96 prisoners of war on Tuesday at the Lesk bridge, the first swap in almost four months
  t6    2031-05-04T12:00:00Z  ada        c2     mark verdict: unchecked → unverifiable (no access to the site)
  t6    2031-05-04T12:00:00Z  ada        c2     mark progress: new → checked (no access to the site)
