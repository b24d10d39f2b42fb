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
  $ ./as-reader bin/claimdex search --desk desk --limit 2 kind:casualty
  $ ./as-reader bin/claimdex show --desk desk c1 | head -3
  $ ./as-reader bin/claimdex mark --desk desk c1 unverifiable --because 'no access'
  $ ./as-reader bin/claimdex ingest --desk desk articles
  $ ./as-reader bin/claimdex doctor --desk desk
  $ chmod -R u+w desk
