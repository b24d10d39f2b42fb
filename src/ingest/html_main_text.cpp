// Which part of a page is the article, and what does it say?
//
// Pages mostly tell: itemprop=articleBody, <article>, <main>. Where they don't, the element whose paragraphs hold most
// words that aren't links is the article, which is the oldest trick there is and still the one that fails least.
// Inside, what is not the article's own text is left out by what it is (nav, aside, caption), by what it is called
// (byline, newsletter, related) and by being mostly links. All three rules are checked against the measure of words:
// nothing that holds a large part of the article is ever left out, whatever it is called.
#include <algorithm>
#include <array>
#include <unordered_map>

#include "claimdex/text/text.hpp"
#include "html.hpp"
#include "readers.hpp"

namespace claimdex::ingest {
namespace {

constexpr std::size_t kSomeWords = 140;  // bytes; less is a teaser

/// How many bytes of words an element holds, how many of these in links, and how many in paragraphs.
struct Mass {
  std::size_t words = 0, links = 0, paragraphs = 0;
  [[nodiscard]] std::size_t own() const { return words - std::min(words, links); }
};
using Masses = std::unordered_map<const GumboNode*, Mass>;

bool in(GumboTag tag, std::initializer_list<GumboTag> tags) {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

/// Never read, wherever it stands.
bool is_machinery(GumboTag tag) {
  return in(tag, {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE,   GUMBO_TAG_HEAD,
                  GUMBO_TAG_NAV,    GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT,   GUMBO_TAG_TEXTAREA,   GUMBO_TAG_INPUT,
                  GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_VIDEO,    GUMBO_TAG_AUDIO,      GUMBO_TAG_CANVAS,
                  GUMBO_TAG_SVG,    GUMBO_TAG_MATH,   GUMBO_TAG_FIGURE,   GUMBO_TAG_FIGCAPTION, GUMBO_TAG_ASIDE,
                  GUMBO_TAG_FOOTER, GUMBO_TAG_MENU,   GUMBO_TAG_APPLET,   GUMBO_TAG_EMBED,      GUMBO_TAG_MARQUEE});
}

bool is_block(GumboTag tag) {
  return in(tag, {GUMBO_TAG_P,       GUMBO_TAG_DIV,     GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN,
                  GUMBO_TAG_HEADER,  GUMBO_TAG_H1,      GUMBO_TAG_H2,      GUMBO_TAG_H3,      GUMBO_TAG_H4,
                  GUMBO_TAG_H5,      GUMBO_TAG_H6,      GUMBO_TAG_HGROUP,  GUMBO_TAG_UL,      GUMBO_TAG_OL,
                  GUMBO_TAG_LI,      GUMBO_TAG_DL,      GUMBO_TAG_DT,      GUMBO_TAG_DD,      GUMBO_TAG_BLOCKQUOTE,
                  GUMBO_TAG_PRE,     GUMBO_TAG_TABLE,   GUMBO_TAG_TR,      GUMBO_TAG_CAPTION, GUMBO_TAG_HR,
                  GUMBO_TAG_ADDRESS, GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY, GUMBO_TAG_CENTER,  GUMBO_TAG_FIELDSET,
                  GUMBO_TAG_BODY});
}

bool is_hidden(const GumboNode* node) {
  if (has_attribute(node, "hidden") || attribute(node, "aria-hidden") == "true") return true;
  std::string style = ascii_lower(attribute(node, "style"));
  std::erase(style, ' ');
  return style.find("display:none") != std::string::npos || style.find("visibility:hidden") != std::string::npos;
}

bool has_furniture_role(const GumboNode* node) {
  static constexpr std::array<std::string_view, 9> kRoles{
      "navigation", "banner", "contentinfo", "complementary", "dialog", "alertdialog", "search", "form", "menu"};
  std::string_view role = attribute(node, "role");
  return !role.empty() && std::find(kRoles.begin(), kRoles.end(), role) != kRoles.end();
}

/// Is one word of class or id, apart by spaces, hyphens and underscores, one that furniture is called?
bool has_furniture_name(const GumboNode* node) {
  static constexpr std::array<std::string_view, 45> kNames{
      "byline",      "credit",    "credits", "author",        "authors",      "autor",
      "newsletter",  "related",   "promo",   "promotion",     "advert",       "advertisement",
      "advertising", "ad",        "ads",     "social",        "share",        "sharing",
      "sharebar",    "comments",  "comment", "disqus",        "breadcrumb",   "breadcrumbs",
      "cookie",      "cookies",   "consent", "subscribe",     "subscription", "signup",
      "sponsored",   "outbrain",  "taboola", "recirculation", "recommended",  "recommendations",
      "ticker",      "toolbar",   "sidebar", "popup",         "modal",        "readmore",
      "sr",          "copyright", "footer"};
  for (const char* name : {"class", "id"}) {
    std::string value = ascii_lower(attribute(node, name));
    for (std::size_t at = 0; at < value.size();) {
      std::size_t end = std::min(value.find_first_of(" \t\n-_", at), value.size());
      std::string_view word = std::string_view(value).substr(at, end - at);
      if (std::find(kNames.begin(), kNames.end(), word) != kNames.end()) return true;
      at = end + 1;
    }
    if (value.find("visually-hidden") != std::string::npos || value.find("read-more") != std::string::npos) return true;
  }
  return false;
}

Masses measure(const GumboNode* root) {
  Masses masses;
  std::size_t in_links = 0, in_paragraphs = 0;
  walk(
      root,
      [&](const GumboNode* n) {
        if (is_words(n)) {
          std::string_view words = n->v.text.text;
          auto bytes = static_cast<std::size_t>(
              std::count_if(words.begin(), words.end(), [](char c) { return c != ' ' && c != '\n'; }));
          Mass& mass = masses[n->parent];
          mass.words += bytes;
          if (in_links > 0)
            mass.links += bytes;
          else if (in_paragraphs > 0)
            mass.paragraphs += bytes;
          return false;
        }
        if (!is_element(n) || is_machinery(tag_of(n)) || is_hidden(n)) return false;
        in_links += tag_of(n) == GUMBO_TAG_A;
        in_paragraphs += tag_of(n) == GUMBO_TAG_P;
        return true;
      },
      [&](const GumboNode* n) {
        in_links -= tag_of(n) == GUMBO_TAG_A;
        in_paragraphs -= tag_of(n) == GUMBO_TAG_P;
        if (n == root) return;
        Mass mass = masses[n];
        Mass& above = masses[n->parent];
        above.words += mass.words;
        above.links += mass.links;
        above.paragraphs += mass.paragraphs;
      });
  return masses;
}

Mass mass_of(const Masses& masses, const GumboNode* node) {
  auto found = masses.find(node);
  return found == masses.end() ? Mass{} : found->second;
}

/// The heaviest of the elements that `wanted` names, or null.
template <typename Wanted>
const GumboNode* heaviest(const GumboNode* root, const Masses& masses, Wanted wanted) {
  const GumboNode* best = nullptr;
  std::size_t most = 0;
  walk(root, [&](const GumboNode* n) {
    if (!is_element(n) || is_machinery(tag_of(n))) return false;
    std::size_t own = mass_of(masses, n).own();
    if (own > most && wanted(n)) {
      best = n;
      most = own;
    }
    return true;
  });
  return best;
}

/// The element whose own paragraphs weigh most: each paragraph counts for its parent, and half for the one above.
const GumboNode* by_paragraphs(const GumboNode* root, const Masses& masses) {
  std::unordered_map<const GumboNode*, double> scores;
  const GumboNode* best = nullptr;
  walk(root, [&](const GumboNode* n) {
    if (!is_element(n) || is_machinery(tag_of(n)) || is_hidden(n) || has_furniture_role(n)) return false;
    if (!in(tag_of(n), {GUMBO_TAG_P, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE}) || n->parent == nullptr) return true;
    auto own = static_cast<double>(mass_of(masses, n).own());
    double share = 1;
    for (const GumboNode* above = n->parent; above != nullptr && share > 0.3; above = above->parent, share /= 2) {
      scores[above] += own * share;
      if (best == nullptr || scores[above] > scores[best]) best = above;
    }
    return true;
  });
  return best;
}

/// Writes an element's words out as paragraphs.
class Rendering {
 public:
  Rendering(const GumboNode* main, const Masses& masses, std::string title)
      : main_(main), masses_(masses), whole_(mass_of(masses, main).words), title_(std::move(title)) {}

  std::string run() {
    walk(
        main_, [&](const GumboNode* n) { return enter(n); }, [&](const GumboNode* n) { leave(n); });
    return std::move(out_);
  }

 private:
  bool enter(const GumboNode* n) {
    if (is_words(n)) words(n->v.text.text);
    if (!is_element(n)) return false;
    GumboTag tag = tag_of(n);
    if (tag == GUMBO_TAG_BR) out_.push_back('\n');
    if (n != main_ && (is_machinery(tag) || is_hidden(n) || is_furniture(n))) return false;
    if (tag == GUMBO_TAG_H1 && !title_.empty() && text::normalise_line(words_below(n)) == title_) return false;
    preformatted_ += tag == GUMBO_TAG_PRE;
    if (is_block(tag)) out_.append("\n\n");
    if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) out_.push_back(' ');
    return true;
  }

  void leave(const GumboNode* n) {
    preformatted_ -= tag_of(n) == GUMBO_TAG_PRE;
    if (is_block(tag_of(n))) out_.append("\n\n");
  }

  /// By name, role or links, unless it is a large part of the article.
  bool is_furniture(const GumboNode* n) {
    Mass mass = mass_of(masses_, n);
    if (mass.words * 5 > whole_ * 2) return false;
    if (tag_of(n) == GUMBO_TAG_FORM || has_furniture_role(n) || has_furniture_name(n)) return true;
    if (in(tag_of(n), {GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DL, GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_TABLE}))
      return mass.links * 2 > mass.words;
    return tag_of(n) == GUMBO_TAG_P && mass.links * 5 > mass.words * 4;
  }

  void words(std::string_view words) {
    for (char c : words) out_.push_back(preformatted_ == 0 && (c == '\n' || c == '\r' || c == '\t') ? ' ' : c);
  }

  const GumboNode* main_;
  const Masses& masses_;
  std::size_t whole_;
  std::string title_, out_;
  int preformatted_ = 0;
};

}  // namespace

const GumboNode* main_node(const GumboNode* root) {
  Masses masses = measure(root);
  auto enough = [&](const GumboNode* n, const GumboNode* than) {
    if (n == nullptr) return false;
    std::size_t own = mass_of(masses, n).own();
    return than == nullptr ? own >= kSomeWords : own * 3 >= mass_of(masses, than).own() && own > 0;
  };
  const GumboNode* body =
      heaviest(root, masses, [](const GumboNode* n) { return attribute(n, "itemprop") == "articleBody"; });
  const GumboNode* article = heaviest(root, masses, [](const GumboNode* n) { return tag_of(n) == GUMBO_TAG_ARTICLE; });
  const GumboNode* main = heaviest(
      root, masses, [](const GumboNode* n) { return tag_of(n) == GUMBO_TAG_MAIN || attribute(n, "role") == "main"; });
  const GumboNode* paragraphs = by_paragraphs(root, masses);
  // A named element is believed as long as it holds a fair share of what else could be the article: an index page has
  // many small <article>s.
  for (const GumboNode* named : {body, article, main})
    if (enough(named, paragraphs)) return named;
  if (enough(paragraphs, nullptr)) return paragraphs;
  const GumboNode* page = heaviest(root, masses, [](const GumboNode* n) { return tag_of(n) == GUMBO_TAG_BODY; });
  return page != nullptr ? page : root;
}

std::string main_text(const GumboNode* main, const std::optional<std::string>& title) {
  Masses masses = measure(main);
  return Rendering(main, masses, text::normalise_line(title.value_or(""))).run();
}

}  // namespace claimdex::ingest
