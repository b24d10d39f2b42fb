Forgetting what was read by mistake, and reading again with better rules: what people worked on stays.

  $ cat > harbour.jsonl <<'END'
  > {"url":"https://post.example/harbour","source":"Post","published":"2031-03-04","title":"Night in the harbour","text":"Nine sailors were killed in Kherson on Monday. Four sailors were wounded in Kherson on Monday.\n\nTwo people were arrested, and 30 people were evacuated from the harbour."}
  > END
  $ cat > hills.jsonl <<'END'
  > {"url":"https://post.example/hills","source":"Post","published":"2031-03-05","title":"Dawn in the hills","text":"Six miners were killed near Koldava on Tuesday, and three of their names are not known."}
  > END
  $ claimdex ingest harbour.jsonl hills.jsonl | head -n 1
  2 articles, 5 claims, 0 repeats, 0 failed
  $ claimdex search '*'
  c5     unchecked        casualty.killed  6
         Six miners were killed near Koldava on Tuesday, and three of their names are not known
         the article itself (no source named) · a2 "Dawn in the hills", Post, 2031-03-05
  c4     unchecked        displacement.evacuated  30
         30 people were evacuated from the harbour
         the article itself (no source named) · a1 "Night in the harbour", Post, 2031-03-04
  c3     unchecked        detention.arrested  2
         Two people were arrested, and 30 people were evacuated from the harbour
         the article itself (no source named) · a1 "Night in the harbour", Post, 2031-03-04
  c2     unchecked        casualty.wounded  4
         Four sailors were wounded in Kherson on Monday
         the article itself (no source named) · a1 "Night in the harbour", Post, 2031-03-04
  c1     unchecked        casualty.killed  9
         Nine sailors were killed in Kherson on Monday
         the article itself (no source named) · a1 "Night in the harbour", Post, 2031-03-04

Reading again with the same rules changes nothing.

  $ claimdex reextract
  2 articles: 5 kept, 0 changed, 0 new, 0 retired, 0 left as people have them

A language file of one's own stands in for the program's. With this one "killed" means losses, and who was wounded or arrested is only counted. Somebody
has worked on two claims before.

  $ claimdex mark c1 disputed --because 'the port counts 7' --evidence https://port.example/toll
  c1  unchecked → disputed (evidence e1)
  $ claimdex note c2 'asked the clinic'
  c2  noted
  $ mkdir -p $XDG_CONFIG_HOME/claimdex/lang/en
  > printf 'killed\tcasualty.losses\tframe=passive,active who=anybody\nevacuated\tdisplacement.evacuated\tframe=passive\n' \
  >   > $XDG_CONFIG_HOME/claimdex/lang/en/triggers.tsv
  > claimdex reextract --dry-run
  2 articles: 1 kept, 2 changed, 2 new, 0 retired, 2 left as people have them (dry run: nothing is stored)
    changed  c3
    left     c1
    left     c2
    changed  c5
  $ claimdex reextract 'kind:displacement' --dry-run | head -n 1
  1 article: 1 kept, 1 changed, 2 new, 0 retired, 2 left as people have them (dry run: nothing is stored)
  $ claimdex reextract 'zeppelins'
  0 articles: 0 kept, 0 changed, 0 new, 0 retired, 0 left as people have them
  $ claimdex search --count kind:casualty.losses
  0
  [1]

Untouched claims follow the rules, under their handles. One that somebody worked on stays as it is, with a flag, and the new reading stands beside it.

  $ claimdex reextract
  2 articles: 1 kept, 2 changed, 2 new, 0 retired, 2 left as people have them
    changed  c3
    new      c6
    new      c7
    left     c1
    left     c2
    changed  c5
  $ claimdex show c5 | head -n 1
  c5  casualty.losses  unchecked, new
  $ claimdex show c1
  c1  casualty.killed  disputed, checked

    Nine sailors were killed in Kherson on Monday

    Nine sailors were killed in Kherson on Monday. Four sailors were wounded in Kherson on Monday.

    figure      9
    who         sailors (worker)
    where       Kherson
    when        Monday (2031-03-03)
    said by     the article itself (no source named)
    flag        unattributed_number: a figure in the article's own voice: nobody is named who says so
    flag        no_longer_extracted: today's rules don't find it; it stays because somebody worked on it
    article     a1 "Night in the harbour", Post, 2031-03-04
                https://post.example/harbour
    mentions    1 in 1 origin
    worth       0.97, confidence 0.90, rule casualty.killed.passive
    looks like  c6, unchecked (the same words, read anew by en 2+6aa15e11)
                Nine sailors were killed in Kherson on Monday
                claimdex merge c1 c6   claimdex link c6 c1 --refuse
    because     the port counts 7
    evidence    e1 https://port.example/toll

  history
    2031-05-20T12:00:00Z  ada        c1     claim: Nine sailors were killed in Kherson on Monday
    2031-05-20T12:00:00Z  ada        c1     evidence: https://port.example/toll
    2031-05-20T12:00:00Z  ada        c1     mark verdict: unchecked → disputed (the port counts 7)
    2031-05-20T12:00:00Z  ada        c1     mark progress: new → checked (the port counts 7)
  $ claimdex show c6 | sed -n '1p;/looks like/,/merge/p'
  c6  casualty.losses  unchecked, new
    looks like  c1, disputed (the same words, read anew by en 2+6aa15e11)
                Nine sailors were killed in Kherson on Monday
                claimdex merge c1 c6   claimdex link c6 c1 --refuse
  $ claimdex show c3
  c3  quantity.people  unchecked, new

    Two people were arrested, and 30 people were evacuated from the harbour

    Two people were arrested, and 30 people were evacuated from the harbour.

    figure      2
    who         people (other)
    said by     the article itself (no source named)
    flag        unattributed_number: a figure in the article's own voice: nobody is named who says so
    article     a1 "Night in the harbour", Post, 2031-03-04
                https://post.example/harbour
    mentions    1 in 1 origin
    worth       0.70, confidence 0.80, rule quantity.people.plain

  history
    2031-05-20T12:00:00Z  ada        c3     claim: Two people were arrested, and 30 people were evacuated from the harbour
  $ claimdex log m5
  t4    2031-05-20T12:00:00Z  ada        m5     reextract reading
  $ claimdex log m5 --json | grep -o '"new":"{\\"type\\":\\"[a-z.]*'
  "new":"{\"type\":\"casualty.losses

A second run finds nothing to do: a run that was interrupted is simply run again.

  $ claimdex reextract --json
  {"schema":"claimdex.reextract.v1","articles":2,"kept":5,"changed":0,"new":0,"revived":0,"retired":0,"left":2}
  $ claimdex doctor
  2 articles, 7 claims, 19 events: everything is as it must be
  log head 19:<sha256>

With the program's own rules again.

  $ rm -r $XDG_CONFIG_HOME/claimdex
  > claimdex reextract
  2 articles: 3 kept, 2 changed, 0 new, 2 retired, 0 left as people have them
    changed  c3
    retired  c6
    retired  c7
    changed  c5
  $ claimdex reextract | head -n 1
  2 articles: 5 kept, 0 changed, 0 new, 0 retired, 0 left as people have them
  $ claimdex show c1 | grep '^  flag'
    flag        unattributed_number: a figure in the article's own voice: nobody is named who says so
  $ claimdex show c6
  c6  retired: extraction doesn't find it any more

    Nine sailors were killed in Kherson on Monday

  history
    2031-05-20T12:00:00Z  ada        c6     claim: Nine sailors were killed in Kherson on Monday
    2031-05-20T12:00:00Z  ada        c6     propose repeats: c1 (the same words, read anew by en 2+6aa15e11)
    2031-05-20T12:00:00Z  ada        c6     retire (not found by en 2)
  $ claimdex search '*'
  c5     unchecked        casualty.killed  6
         Six miners were killed near Koldava on Tuesday, and three of their names are not known
         the article itself (no source named) · a2 "Dawn in the hills", Post, 2031-03-05
  c4     unchecked        displacement.evacuated  30
         30 people were evacuated from the harbour
         the article itself (no source named) · a1 "Night in the harbour", Post, 2031-03-04
  c3     unchecked        detention.arrested  2
         Two people were arrested, and 30 people were evacuated from the harbour
         the article itself (no source named) · a1 "Night in the harbour", Post, 2031-03-04
  c2     unchecked        casualty.wounded  4
         Four sailors were wounded in Kherson on Monday
         the article itself (no source named) · a1 "Night in the harbour", Post, 2031-03-04
  c1     disputed         casualty.killed  9
         Nine sailors were killed in Kherson on Monday
         the article itself (no source named) · a1 "Night in the harbour", Post, 2031-03-04

A file that is wrong stops it before anything is read.

  $ mkdir -p $XDG_CONFIG_HOME/claimdex/lang/en
  > echo 'only words' > $XDG_CONFIG_HOME/claimdex/lang/en/triggers.tsv
  > claimdex reextract; rm -r $XDG_CONFIG_HOME/claimdex
  claimdex: $HOME/config/claimdex/lang/en/triggers.tsv:1: expected words, a tab and what they are
    the file stands in for the program's own; mend it or move it away
  $ claimdex reextract 'kin:casualty'
  claimdex: there is no field "kin:" in "kin:casualty"
    did you mean kind: ?
  [2]
  $ claimdex reextract kind:casualty kind:detention
  claimdex: reextract takes one query, in quotes
    claimdex reextract 'kind:casualty'
  [2]
  $ claimdex reextract --desk nowhere
  claimdex: there is no desk in nowhere
    `claimdex init` makes one, and `claimdex ingest` makes the one it is pointed at
  [4]

Forgetting says what goes and what stays, and asks. Where nobody can be asked nothing happens.

  $ rm -r $XDG_DATA_HOME/claimdex
  > claimdex ingest harbour.jsonl hills.jsonl | head -n 1
  > claimdex mark c1 disputed --because 'the port counts 7' --evidence https://port.example/toll
  > claimdex note c2 'asked the clinic'
  2 articles, 5 claims, 0 repeats, 0 failed
  c1  unchecked → disputed (evidence e1)
  c2  noted
  $ claimdex forget a1 --because 'a test file'
  claimdex: a1: its text goes, 2 claims (c3 c4) with it; c1 c2 stay, without an article: somebody worked on them
  claimdex: this has to be confirmed, and nobody can be asked here
    --yes
  [2]
  $ claimdex forget a1 --because 'a test file' --dry-run
  a1: its text goes, 2 claims (c3 c4) with it; c1 c2 stay, without an article: somebody worked on them (dry run)
  $ claimdex show a1 | head -n 1
  a1  Night in the harbour
  $ claimdex forget a1 --because 'a test file' --yes
  claimdex: a1: its text goes, 2 claims (c3 c4) with it; c1 c2 stay, without an article: somebody worked on them
  a1  forgotten

The article's text is gone, with the claims that nobody worked on. Their handles lead to what happened.

  $ claimdex show a1
  a1  forgotten 2031-05-20T12:00:00Z
  $ claimdex show c4
  c4  retired: its article was forgotten, and its words with it

  history
    2031-05-20T12:00:00Z  ada        c4     claim
  $ claimdex show m4
  claimdex: there is no mention m4
  [1]
  $ claimdex show o1
  claimdex: there is no article in o1 any more
  [1]
  $ claimdex search '*'
  c5     unchecked        casualty.killed  6
         Six miners were killed near Koldava on Tuesday, and three of their names are not known
         the article itself (no source named) · a2 "Dawn in the hills", Post, 2031-03-05
  c2     unchecked        casualty.wounded  4
         Four sailors were wounded in Kherson on Monday
         nobody named
  c1     disputed         casualty.killed  9
         Nine sailors were killed in Kherson on Monday
         nobody named
  $ claimdex search arrested
  claimdex: no claim has the word "arrested"
  [1]

What somebody worked on keeps its words, as a free claim.

  $ claimdex show c1
  c1  casualty.killed  disputed, checked

    Nine sailors were killed in Kherson on Monday

    figure      9
    who         sailors (worker)
    where       Kherson
    when        Monday (2031-03-03)
    said by     nobody named
    flag        unattributed_number: a figure in the article's own voice: nobody is named who says so
    flag        source_forgotten: its article was forgotten; only its words are left
    seen        in an article that was forgotten
    mentions    0 in 0 origins
    worth       0.97, confidence 0.90, rule casualty.killed.passive
    because     the port counts 7
    evidence    e1 https://port.example/toll

  history
    2031-05-20T12:00:00Z  ada        c1     claim: Nine sailors were killed in Kherson on Monday
    2031-05-20T12:00:00Z  ada        c1     evidence: https://port.example/toll
    2031-05-20T12:00:00Z  ada        c1     mark verdict: unchecked → disputed (the port counts 7)
    2031-05-20T12:00:00Z  ada        c1     mark progress: new → checked (the port counts 7)
  $ claimdex export verdict:disputed | grep Caution
  - Caution: a figure in the article's own voice: nobody is named who says so
  - Caution: its article was forgotten; only its words are left

The log has the article's words no more, only their digests: the chain still holds. The bytes as read are gone from the archive.

  $ claimdex log
  t1    2031-05-20T12:00:00Z  ada        a1     ingest
  t1    2031-05-20T12:00:00Z  ada        c1     claim: Nine sailors were killed in Kherson on Monday
  t1    2031-05-20T12:00:00Z  ada        c2     claim: Four sailors were wounded in Kherson on Monday
  t1    2031-05-20T12:00:00Z  ada        c3     claim
  t1    2031-05-20T12:00:00Z  ada        c4     claim
  t1    2031-05-20T12:00:00Z  ada        a2     ingest: Dawn in the hills
  t1    2031-05-20T12:00:00Z  ada        c5     claim: Six miners were killed near Koldava on Tuesday, and three of their names are not known
  t2    2031-05-20T12:00:00Z  ada        c1     evidence: https://port.example/toll
  t2    2031-05-20T12:00:00Z  ada        c1     mark verdict: unchecked → disputed (the port counts 7)
  t2    2031-05-20T12:00:00Z  ada        c1     mark progress: new → checked (the port counts 7)
  t3    2031-05-20T12:00:00Z  ada        c2     note: asked the clinic
  t4    2031-05-20T12:00:00Z  ada        a1     forget (a test file)
  $ claimdex log c4 --json | grep -o '"new":[^,]*'
  "new":null
  $ claimdex doctor
  1 article, 3 claims, 12 events: everything is as it must be
  log head 12:<sha256>
  $ find $XDG_DATA_HOME/claimdex/archive -type f | wc -l
  1
  $ claimdex show a1 --json | grep -o '"versions":.*'
  "versions":[],"copies":[],"copy_count":0,"claims":[],"forgotten":"2031-05-20T12:00:00Z"}

Read again it is a new article; what looks like the claims that stayed is said to.

  $ claimdex ingest harbour.jsonl
  1 article, 4 claims, 0 repeats, 0 failed

  Looks like what is known
  c6     unchecked        casualty.killed  9
         Nine sailors were killed in Kherson on Monday
         the article itself (no source named) · a3 "Night in the harbour", Post, 2031-03-04
         looks like c1, disputed: same type, place, days and people; 2 names in common; nearly the same words; figure Nine against Nine
         claimdex merge c1 c6   claimdex link c6 c1 --refuse
  c7     unchecked        casualty.wounded  4
         Four sailors were wounded in Kherson on Monday
         the article itself (no source named) · a3 "Night in the harbour", Post, 2031-03-04
         looks like c2, unchecked: same type, place, days and people; 2 names in common; nearly the same words; figure Four against Four
         claimdex merge c2 c7   claimdex link c7 c2 --refuse

  Worth checking first
  c6     unchecked        casualty.killed  9
         Nine sailors were killed in Kherson on Monday
         the article itself (no source named) · a3 "Night in the harbour", Post, 2031-03-04
  c7     unchecked        casualty.wounded  4
         Four sailors were wounded in Kherson on Monday
         the article itself (no source named) · a3 "Night in the harbour", Post, 2031-03-04
  c8     unchecked        detention.arrested  2
         Two people were arrested, and 30 people were evacuated from the harbour
         the article itself (no source named) · a3 "Night in the harbour", Post, 2031-03-04
  c9     unchecked        displacement.evacuated  30
         30 people were evacuated from the harbour
         the article itself (no source named) · a3 "Night in the harbour", Post, 2031-03-04

  next: claimdex show c6   claimdex search 'kind:casualty verdict:unchecked'   claimdex stats
  $ claimdex merge c1 c6
  c6 is c1 now
  c1  disputed, 1 mention in 1 origin
  $ claimdex show c1
  c1  casualty.killed  disputed, checked

    Nine sailors were killed in Kherson on Monday

    Nine sailors were killed in Kherson on Monday. Four sailors were wounded in Kherson on Monday.

    figure      9
    who         sailors (worker)
    where       Kherson
    when        Monday (2031-03-03)
    said by     the article itself (no source named)
    flag        unattributed_number: a figure in the article's own voice: nobody is named who says so
    article     a3 "Night in the harbour", Post, 2031-03-04
                https://post.example/harbour
    mentions    1 in 1 origin
    worth       0.97, confidence 0.90, rule casualty.killed.passive
    because     the port counts 7
    evidence    e1 https://port.example/toll

  history
    2031-05-20T12:00:00Z  ada        c1     claim: Nine sailors were killed in Kherson on Monday
    2031-05-20T12:00:00Z  ada        c1     evidence: https://port.example/toll
    2031-05-20T12:00:00Z  ada        c1     mark verdict: unchecked → disputed (the port counts 7)
    2031-05-20T12:00:00Z  ada        c1     mark progress: new → checked (the port counts 7)
    2031-05-20T12:00:00Z  ada        c6     claim: Nine sailors were killed in Kherson on Monday
    2031-05-20T12:00:00Z  ada        c6     propose repeats: c1 (same type, place, days and people; 2 names in common; nearly the same words; figure Nine against Nine)
    2031-05-20T12:00:00Z  ada        c6     merge merged_into: c1

What makes no sense.

  $ claimdex forget
  claimdex: forget takes the handle of an article
    claimdex forget a7 --because '…'
  [2]
  $ claimdex forget a1 a2
  claimdex: forget takes the handle of an article
    claimdex forget a7 --because '…'
  [2]
  $ claimdex forget c1
  claimdex: forget takes the handle of an article
    claimdex forget a7 --because '…'
  [2]
  $ claimdex forget a99 --yes
  claimdex: there is no article a99
  [2]
  $ claimdex forget a1 --yes
  claimdex: a1 was forgotten already
  [2]
  $ claimdex forget a2 --because '' --yes
  claimdex: the reason is blank
    --because '…'
  [2]
  $ claimdex edit a1 --title 'Harbour' --because 'it is back'
  claimdex: a1 was forgotten
  [2]
  $ claimdex add --article a1 --text 'Nine sailors'
  claimdex: a1 was forgotten
  [2]
  $ claimdex show a1 --diff
  claimdex: a1 was forgotten
  [1]
  $ claimdex doctor
  2 articles, 6 claims, 21 events: everything is as it must be
  log head 21:<sha256>
