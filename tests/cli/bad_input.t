One bad file never stops the others: it is named with its reason and counted, and the exit status is 3.

A file that isn't there.

  $ claimdex ingest nowhere.txt
  claimdex: nowhere.txt: no such file or folder
    check the spelling and the folder you are in
  0 articles, 0 claims, 0 repeats, 1 failed
  [3]
  $ claimdex normalize nowhere.txt
  claimdex: nowhere.txt: no such file or folder
    check the spelling and the folder you are in
  [3]
  $ claimdex annotate --json nowhere.txt
  claimdex: nowhere.txt: no such file or folder
    check the spelling and the folder you are in
  {"schema":"claimdex.error.v1","id":"nowhere.txt","input":"nowhere.txt","line":null,"code":"not_found","message":"no such file or folder; check the spelling and the folder you are in"}
  [3]

A folder without articles.

  $ mkdir empty && claimdex ingest empty
  claimdex: empty: no articles in this folder
    read are .txt .md .markdown .html .htm .xhtml .jsonl .ndjson
  0 articles, 0 claims, 0 repeats, 1 failed
  [3]

Nothing in the file.

  $ claimdex ingest $DATA/bad/empty.txt
  claimdex: $DATA/bad/empty.txt: empty
    there is nothing to read in it
  0 articles, 0 claims, 0 repeats, 1 failed
  [3]
  $ claimdex ingest - </dev/null
  claimdex: -: empty
    there is nothing to read in it
  0 articles, 0 claims, 0 repeats, 1 failed
  [3]

Bytes that are no text.

  $ claimdex ingest $DATA/bad/binary.bin
  claimdex: $DATA/bad/binary.bin: binary, not text
    only text, Markdown, HTML and JSON Lines are read
  0 articles, 0 claims, 0 repeats, 1 failed
  [3]

300 MB without a newline.

  $ head -c 300000000 /dev/zero | tr '\0' a > big.txt
  $ claimdex ingest big.txt
  claimdex: big.txt: too large: more than 64 MB in one document
    split it, or take the articles out of it
  0 articles, 0 claims, 0 repeats, 1 failed
  [3]
  $ rm big.txt

A page that says UTF-8 and is Windows-1251: what the bytes are wins.

  $ claimdex normalize $DATA/bad/wrong-charset.html
  id         $DATA/bad/wrong-charset.html
  title      В Порт-Гавеле погибли 12 человек
  lang       ru
  sha256     <sha256>

  В Порт-Гавеле погибли 12 человек

  В понедельник в Порт-Гавеле погибли по меньшей мере 12 человек, сообщила мэр города Дана Руск. «Мы продолжаем поиски», — сказала она.

Text that ends in the middle of a character.

  $ claimdex normalize $DATA/bad/truncated-utf8.txt
  claimdex: $DATA/bad/truncated-utf8.txt: broken UTF-8 at byte 180
    the file may be cut short; get a whole copy, or save it as UTF-8
  [3]
  $ claimdex ingest $DATA/bad/truncated-utf8.txt
  claimdex: $DATA/bad/truncated-utf8.txt: broken UTF-8 at byte 180
    the file may be cut short; get a whole copy, or save it as UTF-8
  0 articles, 0 claims, 0 repeats, 1 failed
  [3]

A bad line in the middle of JSON Lines: its number is in the message, the lines around it go in.

  $ claimdex ingest $DATA/bad/bad-line.jsonl
  claimdex: $DATA/bad/bad-line.jsonl: line 2: no valid JSON, at byte 75 of the line
    JSON Lines has one whole object on each line
  2 articles, 2 claims, 0 repeats, 1 failed

  Worth checking first
  c1     unchecked        casualty.killed  at least 12
         At least 12 people were killed in Port Havel on Monday
         mayor (reported speech) · a1 "Short item b1", Test Wire, 2031-03-10
  c2     unchecked        displacement.evacuated  nearly 4,000 (3,500 to 3,999)
         Nearly 4,000 people were evacuated from Brennik on Tuesday
         police (reported speech) · a2 "Short item b3", Test Wire, 2031-03-11

  next: claimdex show c1   claimdex search 'kind:casualty verdict:unchecked'   claimdex stats
  [3]
  $ cd $DATA/bad; claimdex annotate --json bad-line.jsonl | cut -c 1-120
  claimdex: bad-line.jsonl: line 2: no valid JSON, at byte 75 of the line
    JSON Lines has one whole object on each line
  {"schema":"claimdex.annotation.v1","extractor":"en 2","article":{"schema":"claimdex.article.v1","id":"b1","title":"Short
  {"schema":"claimdex.error.v1","id":"bad-line.jsonl","input":"bad-line.jsonl","line":2,"code":"bad_input","message":"line
  {"schema":"claimdex.annotation.v1","extractor":"en 2","article":{"schema":"claimdex.article.v1","id":"b3","title":"Short
  $ claimdex annotate --json $DATA/bad/bad-line.jsonl | $SCHEMAS/validate.py
  claimdex: $DATA/bad/bad-line.jsonl: line 2: no valid JSON, at byte 75 of the line
    JSON Lines has one whole object on each line

Dates that don't exist.

  $ claimdex ingest $DATA/bad/bad-date.jsonl
  claimdex: $DATA/bad/bad-date.jsonl: line 1: published is no date that exists: 2031-02-30
    write it as 2031-03-19 or 2031-03-19T10:00:00+01:00
  0 articles, 0 claims, 0 repeats, 1 failed
  [3]
  $ claimdex ingest --published 2031-02-30 $DATA/articles/troop-withdrawal.txt
  claimdex: --published 2031-02-30: not a date
    2031-03-04, or 2031-03-04T09:30:00+01:00
  [2]
  $ claimdex ingest --published soon $DATA/articles/troop-withdrawal.txt
  claimdex: --published soon: not a date
    2031-03-04, or 2031-03-04T09:30:00+01:00
  [2]

A page that is only a script: nothing in it is the article's.

  $ claimdex ingest $DATA/bad/script-only.html
  claimdex: $DATA/bad/script-only.html: no text in it: the page holds no article, or a script writes it
    open it in a browser, save it from there and read that file
  0 articles, 0 claims, 0 repeats, 1 failed
  [3]

The good ones among the bad went in.

  $ claimdex ingest nowhere.txt $DATA/articles/flood-lower-sarna.html $DATA/bad/binary.bin
  claimdex: nowhere.txt: no such file or folder
    check the spelling and the folder you are in
  claimdex: $DATA/bad/binary.bin: binary, not text
    only text, Markdown, HTML and JSON Lines are read
  1 article, 22 claims, 0 repeats, 2 failed

  Worth checking first
  c11    unchecked        casualty.killed  2
         Two farm workers drowned when their tractor was swept off Mill Bridge
         the article itself (no source named) · a3 "Three dead as the Sarna bursts its dyke", Sarna Valley Post, 2031-04-22
  c4     unchecked        casualty.killed  at least 3
         At least three people were killed and 17 were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night
         district emergency service (reported speech) · a3 "Three dead as the Sarna bursts its dyke", Sarna Valley Post, 2031-04-22
  c6     unchecked        displacement.evacuated  more than 2,300 (2,301 or more)
         More than 2,300 residents were evacuated by boat and lorry, many of them in their nightclothes
         the article itself (no source named) · a3 "Three dead as the Sarna bursts its dyke", Sarna Valley Post, 2031-04-22
  c10    unchecked        displacement.displaced  around 5,000 (4,500 to 5,500)
         Some 5,000 people have been displaced in the valley since Sunday
         provincial government (reported speech) · a3 "Three dead as the Sarna bursts its dyke", Sarna Valley Post, 2031-04-22
  c20    unchecked        mobilization.deployed  around 350 (333 to 367)
         The army sent around 350 soldiers and two helicopters
         the article itself (no source named) · a3 "Three dead as the Sarna bursts its dyke", Sarna Valley Post, 2031-04-22

  next: claimdex show c11   claimdex search 'kind:casualty verdict:unchecked'   claimdex stats
  [3]
  $ claimdex stats
            3  articles
           24  claims
           24  mentions
            3  origins

  by verdict
           24  unchecked  ████████████████████████████████████████

  by progress
           24  new  ████████████████████████████████████████

  by kind
            4  casualty.killed         ████████████████████████████████
            1  casualty.wounded        ████████
            1  casualty.missing        ████████
            1  mobilization.deployed   ████████
            2  displacement.displaced  ████████████████
            2  displacement.evacuated  ████████████████
            5  attribution.quote       ████████████████████████████████████████
            3  attribution.statement   ████████████████████████
            1  quantity.people         ████████
            1  quantity.weapons        ████████
            1  quantity.distance       ████████
            1  quantity.objects        ████████
            1  event                   ████████

  mentions by outlet
           22  Sarna Valley Post  ████████████████████████████████████████
            2  Test Wire          ███▋

  by week          read                 marked              published
    2031-W10          0                      0                      0
    2031-W11          0                      0                      0
    2031-W12          0                      0                      0
    2031-W13          0                      0                      0
    2031-W14          0                      0                      0
    2031-W15          0                      0                      0
    2031-W16          0                      0                      0
    2031-W17          0                      0                      0
    2031-W18          0                      0                      0
    2031-W19          0                      0                      0
    2031-W20          0                      0                      0
    2031-W21         24 ███████████          0                      0
  $ claimdex doctor
  3 articles, 24 claims, 28 events: everything is as it must be
  log head 28:<sha256>
