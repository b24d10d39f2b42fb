#include "dump_tables.hpp"

#include <algorithm>
#include <array>

namespace claimdex::store {

namespace {

constexpr std::array kTables{
    DumpTable{"desk", "one uid created", "one"},
    DumpTable{"counter", "kind last", "kind"},
    DumpTable{"change", "id at who clock_injected command", "id"},
    DumpTable{"event", "seq change_id subject action field old_digest new_digest why_digest hash", "seq"},
    DumpTable{"event_payload", "seq which salt value", "seq, which"},
    DumpTable{"origin", "id uid agency", "id"},
    DumpTable{"article", "id uid origin_id url url_key newest shingles origin_by forgotten", "id"},
    DumpTable{"article_text", "id sha256 text", "id"},
    DumpTable{"article_version",
              "article_id version text_id name title author published lang source sha256 event notice_start notice_end",
              "article_id, version"},
    DumpTable{"claim",
              "id uid state merged_into type text slots first_mention verdict progress reason rev created changed "
              "touched edited seen_at seen_url media_file media_sha256 forgotten_article assignee review_by",
              "id"},
    DumpTable{"mention",
              "id uid claim_id article_id state identity_key sentence_key former_key event_from event_to published_day "
              "extractor text slots version origin_id agency gone extracted",
              "id"},
    DumpTable{"mention_span", "mention_id version ord start end sentence_start sentence_end",
              "mention_id, version, ord"},
    DumpTable{"relation", "id from_claim to_claim kind state rule event why", "id"},
    DumpTable{"edit", "subject field event value", "event, subject, field"},
    DumpTable{
        "evidence",
        "id uid claim_id change_id url file sha256 stance note quote at media_type captured captured_where located "
        "finder final_url http_status head_sha256 page",
        "id"},
    DumpTable{"note", "id uid claim_id change_id text kind place deadline about", "id"},
    DumpTable{"tag", "word claim_id", "claim_id, word"},
    DumpTable{"saved_search", "name query", "name"},
    DumpTable{"dossier", "name title introduction", "name"},
    DumpTable{"dossier_claim", "dossier claim_id place", "dossier, place, claim_id"},
    DumpTable{"figure_event", "claim_id name", "claim_id"},
    DumpTable{"fact_check",
              "id uid event rev key external_id claim title rating verdict url published speaker publisher lang", "id"},
    DumpTable{"redacted_blob", "sha256 event", "sha256"},
    DumpTable{"undo", "change_id changeset takes_back taken_back", "change_id"},
    DumpTable{"passage", "article_id hash origin_id", "article_id, hash, origin_id"},
    DumpTable{"likeness", "claim_id key words", "claim_id, key"},
};

constexpr std::array kLeftOut{
    LeftOut{"compared", "worked out from claims and mentions when it is missing"},
};

DumpColumn::Kind kind_of(std::string_view declared) {
  if (declared == "INTEGER") return DumpColumn::Kind::Integer;
  return declared == "BLOB" ? DumpColumn::Kind::Bytes : DumpColumn::Kind::Text;
}

}  // namespace

std::span<const DumpTable> dump_tables() { return kTables; }
std::span<const LeftOut> left_out_of_dumps() { return kLeftOut; }

std::vector<DumpColumn> columns_of(Database& db, const DumpTable& table) {
  std::vector<DumpColumn> there;
  {
    const std::string name(table.name);
    Query q = db.query("SELECT name, type, \"notnull\" OR pk FROM pragma_table_info(?)");
    q.bind(name);
    while (q.next()) there.push_back({q.text(0), kind_of(q.view(1)), q.number(2) != 0});
  }
  std::vector<DumpColumn> out;
  for (std::string_view rest = table.columns; !rest.empty();) {
    const std::string_view name = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(rest.size(), name.size() + 1));
    const auto found = std::find_if(there.begin(), there.end(), [&](const DumpColumn& c) { return c.name == name; });
    if (found != there.end()) out.push_back(*found);
  }
  return out;
}

}  // namespace claimdex::store
