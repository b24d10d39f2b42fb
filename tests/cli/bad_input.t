One bad file never stops the others: it is named with its reason and counted, and the exit status is 3.

A file that isn't there.

  $ claimdex ingest nowhere.txt
  $ claimdex normalize nowhere.txt
  $ claimdex annotate --json nowhere.txt

A folder without articles.

  $ mkdir empty && claimdex ingest empty

Nothing in the file.

  $ claimdex ingest $DATA/bad/empty.txt
  $ claimdex ingest - </dev/null

Bytes that are no text.

  $ claimdex ingest $DATA/bad/binary.bin

300 MB without a newline.

  $ head -c 300000000 /dev/zero | tr '\0' a > big.txt
  $ claimdex ingest big.txt
  $ rm big.txt

A page that says UTF-8 and is Windows-1251: what the bytes are wins.

  $ claimdex normalize $DATA/bad/wrong-charset.html

Text that ends in the middle of a character.

  $ claimdex normalize $DATA/bad/truncated-utf8.txt
  $ claimdex ingest $DATA/bad/truncated-utf8.txt

A bad line in the middle of JSON Lines: its number is in the message, the lines around it go in.

  $ claimdex ingest $DATA/bad/bad-line.jsonl
  $ claimdex annotate --json $DATA/bad/bad-line.jsonl | cut -c 1-120
  $ claimdex annotate --json $DATA/bad/bad-line.jsonl | $SCHEMAS/validate.py

Dates that don't exist.

  $ claimdex ingest $DATA/bad/bad-date.jsonl
  $ claimdex ingest --published 2031-02-30 $DATA/articles/troop-withdrawal.txt
  $ claimdex ingest --published soon $DATA/articles/troop-withdrawal.txt

A page that is only a script: nothing in it is the article's.

  $ claimdex ingest $DATA/bad/script-only.html

The good ones among the bad went in.

  $ claimdex ingest nowhere.txt $DATA/articles/flood-lower-sarna.html $DATA/bad/binary.bin
  $ claimdex stats
  $ claimdex doctor
