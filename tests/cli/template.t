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
  $ claimdex export '*' --template house.html.tpl -o sheet.html
  > cat sheet.html

The form is what --format says, else the ending of -o, else the template's own.

  $ echo '{{COUNT}} & {{TITLE}}' > any.tpl
  > claimdex export '*' --template any.tpl
  $ claimdex export '*' --template any.tpl --format html
  > claimdex export '*' --template any.tpl -o made.md --force
  $ for wrong in '--format csv' '-o made.xlsx' '--internal --format md' '--bundle made'; do claimdex export '*' --template any.tpl $wrong; done
  $ claimdex export '*' --template nowhere.md.tpl; claimdex export '*' --template . --format md

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

--strict, --since and --digest hold for it as for every sheet; the same desk and template give the same bytes.

  $ printf '{{TITLE}}\n{{#CLAIM}}\n{{ID}}: {{TEXT}}\n{{#CORRECTION}}\n- {{CORRECTION}}\n{{/CORRECTION}}\n{{/CLAIM}}\n' > short.md.tpl
  > claimdex export '*' --template short.md.tpl --digest 2031-05-20
  > claimdex export '*' --template short.md.tpl --since 2031-05-21
  > claimdex export '*' --template house.html.tpl | cmp - sheet.html
