#include "hit_forms.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "claimdex/exporter/csv.hpp"
#include "claimdex/exporter/json_search.hpp"
#include "claimdex/exporter/sheet.hpp"
#include "claimdex/text/text.hpp"
#include "excerpt.hpp"
#include "render.hpp"

namespace claimdex::cli {
namespace {

constexpr std::array<std::pair<std::string_view, Form>, 5> kForms{
    {{"text", Form::Entries}, {"line", Form::Line}, {"table", Form::Table}, {"json", Form::Json}, {"csv", Form::Csv}}};

/// "c12  unchecked  casualty.killed  14  the words  · who said it, outlet, day"
std::string line_of(const Terminal& terminal, const Hit& hit) {
  const ClaimRecord& claim = *hit.claim;
  const std::string figure = claim.slots.figure ? text::printable(claim.slots.figure->text) + "  " : "";
  const std::string modality(exporter::modality_words(claim.slots.modality));
  const std::string head = fmt::format("{:<6} {} {}  ", claim.id.str(), verdict_words(terminal, claim.verdict, 15),
                                       name_of(claim.slots.type));
  std::string tail = " · " + voice_words(claim);
  if (claim.article && claim.article->source) tail += ", " + text::printable(*claim.article->source);
  if (claim.article && claim.article->published) tail += fmt::format(", {}", day_of(*claim.article->published));
  const std::string told = modality.empty() ? "" : fmt::format(" ({})", modality);
  if (!terminal.tty) return head + figure + excerpt_line(terminal, claim.text, hit.highlights, 0) + told + tail + "\n";
  const int used = 6 + 1 + 15 + 1 + text::display_width(name_of(claim.slots.type)) + 2 + text::display_width(figure) +
                   text::display_width(told);
  const int left = terminal.columns - used;
  tail = text::fit(tail, std::max(0, left / 3));
  const int room = std::max(10, left - text::display_width(tail));
  return head + paint(terminal, Ink::Cyan, figure) + excerpt_line(terminal, claim.text, hit.highlights, room) + told +
         paint(terminal, Ink::Dim, tail) + "\n";
}

struct Column {
  std::string_view head;
  int widest;  ///< on a terminal
  std::string (*words)(const ClaimRecord&);
};
constexpr std::array<Column, 6> kColumns{{
    {"ID", 10, [](const ClaimRecord& c) { return c.id.str(); }},
    {"VERDICT", 15, [](const ClaimRecord& c) { return std::string(name_of(c.verdict)); }},
    {"KIND", 24, [](const ClaimRecord& c) { return std::string(name_of(c.slots.type)); }},
    {"FIGURE", 16, [](const ClaimRecord& c) { return c.slots.figure ? text::printable(c.slots.figure->text) : "-"; }},
    {"SAID BY", 20,
     [](const ClaimRecord& c) {
       return c.slots.attribution.empty() ? "-" : text::printable(c.slots.attribution.front().name);
     }},
    {"PUBLISHED", 10,
     [](const ClaimRecord& c) {
       return c.article && c.article->published ? text::printable(day_of(*c.article->published)) : "-";
     }},
}};

std::string padded(std::string words, int columns) {
  const int width = text::display_width(words);
  if (width < columns) words.append(static_cast<std::size_t>(columns - width), ' ');
  return words;
}

struct Grid {
  std::vector<std::array<std::string, kColumns.size()>> rows;
  std::array<int, kColumns.size()> widths{};
  std::size_t columns = kColumns.size();  ///< that are shown
  int room = 0;                           ///< for the text
};

/// Columns as wide as their widest cell; on a narrow terminal those at the end go before the text has too little room.
Grid grid_of(const Terminal& terminal, const std::vector<Hit>& hits) {
  constexpr int kRoomForText = 30;
  Grid grid;
  grid.rows.resize(hits.size());
  int used = 0;
  for (std::size_t c = 0; c < kColumns.size(); ++c) {
    int& width = grid.widths[c];
    width = text::display_width(kColumns[c].head);
    for (std::size_t r = 0; r < hits.size(); ++r) {
      std::string& cell = grid.rows[r][c];
      cell = kColumns[c].words(*hits[r].claim);
      if (terminal.tty) cell = text::fit(cell, kColumns[c].widest);
      width = std::max(width, text::display_width(cell));
    }
    used += width + 2;
  }
  while (terminal.tty && grid.columns > 1 && terminal.columns - used < kRoomForText)
    used -= grid.widths[--grid.columns] + 2;
  grid.room = std::max(10, terminal.columns - used);
  return grid;
}

/// The text comes last, and is cut around the words that were searched for.
std::string table_of(const Terminal& terminal, const std::vector<Hit>& hits) {
  if (hits.empty()) return {};
  const Grid grid = grid_of(terminal, hits);
  std::string head;
  for (std::size_t c = 0; c < grid.columns; ++c) head += padded(std::string(kColumns[c].head), grid.widths[c]) + "  ";
  std::string out = paint(terminal, Ink::Dim, head + "CLAIM") + "\n";
  for (std::size_t r = 0; r < hits.size(); ++r) {
    for (std::size_t c = 0; c < grid.columns; ++c) {
      const bool verdict = kColumns[c].head == "VERDICT";
      out += verdict ? verdict_words(terminal, hits[r].claim->verdict, grid.widths[c])
                     : padded(grid.rows[r][c], grid.widths[c]);
      out += "  ";
    }
    out += excerpt_line(terminal, hits[r].claim->text, hits[r].highlights, grid.room) + "\n";
  }
  return out;
}

std::string csv_of(const std::vector<Hit>& hits) {
  std::string out;
  {
    exporter::CsvRow head(out);
    for (const ClaimField& field : claim_fields()) head.plain(field.name);
  }
  for (const Hit& hit : hits) {
    exporter::CsvRow row(out);
    for (const ClaimField& field : claim_fields()) {
      const std::string words = field.words(*hit.claim);
      field.number ? row.plain(words) : row.text(words);
    }
  }
  return out;
}

std::string json_of(const Hit& hit) {
  std::string out;
  exporter::HitExtras extras;
  extras.why = hit.why;
  if (hit.around != nullptr) {
    const auto pieces = [](const std::vector<app::SentencesAround::Sentence>& sentences) {
      std::vector<exporter::TextPiece> all;
      for (const auto& sentence : sentences) all.push_back({sentence.span, &sentence.text});
      return all;
    };
    extras.context.emplace();
    extras.context->before = pieces(hit.around->before);
    extras.context->sentence = pieces(hit.around->own);
    extras.context->after = pieces(hit.around->after);
  }
  exporter::hit_json(out, *hit.claim, extras);
  return out + "\n";
}

}  // namespace

Result<HitForm> hit_form(const Options& options) {
  HitForm out;
  if (options.json) out.form = Form::Json;
  if (options.ids) out.form = Form::Ids;
  if (options.json && options.ids)
    return fail(ErrorCode::Usage, "--ids and --json are two forms of the answer", "claimdex search --ids QUERY");
  if (!options.format) return out;
  if (options.json || options.ids)
    return fail(ErrorCode::Usage,
                fmt::format("--format and --{} are two forms of the answer", options.ids ? "ids" : "json"),
                "give one of them");
  const std::string& name = *options.format;
  if (name.find_first_of("{}") != std::string::npos) {
    CLAIMDEX_TRY(out.line, LineTemplate::parse(name));
    out.form = Form::Template;
    return out;
  }
  std::vector<std::string_view> names;
  for (const auto& [known, form] : kForms) {
    if (known == name) {
      out.form = form;
      return out;
    }
    names.push_back(known);
  }
  const auto near = text::nearest(name, names);
  return fail(ErrorCode::Usage, fmt::format("--format: there is no form \"{}\"", text::printable(name)),
              fmt::format("{}{}, or fields: '{{id}} {{figure}} {{speaker}}'",
                          near ? fmt::format("did you mean {}? ", *near) : "", fmt::join(names, ", ")));
}

bool shows_verdicts(const HitForm& form) {
  return form.form == Form::Entries || form.form == Form::Line || form.form == Form::Table;
}

std::string listed(const Terminal& terminal, const HitForm& form, const std::vector<Hit>& hits) {
  switch (form.form) {
    case Form::Table:
      return table_of(terminal, hits);
    case Form::Csv:
      return csv_of(hits);
    default:
      break;
  }
  std::string out;
  for (const Hit& hit : hits) {
    if (form.form == Form::Entries && terminal.tty && !out.empty()) out += '\n';
    switch (form.form) {
      case Form::Line:
        out += line_of(terminal, hit);
        break;
      case Form::Json:
        out += json_of(hit);
        break;
      case Form::Ids:
        out += hit.claim->id.str() + "\n";
        break;
      case Form::Template:
        out += form.line->fill(*hit.claim) + "\n";
        break;
      default:
        out += hit_entry(terminal, hit);
    }
  }
  return out;
}

}  // namespace claimdex::cli
