From a folder of articles to a fact-check sheet: the tour of the README, step by step.

Reading makes the desk, in .claimdex/ of this folder. The summary counts, the worthiest claims come first, and text files
that don't say when they were published are named.

  $ claimdex ingest $DATA/articles

The same again changes nothing.

  $ claimdex ingest $DATA/articles

A text file's date can be given later: its relative dates are worked out then.

  $ claimdex ingest --published 2031-05-06 $DATA/articles/mine-accident-koldava.txt

What there is now.

  $ claimdex stats

Words side by side all have to be there, in any of their forms; fields narrow it down.

  $ claimdex search 'reservists kind:mobilization figure:40000..'
  $ claimdex search 'havel kind:casualty.killed verdict:unchecked' --limit 3

Handles alone are for other commands.

  $ claimdex search --ids 'havel kind:casualty.killed figure:14'
  $ claimdex search --count kind:casualty

One claim, with its words in the article, who said it and what happened to it.

  $ claim=$(claimdex search --ids --limit 1 'havel kind:casualty.killed figure:14')
  > claimdex show $claim

Marking needs a reason, and evidence that isn't the claim's own article.

  $ claim=$(claimdex search --ids --limit 1 'havel kind:casualty.killed figure:14')
  > claimdex mark $claim disputed --because 'Northline counts at least 11' \
  >   --evidence https://northline.example/world/velmark-port-havel-1003

A note stays inside: no sheet shows it.

  $ claimdex note $(claimdex search --ids verdict:disputed) 'asked the port authority on Monday, no reply'
  $ claimdex show $(claimdex search --ids verdict:disputed)

The log knows who did what, when and why.

  $ claimdex log $(claimdex search --ids verdict:disputed)

A sheet in Markdown goes to standard output, others to a file; the same desk gives the same bytes.

  $ claimdex export verdict:disputed
  $ claimdex export verdict:disputed -o sheet.html
  $ claimdex export verdict:disputed -o again.html && cmp sheet.html again.html && echo same
  $ grep -c 'port authority' sheet.html
  $ claimdex export verdict:disputed --format csv
  $ ls -A

Everything is as it must be.

  $ claimdex doctor
