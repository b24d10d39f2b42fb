What extraction sees in an article, without a desk: for people, for programs, as a page.

  $ printf 'Twelve people were killed in Havel on Monday, the mayor said.\n' > strike.txt
  > claimdex annotate --published 2031-03-11 strike.txt
  [1: Twelve people were killed in Havel on Monday], the mayor said.

    1  casualty.killed  12
       "Twelve people were killed in Havel on Monday"
       mayor (reported speech) · Havel · Monday · worth 0.96, confidence 0.90, casualty.killed.passive
  $ claimdex annotate --published 2031-03-11 --format json strike.txt > one && claimdex annotate --published 2031-03-11 --json strike.txt | cmp - one
  $ claimdex annotate --format html strike.txt | grep -c '<a class="c casualty"'
  1
  $ claimdex annotate --format pdf strike.txt
  claimdex: --format: pdf not in {text,json,html}
    claimdex annotate --help
  [2]

Whose report the article says it is: in its text, or in what is known about it.

  $ printf 'HALVESK, March 10 (AP) - Twelve people were killed.\n' > wire.txt
  > claimdex annotate --published 2031-03-11 --json wire.txt | tee line | grep -o '"credit":{[^}]*}' && $SCHEMAS/validate.py line
  "credit":{"start":19,"end":21,"text":"AP","name":"Associated Press"}
  $ claimdex annotate --published 2031-03-11 --source Interfax --json strike.txt | tee line | grep -o '"credit":{[^}]*}' && $SCHEMAS/validate.py line
  "credit":{"start":null,"end":null,"text":"Interfax","name":"Interfax"}
  $ claimdex annotate --published 2031-03-11 --json strike.txt | grep -o '"credit":[^,]*' && rm wire.txt line
  "credit":null

Why: the words behind each slot and where they stand in the language data; the rule that came nearest, where there is no claim. What an
article says can't drive the terminal here, either.

  $ printf 'Twelve people were killed in Havel on Monday, the mayor said. The frost killed the harvest. Trees are \033[31mgreen.\n' > why.txt
  > claimdex annotate --published 2031-03-11 --explain why.txt | sed 's/\(tsv\):[0-9]*/\1:N/; s/[+-][0-9]\.[0-9]*\( \|$\)/W\1/'
  [1: Twelve people were killed in Havel on Monday], the mayor said. The frost killed the harvest. Trees are ^[[31mgreen.

    1  casualty.killed  12
       "Twelve people were killed in Havel on Monday"
       mayor (reported speech) · Havel · Monday · worth 0.96, confidence 0.90, casualty.killed.passive
         type        "killed" trigger: casualty.killed (en/triggers.tsv:N)
                     pattern passive: SUBJECT T (en/patterns.tsv:N)
         figure      "Twelve" numeral: 12 (en/numerals.tsv:N)
                     interval 12..12: exact, the number itself
         who         the trigger's subject (en/patterns.tsv:N)
                     "people" noun for people: other (en/persons.tsv:N)
         place       "Havel" a name that no list knows
                     "in" behind a preposition
         time        "Monday" date word: weekday (en/dates.tsv:N)
         modality    actual: no word says anything else
         attribution form: indirect
                     "said" cue: asserts (en/cues.tsv:N)
                     "mayor" title: office (en/titles.tsv:N)
         confidence  0.90 = pattern 0.90 (en/patterns.tsv:N)
         worth       casualty.killed W (en/worth.tsv:N)
                     its sentence is worth 0.98: W (en/worth.tsv:N)
                     figure W (en/worth.tsv:N)
                     its sentence: casualty W (en/worth.tsv:N)
                     its sentence: its words W
                     its sentence: number W (en/worth.tsv:N)
                     its sentence: be_past W (en/worth.tsv:N)
    -  no claim
       "The frost killed the harvest."
         why         "killed" trigger: casualty.killed (en/triggers.tsv:N)
                     "the harvest" pattern active: T OBJECT; finds neither people nor a name (en/patterns.tsv:N)
         worth       casualty W (en/worth.tsv:N)
                     past W (en/worth.tsv:N)
                     short W (en/worth.tsv:N)
                     its words W
    -  no claim
       "Trees are ^[[31mgreen."
         why         no trigger, no number
         worth       its words W
                     thing W (en/worth.tsv:N)
                     very_short W (en/worth.tsv:N)
  $ claimdex annotate --explain --json why.txt | grep -c '"slot":"type","what":"trigger: casualty.killed","start":19,"end":25,"text":"killed","at":"en/triggers.tsv:[0-9]*"'
  1
  $ claimdex annotate --explain --json why.txt | python3 -c '
  > import json, sys
  > found = json.loads(sys.stdin.read())
  > for each in found["claims"] + found["sentences"]: each.pop("explain", None)
  > print(json.dumps(found))' > without
  > claimdex annotate --json why.txt | python3 -c 'import json, sys; print(json.dumps(json.loads(sys.stdin.read())))' | cmp - without
  $ claimdex annotate --explain --format html why.txt | grep -c '<details>'
  2
  $ rm why.txt without

Rules of one's own: a file in the user's folder stands in for the program's own of that name, and results say that other rules made them.

  $ claimdex annotate --json strike.txt | grep -o '"extractor":"[^"]*"\|"type":"[^"]*"'
  "extractor":"en 2"
  "type":"casualty.killed"
  $ mkdir -p $HOME/config/claimdex/lang/en
  > printf '# nothing triggers anything\nsunk\tcasualty.killed\tframe=passive\n' > $HOME/config/claimdex/lang/en/triggers.tsv
  > claimdex annotate --json strike.txt | grep -o '"extractor":"[^"]*"\|"type":"[^"]*"'
  "extractor":"en 2+e28022c3"
  "type":"quantity.people"

A file that is wrong is named with its line.

  $ printf 'sunk\tcasualty.sunk\tframe=passive\n' > $HOME/config/claimdex/lang/en/triggers.tsv
  > claimdex annotate strike.txt
  claimdex: $HOME/config/claimdex/lang/en/triggers.tsv:1: no claim type is called casualty.sunk
    the file stands in for the program's own; mend it or move it away
  [2]
  $ printf 'only words\n' > $HOME/config/claimdex/lang/en/triggers.tsv
  > claimdex ingest --desk desk strike.txt; ls
  claimdex: $HOME/config/claimdex/lang/en/triggers.tsv:1: expected words, a tab and what they are
    the file stands in for the program's own; mend it or move it away
  one
  strike.txt
  $ rm -r $HOME/config
