An article that would like to talk to the terminal, a spreadsheet or a browser. Escape sequences, bells and bidi controls are
kept in the record, where offsets count them, and are made visible wherever they are shown.

  $ claimdex ingest $DATA/bad/hostile.html $DATA/bad/hostile.txt
  $ claimdex normalize $DATA/bad/hostile.txt
  $ claimdex annotate $DATA/bad/hostile.txt
  $ claimdex search '*'
  $ claimdex show $(claimdex search --ids '*')

No control character reaches a terminal from any command, coloured or not.

  $ for command in "search *" "show $(claimdex search --ids '*' | tr '\n' ' ')" "log" "stats" "export *" \
  >   "normalize $DATA/bad/hostile.html" "annotate $DATA/bad/hostile.html"; do
  >   set -f; claimdex $command | LC_ALL=C grep -c -P '[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\x8b-\x8f\xaa-\xae]|\xe2\x81[\xa6-\xa9]'
  > done

A spreadsheet gets words, not formulas.

  $ claimdex export '*' --format csv

A page gets text, not markup.

  $ claimdex export '*' -o sheet.html
  $ grep -c '<script' sheet.html

JSON holds the words as they were, escaped.

  $ claimdex search --json '*' | $SCHEMAS/validate.py
  $ claimdex search --json '*' | LC_ALL=C grep -c -P '[\x00-\x09\x0b-\x1f]'
