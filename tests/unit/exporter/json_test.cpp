#include <doctest/doctest.h>

#include "sample.hpp"

/// The contracts byte by byte. Line breaks below are for reading: pieces are joined without anything between.
using namespace claimdex;
using namespace claimdex::exporter;

namespace {

template <typename... T>
std::string printed(void (*print)(std::string&, const T&...), const T&... values) {
  std::string out;
  print(out, values...);
  return out;
}

const std::string kA64(64, 'a');
const std::string kZeros(32, '0');
const std::string kOnes(32, '1');

/// figure to flags, of sample_slots()
const std::string kSlots =
    R"("figure":{"text":"more than 12","start":30,"end":42,"value":12,"low":13,"high":null,"low_open":false,"high_open":false,)"
    R"("soft_low":13,"soft_high":24.5,"hedge":"more_than","unit":"person","role":"subset","of":{"value":40,"text":"the 40"}},)"
    R"("who":{"start":43,"end":49,"text":"miners","class":"worker","side":"KO"},)"
    R"("actor":{"start":0,"end":4,"text":"Fire","id":null},)"
    R"("place":{"start":60,"end":67,"text":"Koldava","name":"Koldava, Upper Sarna","id":"x1"},)"
    R"("time":{"start":70,"end":79,"text":"on Monday","from":"2031-03-10","to":"2031-03-10"},)"
    R"("attribution":[)"
    R"({"name":"Ana Brel","id":null,"class":"person","role":"speaker","cue":"said","stance":"asserts","carried":false,"start":80,"end":88},)"
    R"({"name":"Sarna Wire","id":"w1","class":"media","role":"channel","cue":null,"stance":"asserts","carried":true,"start":null,"end":null}],)"
    R"("modality":"actual","flags":["losses_ambiguous","vague_large"],)";
const std::string kNoSlots =
    R"("figure":null,"who":null,"actor":null,"place":null,"time":null,"attribution":[],"modality":"actual","flags":[],)";

const std::string kArticleRef =
    R"("article":{"id":"a7","version":2,"title":"Fire in the mine","source":"Northline",)"
    R"("url":"https://northline.example/mine","published":"2031-03-11T08:00:00+02:00","sha256":")" +
    kA64 + R"("},)";

const std::string kClaim =
    R"({"schema":"claimdex.claim.v1","id":"c12","uid":")" + kOnes +
    R"(","type":"casualty.killed","text":"more than 12 miners were killed","start":30,"end":61,)" + kArticleRef +
    kSlots +
    R"("edited":["figure"],"seen":null,"retired":false,)"
    R"("verdict":"disputed","progress":"checked","reason":"The company says nine.","stale":["newer_figure"],)"
    R"("mentions":3,"origins":2,"evidence":1,"tags":["mine"],"assignee":"eva","review_by":"2031-06-01",)"
    R"("worth":0.83,"confidence":0.7,"created":"2031-03-12T09:00:00Z","changed":"2031-03-13T09:00:00Z")";

Article article() {
  Article a;
  a.id = "mine.txt";
  a.sha256 = kA64;
  a.text = "Fire\n\nMore than 12.";
  return a;
}
const std::string kArticle =
    R"({"schema":"claimdex.article.v1","id":"mine.txt","title":null,"author":null,"published":null,"lang":null,"source":null,)"
    R"("url":null,"sha256":")" +
    kA64 + R"(","text":"Fire\n\nMore than 12."})";

TEST_CASE("article.v1") {
  Article a = article();
  CHECK(printed(article_json, a) == kArticle);
  a.details = {"Fire", "Ana Brel", "2031-03-11", "en", "Northline", "https://northline.example/mine"};
  CHECK(
      printed(article_json, a) ==
      R"({"schema":"claimdex.article.v1","id":"mine.txt","title":"Fire","author":"Ana Brel","published":"2031-03-11","lang":"en",)"
      R"("source":"Northline","url":"https://northline.example/mine","sha256":")" +
          kA64 + R"(","text":"Fire\n\nMore than 12."})");
}

TEST_CASE("annotation.v1 of a text in which nothing was found: every list is there") {
  Annotation a;
  a.extractor = "en 1";
  CHECK(printed(annotation_json, article(), a) ==
        R"({"schema":"claimdex.annotation.v1","extractor":"en 1","article":)" + kArticle +
            R"(,"credit":null,"sentences":[],"quantities":[],"dates":[],"attributions":[],"claims":[]})");
}

TEST_CASE("annotation.v1 with reasons, escaped as everything is") {
  Annotation a;
  a.extractor = "en 1";
  a.sentences = {{.span = {0, 4}}, {.span = {6, 19}}};
  a.explanation = Explanation{{},
                              {{{Reasoned::NoClaim, "a number\x1b[2J", Span{0, 4}, "Fire", "en/units.tsv:3"},
                                {Reasoned::Worth, "short -0.15", {}, {}, {}}},
                               {}}};
  CHECK(
      printed(annotation_json, article(), a) ==
      R"({"schema":"claimdex.annotation.v1","extractor":"en 1","article":)" + kArticle +
          R"(,"credit":null,"sentences":[{"start":0,"end":4,"worth":0,"zone":"body","explain":[)"
          R"({"slot":"no_claim","what":"a number\u001b[2J","start":0,"end":4,"text":"Fire","at":"en/units.tsv:3"},)"
          R"({"slot":"worth","what":"short -0.15","start":null,"end":null,"text":null,"at":null}]},)"
          R"({"start":6,"end":19,"worth":0,"zone":"body"}],"quantities":[],"dates":[],"attributions":[],"claims":[]})");
}

TEST_CASE("annotation.v1: a credit that the article's details give stands nowhere in its text") {
  Annotation a;
  a.credit = Credit{{}, "SW", "Sarna Wire"};
  CHECK(printed(annotation_json, article(), a)
            .find(R"("credit":{"start":null,"end":null,"text":"SW","name":"Sarna Wire"},)") != std::string::npos);
}

TEST_CASE("annotation.v1 with one of everything") {
  Annotation a;
  a.extractor = "en 1";
  a.credit = Credit{Span{0, 4}, "Fire", "Sarna Wire"};
  a.sentences = {{{0, 4}, 0.25, Zone::Headline}};
  Quantity q;
  q.span = {6, 18};
  q.text = "More than 12";
  q.value = 12;
  q.bounds.low = 12;
  q.bounds.low_open = true;
  q.hedge = Hedge::MoreThan;
  a.quantities = {q};
  a.dates = {{{1, 2}, "May", "2031-05-01", "2031-05-31", Granularity::Month, true},
             {{2, 3}, "soon", {}, {}, Granularity::Range, false}};
  Attribution full;
  full.form = Form::AccordingTo;
  full.source = Attribution::Source{{3, 4}, "he", "Ilya Maren", SourceClass::Person};
  full.cue = Attribution::Cue{{4, 5}, "said"};
  full.content = {{5, 6}, {7, 8}};
  full.via = {"Sarna Wire"};
  full.stance = Stance::Denies;
  a.attributions = {full, Attribution{}};
  ExtractedClaim claim;
  claim.n = 1;
  claim.spans = {{6, 18}, {19, 20}};
  claim.text = "More than 12";
  claim.sentence = {6, 19};
  claim.slots = sample_slots();
  claim.links = {{2, Relation::Repeats}};
  ExtractedClaim bare;
  bare.n = 2;
  bare.spans = {{0, 4}};
  bare.text = "Fire";
  bare.sentence = {0, 4};
  a.claims = {claim, bare};
  CHECK(
      printed(annotation_json, article(), a) ==
      R"({"schema":"claimdex.annotation.v1","extractor":"en 1","article":)" + kArticle +
          R"(,"credit":{"start":0,"end":4,"text":"Fire","name":"Sarna Wire"},)"
          R"("sentences":[{"start":0,"end":4,"worth":0.25,"zone":"headline"}],)"
          R"("quantities":[{"start":6,"end":18,"text":"More than 12","kind":"cardinal","value":12,"low":12,"high":null,)"
          R"("low_open":true,"high_open":false,"hedge":"more_than","unit":null}],)"
          R"("dates":[{"start":1,"end":2,"text":"May","from":"2031-05-01","to":"2031-05-31","granularity":"month","resolved":true},)"
          R"({"start":2,"end":3,"text":"soon","from":null,"to":null,"granularity":"range","resolved":false}],)"
          R"("attributions":[{"form":"according_to","source":{"start":3,"end":4,"text":"he","name":"Ilya Maren","class":"person"},)"
          R"("cue":{"start":4,"end":5,"text":"said"},"content":[{"start":5,"end":6},{"start":7,"end":8}],)"
          R"("via":[{"name":"Sarna Wire"}],"stance":"denies"},)"
          R"({"form":"indirect","source":null,"cue":null,"content":[],"via":[],"stance":"asserts"}],)"
          R"("claims":[{"n":1,"type":"casualty.killed","form":"indirect","start":6,"end":18,"text":"More than 12",)"
          R"("spans":[{"start":6,"end":18},{"start":19,"end":20}],"sentence":{"start":6,"end":19},)" +
          kSlots +
          R"("links":[{"n":2,"relation":"repeats"}],"worth":0.83,"confidence":0.7,"rule":"casualty.killed.passive"},)" +
          R"({"n":2,"type":"event","form":null,"start":0,"end":4,"text":"Fire","spans":[{"start":0,"end":4}],"sentence":{"start":0,"end":4},)" +
          kNoSlots + R"("links":[],"worth":0,"confidence":0,"rule":""}]})");
}

TEST_CASE("error.v1") {
  CHECK(
      printed(error_json, InputError{"x1", "in.jsonl", 3, "bad_input", "no \"text\""}) ==
      R"({"schema":"claimdex.error.v1","id":"x1","input":"in.jsonl","line":3,"code":"bad_input","message":"no \"text\""})");
  CHECK(printed(error_json, InputError{"-", "-", std::nullopt, "bad_input", "empty"}) ==
        R"({"schema":"claimdex.error.v1","id":"-","input":"-","line":null,"code":"bad_input","message":"empty"})");
}

TEST_CASE("claim.v1") {
  ClaimRecord edited = sample_claim();
  edited.edited = {"figure"};
  CHECK(printed(claim_json, edited) == kClaim + "}");
  ClaimRecord free = bare_claim();
  free.seen = Seen{"Channel 5", std::nullopt, "clip.mp4", kOnes};
  free.retired = true;
  CHECK(
      printed(claim_json, free) ==
      R"({"schema":"claimdex.claim.v1","id":"c1","uid":")" + kZeros +
          R"(","type":"event","text":"it rained","start":null,"end":null,"article":null,)" + kNoSlots +
          R"("edited":[],"seen":{"at":"Channel 5","url":null,"media":"clip.mp4","sha256":")" + kOnes +
          R"("},"retired":true,)"
          R"("verdict":"unchecked","progress":"new","reason":null,"stale":[],"mentions":0,"origins":0,"evidence":0,"tags":[],)"
          R"("assignee":null,"review_by":null,"worth":0,"confidence":0,"created":"2031-03-12T09:00:00Z","changed":"2031-03-12T09:00:00Z"})");
}

EventRecord event() {
  EventRecord e;
  e.seq = 5;
  e.at = "2031-03-12T09:00:00Z";
  e.who = "eva";
  e.change = {4};
  e.subject = "c12";
  e.action = "mark";
  e.field = "verdict";
  e.old_value = "unchecked";
  e.new_value = "disputed";
  e.why = "nine";
  e.prev = std::string(64, 'c');
  e.hash = std::string(64, 'd');
  return e;
}
const std::string kEvent =
    R"({"schema":"claimdex.event.v1","seq":5,"at":"2031-03-12T09:00:00Z","who":"eva","change":"t4","subject":"c12","action":"mark",)"
    R"("field":"verdict","old":"unchecked","new":"disputed","why":"nine","prev":")" +
    std::string(64, 'c') + R"(","hash":")" + std::string(64, 'd') + R"("})";

TEST_CASE("event.v1; the first has none before it") {
  CHECK(printed(event_json, event()) == kEvent);
  EventRecord first;
  first.seq = 1;
  first.change = {1};
  first.subject = "desk";
  first.action = "init";
  CHECK(printed(event_json, first) ==
        R"({"schema":"claimdex.event.v1","seq":1,"at":"","who":"","change":"t1","subject":"desk","action":"init",)"
        R"("field":null,"old":null,"new":null,"why":null,"prev":null,"hash":""})");
}

TEST_CASE("claim.v1 as show prints it") {
  ClaimDetail d;
  d.claim = sample_claim();
  d.claim.edited = {"figure"};
  MentionRecord m;
  m.id = {3};
  m.uid = kZeros;
  m.article = sample_article();
  m.spans = {{30, 61}};
  m.sentence = {20, 90};
  m.text = "more than 12 miners were killed";
  m.slots = sample_slots();
  m.extractor = "en 1";
  m.origin = {2};
  m.agency = "Interfax";
  m.gone = true;
  m.extracted = false;
  d.mentions = {m};
  Evidence e;
  e.id = {5};
  e.uid = kOnes;
  e.url = "https://mine.example/list";
  e.sha256 = kA64;
  e.details.stance = "refutes";
  e.details.quote = "Nine men died.";
  e.details.note = "Nine names.";
  e.details.at = "p. 12";
  e.details.finder = "Mira";
  e.added = "2031-03-13T08:00:00Z";
  e.by = "eva";
  e.claim = {12};
  e.copy = FetchedCopy{"https://mine.example/list.html", 200, kA64, kA64};
  e.also = {{7}};
  d.evidence = {e};
  d.links = {{{9},
              Relation::Revises,
              false,
              LinkState::Proposed,
              "version",
              "the evening count",
              "eva",
              "2031-03-12T10:00:00Z",
              Verdict::Disputed,
              "15 miners were killed"}};
  d.notes = {{NoteId{3}, NoteKind::Asked, "2031-03-12T10:00:00Z", "eva", "how many?", "the company", "2031-03-14", {}},
             {NoteId{4}, NoteKind::Answered, "2031-03-13T10:00:00Z", "eva", "nine", {}, {}, NoteId{3}}};
  d.events = {event()};
  CHECK(
      printed(claim_detail_json, d) ==
      kClaim + R"(,"mention_list":[{"id":"m3","uid":")" + kZeros +
          R"(","type":"casualty.killed","form":"indirect","text":"more than 12 miners were killed","start":30,"end":61,)"
          R"("spans":[{"start":30,"end":61}],"sentence":{"start":20,"end":90},)" +
          kArticleRef + kSlots +
          R"("worth":0.83,"confidence":0.7,"rule":"casualty.killed.passive","extractor":"en 1",)"
          R"("origin":"o2","agency":"Interfax","gone":true,"extracted":false}],)"
          R"("evidence_list":[{"id":"e5","uid":")" +
          kOnes + R"(","url":"https://mine.example/list","file":null,"sha256":")" + kA64 +
          R"(","stance":"refutes","quote":"Nine men died.","note":"Nine names.","at":"p. 12","media_type":null,)"
          R"("captured":null,"captured_where":null,"located":null,"finder":"Mira",)"
          R"("added":"2031-03-13T08:00:00Z","by":"eva","claim":"c12",)"
          R"("copy":{"url":"https://mine.example/list.html","status":200,"sha256":")" +
          kA64 + R"(","head_sha256":")" + kA64 +
          R"("},"also":["c7"]}],)"
          R"("links":[{"id":"c9","relation":"revises","outgoing":false,"state":"proposed","why":"the evening count",)"
          R"("rule":"version","at":"2031-03-12T10:00:00Z","by":"eva","verdict":"disputed","text":"15 miners were killed"}],)"
          R"("notes":[{"id":"n3","kind":"asked","at":"2031-03-12T10:00:00Z","who":"eva","text":"how many?","place":"the company",)"
          R"("deadline":"2031-03-14","about":null},{"id":"n4","kind":"answered","at":"2031-03-13T10:00:00Z","who":"eva",)"
          R"("text":"nine","place":null,"deadline":null,"about":"n3"}],"events":[)" +
          kEvent + "]}");
  CHECK(printed(claim_detail_json, ClaimDetail{bare_claim(), {}, {}, {}, {}, {}})
            .ends_with(R"(,"mention_list":[],"evidence_list":[],"links":[],"notes":[],"events":[]})"));
}

namespace {

void stats_with_saved(std::string& out, const DeskStats& of) {
  stats_json(out, of, {{*Day::parse("2030-12-30"), 9, 4, 1}}, {{"toll", "killed", 3}, {"old", "knd:event", {}}});
}

}  // namespace

TEST_CASE("stats.v1: every word of a vocabulary is a key, counted or not") {
  DeskStats s;
  s.articles = 4;
  s.claims = 9;
  s.mentions = 11;
  s.origins = 3;
  s.by_verdict = {5, 0, 0, 4, 0, 0, 0, 0};
  s.by_progress = {5, 0, 4, 0, 0};
  s.by_kind = {9};
  s.evidence = 6;
  s.dossiers = 1;
  s.outlets = 1;
  s.by_outlet = {{"Courier", 7}};
  CHECK(
      printed(stats_with_saved, s) ==
      R"({"schema":"claimdex.stats.v1","articles":4,"claims":9,"mentions":11,"origins":3,"factchecks":0,)"
      R"("by_verdict":{"unchecked":5,"verified":0,"mostly_verified":0,"disputed":4,"misleading":0,"refuted":0,"unverifiable":0,"outdated":0},)"
      R"("by_progress":{"new":5,"in_progress":0,"checked":4,"published":0,"dismissed":0},)"
      R"("by_kind":{"casualty.killed":9,"casualty.wounded":0,"casualty.missing":0,"casualty.captured":0,"casualty.trapped":0,)"
      R"("casualty.losses":0,"casualty.killed_or_wounded":0,"casualty.other":0,"mobilization.called_up":0,"mobilization.deployed":0,)"
      R"("mobilization.stationed":0,"mobilization.trained":0,"mobilization.withdrawn":0,"mobilization.deserted":0,"mobilization.refused":0,)"
      R"("displacement.displaced":0,"displacement.evacuated":0,"displacement.returned":0,"detention.arrested":0,"detention.held":0,)"
      R"("detention.released":0,"detention.exchanged":0,"attribution.quote":0,"attribution.statement":0,"quantity.people":0,)"
      R"("quantity.money":0,"quantity.percent":0,"quantity.weapons":0,"quantity.equipment_lost":0,"quantity.events":0,"quantity.area":0,)"
      R"("quantity.distance":0,"quantity.duration":0,"quantity.change":0,"quantity.objects":0,"event":0,"superlative":0,"generalisation":0},"evidence":6,"dossiers":1,)"
      R"("outlets":1,"by_outlet":[{"source":"Courier","mentions":7}],)"
      R"("by_week":[{"week":"2031-W01","from":"2030-12-30","read":9,"marked":4,"published":1}],"saved":[{"name":"toll","query":"killed","claims":3},{"name":"old","query":"knd:event","claims":null}]})");
}

TEST_CASE("objects are appended to what is there") {
  std::string out = "before ";
  error_json(out, {});
  CHECK(out.starts_with("before {\"schema\""));
}

}  // namespace
