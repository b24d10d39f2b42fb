A desk has its own words and rules, in config.toml. Nothing needs configuring first.

  $ cat > two.jsonl <<'TEXT'
  > {"url":"https://courier.example/mine","source":"Courier","published":"2031-03-11","title":"Mine","text":"Twelve miners died in Koldava on 10 March 2031, the regional governor said."}
  > {"url":"https://dispatch.example/boats","source":"Dispatch","published":"2031-03-12","title":"Boats","text":"Nine fishermen are missing off Port Havel, the coast guard said on 12 March 2031."}
  > TEXT
  $ claimdex config
  claimdex: there is no desk in $HOME/data/claimdex
    `claimdex init` makes one, and `claimdex ingest` makes the one it is pointed at
  [4]
  $ claimdex init
  > claimdex ingest two.jsonl | head -n 1
  Made an empty desk in .claimdex
  2 articles, 2 claims, 0 repeats, 0 failed
  $ claimdex config | grep -v colour
  desk.name                         -  (built in)
  label.unchecked                   Unchecked  (built in)
  label.verified                    Verified  (built in)
  label.mostly_verified             Mostly verified  (built in)
  label.disputed                    Disputed  (built in)
  label.misleading                  Misleading  (built in)
  label.refuted                     Refuted  (built in)
  label.unverifiable                Unverifiable  (built in)
  label.outdated                    Outdated  (built in)
  rating.unchecked                  -  (built in)
  rating.verified                   -  (built in)
  rating.mostly_verified            -  (built in)
  rating.disputed                   -  (built in)
  rating.misleading                 -  (built in)
  rating.refuted                    -  (built in)
  rating.unverifiable               -  (built in)
  rating.outdated                   -  (built in)
  rating_name.unchecked             -  (built in)
  rating_name.verified              -  (built in)
  rating_name.mostly_verified       -  (built in)
  rating_name.disputed              -  (built in)
  rating_name.misleading            -  (built in)
  rating_name.refuted               -  (built in)
  rating_name.unverifiable          -  (built in)
  rating_name.outdated              -  (built in)
  evidence_needed.unchecked         0  (built in)
  evidence_needed.verified          1  (built in)
  evidence_needed.mostly_verified   1  (built in)
  evidence_needed.disputed          2  (built in)
  evidence_needed.misleading        0  (built in)
  evidence_needed.refuted           1  (built in)
  evidence_needed.unverifiable      0  (built in)
  evidence_needed.outdated          0  (built in)
  four_eyes                         false  (built in)
  evidence.max_mb                   100  (built in)
  evidence.max_seconds              30  (built in)
  lint.reason-missing               error  (built in)
  lint.quote-not-verbatim           error  (built in)
  lint.dead-evidence                error  (built in)
  lint.one-origin                   warning  (built in)
  lint.no-counter-evidence          warning  (built in)
  lint.unarchived-evidence          warning  (built in)
  lint.evidence-lacks-figure        warning  (built in)
  lint.claimreview-fields           warning  (built in)
  lint.stale                        warning  (built in)
  lint.long-claim                   note  (built in)
  lint.unattributed-number          note  (built in)
  $ claimdex config label.disputed
  Disputed
  $ claimdex config label.disputed 'Umstritten' --dry-run
  label.disputed = Umstritten (dry run)
  $ claimdex config label.disputed
  Disputed
  $ claimdex config label.disputed 'Umstritten'
  $ claimdex config label.disputed
  Umstritten
  $ cat .claimdex/config.toml
  label.disputed = "Umstritten"
  $ claimdex config --json | $SCHEMAS/validate.py

The desk's words are for people: lists and sheets have them, JSON keeps its own.

  $ claimdex mark c1 disputed --because 'two counts' --evidence https://mine.example/list
  c1  unchecked → disputed (evidence e1)
  $ claimdex search miners | head -n 1
  c1     Umstritten       casualty.killed  12
  $ claimdex show c1 | head -n 1
  c1  casualty.killed  Umstritten, checked
  $ claimdex search miners --json | grep -o '"verdict":"[a-z]*"'
  "verdict":"disputed"
  $ claimdex search --ids verdict:disputed
  c1
  $ claimdex export verdict:disputed | grep -o '^\*\*Umstritten\*\*'
  **Umstritten**
  $ claimdex export verdict:disputed --format html | grep -o 'Umstritten' | uniq
  Umstritten
  $ claimdex config label.disputed '<b>*x*'
  > claimdex export verdict:disputed | grep '^\*\*'
  > claimdex export verdict:disputed --format html | grep -c '<b>\*x'
  **\<b>\*x\***: two counts
  0
  [1]
  $ claimdex config colour.disputed blue
  > claimdex search miners --color always | head -n 1
  \x1b[1mc1   \x1b[0m  \x1b[34m<b>*x*         \x1b[0m  casualty.killed  \x1b[36m12\x1b[0m (esc)

A setting is changed where it stands; comments and everything else stay.

  $ cat > .claimdex/config.toml <<'TOML'
  > # our desk
  > four_eyes = false   # until Mira is back
  > 
  > [label]             # as in the style guide
  > disputed = "Umstritten"
  > 
  > [rating]
  > # 1 is false
  > refuted = 1
  > TOML
  $ claimdex config four_eyes true
  > claimdex config label.verified 'Stimmt "so"'
  > claimdex config rating.disputed 3
  > claimdex config rating_name.disputed 'Zwei Angaben'
  > claimdex config label.disputed --unset
  > cat .claimdex/config.toml
  # our desk
  four_eyes = true   # until Mira is back

  rating_name.disputed = "Zwei Angaben"
  [label]             # as in the style guide
  verified = "Stimmt \"so\""

  [rating]
  disputed = 3
  # 1 is false
  refuted = 1
  $ claimdex config label.verified
  Stimmt "so"
  $ claimdex config label.disputed
  Disputed
  $ claimdex config label.disputed --unset
  $ cp .claimdex/config.toml before
  > printf 'label = { disputed = "X", verified = "Y" }\n' > .claimdex/config.toml
  > claimdex config label.disputed Z
  > claimdex config label.verified --unset
  > cat .claimdex/config.toml
  > mv before .claimdex/config.toml
  claimdex: $TMP/.claimdex/config.toml: label.verified can't be changed without touching the rest
    edit the file
  label = { disputed = "Z", verified = "Y" }

Four eyes: who gave the verdict doesn't publish it.

  $ claimdex publish c1
  claimdex: ada gave c1 its verdict, and this desk wants four eyes
    anybody but ada may publish it
  [2]
  $ claimdex publish c1 --dry-run
  claimdex: ada gave c1 its verdict, and this desk wants four eyes
    anybody but ada may publish it
  [2]
  $ CLAIMDEX_USER=mira claimdex publish c1
  c1  checked → published
  $ claimdex config four_eyes false

Rules can be relaxed, or made stricter.

  $ claimdex mark c2 verified --because 'seen'
  claimdex: "verified" needs evidence that isn't c2's own article
    claimdex mark c2 verified --because '…' --evidence https://…
  [2]
  $ claimdex config evidence_needed.verified 0
  > claimdex mark c2 verified --because 'seen'
  c2  unchecked → verified
  $ claimdex config evidence_needed.refuted 2
  > claimdex mark c2 refuted --because 'seen' --evidence https://coast.example/
  claimdex: "refuted" needs 2 pieces of evidence at this desk
    claimdex mark c2 refuted --because '…' --evidence https://…
  [2]
  $ claimdex mark c2 refuted --because 'seen' --evidence https://coast.example/ --evidence https://havel.example/
  c2  verified → refuted (evidence e2 e3)

What there isn't, and what can't stand there.

  $ claimdex config lable.disputed X
  claimdex: there is no setting "lable.disputed"
    did you mean label.disputed?
  [2]
  $ claimdex config label.disputed ''
  claimdex: label.disputed is a word or a few, at most 60 characters
    claimdex config label.disputed VALUE
  [2]
  $ claimdex config label.disputed "$(printf 'a\nb')"
  claimdex: label.disputed is a word or a few, at most 60 characters
    claimdex config label.disputed VALUE
  [2]
  $ claimdex config colour.disputed mauve
  claimdex: colour.disputed is one of plain bold dim red green yellow blue magenta cyan
    claimdex config colour.disputed VALUE
  [2]
  $ claimdex config rating.disputed 7
  claimdex: rating.disputed is a whole number from 1 to 5
    claimdex config rating.disputed VALUE
  [2]
  $ claimdex config four_eyes yes
  claimdex: four_eyes is true or false
    claimdex config four_eyes VALUE
  [2]
  $ claimdex config evidence.max_mb 0
  claimdex: evidence.max_mb is a whole number from 1 to 4096
    claimdex config evidence.max_mb VALUE
  [2]
  $ claimdex config a b c
  claimdex: config takes a key, and a value to set it to
    claimdex config label.disputed 'In dispute'
  [2]
  $ claimdex config --unset
  claimdex: config takes a key, and a value to set it to
    claimdex config label.disputed 'In dispute'
  [2]
  $ claimdex config banana
  claimdex: there is no setting "banana"
    claimdex config lists the keys
  [2]

A file that is broken says where; whatever doesn't need it goes on.

  $ for words in 'four_eyes = maybe' 'four_eye = true' 'four_eyes = "true"' '[label]
  > disputed = 3' 'rating.disputed = 9' '[label.disputed]
  > a = 1'
  > do printf '\n%s\n' "$words" > .claimdex/config.toml; claimdex show c1 > /dev/null; echo "status $?"; done
  claimdex: $TMP/.claimdex/config.toml:2: Error while parsing value: could not determine value type
    edit the file: it is TOML
  status 4
  claimdex: $TMP/.claimdex/config.toml:2: there is no setting "four_eye"
    did you mean four_eyes?
  status 4
  claimdex: $TMP/.claimdex/config.toml:2: four_eyes is true or false
    edit the file
  status 4
  claimdex: $TMP/.claimdex/config.toml:3: label.disputed is words in quotation marks
    edit the file
  status 4
  claimdex: $TMP/.claimdex/config.toml:2: rating.disputed is a whole number from 1 to 5
    edit the file
  status 4
  claimdex: $TMP/.claimdex/config.toml:2: label.disputed is words in quotation marks
    edit the file
  status 4
  $ claimdex search --ids miners
  c1
  $ claimdex search --json miners | grep -c c1
  1
  $ claimdex mark c2 refuted --because 'x'
  claimdex: $TMP/.claimdex/config.toml:2: label.disputed is words in quotation marks
    edit the file
  [4]
  $ claimdex config four_eyes true
  claimdex: $TMP/.claimdex/config.toml:2: label.disputed is words in quotation marks
    edit the file
  [4]
  $ rm .claimdex/config.toml
  > mkdir .claimdex/config.toml
  > claimdex show c1
  claimdex: $TMP/.claimdex/config.toml can't be read: Is a directory
    check the desk's permissions
  [4]
