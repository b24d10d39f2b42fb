Triage at the keyboard needs a keyboard and a screen; tests/cli/review_test.py gives it both. Without them it says what works instead.

  $ claimdex ingest $DATA/articles 2>/dev/null | head -n 1
  $ claimdex review
  $ TERM=xterm claimdex review kind:casualty
  $ claimdex review --limit 3
