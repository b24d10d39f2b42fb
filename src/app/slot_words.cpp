// "--figure 'at least 17'" is read by the same rules that read articles: what a person types means what it would mean there.
#include "slot_words.hpp"

#include <fmt/format.h>

#include "claimdex/core/date.hpp"
#include "claimdex/exporter/sheet.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::app {
namespace {

constexpr std::string_view kNone = "none", kExtracted = "extracted";

template <typename E>
Result<E> read_name(std::string_view option, const std::string& word) {
  if (auto value = parse_name<E>(word)) return *value;
  std::vector<std::string_view> names(Names<E>::values.begin(), Names<E>::values.end());
  auto near = text::nearest(word, names);
  return fail(ErrorCode::Usage, fmt::format("{} {}: there is none", option, text::printable(word)),
              near ? fmt::format("did you mean {}?", *near) : fmt::format("one of {}", fmt::join(names, " ")));
}

/// "17", "at least 11", "10 to 20", "dozens", "60 %"; the whole of it has to be one number.
Result<Figure> read_figure(const std::string& words, const Slots& before, const extract::Extractor& extractor) {
  Article article;
  article.details.lang = "en";
  article.text = text::normalise_line(words);
  const Annotation found = extractor.annotate(article);
  const Error no_number{ErrorCode::Usage, fmt::format("--figure {}: not a number", text::printable(words)),
                        "17, 'at least 11', '10 to 20', 'about 300', dozens, or none"};
  if (found.quantities.size() != 1) return tl::unexpected(no_number);
  const Quantity& q = found.quantities.front();
  if (q.span.start != 0 || q.span.end != text::count_code_points(article.text)) return tl::unexpected(no_number);
  if (counts_people(before.type) && (q.value.value_or(0) < 0 || q.bounds.low.value_or(0) < 0))
    return fail(ErrorCode::Usage, fmt::format("--figure {}: people can't be fewer than none", text::printable(words)),
                no_number.hint);
  Figure figure;
  figure.text = article.text;
  figure.value = q.value;
  figure.bounds = q.bounds;
  figure.hedge = q.hedge;
  figure.unit = q.unit;
  if (!figure.unit && before.figure) figure.unit = before.figure->unit;
  if (!figure.unit && counts_people(before.type)) figure.unit = "person";
  if (before.figure) {
    figure.role = before.figure->role;
    figure.of = before.figure->of;
  }
  return figure;
}

/// "2031-03-10", "2031-03", "2031-03-10..2031-03-12".
Result<EventTime> read_time(const std::string& words) {
  const std::size_t dots = words.find("..");
  const auto first = parse_period(std::string_view(words).substr(0, dots));
  const auto last = dots == std::string::npos ? first : parse_period(std::string_view(words).substr(dots + 2));
  if (!first || !last || !first->from || !last->to || *last->to < *first->from)
    return fail(ErrorCode::Usage, fmt::format("--time {}: not a day or a period", text::printable(words)),
                "2031-03-10, 2031-03, 2031-03-10..2031-03-12, or none");
  return EventTime{{}, words, first->from->iso(), last->to->iso()};
}

Result<std::string> read_side(const std::string& words, const extract::Extractor& extractor) {
  const std::vector<extract::Extractor::Known> countries = extractor.countries();
  std::vector<std::string_view> names;
  for (const auto& country : countries) {
    if (words == country.id || text::fold(words) == text::fold(country.name)) return country.id;
    names.push_back(country.name);
  }
  // Another name of it, or a place in it; what lies in no country, or in several, is nobody's side.
  if (auto known = extractor.place(words)) {
    const std::string code = known->id.substr(0, known->id.find_first_of("-/"));
    for (const auto& country : countries)
      if (code == country.id) return code;
  }
  const auto near = text::nearest(words, names);
  return fail(ErrorCode::Usage, fmt::format("--side {}: no country that is known", text::printable(words)),
              near ? fmt::format("did you mean {}?", *near) : "an ISO 3166 code (UA) or a country's name (Ukraine)");
}

class Reader {
 public:
  Reader(const SlotWords& words, Slots& slots, const extract::Extractor& extractor)
      : w_(words), s_(slots), extractor_(extractor) {}

  Result<std::vector<TypedSlot>> run() {
    if (w_.type && !taken_off("type", *w_.type)) {
      CLAIMDEX_TRY(s_.type, read_type(*w_.type));
      name("type");
    }
    if (w_.figure && !taken_off("figure", *w_.figure)) {
      if (*w_.figure == kNone)
        s_.figure.reset();
      else {
        CLAIMDEX_TRY(s_.figure, read_figure(*w_.figure, s_, extractor_));
      }
      name("figure");
    }
    CLAIMDEX_CHECK(who());
    if (w_.place && !taken_off("place", *w_.place)) {
      s_.place.reset();
      if (*w_.place != kNone) {
        s_.place = Place{{}, *w_.place, *w_.place, {}};
        if (auto known = extractor_.place(*w_.place)) s_.place = Place{{}, *w_.place, known->name, known->id};
      }
      name("place");
    }
    if (w_.time && !taken_off("time", *w_.time)) {
      s_.time.reset();
      if (*w_.time != kNone) {
        CLAIMDEX_TRY(s_.time, read_time(*w_.time));
      }
      name("time");
    }
    if (w_.speaker && !taken_off("attribution", *w_.speaker)) speaker();
    if (w_.modality && !taken_off("modality", *w_.modality)) {
      CLAIMDEX_TRY(s_.modality, read_name<Modality>("--modality", *w_.modality));
      name("modality");
    }
    return std::move(out_);
  }

 private:
  void name(std::string field) { out_.push_back({std::move(field), false}); }
  bool taken_off(std::string_view field, const std::string& word) {
    if (word != kExtracted) return false;
    out_.push_back({std::string(field), true});
    return true;
  }

  Result<void> who() {
    if (!w_.who && !w_.side) return {};
    if ((w_.who && taken_off("who", *w_.who)) || (w_.side && taken_off("who", *w_.side))) return {};
    if (w_.who && *w_.who == kNone) {
      s_.who.reset();
    } else if (w_.who) {
      const auto before = s_.who;
      s_.who = Who{{}, *w_.who, {}, {}};
      if (before) s_.who->side = before->side;
    }
    if (w_.side) {
      if (!s_.who) return fail(ErrorCode::Usage, "--side: nobody is there to be on a side", "add --who 'soldiers'");
      s_.who->side.reset();
      if (*w_.side != kNone) {
        CLAIMDEX_TRY(s_.who->side, read_side(*w_.side, extractor_));
      }
    }
    name("who");
    return {};
  }

  /// Who is quoted; whoever passed it on stays.
  void speaker() {
    if (*w_.speaker == kNone) {
      s_.attribution.clear();
    } else {
      AttributionLink link;
      link.name = *w_.speaker;
      if (auto known = extractor_.voice(*w_.speaker)) {
        link.name = known->name;
        if (!known->id.empty()) link.id = known->id;
      }
      if (s_.attribution.empty())
        s_.attribution.push_back(link);
      else
        s_.attribution.front() = link;
    }
    name("attribution");
  }

  const SlotWords& w_;
  Slots& s_;
  const extract::Extractor& extractor_;
  std::vector<TypedSlot> out_;
};

}  // namespace

Result<ClaimType> read_type(const std::string& word) { return read_name<ClaimType>("--type", word); }

Result<std::vector<TypedSlot>> read_slots(const SlotWords& words, Slots& slots, const extract::Extractor& extractor) {
  for (const auto* word : {&words.type, &words.figure, &words.who, &words.side, &words.place, &words.time,
                           &words.speaker, &words.modality})
    if (*word && (!text::valid_utf8(**word) || (*word)->find_first_not_of(" \t\r\n") == std::string::npos))
      return fail(ErrorCode::Usage, "a slot's value is blank or not valid UTF-8", "none empties a slot");
  return Reader(words, slots, extractor).run();
}

std::optional<std::string> slot_in_words(const Slots& slots, const std::string& field) {
  if (field == "type") return std::string(name_of(slots.type));
  if (field == "modality") return std::string(name_of(slots.modality));
  if (field == "figure" && slots.figure) return exporter::figure_words(*slots.figure);
  if (field == "who" && slots.who)
    return slots.who->text + (slots.who->side ? fmt::format(" [{}]", *slots.who->side) : "");
  if (field == "place" && slots.place) return slots.place->text;
  if (field == "time" && slots.time) {
    if (!slots.time->from && !slots.time->to) return slots.time->text + " (not resolved)";
    if (slots.time->from == slots.time->to) return slots.time->from;
    return fmt::format("{}..{}", slots.time->from.value_or(""), slots.time->to.value_or(""));
  }
  if (field == "attribution" && !slots.attribution.empty()) return slots.attribution.front().name;
  return std::nullopt;
}

}  // namespace claimdex::app
