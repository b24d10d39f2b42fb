Tables for spreadsheets: CSV, TSV and XLSX have the same columns, texts that stay texts and numbers that stay numbers.

  $ claimdex add --text '=HYPERLINK("https://evil.example","click")' --type event --speaker '+Ada' --seen-at '@noon' >/dev/null
  > claimdex add --text 'The army lost 40 men' --type casualty.killed --figure 40 --speaker '-Bo' --seen-at 'Channel 5' >/dev/null
  > claimdex add --text $'Prices fell by 5 percent, <b>"half"</b> & 😀 _x0041_' --type quantity.percent --figure '5 percent' --seen-at 'a leaflet' >/dev/null
  > python3 -c 'print("=" + "🙂long " * 9000)' > reason
  > claimdex mark c1 unverifiable --because "$(cat reason)" >/dev/null
  > claimdex mark c2 outdated --because $'-1\n+2\ttwo' >/dev/null
  $ for format in csv tsv xlsx; do claimdex export '*' -o sheet.$format; done
  claimdex: 3 claims in sheet.csv
  claimdex: 3 claims in sheet.tsv
  claimdex: 3 claims in sheet.xlsx
  $ cut -c 1-140 sheet.tsv | cut -f 1-5
  id\ttype\ttext\tverdict\tprogress (esc)
  c1\tevent\t"'=HYPERLINK(""https://evil.example"",""click"")"\tunverifiable\tchecked (esc)
  c2\tcasualty.killed\tThe army lost 40 men\toutdated\tchecked (esc)
  c3\tquantity.percent\t"Prices fell by 5 percent, <b>""half""</b> & 😀 _x0041_"\tunchecked\tnew (esc)
  $ cut -c 1-80 sheet.csv
  id,type,text,verdict,progress,reason,figure,value,low,high,hedge,unit,speaker,vi
  c1,event,"'=HYPERLINK(""https://evil.example"",""click"")",unverifiable,checked,
  c2,casualty.killed,The army lost 40 men,outdated,checked,'-1 +2 two,40,40,40,40,
  c3,quantity.percent,"Prices fell by 5 percent, <b>""half""</b> & 😀 _x0041_",u

A workbook as another program reads it: ZIP and XML, no formula, no link, no macro, nothing outside of itself. (_x005F_
is how the format spells an underscore that would be taken for the beginning of a spelt character.)

  $ cat > workbook.py <<'TEXT'
  > import sys, xml.etree.ElementTree as tree, zipfile
  > NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
  > book = zipfile.ZipFile(sys.argv[1])
  > assert book.testzip() is None
  > parts = {name: tree.fromstring(book.read(name)) for name in book.namelist()}   # all of it is XML
  > sheet = parts["xl/worksheets/sheet1.xml"]
  > shared = ["".join(t.text or "" for t in item.iter("{%s}t" % NS["m"])) for item in parts["xl/sharedStrings.xml"]]
  > def value(cell):
  >     v = cell.find("m:v", NS)
  >     return shared[int(v.text)] if cell.get("t") == "s" else float(v.text)
  > def column(cell):
  >     letters = "".join(c for c in cell.get("r") if c.isalpha())
  >     n = 0
  >     for c in letters: n = n * 26 + ord(c) - 64
  >     return n - 1
  > rows = [{column(cell): value(cell) for cell in row if cell.find("m:v", NS) is not None} for row in sheet.iter("{%s}row" % NS["m"])]
  > head = [rows[0][i] for i in range(len(rows[0]))]
  > claims = [{head[i]: cell for i, cell in row.items()} for row in rows[1:]]
  > TEXT
  $ cat > look.py <<'TEXT'
  > from workbook import *
  > import csv
  > print("columns as in CSV:", head == next(csv.reader(open("sheet.csv", newline=""))))
  > for claim in claims: print([claim[key][:60] if isinstance(claim[key], str) else claim[key] for key in ("id", "text", "reason", "value", "speaker", "mentions") if key in claim])
  > print("formulas:", len(list(sheet.iter("{%s}f" % NS["m"]))), "links:", len(list(sheet.iter("{%s}hyperlink" % NS["m"]))))
  > print("frozen:", sheet.find(".//m:pane", NS).get("topLeftCell"), "widths:", all(float(c.get("width")) > 5 for c in sheet.iter("{%s}col" % NS["m"])))
  > print("macros or things outside:", [n for n in parts if "vba" in n.lower() or any(r.get("TargetMode") == "External" for r in parts[n])])
  > reason = claims[0]["reason"]
  > print("UTF-16 units:", len(reason.encode("utf-16-le")) // 2, "ends:", reason[-12:])
  > print({tag.tag.split("}")[1]: tag.text for tag in parts["docProps/core.xml"]})
  > TEXT
  $ python3 look.py sheet.xlsx
  columns as in CSV: True
  ['c1', '=HYPERLINK("https://evil.example","click")', '=🙂long 🙂long 🙂long 🙂long 🙂long 🙂long 🙂long 🙂long 🙂long 🙂long', '+Ada', 0.0]
  ['c2', 'The army lost 40 men', '-1\n+2\ttwo', 40.0, '-Bo', 0.0]
  ['c3', 'Prices fell by 5 percent, <b>"half"</b> & 😀 _x005F_x0041_', 5.0, 0.0]
  formulas: 0 links: 0
  frozen: B2 widths: True
  macros or things outside: []
  UTF-16 units: 32767 ends:  🙂long 🙂 […]
  {'title': 'Fact-check sheet', 'creator': None, 'lastModifiedBy': None, 'created': '2031-05-20T12:00:00Z', 'modified': '2031-05-20T12:00:00Z'}

No clock, no time zone, no locale, no user: the same desk gives the same bytes.

  $ for format in csv tsv xlsx; do TZ=Asia/Tokyo LC_ALL=de_DE.UTF-8 USER=eva CLAIMDEX_USER=eva CLAIMDEX_NOW=2040-01-01T00:00:00Z claimdex export '*' --format $format | cmp - sheet.$format; done
  $ SOURCE_DATE_EPOCH=1900000000 claimdex export '*' --format xlsx > later.xlsx; python3 -c 'from workbook import *; print([t.text for t in parts["docProps/core.xml"] if "created" in t.tag])' later.xlsx
  ['2030-03-17T17:46:40Z']

What is there already stays, and a disk that is full leaves nothing behind.

  $ claimdex export '*' -o sheet.xlsx
  claimdex: sheet.xlsx: is there already
    --force replaces it
  [2]
  $ claimdex export '*' --format xlsx > /dev/full
  claimdex: standard output could not be written
  [6]

A table is written claim by claim, beside the file that it is going to be. Where there is no room for it, the old file stays.

  $ echo old > full.csv; trap '' XFSZ; ulimit -f 1; claimdex export '*' -o full.csv --force; echo "status $?"; cat full.csv; rm full.csv
  claimdex: full.csv: File too large
    nothing was written
  status 6
  old

  $ ls
  later.xlsx
  look.py
  reason
  sheet.csv
  sheet.tsv
  sheet.xlsx
  workbook.py
