// Every paragraph is broken into lines twice: once to learn where pages end and what page each claim is on, and once to be drawn. Between the two only numbers are
// kept, so ten thousand claims take no more memory than their words.
#include "typesetter.hpp"

#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <map>
#include <memory>
#include <optional>

#include "breaks.hpp"
#include "paragraph.hpp"
#include "style.hpp"

namespace claimdex::pdf {
namespace {

constexpr Style kLabel{.name = "label", .family = kSans, .size = 8.5, .line = 13, .before = 0};
constexpr Style kFurniture{.name = "furniture", .family = kSans, .size = 8, .line = 12, .before = 0};
constexpr double kFurnitureTop = 38, kFurnitureBottom = 796;
constexpr double kRuleRoom = 14;  // between a rule and the words below

/// Where the words of a block stand, and how wide they may be.
struct Box {
  double x, width;
};
Box box_of(const Style& style, const Block& block) {
  const double x = (style.wide ? kLeft : kText) + (style.bar == Bar::None ? 0 : kBarRoom);
  return {x, kRight - x - (block.to.empty() ? 0 : kNumberRoom)};
}

/// The end of a title that is too long for a line of furniture is of no use there.
std::vector<Run> cut(PangoContext* context, const std::string& text, double width) {
  std::vector<Run> runs{{text, As::Plain}};
  if (Paragraph(context, kFurniture, runs, width).lines() == 1) return runs;
  std::string& words = runs.front().text;
  for (std::size_t shown = std::min<std::size_t>(words.size(), 200); shown > 0; --shown) {
    if ((static_cast<unsigned char>(text[shown]) & 0xC0) == 0x80) continue;  // inside a character
    words = text.substr(0, shown) + "…";
    if (Paragraph(context, kFurniture, runs, width).lines() == 1) break;
  }
  return runs;
}

class Typesetter {
 public:
  Typesetter(const Document& document, int descriptor) : document_(document), descriptor_(descriptor) {}

  Outcome run() {
    surface_.reset(cairo_pdf_surface_create_for_stream(&Typesetter::write, this, kWidth, kHeight));
    cairo_.reset(cairo_create(surface_.get()));
    if (!make_context()) return outcome_;
    break_into_pages();
    describe();
    cairo_tag_begin(cairo_.get(), "Document", nullptr);
    for (page_ = 0; page_ < pages_.size(); ++page_) draw_page();
    cairo_tag_end(cairo_.get(), "Document");
    cairo_.reset();
    cairo_surface_finish(surface_.get());
    outcome_.pages = pages_.size();
    if (const cairo_status_t status = cairo_surface_status(surface_.get()))
      outcome_.error = failed_ != 0 ? std::strerror(failed_) : cairo_status_to_string(status);
    return outcome_;
  }

 private:
  static cairo_status_t write(void* self, const unsigned char* bytes, unsigned count) {
    auto* setter = static_cast<Typesetter*>(self);
    while (count > 0) {
      const ssize_t n = ::write(setter->descriptor_, bytes, count);
      if (n < 0 && errno == EINTR) continue;
      if (n <= 0) {
        setter->failed_ = errno;
        return CAIRO_STATUS_WRITE_ERROR;
      }
      bytes += n;
      count -= static_cast<unsigned>(n);
    }
    return CAIRO_STATUS_SUCCESS;
  }

  bool make_context() {
    PangoFontMap* fonts = pango_cairo_font_map_get_default();
    if (const FcFontSet* installed = FcConfigGetFonts(nullptr, FcSetSystem);
        installed == nullptr || installed->nfont == 0) {
      outcome_.error = "no font is installed on this machine";
      outcome_.hint = "apt install fonts-liberation fonts-dejavu-core";
      return false;
    }
    context_.reset(pango_font_map_create_context(fonts));
    pango_cairo_update_context(cairo_.get(), context_.get());
    pango_cairo_context_set_resolution(context_.get(), 72);
    pango_context_set_language(context_.get(), pango_language_from_string("en"));
    pango_context_set_round_glyph_positions(context_.get(), FALSE);
    return true;
  }

  [[nodiscard]] Paragraph set(const Block& block) const {
    const Style& style = style_named(block.style);
    return {context_.get(), style, block.runs, box_of(style, block).width};
  }

  /// In lines of the text that it hangs beside.
  [[nodiscard]] std::size_t lines_of_label(const Block& block, const Style& style) const {
    if (block.label.empty()) return 0;
    const std::vector<Run> runs{{block.label, As::Plain}};
    const Paragraph paragraph(context_.get(), kLabel, runs, kHang);
    return static_cast<std::size_t>(std::ceil(static_cast<double>(paragraph.lines()) * kLabel.line / style.line - 0.1));
  }

  void break_into_pages() {
    std::vector<Extent> extents;
    extents.reserve(document_.blocks.size());
    for (const Block& block : document_.blocks) {
      const Style& style = style_named(block.style);
      const Paragraph paragraph = set(block);
      paragraph.collect_missing(outcome_.missing);
      extents.push_back(
          {std::max(paragraph.lines(), lines_of_label(block, style)), style.line, style.before, style.keep});
    }
    pages_ = paginate(extents, kBottom - kTop);
    for (std::size_t i = 0; i < pages_.size(); ++i)
      for (const Piece& piece : pages_[i])
        if (const Block& block = document_.blocks[piece.block]; piece.first == 0 && !block.anchor.empty())
          page_of_.emplace(block.anchor, i);
  }

  /// Not a word of the clock: a file that is made again is the same file.
  void describe() {
    const auto set_metadata = [&](cairo_pdf_metadata_t which, const std::string& value) {
      if (!value.empty()) cairo_pdf_surface_set_metadata(surface_.get(), which, value.c_str());
    };
    set_metadata(CAIRO_PDF_METADATA_TITLE, document_.title);
    set_metadata(CAIRO_PDF_METADATA_AUTHOR, document_.author);
    set_metadata(CAIRO_PDF_METADATA_CREATOR, "claimdex");
    set_metadata(CAIRO_PDF_METADATA_CREATE_DATE, document_.date);
    set_metadata(CAIRO_PDF_METADATA_MOD_DATE, document_.date);
  }

  void rule(double y, double thickness, const Colour& colour) {
    fill(cairo_.get(), colour, kLeft, y, kRight - kLeft, thickness);
  }

  void furniture() {
    const double half = (kRight - kLeft) * 0.62;
    if (page_ > 0) {
      const auto title = cut(context_.get(), document_.title, kRight - kLeft);
      Paragraph(context_.get(), kFurniture, title, kRight - kLeft).draw(cairo_.get(), 0, kLeft, kFurnitureTop, kSoft);
      rule(kFurnitureTop + 15, 0.5, kLine);
    }
    const auto running = cut(context_.get(), document_.running, half);
    Paragraph(context_.get(), kFurniture, running, half).draw(cairo_.get(), 0, kLeft, kFurnitureBottom, kSoft);
    right_of(kFurniture, std::to_string(page_ + 1) + " of " + std::to_string(pages_.size()), kFurnitureBottom);
  }

  /// A few words of ours, against the right margin.
  void right_of(const Style& style, const std::string& words, double y) {
    const std::vector<Run> runs{{words, As::Plain}};
    const Paragraph paragraph(context_.get(), style, runs, kRight - kLeft);
    paragraph.draw(cairo_.get(), 0, kRight - paragraph.width_of(0), y, kSoft);
  }

  void above(const Style& style, double top) {
    if (style.rule == Rule::Thick) rule(top - kRuleRoom, 2.5, kInk);
    if (style.rule == Rule::Hair) rule(top - kRuleRoom, 0.6, kInk);
  }

  /// Down to the next piece where that goes on with it.
  void bar(const Style& style, const Block& block, double top, double bottom) {
    const bool thick = style.bar == Bar::Thick;
    const Colour colour = thick ? tone_colour(block.tone) : kInk;
    fill(cairo_.get(), colour, kText, top, thick ? 3 : 0.6, bottom - top);
  }

  void begin_claim(const Block& block, double top) {
    const std::string dest = "name='" + block.anchor + "' x=" + std::to_string(kLeft) + " y=" + std::to_string(top);
    cairo_tag_begin(cairo_.get(), CAIRO_TAG_DEST, dest.c_str());
    cairo_tag_end(cairo_.get(), CAIRO_TAG_DEST);
    cairo_pdf_surface_add_outline(surface_.get(), CAIRO_PDF_OUTLINE_ROOT, block.bookmark.c_str(),
                                  ("dest='" + block.anchor + "'").c_str(), static_cast<cairo_pdf_outline_flags_t>(0));
  }

  void label(const Block& block, const Style& style, double top) {
    if (block.label.empty()) return;
    const std::vector<Run> runs{{block.label, As::Plain}};
    const Paragraph paragraph(context_.get(), kLabel, runs, kHang);
    const bool in_pieces =
        std::any_of(block.runs.begin(), block.runs.end(), [](const Run& r) { return r.as == As::Link; });
    if (in_pieces) cairo_tag_begin(cairo_.get(), "Span", nullptr);
    // The baselines of both columns are one.
    const double y = top + (style.line - kLabel.line) / 2 + (style.size - kLabel.size) * 0.34;
    const Colour colour = block.tone.empty() ? kSoft : tone_colour(block.tone);
    for (std::size_t i = 0; i < paragraph.lines(); ++i)
      paragraph.draw(cairo_.get(), i, kLeft, y + static_cast<double>(i) * kLabel.line, colour);
    if (in_pieces) cairo_tag_end(cairo_.get(), "Span");
  }

  /// As the attributes of a link; "" where it leads nowhere.
  [[nodiscard]] std::string link_of(const Block& block, double top, double bottom) const {
    if (page_of_.find(block.to) == page_of_.end()) return {};
    return "dest='" + block.to + "' rect=[" + std::to_string(kLeft) + " " + std::to_string(top) + " " +
           std::to_string(kRight - kLeft) + " " + std::to_string(bottom - top) + "]";
  }

  void draw_piece(const Piece& piece, const Piece* next) {
    const Block& block = document_.blocks[piece.block];
    const Style& style = style_named(block.style);
    const double top = kTop + piece.top;
    const double bottom = top + static_cast<double>(piece.last - piece.first) * style.line;
    if (piece.first == 0 && (piece.top > 0 || page_ == 0)) above(style, top);  // the furniture has one
    if (style.bar != Bar::None) {
      const bool goes_on = next != nullptr && style_named(document_.blocks[next->block].style).bar == style.bar;
      bar(style, block, top, goes_on ? kTop + next->top : bottom);
    }
    if (piece.first == 0 && !block.anchor.empty()) begin_claim(block, top);
    const Paragraph& paragraph = paragraph_of(piece.block);
    const bool toned = style.bar != Bar::Thick || style.bold;  // beside a bar, a reason's own words are ink
    const Colour colour = style.soft ? kSoft : block.label.empty() && toned ? tone_colour(block.tone) : kInk;
    const std::string link = link_of(block, top, bottom);
    cairo_tag_begin(cairo_.get(), style.tag, nullptr);
    if (!link.empty()) cairo_tag_begin(cairo_.get(), CAIRO_TAG_LINK, link.c_str());
    if (piece.first == 0) label(block, style, top);
    for (std::size_t i = piece.first; i < std::min(piece.last, paragraph.lines()); ++i)
      paragraph.draw(cairo_.get(), i, box_of(style, block).x, top + static_cast<double>(i - piece.first) * style.line,
                     colour);
    if (!link.empty()) {
      if (piece.first == 0) right_of(style, std::to_string(page_of_.at(block.to) + 1), top);
      cairo_tag_end(cairo_.get(), CAIRO_TAG_LINK);
    }
    cairo_tag_end(cairo_.get(), style.tag);
  }

  /// One that goes on over many pages is broken into lines once.
  const Paragraph& paragraph_of(std::size_t block) {
    if (!drawn_ || drawn_block_ != block) drawn_.emplace(set(document_.blocks[block]));
    drawn_block_ = block;
    return *drawn_;
  }

  void draw_page() {
    const Page& page = pages_[page_];
    for (std::size_t i = 0; i < page.size(); ++i) draw_piece(page[i], i + 1 < page.size() ? &page[i + 1] : nullptr);
    furniture();
    cairo_show_page(cairo_.get());
  }

  struct EndSurface {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  };
  struct EndCairo {
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
  };

  const Document& document_;
  int descriptor_, failed_ = 0;
  std::unique_ptr<cairo_surface_t, EndSurface> surface_;
  std::unique_ptr<cairo_t, EndCairo> cairo_;
  Context context_;
  std::vector<Page> pages_;
  std::optional<Paragraph> drawn_;
  std::size_t drawn_block_ = 0;
  std::size_t page_ = 0;
  std::map<std::string, std::size_t> page_of_;
  Outcome outcome_;
};

}  // namespace

Outcome typeset(const Document& document, int descriptor) { return Typesetter(document, descriptor).run(); }

}  // namespace claimdex::pdf
