A desk in a folder that can't be written is read all the same, and refuses to change with exit status 4.

Root may write anywhere, so this is done by somebody else where there is such a user.

  $ claimdex ingest --desk desk $DATA/articles/flood-lower-sarna.html >/dev/null
  $ cp -r $DATA/articles articles
  $ cat > as-reader <<'END'
  > #!/bin/bash
  > # Runs claimdex as a user who may read the desk and no more.
  > if [ $(id -u) -ne 0 ]; then exec "$@"; fi
  > exec setpriv --reuid 65534 --regid 65534 --clear-groups "$@"
  > END
  $ chmod 755 as-reader && mkdir -m 755 bin && cp "$(dirname $(command -v claimdex))"/claimdex* bin/ 2>/dev/null; chmod -R a+rX . && chmod -R a-w desk
  $ chmod a+x .. && ./as-reader bin/claimdex search --desk desk --count kind:casualty
  5
  $ ./as-reader bin/claimdex search --desk desk --limit 2 kind:casualty
  c16    unchecked        casualty.wounded  0
         no patients were hurt
         its director (reported speech) · a1 "Three dead as the Sarna bursts its dyke", Sarna Valley Post, 2031-04-22
  c9     unchecked        casualty.killed  2
         Two farm workers drowned when their tractor was swept off Mill Bridge
         the article itself (no source named) · a1 "Three dead as the Sarna bursts its dyke", Sarna Valley Post, 2031-04-22
  $ ./as-reader bin/claimdex show --desk desk c1 | head -3
  c1  casualty.killed  unchecked, new

    Three dead as the Sarna bursts its dyke
  $ ./as-reader bin/claimdex mark --desk desk c1 unverifiable --because 'no access'
  claimdex: claims.db can't be written: the file or its folder is read-only
    check the desk's permissions
  [4]
  $ ./as-reader bin/claimdex ingest --desk desk articles
  claimdex: the archive can't be written: Permission denied
    check the desk's permissions
  [4]
  $ ./as-reader bin/claimdex doctor --desk desk
  index_damaged  index: the index can't be read or written: Couldn't open desk/index/termlist.glass read/write (Permission denied)
    repair: claimdex doctor --fix, or claimdex reindex
  1 article, 22 claims, 24 events: see above
  log head 24:<sha256>
  [5]
  $ chmod -R u+w desk
