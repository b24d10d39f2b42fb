// A template is read here before the engine sees it. What the engine would pass over in silence (a field that isn't there is empty to it) is an error
// here, and what it could do beyond filling in (including files, turning its escapes off) doesn't get through. Every section repeats over a list of the sheet and
// none inside its like, so what a template makes grows with the sheet and never without end.
#include "template_check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <vector>

#include "claimdex/text/text.hpp"
#include "template_place.hpp"

namespace claimdex::exporter {
namespace {

const TemplateName* find_name(std::string_view name) {
  for (const TemplateName& known : kTemplateNames)
    if (known.name == name) return &known;
  return nullptr;
}

std::string nearest_hint(std::string_view typed) {
  std::string upper(typed);
  for (char& c : upper)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  std::vector<std::string_view> names;
  for (const TemplateName& known : kTemplateNames) names.push_back(known.name);
  const auto near = text::nearest(upper, names);
  return near ? fmt::format("did you mean {}?", *near) : "claimdex help template lists what there is";
}

/// Names of the section that opens a level.
std::string_view opener(TemplateLevel level) { return level == TemplateLevel::Evidence ? "EVIDENCE_FOR" : "CLAIM"; }

template <typename Place>
class Checker {
 public:
  Checker(std::string_view name, std::string_view text) : name_(name), text_(text) {}

  Result<void> check() {
    std::size_t at = 0;
    while (true) {
      const std::size_t mark = text_.find("{{", at);
      CLAIMDEX_CHECK(literal(text_.substr(at, mark == std::string_view::npos ? mark : mark - at)));
      if (mark == std::string_view::npos) break;
      const std::size_t end = text_.find("}}", mark + 2);
      if (end == std::string_view::npos) return wrong("{{ without }}", "every mark is {{NAME}}");
      const std::string_view inside = text_.substr(mark + 2, end - mark - 2);
      CLAIMDEX_CHECK(this->mark(inside));
      count_lines(inside);
      at = end + 2;
    }
    if (open_.empty()) return {};
    const Section& last = open_.back();
    return fail(ErrorCode::Usage, fmt::format("{}:{}: the section {} isn't closed", name_, last.line, last.name->name),
                fmt::format("{{{{/{}}}}} ends it", last.name->name));
  }

 private:
  struct Section {
    const TemplateName* name;
    std::size_t line;
    Place place;
  };

  Result<void> wrong(std::string_view what, std::string hint) const {
    return fail(ErrorCode::Usage, fmt::format("{}:{}: {}", name_, line_, what), std::move(hint));
  }
  Result<void> in_place(const std::optional<std::string>& refused) const {
    return refused ? wrong(*refused, "claimdex help template says what can stand where") : Result<void>();
  }
  void count_lines(std::string_view part) {
    line_ += static_cast<std::size_t>(std::count(part.begin(), part.end(), '\n'));
  }

  /// Line by line, so that a refusal names the right one.
  Result<void> literal(std::string_view part) {
    while (!part.empty()) {
      const std::size_t end = std::min(part.find('\n'), part.size() - 1) + 1;
      CLAIMDEX_CHECK(in_place(place_.read(part.substr(0, end))));
      count_lines(part.substr(0, end));
      part.remove_prefix(end);
    }
    return {};
  }

  Result<void> mark(std::string_view inside) {
    const char sign = inside.empty() ? ' ' : inside.front();
    if (sign == '!')
      return inside.find("{{") == std::string_view::npos ? Result<void>() : wrong("a comment holds no {{", "");
    if (sign == '>') return wrong("a template can't include others", "write it all into one file");
    if (sign == '%' || sign == '=')
      return wrong("pragmas and other delimiters aren't allowed", "escaping is always on: leave them out");
    const std::string_view name = inside.substr(sign == '#' || sign == '/' ? 1 : 0);
    if (name.find(':') != std::string_view::npos)
      return wrong("modifiers aren't allowed", "every text is escaped as its place wants it: leave out the colon");
    const TemplateName* known = find_name(name);
    if (known == nullptr)
      return wrong(fmt::format("there is no {} \"{}\"", sign == '#' || sign == '/' ? "section" : "field",
                               text::fit(text::printable(name), 40)),
                   nearest_hint(name));
    return sign == '#' ? begin(*known) : sign == '/' ? end(*known) : field(*known);
  }

  Result<void> begin(const TemplateName& name) {
    if (name.kind == TemplateKind::Field)
      return wrong(fmt::format("{} is no section, it is always there", name.name),
                   fmt::format("write {{{{{}}}}}", name.name));
    for (const Section& section : open_)
      if (section.name == &name)
        return wrong(fmt::format("{} is open already, since line {}", name.name, section.line), "");
    CLAIMDEX_CHECK(in_level(name));
    // What repeats stands at its own level, and in nothing that repeats there.
    if (name.kind != TemplateKind::Optional && (name.level != level() || in_lines()))
      return wrong(fmt::format("{} can't stand in {}", name.name, open_.back().name->name), "close that first");
    CLAIMDEX_CHECK(in_place(place_.refuses_section()));
    open_.push_back({&name, line_, place_});
    return {};
  }

  Result<void> end(const TemplateName& name) {
    if (open_.empty()) return wrong(fmt::format("{} ends and hasn't begun", name.name), "");
    const Section& last = open_.back();
    if (last.name != &name)
      return wrong(fmt::format("{} ends inside {}, which began in line {}", name.name, last.name->name, last.line),
                   fmt::format("{{{{/{}}}}} comes first", last.name->name));
    CLAIMDEX_CHECK(in_place(place_.leave(last.place, name.kind != TemplateKind::Optional)));
    open_.pop_back();
    return {};
  }

  Result<void> field(const TemplateName& name) {
    if (name.kind == TemplateKind::List)
      return wrong(fmt::format("{} is a section", name.name), fmt::format("{{{{#{0}}}}} … {{{{/{0}}}}}", name.name));
    CLAIMDEX_CHECK(in_level(name));
    const bool open = std::any_of(open_.begin(), open_.end(), [&](const Section& s) { return s.name == &name; });
    if (name.kind != TemplateKind::Field && !open)
      return wrong(fmt::format("{} isn't always there", name.name),
                   fmt::format("{{{{#{0}}}}} … {{{{{0}}}}} … {{{{/{0}}}}} stands only where it is", name.name));
    CLAIMDEX_CHECK(in_place(place_.refuses_field(name.name.ends_with("URL"))));
    place_.read_field();
    return {};
  }

  Result<void> in_level(const TemplateName& name) const {
    if (name.level <= level()) return {};
    const std::string_view inside = opener(name.level);
    return wrong(fmt::format("{} stands only inside {{{{#{}}}}}", name.name, inside),
                 name.level == TemplateLevel::Evidence ? "or the other sections of evidence" : "");
  }
  [[nodiscard]] TemplateLevel level() const {
    const auto lists =
        std::count_if(open_.begin(), open_.end(), [](const Section& s) { return s.name->kind == TemplateKind::List; });
    return static_cast<TemplateLevel>(lists);
  }
  [[nodiscard]] bool in_lines() const {
    return std::any_of(open_.begin(), open_.end(),
                       [](const Section& s) { return s.name->kind == TemplateKind::Lines; });
  }

  std::string_view name_, text_;
  std::size_t line_ = 1;
  Place place_;
  std::vector<Section> open_;
};

}  // namespace

Result<void> check_template(std::string_view name, std::string_view text, Format form) {
  assert(form == Format::Markdown || form == Format::Html);
  const auto wrong = [&](std::string_view what, std::string_view hint) {
    return fail(ErrorCode::Usage, fmt::format("{}: {}", name, what), std::string(hint));
  };
  if (text.size() > kLargestTemplate) return wrong("larger than 1 MB", "a template has no need to be");
  if (!text::valid_utf8(text) || text.find('\0') != std::string_view::npos)
    return wrong("no text in UTF-8", "save it as UTF-8");
  return form == Format::Html ? Checker<HtmlPlace>(name, text).check() : Checker<MarkdownPlace>(name, text).check();
}

}  // namespace claimdex::exporter
