Triage at the keyboard needs a keyboard and a screen; tests/cli/review_test.py gives it both. Without them it says what works instead.

  $ claimdex ingest $DATA/articles 2>/dev/null | head -n 1
  20 articles, 280 claims, 36 repeats, 0 failed
  $ claimdex review
  claimdex: review needs a terminal, at the keyboard's end and at the screen's
    claimdex search finds claims and claimdex mark marks them, in scripts too
  [2]
  $ TERM=xterm claimdex review kind:casualty
  claimdex: review needs a terminal, at the keyboard's end and at the screen's
    claimdex search finds claims and claimdex mark marks them, in scripts too
  [2]
  $ claimdex review --limit 3
  claimdex: claimdex review has no option --limit
    claimdex review --help
  [2]
