/// What there is: the table of commands, from which `help`, `--help` and completion are made.
#include "commands.hpp"

#include "options.hpp"

namespace claimdex::cli {

const std::vector<Command>& all_commands() {
  static const std::vector<Command> commands{
      {"init",
       "Read in",
       "",
       "make an empty desk",
       "A desk is one folder: the record, the search index, the archive. Without --desk and CLAIMDEX_DESK it is "
       ".claimdex/ in the folder "
       "you stand in, and every command below that folder finds it. `ingest` makes its desk by itself.",
       {{"claimdex init", "a desk for this folder"}, {"claimdex init --desk ~/desks/flood", "a desk somewhere else"}},
       {Opt::Desk, Opt::Color},
       cmd_init},
      {"ingest",
       "Read in",
       "FILE|DIR|-…",
       "read articles, extract their claims, make them searchable",
       "Reads plain text, Markdown, HTML and JSON Lines, and folders of them; - is standard input. A file that can't "
       "be read is reported and "
       "counted, the others go in. Reading the same file again changes nothing; the same address with new text is a "
       "new version. "
       "--published, --source, --lang and --url fill in what a document doesn't say, also later for an article that is "
       "there already.",
       {{"claimdex ingest articles/", "a folder"},
        {"claimdex ingest --published 2031-03-04 --source 'Sarna Post' flood.txt", "a text file, with its details"},
        {"curl -s https://example.org/news | claimdex ingest --url https://example.org/news -", "a page"}},
       {Opt::Published, Opt::Source, Opt::Lang, Opt::Url, Opt::DryRun, Opt::Json, Opt::Desk, Opt::Color},
       cmd_ingest},
      {"import",
       "Read in",
       "FILE|-…",
       "read in what others have checked: fact-checks of other newsrooms",
       "JSON Lines with claim, verdict, title, url, publisher, speaker, published, external_id (only claim is "
       "required); "
       "schema.org ClaimReview, alone, in a list, a graph or a feed; CSV and tab-separated tables with a header. Each "
       "row "
       "becomes a fact-check with a handle of its own (f9), apart from the desk's claims and never changed by hand: "
       "`match` finds it. The publisher's rating is kept as it is; where it can mean only one thing it also has a "
       "verdict "
       "in our words. The same fact-check in the same words is there already; in other words it is changed, and the "
       "log "
       "keeps both. A row that is none is reported with its line and counted, the others go in.",
       {{"claimdex import checks.jsonl", "JSON Lines, or ClaimReview"},
        {"claimdex import --columns claim=Statement,verdict=Ruling,url=Link ratings.csv", "a table with other names"},
        {"curl -s https://checks.example/feed.json | claimdex import -", "a feed"}},
       {Opt::Columns, Opt::DryRun, Opt::Json, Opt::Desk, Opt::Color},
       cmd_import},
      {"add",
       "Read in",
       "",
       "a claim that extraction missed, or that no text holds",
       "With --article the words have to stand in its present version, once; they get its date and outlet. Without it "
       "the claim is free: a "
       "broadcast, a leaflet, a chat message. Say where it was seen. Without --type it is an event. What it looks like "
       "is named, as by `ingest`.",
       {{"claimdex add --article a7 --text 'eleven boats were lost' --type quantity.objects --figure 11",
         "missed in an article"},
        {"claimdex add --text 'We lost 40 men' --type attribution.quote --speaker 'Ada Berg' --seen-at 'Channel 5, 3 "
         "March' "
         "--media clip.mp4",
         "from a broadcast"}},
       {Opt::Text, Opt::Article, Opt::Type, Opt::Figure, Opt::Who, Opt::Side, Opt::Place, Opt::Time, Opt::Speaker,
        Opt::Modality, Opt::SeenAt, Opt::Url, Opt::Media, Opt::Because, Opt::DryRun, Opt::Json, Opt::Desk, Opt::Color},
       cmd_add},
      {"reextract",
       "Read in",
       "[QUERY]",
       "read stored articles again with today's rules",
       "What nobody worked on follows the rules: it changes, or is retired with its handle kept. What somebody marked, "
       "edited or noted stays as "
       "it is; a new reading stands beside it as a claim with a proposed link. Nothing is written where nothing "
       "differs, so a run that "
       "was interrupted is simply run again.",
       {{"claimdex reextract --dry-run", "what would change"},
        {"claimdex reextract 'kind:mobilization'", "only articles with such claims"}},
       {Opt::DryRun, Opt::Json, Opt::Desk, Opt::Color},
       cmd_reextract},
      {"forget",
       "Read in",
       "ID",
       "take out an article that was read in by mistake",
       "Its text, mentions and the claims that nobody worked on go, and their words in the log, of which only digests "
       "stay; the handles are "
       "not used again. A claim that somebody worked on stays with its words.",
       {{"claimdex forget a7 --because 'a test file'", "asks first"}, {"claimdex forget a7 --yes", "in a script"}},
       {Opt::Because, Opt::Yes, Opt::DryRun, Opt::Desk, Opt::Color},
       cmd_forget},
      {"search",
       "Look",
       "[QUERY]",
       "find claims",
       "Words side by side all have to be there, in any form. Without a query the newest claims; * is everything. "
       "`claimdex help query` has the whole language. --format csv is for spreadsheets, '{id}\\t{figure}' a line of "
       "fields (a wrong name lists them all). --facet counts what would be found instead of listing it. On a terminal "
       "a "
       "long answer goes through CLAIMDEX_PAGER, PAGER or less.",
       {{"claimdex search reservists", "a word, stemmed"},
        {"claimdex search 'kind:casualty figure:10..500 verdict:unchecked'", "by kind, figure and verdict"},
        {"claimdex search '\"death toll\" OR drowned' --sort published", "a phrase or a word, latest first"},
        {"claimdex search --ids speaker:venn | xargs claimdex show", "handles for other commands"},
        {"claimdex search --explain 'mine accident killed:10..'", "how it was read, and what each part finds"},
        {"claimdex search --facet kind,verdict,source drowned", "what there is of it, counted"},
        {"claimdex search --context 1 '\"death toll\"'", "with the sentences around it"},
        {"claimdex search --format '{id} {figure} {speaker}' kind:casualty", "the fields that you want"}},
       {Opt::ExplainQuery, Opt::Limit, Opt::Offset, Opt::Sort, Opt::Ids, Opt::Count, Opt::Facet, Opt::Around, Opt::Form,
        Opt::Json, Opt::Desk, Opt::Color},
       cmd_search},
      {"similar",
       "Look",
       "ID",
       "claims like this one, and why",
       "By their words and by what both say in kind, figure, place, voice and time; those that are linked to it first. "
       "A "
       "look around and no judgement: what may be the same claim is proposed at `ingest`, and shown by `show`.",
       {{"claimdex similar c12", "the ten most alike"},
        {"claimdex similar c12 --format line --limit 30", "more of them, a line each"},
        {"claimdex similar c12 --json", "for programs"}},
       {Opt::Limit, Opt::Offset, Opt::Ids, Opt::Form, Opt::Json, Opt::Desk, Opt::Color},
       cmd_similar},
      {"figures",
       "Look",
       "QUERY…",
       "who gave which number when, event by event",
       "Every figure of the claims that the query finds, a line for each report (copies are one), in the order of "
       "their "
       "days and under their event: one family of claims, one place, days close to each other, names in common. The "
       "plot "
       "shows what the words allow; kinds never share a scale.",
       {{"claimdex figures 'kind:casualty place:Kherson'", "a toll and how it went on"},
        {"claimdex figures 'kind:mobilization side:RU' --format csv", "for a spreadsheet"},
        {"claimdex figures event:velmark-strike -o toll.html", "a page with charts, for the public"},
        {"claimdex figures id:c12 --check-sources", "whether article and evidence hold it"},
        {"claimdex figures '*' --json", "for programs"}},
       {Opt::FiguresFormat, Opt::CheckSources, Opt::Output, Opt::Force, Opt::Ascii, Opt::Json, Opt::Desk, Opt::Color},
       cmd_figures},
      {"conflicts",
       "Look",
       "[QUERY…|dismiss ID ID]",
       "where two figures can't both be true",
       "The most severe first, each with what kind of disagreement it is: contradiction, belligerents (opposed sides "
       "say it), "
       "tension (possible, but nobody who knew one would put the other so), does not add up, subset larger. What a "
       "later report "
       "goes on from, takes back or counts otherwise is none. Without a query all claims are looked at; dismiss takes "
       "one "
       "off the list for good, as does a link that explains it (claimdex link c31 revises c12).",
       {{"claimdex conflicts", "all of them"},
        {"claimdex conflicts kind:casualty published:7d.. --json", "the week's, for programs"},
        {"claimdex conflicts dismiss c12 c31 --because 'two different days'", "it is none"}},
       {Opt::Because, Opt::DryRun, Opt::Json, Opt::Desk, Opt::Color},
       cmd_conflicts},
      {"show",
       "Look",
       "ID…",
       "one claim: its words in the article, who said it, its evidence and history",
       "Or an article with its versions, copies and claims, the claim of a mention or of evidence, the articles of an "
       "origin, a fact-check that was imported. The handle "
       "of a claim that was "
       "merged leads to what it became.",
       {{"claimdex show c12", "a claim"},
        {"claimdex show a7", "an article"},
        {"claimdex show f9", "a fact-check of others"},
        {"claimdex show a7 --diff", "what its present version changed"},
        {"claimdex show c12 c13 --json", "for programs"}},
       {Opt::Diff, Opt::Json, Opt::Desk, Opt::Color},
       cmd_show},
      {"match",
       "Look",
       "TEXT|-",
       "has this been checked before? claims and fact-checks that say the same in other words",
       "A sentence, a post, a whole message: words in any form, figures as values (300k is three hundred thousand), "
       "names in "
       "any spelling; handles, hashtags, addresses are taken for what they are, and nothing in the text is an option "
       "or a "
       "query. Each hit says how alike it is and why. With --batch one text a line, for thousands of them.",
       {{"claimdex match 'Putin called up 300k men'", "a text"},
        {"xclip -o | claimdex match -", "what you have copied"},
        {"claimdex match --file post.txt --json", "a file, for programs"},
        {"claimdex match --batch questions.tsv --format trec --limit 100", "many, as a TREC run"}},
       {Opt::File, Opt::Batch, Opt::MatchFormat, Opt::Limit, Opt::Json, Opt::Desk, Opt::Color},
       cmd_match},
      {"stats",
       "Look",
       "",
       "how much there is, and how far checking has come",
       "Verdicts, progress, kinds and the ten outlets with the most mentions, and the last twelve weeks up to the "
       "desk's "
       "last change: claims read in, marked, published. Each bar is measured against the longest of its list.",
       {{"claimdex stats", "this desk in numbers"}, {"claimdex stats --json", "for programs"}},
       {Opt::AsciiBars, Opt::Json, Opt::Desk, Opt::Color},
       cmd_stats},
      {"log",
       "Look",
       "[ID|CHANGE|HEAD]",
       "who changed what, when and why",
       "Newest last. With the handle of a claim, a mention or an article only what happened to it, with that of a "
       "change what it did. Every event's "
       "hash covers the one before it, so the last one, the head, stands for the whole log: note it outside (in a "
       "mail, on paper), and --verify HEAD "
       "proves later that nothing before it was changed. Exit status 5 where that isn't so.",
       {{"claimdex log", "the last changes"},
        {"claimdex log c12", "one claim's history"},
        {"claimdex log t41", "what one command did"},
        {"claimdex log --by ada --on 2031-05-01..", "a person's, since a day"},
        {"claimdex log --verify", "prove the chain, print its head"},
        {"claimdex log a7 --json", "an article's, for programs"}},
       {Opt::By, Opt::On, Opt::Verify, Opt::Limit, Opt::Json, Opt::Desk, Opt::Color},
       cmd_log},
      {"mark",
       "Work",
       "ID… VERDICT",
       "say what checking has found",
       "Verdicts: unchecked verified mostly_verified disputed misleading refuted unverifiable outdated. All but "
       "unchecked need --because. "
       "verified, mostly_verified and refuted need evidence that isn't the claim's own article or a copy of it, "
       "disputed two sources that differ: the article and one evidence will do. "
       "- takes handles from standard input, --query all that a query finds: they are shown, and you are asked; --yes "
       "in scripts. All or nothing: where one claim can't be marked, none is.",
       {{"claimdex mark c12 disputed --because 'the hospital counts 9' --evidence https://hospital.example/toll",
         "with a source"},
        {"claimdex mark c12 c13 unverifiable --because 'no access to the site; asked both ministries'", "several"},
        {"claimdex mark unverifiable --query 'kind:superlative' --because 'opinion'", "all that a query finds"},
        {"claimdex search --ids boats | head -3 | claimdex mark outdated - --because 'corrected' --yes",
         "handles from standard input"}},
       {Opt::Because, Opt::Evidence, Opt::Query, Opt::Yes, Opt::DryRun, Opt::Desk, Opt::Color},
       cmd_mark},
      {"start",
       "Work",
       "ID…",
       "take claims up: they are in progress",
       "For claims that are new, and for checked ones that are looked at again; their verdict stays until `mark` says "
       "another.",
       {{"claimdex start c12", "a claim"}, {"claimdex start --query 'kind:casualty place:kherson'", "several"}},
       {Opt::Query, Opt::Yes, Opt::DryRun, Opt::Desk, Opt::Color},
       cmd_start},
      {"dismiss",
       "Work",
       "ID…",
       "put claims away that can't or needn't be checked",
       "Says nothing about their truth: that is what `mark` is for. `reopen` takes them up again.",
       {{"claimdex dismiss c12 --because 'an opinion'", "a claim"},
        {"claimdex dismiss --query 'source:\"Sarna Sport\"' --because 'match reports'", "all that a query finds"}},
       {Opt::Because, Opt::Query, Opt::Yes, Opt::DryRun, Opt::Desk, Opt::Color},
       cmd_dismiss},
      {"publish",
       "Work",
       "ID…",
       "say that checked claims are out: they are sealed",
       "A sealed claim takes notes, and nothing else: no verdict, edit or merge until `reopen`. --sheet records the "
       "SHA-256 of the file that was handed out.",
       {{"claimdex publish c12 --url https://desk.example/checks/12 --sheet sheet.html", "with where and what"},
        {"claimdex publish --query 'verdict:refuted progress:checked'", "all that a query finds"}},
       {Opt::PageUrl, Opt::Sheet, Opt::Query, Opt::Yes, Opt::DryRun, Opt::Desk, Opt::Color},
       cmd_publish},
      {"reopen",
       "Work",
       "ID…",
       "take published or dismissed claims up again",
       "The verdict stays until `mark` says another. The log keeps that the claim was out, and why it was reopened.",
       {{"claimdex reopen c12 --because 'the hospital corrected its count'", "a correction begins"}},
       {Opt::Because, Opt::Query, Opt::Yes, Opt::DryRun, Opt::Desk, Opt::Color},
       cmd_reopen},
      {"note",
       "Work",
       "ID… [TEXT]",
       "write something down about a claim",
       "Notes are internal: no sheet ever shows them. Without TEXT your editor opens ($VISUAL, $EDITOR). A note may "
       "answer another entry of "
       "the working log: name that one's handle.",
       {{"claimdex note c12 'the ministry counts differently since May'", "a note"},
        {"claimdex note c12", "a longer one, in your editor"},
        {"claimdex note n3 'they confirmed that by telephone'", "about an entry that is there"}},
       {Opt::Desk, Opt::Color},
       cmd_note},
      {"tried",
       "Work",
       "ID…",
       "keep what you tried: where you searched, whom you asked, what they answered",
       "The working log of a claim, internal like its notes; `show` has them together, in the order of time. An answer "
       "belongs to the question: name the "
       "question's handle, or the claim's where only one is open. due: finds what is waiting for an answer.",
       {{"claimdex tried c12 --searched \"the ministry's channel\" --because 'nothing on that day'", "searched"},
        {"claimdex tried c12 --asked 'press office' --deadline 2031-06-03 --because 'is the count final?'", "asked"},
        {"claimdex tried n7 --answered 'they count 9'", "the answer"},
        {"claimdex tried c12 --no-answer", "none came"}},
       {Opt::Searched, Opt::Asked, Opt::Deadline, Opt::Answered, Opt::NoAnswer, Opt::Because, Opt::Query, Opt::Yes,
        Opt::DryRun, Opt::Desk, Opt::Color},
       cmd_tried},
      {"assign",
       "Work",
       "ID… NAME|me",
       "say who has claims",
       "Internal, and so for published claims, too. assignee:me finds yours, assignee:none what nobody has.",
       {{"claimdex assign c12 c13 me", "yours"},
        {"claimdex assign 'Ada Berg' --query 'kind:casualty progress:new'", "all that a query finds"},
        {"claimdex assign c12 --nobody", "given back"}},
       {Opt::Nobody, Opt::Query, Opt::Yes, Opt::DryRun, Opt::Desk, Opt::Color},
       cmd_assign},
      {"tag",
       "Work",
       "ID… +WORD -WORD",
       "sort claims by words of your own",
       "+ puts a tag on, - takes it off. A tag has letters and digits, with - _ . between them; capitals don't count. "
       "Internal. tag:kherson finds them.",
       {{"claimdex tag c12 +kherson -draft", "one on, one off"},
        {"claimdex tag +frontline --query 'place:koldava'", "all that a query finds"}},
       {Opt::Query, Opt::Yes, Opt::DryRun, Opt::Desk, Opt::Color},
       cmd_tag},
      {"due",
       "Work",
       "ID… DAY|none",
       "say when claims are to be looked at again",
       "Past that day a claim is stale. 7d is in seven days: kept as a date. Internal, and for published claims, too. "
       "due:..7d finds what is due "
       "within a week, overdue ones and open questions with a deadline included.",
       {{"claimdex due c12 2031-06-01", "a day"},
        {"claimdex due 2w --query 'verdict:disputed'", "in two weeks"},
        {"claimdex due c12 none", "no day any more"}},
       {Opt::Query, Opt::Yes, Opt::DryRun, Opt::Desk, Opt::Color},
       cmd_due},
      {"saved",
       "Work",
       "[add NAME QUERY|list|remove NAME]",
       "keep queries under a name: search @NAME",
       "A name stands for its query in brackets, alone or inside a larger one, wherever a query is asked for; `stats` "
       "counts what each finds. They are the desk's, not yours alone, and can be undone like any other change. A query "
       "that leads back to itself is refused.",
       {{"claimdex saved add toll 'kind:casualty figure:10..'", "or in the place of one of that name"},
        {"claimdex search '@toll verdict:unchecked'", "inside another query"},
        {"claimdex saved", "all of them, with how many claims each finds"},
        {"claimdex saved remove toll", ""}},
       {Opt::DryRun, Opt::Json, Opt::Desk, Opt::Color},
       cmd_saved},
      {"redact",
       "Work",
       "WORDS|-",
       "take words out of the whole desk: a source's name, a takedown order",
       "Wherever the words stand, as whole words in any case, they are blanked: article texts and quotes (█ for each "
       "character, so offsets stand), notes, "
       "reasons, evidence, tags, edits, the log (whose chain still verifies), what undo keeps, the index; archived "
       "files that hold them go. "
       "Can't be undone. Other forms of a name are other words. - reads the words from standard input, where your "
       "shell's history doesn't see them.",
       {{"claimdex redact 'Ola Venn' --because 'she asked for it' --dry-run", "how many places"},
        {"claimdex redact - --because 'court order' --yes < words.txt", "in a script"}},
       {Opt::Because, Opt::Yes, Opt::DryRun, Opt::Desk, Opt::Color},
       cmd_redact},
      {"review",
       "Work",
       "[QUERY]",
       "go through claims at the keyboard, one after the other",
       "The list beside the claim, its words marked in its article. One key for each verdict, for evidence, notes, a "
       "proposed link, undo; ? lists them. Each change is kept before the next key is read. Needs a terminal: in "
       "scripts `search` finds claims and `mark` marks them. Without a query the newest claims; the first 10000 of "
       "what is found.",
       {{"claimdex review kind:casualty", "all casualty claims"},
        {"claimdex review verdict:unchecked --sort worth", "what nobody has looked at, the worthiest first"}},
       {Opt::Sort, Opt::Desk, Opt::Color},
       cmd_review},
      {"evidence",
       "Work",
       "add ID URL|FILE | [list] ID… | edit EVIDENCE | remove EVIDENCE… | check [ID…|QUERY]",
       "what shows it: pages and files, their words, copies of them",
       "A file is kept in the archive. A url is written down; --fetch also keeps a copy of the page (nobody is visited "
       "unasked), over http and "
       "https, never from a private network without --allow-private. A page that can't be fetched is recorded all the "
       "same, with exit status 3. "
       "The claim's own article, or a copy of it, is refused; one source given twice is one piece of evidence. `edit` "
       "changes what is said of it (none takes a detail away), `remove` takes it off the claim. "
       "`check` looks whether copies are what they were, and whether they hold the quote and the claim's figure; exit "
       "status 5 where a copy or a quote is missing. "
       "Sheets show url, file, stance, quote, where in it, date and SHA-256; notes and who found it how are internal.",
       {{"claimdex evidence add c12 https://mine.example/list --stance refutes --quote 'Nine men died.' --fetch",
         "a page, its words, a copy"},
        {"claimdex evidence add c12 report.pdf --stance supports --at 'p. 12' --located 'asked the ministry'",
         "a file"},
        {"claimdex evidence c12", "what there is"},
        {"claimdex evidence edit e5 --stance context --because 'an older list'", "say something else of it"},
        {"claimdex evidence remove e5 --because 'the wrong mine'", "`undo` brings it back"},
        {"claimdex evidence check 'verdict:refuted'", "before something is published"}},
       {Opt::Stance, Opt::Quote, Opt::Note, Opt::At, Opt::MediaType, Opt::Captured, Opt::CapturedWhere, Opt::Located,
        Opt::Finder, Opt::Fetch, Opt::AllowPrivate, Opt::Because, Opt::DryRun, Opt::Json, Opt::Desk, Opt::Color},
       cmd_evidence},
      {"undo",
       "Work",
       "[CHANGE]",
       "take back what a change did: your last one, or the one named",
       "One command is one change, however many claims it marked. Says what it gives back, field by field. Refused "
       "where "
       "a later change touched the "
       "same, and for what is published. Reading in is taken back by `forget`, publishing by `reopen`. An undo is in "
       "the "
       "log like anything else.",
       {{"claimdex undo --dry-run", "what would be given back"},
        {"claimdex undo", "your last change; again goes one further back"},
        {"claimdex undo t41", "a certain one"}},
       {Opt::DryRun, Opt::Desk, Opt::Color},
       cmd_undo},
      {"redo",
       "Work",
       "",
       "take your last undo back",
       "As long as you have changed nothing else since; `undo` takes the handle of any undo, too.",
       {{"claimdex redo", "what was undone is done again"}},
       {Opt::DryRun, Opt::Desk, Opt::Color},
       cmd_redo},
      {"edit",
       "Work",
       "ID",
       "correct a slot of a claim or a mention, a detail of an article",
       "A layer over what was extracted: the article's words stay, and `extracted` instead of a value takes the edit "
       "off again. Searches, sheets and "
       "the question whether a later claim is the same use the edited value. The log has before and after.",
       {{"claimdex edit c12 --figure 17 --because 'the table in the report says 17'", "a figure that was read wrongly"},
        {"claimdex edit m3 --place Kherson --because 'the dateline'", "one mention's place"},
        {"claimdex edit a7 --published 2031-03-04 --because 'archive copy'",
         "an article's date: its relative dates are worked out anew"},
        {"claimdex edit a7 --origin o2 --because 'rewritten wire report'", "whose report it is"}},
       {Opt::Because, Opt::Type, Opt::Figure, Opt::Who, Opt::Side, Opt::Place, Opt::Time, Opt::Speaker, Opt::Modality,
        Opt::Title, Opt::Author, Opt::Published, Opt::Source, Opt::Lang, Opt::Url, Opt::Origin, Opt::DryRun, Opt::Desk,
        Opt::Color},
       cmd_edit},
      {"merge",
       "Work",
       "ID ID…",
       "several claims are one: the first stays",
       "Mentions, evidence and notes move; the other handles lead to it from now on. Where both have a verdict and "
       "they differ, say which one "
       "holds. Claims of different types need a reason.",
       {{"claimdex merge c12 c40", "accepts \"c40 looks like c12\""},
        {"claimdex merge c12 c40 --verdict disputed --because 'two counts'", "with different verdicts"}},
       {Opt::Verdict, Opt::Because, Opt::Yes, Opt::DryRun, Opt::Desk, Opt::Color},
       cmd_merge},
      {"split",
       "Work",
       "ID MENTION…",
       "mentions that are another claim: they get one of their own",
       "The new claim is unchecked, and is never proposed for a merge with the old one again.",
       {{"claimdex split c12 m5 m9 --because 'the second blast'", "two mentions leave"}},
       {Opt::Because, Opt::DryRun, Opt::Desk, Opt::Color},
       cmd_split},
      {"link",
       "Work",
       "ID [RELATION] ID",
       "say how two claims are related, or that a proposed link doesn't hold",
       "Relations: repeats revises contradicts subset_of sums_to consistent_with scope_differs. Both claims stay, with "
       "their own verdicts.",
       {{"claimdex link c40 revises c12 --because 'the evening count'", "a relation"},
        {"claimdex link c40 c12 --refuse", "\"c40 looks like c12\" is wrong: never proposed again"}},
       {Opt::Refuse, Opt::Because, Opt::DryRun, Opt::Desk, Opt::Color},
       cmd_link},
      {"event",
       "Work",
       "name NAME ID… | put NAME ID… | clear ID… | [list]",
       "which figures are about one thing, where you know better",
       "`figures` and `conflicts` work out by place, days and names which figures belong together. `name` gives the "
       "group that a claim is in a name, and makes those of several claims one; it stays together from then on, and "
       "later reports still join it by their words. `put` takes claims out of their group into another one; what they "
       "were with stays together without them, under a name of its own. `clear` leaves claims to their words again. "
       "`event:NAME` searches in one. Every change can be undone.",
       {{"claimdex event name velmark-strike c12", "the group of c12"},
        {"claimdex event name velmark-strike c12 c40", "these two groups are one event"},
        {"claimdex event put second-strike c31 c32", "these two claims are about another one"},
        {"claimdex event clear c31", "as if nobody had said anything"},
        {"claimdex figures event:velmark-strike", "its figures"}},
       {Opt::Query, Opt::Yes, Opt::DryRun, Opt::Desk, Opt::Color},
       cmd_event},
      {"dossier",
       "Hand out",
       "new NAME | add NAME ID… | remove NAME ID… | move NAME ID… --to N | show NAME | edit NAME | delete NAME | "
       "[list]",
       "one story's claims in an order of their own, under a heading",
       "`export dossier NAME` makes their sheet. Heading (--title) and introduction (--text) are for the public, the "
       "name "
       "is the desk's own. `add` puts claims at the end, in the order in which they are named; - takes handles from "
       "standard input, --query all that a query finds: they are shown, and you are asked; --yes in scripts. A merged "
       "claim's place is that of what it became. `dossier:NAME` searches in one. Every change can be undone.",
       {{"claimdex dossier new flood --title 'The flood at Velmark' --text 'What is certain, and what is not.'",
         "an empty one"},
        {"claimdex dossier add flood c12 c9 c40", "in this order"},
        {"claimdex search --ids --sort published drowned | claimdex dossier add flood - --yes",
         "in the order of a search"},
        {"claimdex dossier move flood c40 --to 1", "to the front"},
        {"claimdex dossier show flood", "what is in it"},
        {"claimdex export dossier flood -o flood.html", "its sheet"},
        {"claimdex dossier edit flood --title 'The flood, a week later'", "another heading"},
        {"claimdex dossier", "all of them"}},
       {Opt::Heading, Opt::Introduction, Opt::To, Opt::Query, Opt::Yes, Opt::DryRun, Opt::Json, Opt::Desk, Opt::Color},
       cmd_dossier},
      {"lint",
       "Hand out",
       "[QUERY|dossier NAME]",
       "is it ready to be published?",
       "What readers and search engines will miss, claim by claim: a verdict without a reason, words that don't stand "
       "where they are said to, evidence that is gone or was never archived, one origin only, nobody looked for what "
       "speaks against it, a figure that its evidence doesn't hold. Without a query every claim that has a verdict, is "
       "checked or published, but for dismissed ones. What is an error, a warning, a note or off, the desk says "
       "(claimdex config lint.one-origin error). Exit status 5 where there is an error or a warning; `export --strict` "
       "refuses errors.",
       {{"claimdex lint", "everything that somebody worked on"},
        {"claimdex lint dossier flood", "before its sheet goes out"},
        {"claimdex lint progress:checked --json", "for a pipeline"},
        {"claimdex lint --explain one-origin", "what a code means"}},
       {Opt::LintExplain, Opt::Json, Opt::Desk, Opt::Color},
       cmd_lint},
      {"export",
       "Hand out",
       "QUERY|dossier NAME",
       "a fact-check sheet of the claims that a query finds, or of a dossier",
       "Markdown, HTML, PDF, CSV, TSV, XLSX, JSON, JSON Lines or ClaimReview; the ending of the file says which, or "
       "--format. "
       "Without -o Markdown "
       "on standard output. ClaimReview is schema.org's JSON-LD for pages and search engines and holds claims with a "
       "verdict; `config` sets the desk's name (desk.name) and its ratings, `publish --url` the address. "
       "Notes, tags and the names of people at the desk are never on a sheet, unless --internal asks for the desk's "
       "own. "
       "A bundle has the sheet as HTML and JSON, its claims as JSON Lines, the archived evidence by its SHA-256, and "
       "SHA256SUMS for sha256sum -c. "
       "--since makes a sheet of corrections: only claims that changed in what readers see, with what was before and "
       "what is now; --digest the same for one day. Days are those of the query language, counted from the sheet's "
       "date. "
       "--template is a look of your own for Markdown and HTML: a page with marks that a sheet fills, whatever "
       "articles say "
       "escaped; `claimdex help template` lists them. "
       "The same desk gives the same bytes: "
       "dates are as of "
       "the desk's last change (SOURCE_DATE_EPOCH overrides).",
       {{"claimdex export verdict:disputed -o sheet.html", "a page"},
        {"claimdex export dossier flood -o flood.html", "a story's claims in their order, under their heading"},
        {"claimdex export dossier flood -o flood.pdf", "the same as pages to print or to send"},
        {"claimdex export 'kind:casualty' -o toll.xlsx", "a table"},
        {"claimdex export verdict:refuted --bundle handover.tar.gz", "with its evidence, for somebody else to check"},
        {"claimdex export '*' --since last.html -o corrections.html", "what changed since that sheet"},
        {"claimdex export '*' --digest yesterday", "what one day brought"},
        {"claimdex export '*' --template house.html.tpl -o sheet.html", "in your own look"},
        {"claimdex export progress:published -o checks.claimreview.json", "for a page's JSON-LD"},
        {"claimdex export '*' --format jsonl", "everything, to standard output"}},
       {Opt::Output, Opt::Format, Opt::Template, Opt::Since, Opt::Digest, Opt::Bundle, Opt::Internal, Opt::Strict,
        Opt::Force, Opt::Desk, Opt::Color},
       cmd_export},
      {"dump",
       "Hand out",
       "",
       "the whole desk as JSON Lines, for git, for other programs, for the next computer",
       "Everything, internal notes and the log with its salts included: one line for each row of the record, described "
       "in schemas/json (dump.v1), "
       "in an order that stays, so that two dumps differ where the desk did. `restore` makes the identical desk of it. "
       "The files of the archive (articles as read, evidence) come along with --with-archive.",
       {{"claimdex dump -o desk.jsonl", "the record"},
        {"claimdex dump -o desk.jsonl --with-archive blobs", "everything, to move to another computer"},
        {"claimdex dump | jq -c 'select(.table==\"note\")'", "for programs"}},
       {Opt::DumpFile, Opt::WithArchive, Opt::Force, Opt::Desk, Opt::Color},
       cmd_dump},
      {"restore",
       "Hand out",
       "FILE|-",
       "make a desk of a dump or a backup",
       "The same desk: handles, history, hashes, what can be undone. It is made where `ingest` would make one (--desk, "
       "CLAIMDEX_DESK, else your data folder) and "
       "replaces none; a file that is "
       "broken anywhere is refused whole. Without --archive the archive's files stay away: `doctor` notes which, and "
       "they can be copied into archive/ later.",
       {{"claimdex restore desk.jsonl --archive blobs --desk ~/desks/flood", "a dump"},
        {"claimdex restore desk.db --archive old/archive --desk ~/desks/flood", "a backup"}},
       {Opt::ArchiveDir, Opt::Desk, Opt::Color},
       cmd_restore},
      {"backup",
       "Hand out",
       "FILE",
       "a copy of the record as it is at this moment, while others work on it",
       "One file, readable by you alone; `restore FILE` makes a desk of it, and so does its copy named claims.db in an "
       "empty folder. What is in "
       "archive/ isn't in it: those files never change, so any way of copying the folder will do (rsync, cp -n).",
       {{"claimdex backup /media/stick/desk.db", "the record"},
        {"claimdex backup --force ~/desk.db", "every night; beside it a copy of archive/"}},
       {Opt::Force, Opt::Desk, Opt::Color},
       cmd_backup},
      {"normalize",
       "Look inside",
       "FILE|DIR|-…",
       "the article as claimdex reads it",
       "No desk is opened and nothing is stored.",
       {{"claimdex normalize page.html", "main text, title, date"},
        {"claimdex normalize --json articles/", "for programs"}},
       {Opt::Published, Opt::Source, Opt::Lang, Opt::Url, Opt::Json, Opt::Color},
       cmd_normalize},
      {"annotate",
       "Look inside",
       "FILE|DIR|-…",
       "everything that extraction sees in an article",
       "Sentences, quantities, dates, attributions and claims. No desk is opened and nothing is stored. Rules of your "
       "own: a file in ~/.config/claimdex/lang/en/ stands in for the program's own of the same name, in `annotate` and "
       "in `ingest`. --explain names the line of those files behind each slot, and for a sentence without a claim the "
       "rule "
       "that came nearest.",
       {{"claimdex annotate --published 2031-03-04 flood.txt", "coloured text"},
        {"claimdex annotate --explain flood.txt", "why: the rule and the words behind every slot, with file and line"},
        {"claimdex annotate --format html articles/ > read.html", "a page: point at a claim for its slots"},
        {"claimdex annotate --json articles/ | jq .claims", "for programs"}},
       {Opt::View, Opt::Explain, Opt::Json, Opt::Published, Opt::Source, Opt::Lang, Opt::Url, Opt::Color},
       cmd_annotate},
      {"doctor",
       "Look inside",
       "",
       "check that everything is as it must be",
       "The record's integrity, every quote against its article, the log's chain of hashes, the index against the "
       "record, every file of the archive against its hash. "
       "Changes nothing; each finding names its repair. Exit status 5 when there is one; a note is none. --fix does "
       "what "
       "can't do harm: it builds the index anew and takes out half-written files; the record itself comes back from a "
       "dump or a backup.",
       {{"claimdex doctor", "all checks"},
        {"claimdex doctor --fix", "and the repairs that are safe"},
        {"claimdex doctor --json", "for programs"}},
       {Opt::Fix, Opt::Json, Opt::Desk, Opt::Color},
       cmd_doctor},
      {"reindex",
       "Look inside",
       "",
       "build the search index anew from the record",
       "Never needed: a missing or damaged index is noticed and rebuilt by itself.",
       {{"claimdex reindex", ""}},
       {Opt::Desk, Opt::Color},
       cmd_reindex},
      {"config",
       "Look inside",
       "[KEY [VALUE]]",
       "what this desk calls things, and which rules it keeps",
       "Without words everything that can be set, with a key its value, with a value behind it that is written into "
       "the "
       "desk's config.toml; the rest of the file stays as it is. Keys: label.VERDICT (lists and sheets; JSON keeps the "
       "canonical words), colour.VERDICT, desk.name, rating.VERDICT and rating_name.VERDICT (ClaimReview), "
       "evidence_needed.VERDICT "
       "(0 takes the rule away), four_eyes (who gave the verdict can't publish), evidence.max_mb, "
       "evidence.max_seconds.",
       {{"claimdex config", "all settings"},
        {"claimdex config label.disputed Umstritten", "the desk's own word"},
        {"claimdex config four_eyes true", "a second person publishes"},
        {"claimdex config evidence_needed.verified 2", "a stricter rule"},
        {"claimdex config label.disputed --unset", "as built in"}},
       {Opt::Unset, Opt::DryRun, Opt::Json, Opt::Desk, Opt::Color},
       cmd_config},
      {"completion",
       "Look inside",
       "bash|zsh|fish",
       "completion for a shell",
       "",
       {{"source <(claimdex completion bash)", "in ~/.bashrc"},
        {"claimdex completion zsh > ~/.zfunc/_claimdex", "a file in your fpath"},
        {"claimdex completion fish > ~/.config/fish/completions/claimdex.fish", "fish"}},
       {},
       cmd_completion},
      {"help",
       "Look inside",
       "[COMMAND|query|flags]",
       "this, or the page of a command",
       "",
       {{"claimdex help search", "a command"},
        {"claimdex help query", "the query language"},
        {"claimdex help flags", "what flags mean"}},
       {},
       cmd_help},
  };
  return commands;
}

}  // namespace claimdex::cli
