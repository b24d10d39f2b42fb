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

The hostel is another fire. What it was with stays together, under a name that says place and day.

  $ claimdex event put hostel-fire c3 --dry-run
  $ claimdex event put hostel-fire c3
  $ claimdex event
  $ claimdex figures '*' | cut -c 1-60
  $ claimdex event name market-fire c1 c4
  $ claimdex figures event:market-fire --ascii | cut -c 1-60
  $ claimdex figures event:market-fire --format csv | cut -d , -f 1-3

A later report joins by its words.

  $ cat > later.jsonl <<'END'
  > {"url":"https://courier.example/5","source":"Courier","published":"2031-03-06","title":"Toll rises","text":"The toll of Tuesday's market fire in Izmir rose: sixteen people were killed in Izmir on Tuesday, the governor said."}
  > END
  $ claimdex ingest later.jsonl | head -n 1
  $ claimdex figures '*' | grep -v '^    '

Every change can be undone; what nobody put anywhere is where its words put it.

  $ claimdex log c3
  $ claimdex event clear c3
  $ claimdex event clear c3
  $ claimdex undo | head -n 2
  $ claimdex search --ids event:hostel-fire

What can't be.

  $ claimdex event put
  $ claimdex event put 'two words' c1
  $ claimdex event name market-fire
  $ claimdex event nmae market-fire c1
  $ claimdex event put market-fire c99
  $ claimdex search event:market-fier
  $ claimdex add 'A fire was set.' --type event --yes | head -n 1
  $ claimdex event put market-fire c6

Does the article hold the figure, does the evidence? An edited figure isn't in its article any more.

  $ echo 'Three were killed, the ministry wrote.' > note.txt
  $ claimdex evidence add c3 note.txt --supports > /dev/null
  $ echo 'Nothing of that kind.' > other.txt
  $ claimdex evidence add c3 other.txt > /dev/null
  $ claimdex figures id:c3 --check-sources | tail -n 1
  $ claimdex figures id:c3 --check-sources --json | grep -o '"sources":.*'
  $ claimdex edit c3 --figure 5 --because 'a misprint' > /dev/null
  $ claimdex figures id:c3 --check-sources | tail -n 1

The page has a chart for each kind, and what the desk calls an event is nowhere on it.

  $ claimdex figures '*' -o fires.html
  $ grep -c '<svg' fires.html
  $ grep -c 'market-fire\|hostel-fire' fires.html
  $ claimdex figures '*' -o fires.html
  $ claimdex figures '*' -o fires.pdf
