What people wrote for themselves never leaves the building. A word that nobody else uses is planted wherever the desk keeps something internal: notes, the
working log, tags, names, days, how evidence was found, reasons of edits and links, names of searches, the desk's own folder.

  $ cat > three.jsonl <<'TEXT'
  > {"url":"https://courier.example/mine","source":"Courier","published":"2031-03-11","lang":"en","title":"Mine","text":"Twelve miners died in Koldava on 10 March 2031, governor Ada Berg said.\n\nThree miners were wounded, she said."}
  > {"url":"https://dispatch.example/boats","source":"Dispatch","published":"2031-03-12","lang":"en","title":"Boats","text":"Nine fishermen are missing off Port Havel, the coast guard said on 12 March 2031."}
  > TEXT
  > mkdir marzipan-folder
  > echo 'the list of the mine' > marzipan-folder/list.txt
  > echo 'an unfinished sheet' > marzipan-draft.html
  $ export CLAIMDEX_DESK=marzipan-desk CLAIMDEX_USER=marzipan-user
  > quiet() { "$@" > out 2>&1 || { echo "failed: $*"; cat out; }; }
  > quiet claimdex ingest three.jsonl
  > quiet claimdex evidence add c1 https://mine.example/list --stance refutes --quote 'Nine names.' --note marzipan-note --located marzipan-located --finder marzipan-finder --captured 2031-03-12 --captured-where marzipan-where
  > quiet claimdex evidence add c1 marzipan-folder/list.txt --stance supports
  > quiet claimdex mark c1 disputed --because 'The company counts nine.'
  > quiet claimdex note c1 marzipan-remark
  > quiet claimdex tried c1 --searched marzipan-place --because marzipan-result
  > quiet claimdex tried c1 --asked marzipan-office --deadline 2031-06-03 --because marzipan-question
  > quiet claimdex tried n3 --answered marzipan-answer
  > quiet claimdex assign c1 c2 marzipan-assignee
  > quiet claimdex tag c1 c3 +marzipan-tag
  > quiet claimdex due c1 2037-07-07
  > quiet claimdex edit c3 --speaker 'Coast guard' --because marzipan-edit
  > quiet claimdex link c1 contradicts c2 --because marzipan-link
  > quiet claimdex dismiss c2 --because marzipan-dismissal
  > quiet claimdex publish c1 --url https://desk.example/mine --sheet marzipan-draft.html
  > quiet claimdex saved add marzipan-search 'tag:marzipan-tag OR assignee:marzipan-assignee'
  > claimdex dump > dump.jsonl

It is in all of these columns of the record:

  $ cat > planted.py <<'TEXT'
  > import json
  > places = set()
  > for line in open("dump.jsonl"):
  >     row = json.loads(line)
  >     places |= {f"{row['table']}.{key}" for key, value in row.items() if "marzipan" in str(value) or "2037-07-07" in str(value)}
  > print(*sorted(places), sep="\n")
  > TEXT
  $ python3 planted.py
  change.who
  claim.assignee
  claim.review_by
  event_payload.value
  evidence.captured_where
  evidence.finder
  evidence.located
  evidence.note
  note.place
  note.text
  relation.why
  saved_search.name
  saved_search.query
  tag.word

And in no sheet, whatever it is asked by. A workbook is unpacked first.

  $ cat > look.py <<'TEXT'
  > import io, re, subprocess, sys, zipfile, zlib
  > def words_of_pages(pdf):
  >     for stream in re.finditer(rb"stream\r?\n", pdf):
  >         try: page = zlib.decompressobj().decompress(pdf[stream.end():])
  >         except zlib.error: continue
  >         yield b"".join(re.findall(rb"\(((?:[^()\\]|\\.)*)\)", page))
  > QUERIES = ["*", "miners OR fishermen", "@marzipan-search", "tag:marzipan-tag", "assignee:marzipan-assignee", "verdict:disputed has:note", "due:2037 OR id:c1"]
  > leaks = sheets = 0
  > for format in sys.argv[1:]:
  >     for query in QUERIES:
  >         made = subprocess.run(["claimdex", "export", query, "--format", format], capture_output=True, check=True).stdout
  >         if made.startswith(b"PK"):
  >             book = zipfile.ZipFile(io.BytesIO(made))
  >             made = b"\n".join(name.encode() + book.read(name) for name in book.namelist())
  >         if made.startswith(b"%PDF"):
  >             made += b"\n".join(words_of_pages(made))
  >             assert b"Nine names" in made, query
  >         sheets += 1
  >         assert b"c1" in made or b"ClaimReview" in made, (format, query)
  >         for word in (b"marzipan", b"2037-07", b"july 2037"):
  >             if word in made.lower():
  >                 leaks += 1
  >                 print(format, query, made[max(0, made.lower().find(word) - 80):][:120])
  > print(sheets, "sheets,", leaks, "leaks")
  > TEXT
  $ export CLAIMDEX_DESK=marzipan-desk
  > python3 look.py md html pdf csv tsv xlsx json jsonl claimreview
  63 sheets, 0 leaks

Nor in one with a look of its own, made of everything that a template may name.

  $ cat > everything.py <<'TEXT'
  > import re, subprocess
  > page = subprocess.run(["claimdex", "help", "template"], capture_output=True, text=True, check=True).stdout
  > def marks(part):
  >     out = ""
  >     for section, name, repeats in re.findall(r"^  \{\{(#?)([A-Z_0-9]+)\}\}( \u2026)? +\S", part, re.M):
  >         if name.startswith("EVIDENCE_"): out += "{{#%s}}@{{/%s}}" % (name, name)
  >         elif name != "CLAIM": out += "%s: {{%s}}\n" % (name, name) if not section else "{{#%s}}%s: {{%s}}\n{{/%s}}" % ((name,) * 4)
  >     return out
  > sheet, claim, evidence = (marks(part) for part in re.split(r"^Of the sheet|^Inside \{\{.*$", page, flags=re.M)[1:])
  > open("everything.tpl", "w").write(sheet + "{{#CLAIM}}\n" + claim.replace("@", evidence) + "{{/CLAIM}}\n")
  > TEXT
  > python3 everything.py
  $ export CLAIMDEX_DESK=marzipan-desk
  > for query in '*' @marzipan-search tag:marzipan-tag assignee:marzipan-assignee due:2037
  > do
  >   for form in md html
  >   do claimdex export "$query" --template everything.tpl --format $form > made.$form; grep -c '^QUOTE: Nine names.$' made.$form; grep -i -e marzipan -e 2037 made.$form; done
  > done
  > rm made.*
  1
  1
  1
  1
  1
  1
  1
  1
  1
  1

Nor in a digest, in corrections or in a bundle. Here a claim is taken up again and changes, for reasons that are the desk's own.

  $ export CLAIMDEX_DESK=marzipan-desk CLAIMDEX_USER=marzipan-user
  > cp -r marzipan-desk marzipan-copy
  > export CLAIMDEX_DESK=marzipan-copy
  > quiet() { "$@" > out 2>&1 || { echo "failed: $*"; cat out; }; }
  > quiet claimdex reopen c1 --because marzipan-reopened
  > quiet claimdex evidence edit e1 --note marzipan-again --because marzipan-evidence-edit
  > quiet claimdex edit c1 --figure 9 --because marzipan-figure
  > quiet claimdex mark c1 refuted --because 'The registry has nine.'
  > quiet claimdex evidence add c3 https://marzipan.example/wrong --stance supports
  > quiet claimdex mark c3 verified --because 'A marzipan draft.'
  > quiet claimdex evidence add c3 https://hospital.example/ --stance supports
  > quiet claimdex evidence remove e3 --because marzipan-removed
  > quiet claimdex mark c3 verified --because 'The hospital says so.'
  > for format in md html csv tsv jsonl json
  > do
  >   for when in '--since 2031-05-20' '--digest 2031-05-20'
  >   do claimdex export '*' $when --format $format > made.$format; grep -c c1 made.$format > /dev/null || echo "no claim in $format"; grep -il marzipan made.$format; done
  > done
  > claimdex export '*' --bundle handover 2>/dev/null; grep -ril marzipan handover
  > rm -r marzipan-copy

What readers may see of it is there: the page, its words, and the copy that the archive holds.

  $ export CLAIMDEX_DESK=marzipan-desk
  > claimdex export id:c1 --format claimreview | grep -o '"citation":.*'
  > claimdex export @marzipan-search | tail -n 1
  "citation":[{"@type":"CreativeWork","url":"https://mine.example/list","description":"refutes","text":"Nine names."},{"@type":"MediaObject","name":"list.txt","description":"supports","encodingFormat":"text/plain","sha256":"<sha256>"}]}
  How this sheet was made: the claims that `a search of the desk` finds, as of 20 May 2031, 12:00 UTC, log at `<sha256>`. Made with claimdex.

The desk's own sheet has all of it, says so at its head, and is readable by its maker alone.

  $ export CLAIMDEX_DESK=marzipan-desk CLAIMDEX_USER=marzipan-user
  > claimdex export id:c1 --internal | sed -n '1p; /^# Internal/,$p'
  # Internal, not to be handed on: Fact-check sheet
  # Internal, not to be handed on: Fact-check sheet

  1 claim. As of 20 May 2031, 12:00 UTC.

  ## c1: Twelve miners died in Koldava on 10 March 2031

  **Disputed**: The company counts nine.

  \x3e **Twelve miners died in Koldava on 10 March 2031**, governor Ada Berg said. (esc)
  >
  \x3e — Courier, “Mine”, 11 March 2031, <https://courier.example/mine> (esc)

  - Kind: Casualty: killed
  - Said by: Ada Berg (reported speech)
  - Figure: 12
  - Who: miners (worker)
  - Where: Koldava
  - When: 10 March 2031
  - Found in: 1 place, 1 independent origin
  - Progress: published
  - Published: 20 May 2031, <https://desk.example/mine>
  - Recorded: 20 May 2031

  Evidence:

  1. refutes: <https://mine.example/list>: “Nine names.” (captured 12 March 2031, added 20 May 2031)
  2. supports: list.txt (added 20 May 2031, SHA-256 `<sha256>`)

  ---

  How this sheet was made: the claims that `id:c1` finds, as of 20 May 2031, 12:00 UTC, log at `<sha256>`. Made with claimdex.

  # Internal, not to be handed on

  ## c1: what the desk keeps

  Work:

  - with marzipan-assignee
  - to be looked at again on 7 July 2037
  - tags: marzipan-tag

  Working log:

  - n1, 20 May 2031, 12:00 UTC, marzipan-user: note: marzipan-remark
  - n2, 20 May 2031, 12:00 UTC, marzipan-user: searched, marzipan-place: marzipan-result
  - n3, 20 May 2031, 12:00 UTC, marzipan-user: asked, marzipan-office, reply by 3 June 2031: marzipan-question
  - n4, 20 May 2031, 12:00 UTC, marzipan-user: answered to n3: marzipan-answer

  Evidence:

  - e1, added by marzipan-user, found by marzipan-finder, found through marzipan-located, captured at marzipan-where: marzipan-note
  - e2, added by marzipan-user

  Who did what:

  - t1, 20 May 2031, 12:00 UTC, marzipan-user: c1 claim: Twelve miners died in Koldava on 10 March 2031
  - t2, 20 May 2031, 12:00 UTC, marzipan-user: c1 evidence: https\://mine.example/list (marzipan-note)
  - t2, 20 May 2031, 12:00 UTC, marzipan-user: c1 evidence e1 stance: refutes
  - t2, 20 May 2031, 12:00 UTC, marzipan-user: c1 evidence e1 quote: Nine names.
  - t2, 20 May 2031, 12:00 UTC, marzipan-user: c1 evidence e1 captured: 2031-03-12
  - t2, 20 May 2031, 12:00 UTC, marzipan-user: c1 evidence e1 captured\_where: marzipan-where
  - t2, 20 May 2031, 12:00 UTC, marzipan-user: c1 evidence e1 located: marzipan-located
  - t2, 20 May 2031, 12:00 UTC, marzipan-user: c1 evidence e1 finder: marzipan-finder
  - t3, 20 May 2031, 12:00 UTC, marzipan-user: c1 evidence: list.txt
  - t3, 20 May 2031, 12:00 UTC, marzipan-user: c1 evidence e2 stance: supports
  - t3, 20 May 2031, 12:00 UTC, marzipan-user: c1 evidence e2 media\_type: text/plain
  - t4, 20 May 2031, 12:00 UTC, marzipan-user: c1 mark verdict: unchecked → disputed (The company counts nine.)
  - t4, 20 May 2031, 12:00 UTC, marzipan-user: c1 mark progress: new → checked (The company counts nine.)
  - t5, 20 May 2031, 12:00 UTC, marzipan-user: c1 note: marzipan-remark
  - t6, 20 May 2031, 12:00 UTC, marzipan-user: c1 searched: marzipan-place (marzipan-result)
  - t7, 20 May 2031, 12:00 UTC, marzipan-user: c1 asked: marzipan-office, by 2031-06-03 (marzipan-question)
  - t8, 20 May 2031, 12:00 UTC, marzipan-user: c1 answered: marzipan-answer
  - t9, 20 May 2031, 12:00 UTC, marzipan-user: c1 assign assignee: marzipan-assignee
  - t10, 20 May 2031, 12:00 UTC, marzipan-user: c1 tag: marzipan-tag
  - t11, 20 May 2031, 12:00 UTC, marzipan-user: c1 due review\_by: 2037-07-07
  - t13, 20 May 2031, 12:00 UTC, marzipan-user: c1 link contradicts: c2 (marzipan-link)
  - t15, 20 May 2031, 12:00 UTC, marzipan-user: c1 publish progress: checked → published
  - t15, 20 May 2031, 12:00 UTC, marzipan-user: c1 publish url: https\://desk.example/mine
  - t15, 20 May 2031, 12:00 UTC, marzipan-user: c1 publish sheet: marzipan-draft.html <sha256>
  $ export CLAIMDEX_DESK=marzipan-desk
  > claimdex export id:c1 --internal -o own.html
  > stat -c %a own.html
  > grep -o '<title>[^<]*' own.html
  > grep -c 'marzipan' own.html
  > claimdex export '*' --internal --format json | tee own.json | $SCHEMAS/validate.py
  > for id in c1 c2 c3; do claimdex show --json $id; done | diff - <(sed '1d; $d; s/,$//' own.json)
  > claimdex export '*' --internal --format xlsx
  claimdex: 1 claim in own.html
  600
  <title>Internal, not to be handed on: Fact-check sheet
  32
  claimdex: only md, html and json have an internal form
    leave out --internal
  [2]
