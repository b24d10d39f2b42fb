Which figures are about one event is worked out from place, days and names. Where that is wrong, people say it better.

  $ cat > fires.jsonl <<'END'
  > {"url":"https://courier.example/1","source":"Courier","published":"2031-03-05","title":"Market burns","text":"Fourteen people were killed in a fire in Izmir on Tuesday, police said."}
  > {"url":"https://dispatch.example/2","source":"Dispatch","published":"2031-03-05","title":"Traders search the ruins","text":"At least 40 people were killed in Tuesday's fire in Izmir, the organisers of the market said."}
  > {"url":"https://northline.example/3","source":"Northline","published":"2031-03-05","title":"Fire in a hostel","text":"Three people were killed in Izmir on Tuesday when a hostel burned, a doctor said."}
  > {"url":"https://courier.example/4","source":"Courier","published":"2031-03-09","title":"A search ends","text":"Seventeen people died in the market of Kemer, a forester said."}
  > END
  $ claimdex ingest fires.jsonl | head -n 1
  4 articles, 4 claims, 0 repeats, 0 failed
  $ claimdex figures '*' | grep -v '^    '
  casualty, Izmir, 2031-03-05: 3 figures
    casualty.killed, 3 … 40

  casualty, Kemer, 2031-03-09: 1 figure
    casualty.killed

The hostel is another fire. What it was with stays together, under a name that says place and day.

  $ claimdex event put hostel-fire c3 --dry-run
  c1  in izmir-2031-03-05 (dry run)
  c2  in izmir-2031-03-05 (dry run)
  c3  in hostel-fire (dry run)
  $ claimdex event put hostel-fire c3
  c1  in izmir-2031-03-05
  c2  in izmir-2031-03-05
  c3  in hostel-fire
  $ claimdex event
          1  hostel-fire
          2  izmir-2031-03-05
  $ claimdex figures '*' | cut -c 1-60
  izmir-2031-03-05: casualty, Izmir, 2031-03-05: 2 figures
    casualty.killed, 14 … 40
  \x20   2031-03-05   ●                        14\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20 (esc)
  \x20   2031-03-05                        ●▶  at least 40\x20\x20\x20 (esc)

  hostel-fire: casualty, Izmir, 2031-03-05: 1 figure
    casualty.killed
  \x20   2031-03-05              ●             3\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20 (esc)

  casualty, Kemer, 2031-03-09: 1 figure
    casualty.killed
  \x20   2031-03-09              ●             17\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20 (esc)
  $ claimdex event name market-fire c1 c4
  c1  in market-fire
  c2  in market-fire
  c4  in market-fire
  $ claimdex figures event:market-fire --ascii | cut -c 1-60
  market-fire: casualty, Izmir, 2031-03-05 to 2031-03-09: 3 fi
    casualty.killed, 14 ... 40
  \x20   2031-03-05   *                        14\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20 (esc)
  \x20   2031-03-05                        *>  at least 40\x20\x20\x20\x20\x20\x20\x20 (esc)
  \x20   2031-03-09     *                      17\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20\x20 (esc)
  $ claimdex figures event:market-fire --format csv | cut -d , -f 1-3
  event,as_of,claim
  1,2031-03-05,c1
  1,2031-03-05,c2
  1,2031-03-09,c4

A later report joins by its words.

  $ cat > later.jsonl <<'END'
  > {"url":"https://courier.example/5","source":"Courier","published":"2031-03-06","title":"Toll rises","text":"The toll of Tuesday's market fire in Izmir rose: sixteen people were killed in Izmir on Tuesday, the governor said."}
  > END
  $ claimdex ingest later.jsonl | head -n 1
  1 article, 1 claim, 0 repeats, 0 failed
  $ claimdex figures '*' | grep -v '^    '
  market-fire: casualty, Izmir, 2031-03-05 to 2031-03-09: 4 figures
    casualty.killed, 14 … 40

  hostel-fire: casualty, Izmir, 2031-03-05: 1 figure
    casualty.killed

Every change can be undone; what nobody put anywhere is where its words put it.

  $ claimdex log c3
  t1    2031-05-20T12:00:00Z  ada        c3     claim: Three people were killed in Izmir on Tuesday when a hostel burned
  t2    2031-05-20T12:00:00Z  ada        c3     event: hostel-fire
  $ claimdex event clear c3
  c3  where its words put it
  $ claimdex event clear c3
  c3  nobody put it anywhere
  $ claimdex undo | head -n 2
  t5 undone: event by ada, 2031-05-20T12:00:00Z
    c3     event: nothing → hostel-fire
  $ claimdex search --ids event:hostel-fire
  c3

What can't be.

  $ claimdex event put
  claimdex: put which event?
    claimdex event name velmark-strike c12
  [2]
  $ claimdex event put 'two words' c1
  claimdex: "two words" can't be the name of an event
    letters and digits, with - _ . between them: claimdex event name velmark-strike c12
  [2]
  $ claimdex event name market-fire
  claimdex: which claims?
    handles, - for those on standard input, or --query
  [2]
  $ claimdex event nmae market-fire c1
  claimdex: event can't "nmae"
    did you mean claimdex event name?
  [2]
  $ claimdex event put market-fire c99
  claimdex: there is no claim c99
  [2]
  $ claimdex search event:market-fier
  claimdex: there is no event market-fier
    did you mean market-fire?
  [2]
  $ claimdex add --text 'A fire was set.' --type event | head -n 1
  c6     unchecked        event
  $ claimdex event put market-fire c6
  claimdex: c6 has no figure
    events are of figures; a dossier holds any claim (claimdex dossier add)
  [2]
  $ claimdex conflicts dismiss c1 c6 --because 'one says nothing'
  claimdex: c6 has no figure
    a conflict is of two figures; claimdex conflicts lists them
  [2]

Does the article hold the figure, does the evidence? An edited figure isn't in its article any more.

  $ echo 'Three were killed, the ministry wrote.' > note.txt
  $ claimdex evidence add c3 note.txt --stance supports > /dev/null
  $ echo 'Nothing of that kind.' > other.txt
  $ claimdex evidence add c3 other.txt > /dev/null
  $ claimdex figures id:c3 --check-sources | tail -n 1
                  a3 holds it (Three), e1 holds it (Three), e2 doesn't
  $ claimdex figures id:c3 --check-sources --json | grep -o '"sources":.*'
  "sources":[{"id":"a3","holds":"yes","words":"Three"},{"id":"e1","holds":"yes","words":"Three"},{"id":"e2","holds":"no","words":null}]}
  $ claimdex edit c3 --figure 5 --because 'a misprint' > /dev/null
  $ claimdex figures id:c3 --check-sources | tail -n 1
                  a3 doesn't, e1 doesn't, e2 doesn't

The page has a chart for each kind, and what the desk calls an event is nowhere on it.

  $ claimdex figures '*' -o fires.html
  claimdex: 5 figures in fires.html
  $ grep -c '<svg' fires.html
  2
  $ grep -c 'market-fire\|hostel-fire' fires.html
  0
  [1]
  $ claimdex figures '*' -o fires.html
  claimdex: fires.html: is there already
    --force replaces it
  [2]
  $ claimdex figures '*' -o fires.pdf
  claimdex: fires.pdf: the ending says no format
    end it in .html .csv .jsonl .txt, or give --format
  [2]
