A desk's own look: a template that a sheet fills. The two on the page of help work as they stand there.

  $ cat > articles.jsonl <<'TEXT'
  > {"url":"https://courier.example/mine?day=1&page=2","source":"Courier","published":"2031-03-11","lang":"en","title":"Mine *fire*","text":"Twelve miners died in Koldava on 10 March 2031, governor Ada Berg said."}
  > {"url":"javascript:alert(1)","source":"</script><script>alert(2)</script>","published":"2031-03-12","lang":"en","title":"\" onmouseover=\"alert(3)","text":"Nine fishermen are missing off <img src=x onerror=alert(4)> Port Havel, the coast guard said on 12 March 2031."}
  > TEXT
  > claimdex ingest articles.jsonl >/dev/null
  > claimdex evidence add c1 https://mine.example/list --stance refutes --quote 'Nine names [and no more].' >/dev/null
  > claimdex mark c1 misleading --because $'The company counts nine.\n\nThe *list* is public.' >/dev/null
  > claimdex help template > page
  > sed -n '/This one is Markdown/,/The same in HTML/{/^[-T]/d; s/^  //; p}' page > house.md.tpl
  > sed -n '/The same in HTML/,/<\/html>/{/^T/d; s/^  //; p}' page > house.html.tpl
  $ claimdex export '*' --template house.md.tpl

  # Fact-check sheet

  ## Twelve miners died in Koldava on 10 March 2031

  **Misleading** The company counts nine. The \*list\* is public.

  Said by Ada Berg (reported speech), [as reported](<https://courier.example/mine?day=1&page=2>).
  - Against it: <https://mine.example/list>: “Nine names \[and no more\].”

  ## Nine fishermen are missing off \<img src=x onerror=alert

  **Unchecked**

  Said by coast guard (reported speech), [as reported](no web address: javascript\:alert(1)).
  $ claimdex export '*' --template house.html.tpl -o sheet.html
  > cat sheet.html
  claimdex: 2 claims in sheet.html

  <!DOCTYPE html>
  <html lang="en">
  <meta charset="utf-8">
  <title>Fact-check sheet</title>
  <h1>Fact-check sheet</h1>
  <article id="c1" class="misleading">
  <h2 lang="en">Twelve miners died in Koldava on 10 March 2031</h2>
  <p><b>Misleading</b></p>
  <p>The company counts nine.</p>
  <p>The *list* is public.</p>
  <p>Said by Ada Berg (reported speech), <a href="https://courier.example/mine?day=1&amp;page=2">as reported</a>.</p>
  </article>
  <article id="c2" class="unchecked">
  <h2 lang="en">Nine fishermen are missing off &lt;img src=x onerror=alert</h2>
  <p><b>Unchecked</b></p>
  <p>Said by coast guard (reported speech), <a href="#">as reported</a>.</p>
  </article>
  </html>

The form is what --format says, else the ending of -o, else the template's own.

  $ echo '{{COUNT}} & {{TITLE}}' > any.tpl
  > claimdex export '*' --template any.tpl
  claimdex: any.tpl: is it Markdown or HTML?
    name it .md.tpl or .html.tpl, or give --format md or --format html
  [2]
  $ claimdex export '*' --template any.tpl --format html
  > claimdex export '*' --template any.tpl -o made.md --force
  2 & Fact-check sheet
  claimdex: 2 claims in made.md
  $ for wrong in '--format csv' '-o made.xlsx' '--internal --format md' '--bundle made'; do claimdex export '*' --template any.tpl $wrong; done
  claimdex: a template makes md or html
    leave out --template
  claimdex: a template makes md or html
    leave out --template
  claimdex: a template makes sheets for the public, one file each
    --template without --internal and --bundle
  claimdex: a template makes sheets for the public, one file each
    --template without --internal and --bundle
  [2]
  $ claimdex export '*' --template nowhere.md.tpl; claimdex export '*' --template . --format md
  claimdex: nowhere.md.tpl can't be read
    --template is a file in UTF-8
  claimdex: . can't be read
    --template is a file in UTF-8
  [2]

What is wrong with a template is said with its line, and nothing is written.

  $ wrong() { printf "$1" > wrong.$2.tpl; claimdex export '*' --template wrong.$2.tpl -o wrong.out; }
  > wrong '# {{TITLE}}\n{{#CLAIM}}\n{{TXET}}\n{{/CLAIM}}\n' md
  > wrong '{{>house.md.tpl}}\n' md
  > wrong '{{TITLE:none}}\n' html
  > wrong '{{%%AUTOESCAPE context="HTML"}}' html
  > wrong '{{#CLAIM}}\n{{#REASON}}\n{{/CLAIM}}\n{{/REASON}}\n' html
  > wrong '{{#CLAIM}}\n{{#CLAIM}}\n{{/CLAIM}}\n{{/CLAIM}}\n' html
  > wrong '<p>\n<p onclick="{{TITLE}}">\n' html
  > wrong '<p>\n<p =x>{{TITLE}}\n' html
  > ls wrong.out
  claimdex: wrong.md.tpl:3: there is no field "TXET"
    did you mean TEXT?
  claimdex: wrong.md.tpl:1: a template can't include others
    write it all into one file
  claimdex: wrong.html.tpl:1: modifiers aren't allowed
    every text is escaped as its place wants it: leave out the colon
  claimdex: wrong.html.tpl:1: pragmas and other delimiters aren't allowed
    escaping is always on: leave them out
  claimdex: wrong.html.tpl:3: CLAIM ends inside REASON, which began in line 2
    {{/REASON}} comes first
  claimdex: wrong.html.tpl:2: CLAIM is open already, since line 1
  claimdex: wrong.html.tpl:2: no field can stand in the attribute onclick
    claimdex help template says what can stand where
  claimdex: wrong.html.tpl: Auto-Escape: Failed parsing: <p> <p =x>
    claimdex help template
  ls: cannot access 'wrong.out': No such file or directory
  [2]

--strict, --since and --digest hold for it as for every sheet; the same desk and template give the same bytes.

  $ printf '{{TITLE}}\n{{#CLAIM}}\n{{ID}}: {{TEXT}}\n{{#CORRECTION}}\n- {{CORRECTION}}\n{{/CORRECTION}}\n{{/CLAIM}}\n' > short.md.tpl
  > claimdex export '*' --template short.md.tpl --digest 2031-05-20
  > claimdex export '*' --template short.md.tpl --since 2031-05-21
  > claimdex export '*' --template house.html.tpl | cmp - sheet.html
  > claimdex config lint.one-origin error >/dev/null
  > claimdex export '*' --template short.md.tpl --strict
  Digest of 20 May 2031
  c1: Twelve miners died in Koldava on 10 March 2031
  - Checked: Misleading, 20 May 2031
  - Reason changed to “The company counts nine.  The \*list\* is public.”, 20 May 2031
  - Evidence added: “https\://mine.example/list”, 20 May 2031
  claimdex: nothing of it changed in what readers see; nothing was written
  claimdex: c1 one-origin: 1 mention in one origin, and no evidence from elsewhere speaks for it
  claimdex: c2 one-origin: 1 mention in one origin, and no evidence from elsewhere speaks for it
  claimdex: 2 errors; nothing was written
  [5]
