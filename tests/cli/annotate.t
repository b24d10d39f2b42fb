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

Rules of one's own: a file in the user's folder stands in for the program's own of that name, and results say that other rules made them.

  $ claimdex annotate --json strike.txt | grep -o '"extractor":"[^"]*"\|"type":"[^"]*"'
  "extractor":"en 1"
  "type":"casualty.killed"
  $ mkdir -p $HOME/config/claimdex/lang/en
  > printf '# nothing triggers anything\nsunk\tcasualty.killed\tframe=passive\n' > $HOME/config/claimdex/lang/en/triggers.tsv
  > claimdex annotate --json strike.txt | grep -o '"extractor":"[^"]*"\|"type":"[^"]*"'
  "extractor":"en 1+e28022c3"
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
