#include "paragraph.hpp"

#include <pango/pangocairo.h>

#include <algorithm>
#include <string_view>

namespace claimdex::pdf {
namespace {

// What is written from right to left inside a sentence is kept apart by the characters that Unicode has for it; other words need none.
constexpr std::string_view kIsolate = "\u2068", kEndOfIsolate = "\u2069";

// Pango's time for a layout grows with the square of its length, so long texts are broken into lines chunk by chunk.
constexpr std::size_t kChunk = 4096;  // bytes

/// The blocks that Unicode keeps for scripts from right to left.
bool runs_backwards(const std::string& text) {
  for (const char* p = text.c_str(); *p != '\0'; p = g_utf8_next_char(p)) {
    const gunichar c = g_utf8_get_char(p);
    if ((c >= 0x590 && c <= 0x8FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFF)) return true;
    if ((c >= 0x10800 && c <= 0x10FFF) || (c >= 0x1E800 && c <= 0x1EFFF)) return true;
  }
  return false;
}

/// Percent signs for all that cairo would have to escape and doesn't, and for what no address may hold.
std::string as_attribute(std::string_view address) {
  std::string out;
  for (const char c : address) {
    const auto byte = static_cast<unsigned char>(c);
    constexpr char kHex[] = "0123456789ABCDEF";
    if (byte > 0x20 && byte < 0x7F && std::string_view("'()\\<>").find(c) == std::string_view::npos)
      out += c;
    else
      out.append({'%', kHex[byte >> 4], kHex[byte & 15]});
  }
  return out;
}

void add(PangoAttrList* list, PangoAttribute* attribute, std::size_t from, std::size_t to) {
  attribute->start_index = static_cast<guint>(from);
  attribute->end_index = static_cast<guint>(to);
  pango_attr_list_insert(list, attribute);
}

void add_font(PangoAttrList* list, As as, const Style& style, std::size_t from, std::size_t to) {
  if (as == As::Strong) add(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), from, to);
  if (as == As::Code) {
    add(list, pango_attr_family_new(kMono), from, to);
    add(list, pango_attr_size_new(static_cast<int>(style.size * 0.92 * PANGO_SCALE)), from, to);
  }
  // So that no piece of text belongs to two runs.
  if (as == As::Mark) add(list, pango_attr_background_new(0, 0, 0), from, to);
  if (as == As::Link) add(list, pango_attr_foreground_new(0, 0, 0), from, to);
}

double points(int units) { return static_cast<double>(units) / PANGO_SCALE; }

void set_colour(cairo_t* cairo, const Colour& colour) {
  cairo_set_source_rgb(cairo, colour.red, colour.green, colour.blue);
}

}  // namespace

void fill(cairo_t* cairo, const Colour& colour, double x, double y, double width, double height) {
  set_colour(cairo, colour);
  cairo_rectangle(cairo, x, y, width, height);
  cairo_fill(cairo);
}

void ReleaseObject::operator()(void* object) const { g_object_unref(object); }

Paragraph::Paragraph(PangoContext* context, const Style& style, const std::vector<Run>& runs, double width)
    : style_(style), runs_(runs) {
  for (const Run& run : runs) {
    const bool apart = (run.as == As::Apart || run.as == As::Link) && runs_backwards(run.text);
    text_.append(apart ? kIsolate : "").append(run.text).append(apart ? kEndOfIsolate : "");
    ends_.push_back(text_.size());
  }
  for (std::size_t base = 0, chunk = kChunk;;) {
    std::size_t end = base + std::min(chunk, text_.size() - base);
    while (end < text_.size() && (static_cast<unsigned char>(text_[end]) & 0xC0) == 0x80) ++end;
    const std::size_t next = break_lines(context, base, end, width);
    if (next == text_.size()) break;
    chunk = next == base ? chunk * 2 : kChunk;  // not one whole line: more is needed to know where it ends
    base = next;
  }
}

/// Adds the lines of a chunk, and says where the next one begins: at the last line, unless the text ends there, since what follows may belong to it.
std::size_t Paragraph::break_lines(PangoContext* context, std::size_t base, std::size_t end, double width) {
  const Layout& layout = layouts_.emplace_back(pango_layout_new(context));
  PangoFontDescription* font = pango_font_description_new();
  pango_font_description_set_family_static(font, style_.family);
  pango_font_description_set_size(font, static_cast<int>(style_.size * PANGO_SCALE));
  pango_font_description_set_weight(font, style_.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description(layout.get(), font);
  pango_font_description_free(font);
  PangoAttrList* list = attributes(base, end);
  pango_layout_set_attributes(layout.get(), list);
  pango_attr_list_unref(list);
  pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
  pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
  pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text(layout.get(), text_.data() + base, static_cast<int>(end - base));

  PangoLayoutIter* iter = pango_layout_get_iter(layout.get());
  std::size_t next = end;
  do {
    PangoLayoutLine* line = pango_layout_iter_get_line_readonly(iter);
    if (end < text_.size() && pango_layout_iter_at_last_line(iter)) {
      next = base + static_cast<std::size_t>(line->start_index);
      break;
    }
    PangoRectangle logical;
    pango_layout_iter_get_line_extents(iter, nullptr, &logical);
    lines_.push_back({line, base, points(logical.x)});
  } while (pango_layout_iter_next_line(iter));
  pango_layout_iter_free(iter);
  return next;
}

PangoAttrList* Paragraph::attributes(std::size_t base, std::size_t end) const {
  PangoAttrList* list = pango_attr_list_new();
  std::size_t from = 0;
  for (std::size_t i = 0; i < runs_.size(); from = ends_[i++])
    if (const std::size_t first = std::max(from, base), last = std::min(ends_[i], end); first < last)
      add_font(list, runs_[i].as, style_, first - base, last - base);
  add(list, pango_attr_insert_hyphens_new(FALSE), 0, end - base);
  return list;
}

const Run& Paragraph::run_at(std::size_t byte) const {
  const auto end = std::upper_bound(ends_.begin(), ends_.end(), byte);
  return runs_[std::min(static_cast<std::size_t>(end - ends_.begin()), runs_.size() - 1)];
}

bool Paragraph::has_links() const {
  return std::any_of(runs_.begin(), runs_.end(), [](const Run& run) { return run.as == As::Link; });
}

double Paragraph::width_of(std::size_t line) const {
  PangoRectangle logical;
  pango_layout_line_get_extents(lines_[line].line, nullptr, &logical);
  return points(logical.width);
}

void Paragraph::draw(cairo_t* cairo, std::size_t line, double x, double y, const Colour& colour) const {
  // Baselines stand in equal steps, whatever fonts a line takes its letters from.
  const double baseline = y + style_.line / 2 + style_.size * 0.34;
  const bool in_pieces = has_links();
  const Line& from = lines_[line];
  double left = x + from.x;
  for (const GSList* at = from.line->runs; at != nullptr; at = at->next) {
    auto* item = static_cast<PangoGlyphItem*>(at->data);
    const double width = points(pango_glyph_string_get_width(item->glyphs));
    const Run& run = run_at(from.base + static_cast<std::size_t>(item->item->offset));
    const bool link = run.as == As::Link;
    if (run.as == As::Mark) {
      fill(cairo, kMark, left, baseline - style_.size * 0.92, width, style_.size * 1.24);
      fill(cairo, kMarkLine, left, baseline + style_.size * 0.2, width, 0.8);
    }
    std::string attributes;
    if (link)
      attributes = "uri='" + as_attribute(run.text) + "' rect=[" + std::to_string(left) + " " + std::to_string(y) +
                   " " + std::to_string(width) + " " + std::to_string(style_.line) + "]";
    const char* tag = link ? CAIRO_TAG_LINK : "Span";
    if (in_pieces) cairo_tag_begin(cairo, tag, attributes.c_str());
    set_colour(cairo, link ? kLink : colour);
    cairo_move_to(cairo, left, baseline);
    pango_cairo_show_glyph_item(cairo, text_.c_str() + from.base, item);
    if (in_pieces) cairo_tag_end(cairo, tag);
    left += width;
  }
}

void Paragraph::collect_missing(std::set<char32_t>& missing) const {
  const bool none = std::all_of(layouts_.begin(), layouts_.end(), [](const Layout& layout) {
    return pango_layout_get_unknown_glyphs_count(layout.get()) == 0;
  });
  if (none) return;
  for (const Line& line : lines_)
    for (const GSList* at = line.line->runs; at != nullptr; at = at->next) {
      const PangoGlyphString* glyphs = static_cast<PangoGlyphItem*>(at->data)->glyphs;
      for (int i = 0; i < glyphs->num_glyphs; ++i)
        if (const PangoGlyph glyph = glyphs->glyphs[i].glyph; (glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0)
          missing.insert(static_cast<char32_t>(glyph & ~PANGO_GLYPH_UNKNOWN_FLAG));
    }
}

}  // namespace claimdex::pdf
