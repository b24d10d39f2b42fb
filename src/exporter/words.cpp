#include "words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "claimdex/core/date.hpp"
#include "claimdex/exporter/sheet.hpp"

/// A figure in words has two halves: what the article wrote ("more than 12") and what that allows ("13 or more"). The second
/// half is left out where it only repeats the first: "at least 12", "17", "20 to 30".
namespace claimdex::exporter {
namespace {

constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  for (const std::string_view ending : endings)
    if (word.ends_with(ending)) return true;
  return false;
}

std::string plural(std::string_view noun) {
  std::string out(noun);
  if (ends_with_any(noun, {"craft", "people", "percent", "cattle", "sheep"})) return out;
  if (noun == "foot" || noun.ends_with(" foot")) return out.replace(out.size() - 3, 2, "ee");
  if (noun == "man" || noun.ends_with("woman")) return out.replace(out.size() - 2, 1, "e");
  const bool consonant_y = out.size() > 1 && out.back() == 'y' &&
                           std::string_view("aeiou").find(out[out.size() - 2]) == std::string_view::npos;
  if (consonant_y) return out.replace(out.size() - 1, 1, "ies");
  if (ends_with_any(noun, {"s", "x", "ch", "sh"})) return out + "es";
  return out + "s";
}

bool is_currency(std::string_view unit) {
  if (unit.size() != 3) return false;
  for (const char c : unit)
    if (c < 'A' || c > 'Z') return false;
  return true;
}

/// A number with its unit: "5%", "EUR 5,000", "30 kilometres", "200 tonnes per day". People are counted without a word for them.
std::string amount(double value, const std::optional<std::string>& unit) {
  std::string number = number_words(value);
  if (!unit || *unit == "person") return number;
  if (const std::size_t per = unit->find(" per "); per != std::string::npos)
    return amount(value, unit->substr(0, per)) + spaced_words(unit->substr(per));
  if (*unit == "percent") return number + "%";
  if (is_currency(*unit)) return *unit + " " + number;
  const std::string noun = spaced_words(*unit);
  return number + " " + (value == 1 ? noun : plural(noun));
}

bool counts(const Figure& f) {
  if (f.bounds.low_open || f.bounds.high_open) return false;
  return !f.unit || (*f.unit != "percent" && *f.unit != "percentage_point" && !is_currency(*f.unit));
}

std::string hedged(const Figure& f, double value) {
  std::string number = amount(value, f.unit);
  switch (f.hedge) {
    case Hedge::About:
      return "around " + number;
    case Hedge::Nearly:
      return "nearly " + number;
    case Hedge::JustOver:
      return "just over " + number;
    case Hedge::MoreThan:
      return "more than " + number;
    case Hedge::LessThan:
      return (counts(f) ? "fewer than " : "less than ") + number;
    case Hedge::AtLeast:
      return "at least " + number;
    case Hedge::AtMost:
      return "at most " + number;
    case Hedge::UpTo:
      return "up to " + number;
    case Hedge::Exact:
    case Hedge::Between:
    case Hedge::Vague:
      break;
  }
  return number;
}

/// "13 or more", "250,000 to 350,000", "above 5%"; "" where nothing bounds the figure.
std::string bounds_words(const Figure& f) {
  const Interval& b = f.bounds;
  // Nobody needs to be told that a count isn't negative.
  const bool from_zero = b.low && *b.low == 0 && !b.low_open && b.high && *b.high > 0 && f.hedge != Hedge::Between;
  const bool low = b.low && !from_zero;
  if (low && b.high) {
    if (*b.low == *b.high) return amount(*b.low, f.unit);
    if (!b.low_open && !b.high_open) {
      const bool in_front = f.unit && is_currency(*f.unit);
      return in_front ? amount(*b.low, f.unit) + " to " + number_words(*b.high)
                      : number_words(*b.low) + " to " + amount(*b.high, f.unit);
    }
    return (b.low_open ? "above " : "from ") + amount(*b.low, f.unit) + (b.high_open ? " and below " : " up to ") +
           amount(*b.high, f.unit);
  }
  if (low) return b.low_open ? "above " + amount(*b.low, f.unit) : amount(*b.low, f.unit) + " or more";
  if (b.high && b.high_open) return "below " + amount(*b.high, f.unit);
  if (b.high) return amount(*b.high, f.unit) + (counts(f) ? " or fewer" : " or less");
  return {};
}

/// True where the bounds say just what the hedge says.
bool repeats_hedge(const Figure& f) {
  const Interval& b = f.bounds;
  if (!f.value) return false;
  const bool low_is = b.low && *b.low == *f.value;
  const bool high_is = b.high && *b.high == *f.value;
  const bool no_low = !b.low || *b.low == 0;
  switch (f.hedge) {
    case Hedge::Exact:
      return low_is && high_is;
    case Hedge::MoreThan:
      return low_is && b.low_open && !b.high;
    case Hedge::AtLeast:
      return low_is && !b.low_open && !b.high;
    case Hedge::LessThan:
      return high_is && b.high_open && no_low;
    case Hedge::AtMost:
    case Hedge::UpTo:
      return high_is && !b.high_open && no_low;
    default:
      return false;
  }
}

std::string_view role_words(const Figure& f) {
  switch (f.role) {
    case Role::Increment:
      return ", on top of an earlier figure";
    case Role::Superseded:
      return ", an earlier figure since replaced";
    case Role::Subset:
      return f.of ? "" : ", part of a larger number";
    case Role::Rate:
      return ", a rate";
    case Role::Change:
      return ", a change";
    case Role::Total:
      break;
  }
  return {};
}

std::string_view form_words(Form form) {
  switch (form) {
    case Form::Direct:
      return "direct quote";
    case Form::Mixed:
      return "partly quoted, partly reported";
    case Form::Partial:
      return "a few words quoted";
    case Form::Indirect:
      return "reported speech";
    case Form::AccordingTo:
      return "named as the source";
    case Form::Reports:
      return "from unspecified reports";
    case Form::Headline:
      return "quote in the headline";
  }
  return {};
}

std::string_view stance_words(Stance stance) {
  switch (stance) {
    case Stance::Denies:
      return "denies it";
    case Stance::Doubts:
      return "doubts it";
    case Stance::Estimates:
      return "an estimate";
    case Stance::Assesses:
      return "an assessment";
    case Stance::Claims:
      return "claimed, not shown";
    case Stance::Retracts:
      return "takes it back";
    case Stance::Asserts:
      break;
  }
  return {};
}

void add_remark(std::string& remarks, std::string_view remark) {
  if (remark.empty()) return;
  if (!remarks.empty()) remarks += "; ";
  remarks += remark;
}

std::string name_words(const AttributionLink& link) { return link.name.empty() ? "somebody not named" : link.name; }

std::string quoted(std::string_view words) { return "“" + std::string(words) + "”"; }

}  // namespace

std::string number_words(double value) {
  if (!std::isfinite(value)) return "not a number";
  std::array<char, 512> buffer;
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::fabs(value), std::chars_format::fixed);
  const std::string_view digits(buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data()));
  const std::size_t whole = std::min(digits.find('.'), digits.size());
  std::string out = value < 0 ? "-" : "";
  for (std::size_t i = 0; i < whole; ++i) {
    if (i > 0 && (whole - i) % 3 == 0) out += ',';
    out += digits[i];
  }
  return out.append(digits.substr(whole));
}

std::string count_words(double n, std::string_view noun) {
  return number_words(n) + " " + (n == 1 ? std::string(noun) : plural(noun));
}

std::string day_words(std::string_view iso) {
  const auto day = Day::parse(iso.substr(0, 10));
  if (!day || (iso.size() > 10 && iso[10] != 'T' && iso[10] != ' ')) return std::string(iso);
  return std::to_string(day->day()) + " " + std::string(kMonths[static_cast<std::size_t>(day->month() - 1)]) + " " +
         std::to_string(day->year());
}

std::string moment_words(std::string_view utc) {
  if (utc.size() < 17 || utc[10] != 'T' || !utc.ends_with('Z')) return day_words(utc);
  return day_words(utc) + ", " + std::string(utc.substr(11, 5)) + " UTC";
}

std::string spaced_words(std::string_view name) {
  std::string out(name);
  for (char& c : out)
    if (c == '_') c = ' ';
  return out;
}

std::string type_words(ClaimType type) {
  if (type == ClaimType::AttributionQuote) return "Quotation";
  if (type == ClaimType::AttributionStatement) return "Statement";
  const std::string_view family = family_of(type);
  std::string out = spaced_words(family);
  out[0] = static_cast<char>(out[0] - 'a' + 'A');
  const std::string_view name = name_of(type);
  if (name.size() > family.size()) out += ": " + spaced_words(name.substr(family.size() + 1));
  return out;
}

std::string time_words(const EventTime& time) {
  if (!time.from && !time.to) return time.text.empty() ? "not known" : quoted(time.text) + " (date not known)";
  std::string out;
  if (time.from == time.to)
    out = day_words(*time.from);
  else if (!time.from)
    out = "until " + day_words(*time.to);
  else if (!time.to)
    out = "from " + day_words(*time.from);
  else
    out = day_words(*time.from) + " to " + day_words(*time.to);
  return time.text.empty() || time.text == out ? out : out + " (" + quoted(time.text) + ")";
}

std::string who_words(const Who& who) {
  std::string remarks;
  if (who.cls && *who.cls != "other" && who.text.find(*who.cls) == std::string::npos) add_remark(remarks, *who.cls);
  if (who.side) add_remark(remarks, "side " + *who.side);
  if (remarks.empty()) return who.text;
  return who.text.empty() ? remarks : who.text + " (" + remarks + ")";
}

std::string place_words(const Place& place) {
  if (!place.name || place.name->empty() || *place.name == place.text) return place.text;
  return place.text.empty() ? *place.name : *place.name + " (" + quoted(place.text) + ")";
}

std::string_view modality_words(Modality modality) {
  switch (modality) {
    case Modality::Possible:
      return "possible, not stated as a fact";
    case Modality::Conditional:
      return "on a condition";
    case Modality::Planned:
      return "planned or expected";
    case Modality::Presupposed:
      return "taken for granted, not stated outright";
    case Modality::Negated:
      return "said not to have happened";
    case Modality::Actual:
      break;
  }
  return {};
}

std::string_view verdict_label(Verdict verdict) {
  switch (verdict) {
    case Verdict::Unchecked:
      return "Unchecked";
    case Verdict::Verified:
      return "Verified";
    case Verdict::MostlyVerified:
      return "Mostly verified";
    case Verdict::Disputed:
      return "Disputed";
    case Verdict::Misleading:
      return "Misleading";
    case Verdict::Refuted:
      return "Refuted";
    case Verdict::Unverifiable:
      return "Unverifiable";
    case Verdict::Outdated:
      return "Outdated";
  }
  return {};
}

std::string_view verdict_label(Verdict verdict, const VerdictLabels& labels) {
  const std::string& own = labels[static_cast<std::size_t>(verdict)];
  return own.empty() ? verdict_label(verdict) : own;
}

std::string_view verdict_sign(Verdict verdict) {
  switch (verdict) {
    case Verdict::Unchecked:
      return "○";
    case Verdict::Verified:
      return "✓";
    case Verdict::MostlyVerified:
      return "≈";
    case Verdict::Disputed:
      return "≠";
    case Verdict::Misleading:
      return "◐";
    case Verdict::Refuted:
      return "✗";
    case Verdict::Unverifiable:
      return "?";
    case Verdict::Outdated:
      return "↺";
  }
  return {};
}

std::string_view verdict_meaning(Verdict v) {
  switch (v) {
    case Verdict::Unchecked:
      return "no verdict yet";
    case Verdict::Verified:
      return "the evidence bears it out";
    case Verdict::MostlyVerified:
      return "right in what matters, not in every detail";
    case Verdict::Disputed:
      return "credible sources disagree";
    case Verdict::Misleading:
      return "the words may be right, what they suggest isn’t";
    case Verdict::Refuted:
      return "the evidence contradicts it";
    case Verdict::Unverifiable:
      return "it can’t be settled by what can be found";
    case Verdict::Outdated:
      return "it held once and doesn’t any more";
  }
  return {};
}

std::string figure_words(const Figure& f) {
  const std::string bounds = bounds_words(f);
  std::string out;
  if (f.value) {
    out = hedged(f, *f.value);
    if (f.of && f.of->value) out += " of " + number_words(*f.of->value);
    if (!bounds.empty() && !repeats_hedge(f)) out += " (" + bounds + ")";
  } else if (f.hedge == Hedge::Between && !bounds.empty()) {
    out = bounds;
    if (f.of && f.of->value) out += " of " + number_words(*f.of->value);
  } else {
    out = bounds.empty() ? "no number given" : "no number given (" + bounds + ")";
  }
  return out.append(role_words(f));
}

std::string_view one_origin_words() { return "one origin only: no other report, no evidence from elsewhere"; }

std::string attribution_words(const Slots& slots, bool in_article) {
  if (slots.attribution.empty()) return in_article ? "the article itself (no source named)" : "nobody named";
  const AttributionLink& voice = slots.attribution.front();
  std::string out = name_words(voice);
  for (std::size_t i = 1; i < slots.attribution.size(); ++i)
    out += (i == 1 ? ", via " : ", then ") + name_words(slots.attribution[i]);
  std::string remarks;
  if (slots.form) add_remark(remarks, form_words(*slots.form));
  add_remark(remarks, stance_words(voice.stance));
  if (voice.carried) add_remark(remarks, "named in an earlier sentence");
  return remarks.empty() ? out : out + " (" + remarks + ")";
}

std::string relation_words(Relation relation, bool outgoing) {
  switch (relation) {
    case Relation::Repeats:
      return outgoing ? "repeats" : "is repeated by";
    case Relation::Revises:
      return outgoing ? "revises" : "is revised by";
    case Relation::Contradicts:
      return outgoing ? "contradicts" : "is contradicted by";
    case Relation::SubsetOf:
      return outgoing ? "is a part of" : "includes";
    case Relation::SumsTo:
      return outgoing ? "adds up to" : "is the sum of";
    case Relation::ConsistentWith:
      return "is consistent with";
    case Relation::ScopeDiffers:
      return "has another scope than";
  }
  return {};
}

}  // namespace claimdex::exporter
