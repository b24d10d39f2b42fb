A sheet as PDF: one file that prints as it is. What its pages say and how they look is read by other programs in tests/pdf/run.

  $ claimdex ingest "$DATA/articles/strike-port-havel-courier.html" >/dev/null
  > claimdex add --text 'Мы потеряли 300 человек под Гавелем' --type casualty.killed --figure 300 --speaker 'Владимир Петров' --seen-at 'Channel 5' >/dev/null
  > claimdex evidence add c1 'https://koldava.example/list?day=1&q=(a)' --stance refutes --quote 'Nine names.' >/dev/null
  > claimdex mark c1 disputed --because "The company's list has nine names." >/dev/null
  > claimdex config desk.name 'The Sarna desk' >/dev/null
  $ claimdex export verdict:disputed -o sheet.pdf
  claimdex: 1 claim in sheet.pdf
  $ cat > look.py <<'TEXT'
  > import re, sys, zlib
  > data = open(sys.argv[1], "rb").read()
  > print(data[:5].decode(), data[-6:].decode().strip(), len(re.findall(rb"/Type /Page\b", data)), "page")
  > for key in ("Creator", "CreationDate", "ModDate"): print(key, re.search(rb"/%s \((.*?)\)" % key.encode(), data).group(1).decode())
  > print("tagged:", b"/MarkInfo" in data, "bookmarks:", len(re.findall(rb"/Dest", data)), "links:", re.findall(rb"/URI \((.*?)\)", data))
  > print("scripts, forms, files:", re.findall(rb"/(?:JavaScript|JS|AcroForm|EmbeddedFile|Launch|OpenAction)\b", data))
  > TEXT
  $ python3 look.py sheet.pdf
  %PDF- %%EOF 1 page
  Creator claimdex
  CreationDate 20310520120000Z
  ModDate 20310520120000Z
  tagged: True bookmarks: 2 links: [b'https://halvesk-courier.example/velmark/2031/03/10/port-havel-strike', b'https://koldava.example/list?day=1&q=%28a%29']
  scripts, forms, files: []

No clock, no time zone, no locale, no user: the same desk gives the same bytes, given the same fonts.

  $ TZ=Asia/Tokyo LC_ALL=de_DE.UTF-8 LANG=ja USER=eva CLAIMDEX_USER=eva CLAIMDEX_NOW=2040-01-01T00:00:00Z claimdex export verdict:disputed --format pdf | cmp - sheet.pdf
  $ SOURCE_DATE_EPOCH=1900000000 claimdex export verdict:disputed -o later.pdf; python3 look.py later.pdf | grep Date
  claimdex: 1 claim in later.pdf
  CreationDate 20300317174640Z
  ModDate 20300317174640Z

What is there already stays until it is replaced as a whole.

  $ claimdex export '*' -o sheet.pdf
  claimdex: sheet.pdf: is there already
    --force replaces it
  [2]
  $ claimdex export '*' --format pdf > /dev/full
  claimdex: standard output could not be written
  [6]
  $ claimdex export '*' -o sheet.pdf --force
  claimdex: 18 claims in sheet.pdf
  $ claimdex export '*' -o own.pdf --internal
  claimdex: only md, html and json have an internal form
    leave out --internal
  [2]

The program that sets pages may be missing, or break off: that is said, and the old file is untouched.

  $ mkdir alone && cp "$(command -v claimdex)" alone/ && cp sheet.pdf before.pdf
  > alone/claimdex export '*' -o sheet.pdf --force
  claimdex: claimdex-pdf can't be started: No such file or directory
    is the installation complete?
  [6]
  $ printf '#!/bin/sh\nexit 1\n' > alone/claimdex-pdf && chmod +x alone/claimdex-pdf
  > alone/claimdex export '*' -o sheet.pdf --force
  claimdex: claimdex-pdf broke off
    export fewer claims, or another format
  [6]
  $ cmp sheet.pdf before.pdf && rm before.pdf && ls *.pdf*
  later.pdf
  sheet.pdf

A letter that no font has: the sheet is made all the same, with a box, and says which, once. (A plane of Unicode that is left to private use.)

  $ claimdex add --text $'Signs \U000F1234\U000F1234 and \U000F1235' --seen-at 'a leaflet' >/dev/null
  > claimdex export signs -o signs.pdf
  claimdex: no font on this machine has 2 characters: U+F1234 U+F1235
  claimdex: 1 claim in signs.pdf

No font at all.

  $ echo '<fontconfig></fontconfig>' > none.conf
  > printf '{"title":"a"}\n{"style":"title","runs":[{"text":"a"}]}\n' | FONTCONFIG_FILE=$PWD/none.conf claimdex-pdf 3>/dev/null
  failed\tno font is installed on this machine\tapt install fonts-liberation fonts-dejavu-core (esc)
  [1]

Hostile words, long words and many of them: pages, and no more.

  $ claimdex add --text "$(python3 -c 'print("<span size=\"999999\">&amp;</span> " + "the list of names went on " * 1900)')" --seen-at 'a leaflet' >/dev/null
  > claimdex add --text "$(python3 -c 'print("x" * 20000)')" --seen-at 'javascript:alert(1)' >/dev/null
  > claimdex export '*' -o long.pdf --force; python3 look.py long.pdf | tail -n 1
  > python3 -c 'import re; d = open("long.pdf", "rb").read(); print(len(re.findall(rb"/Type /Page\b", d)) > 20, b"javascript" in d)'
  claimdex: no font on this machine has 2 characters: U+F1234 U+F1235
  claimdex: 21 claims in long.pdf
  scripts, forms, files: []
  True False
