#include "voices.hpp"

#include <algorithm>

#include "clauses.hpp"

namespace claimdex::extract {
namespace {

constexpr int kDeepest = 4;  // voices within voices

std::uint32_t size(TokenRange r) { return r.last - r.first; }

}  // namespace

Voices::Voices(const Scene& scene, const std::vector<AttributionInfo>& attributions)
    : s_(scene), attributions_(attributions), holds_figure_(attributions.size(), false) {
  cover();
  mark_sources();
}

void Voices::cover() {
  cover_.assign(s_.a.tokens.size(), -1);
  for (std::size_t i = 0; i < attributions_.size(); ++i)
    for (const AttributionInfo::Piece& p : attributions_[i].content) {
      const auto index = static_cast<std::int32_t>(pieces_.size());
      pieces_.push_back({p.tokens, i, -1, p.carried});
      if (p.tokens.first < cover_.size()) pieces_.back().outer = cover_[p.tokens.first];
      const bool denied =
          p.quote < 0 && (attributions_[i].stance == Stance::Denies || attributions_[i].stance == Stance::Doubts);
      for (std::uint32_t t = p.tokens.first; t < p.tokens.last; ++t) {
        if (denied) t = past_aside(t, p.tokens.last);
        if (t == p.tokens.last) break;
        std::int32_t& c = cover_[t];
        if (c < 0 || size(piece(c)->tokens) > size(p.tokens)) c = index;
      }
    }
}

/// "denied firing on a market |, where 20 people were killed|": what only says more of a noun isn't denied with it.
std::uint32_t Voices::past_aside(std::uint32_t t, std::uint32_t end) const {
  const std::string_view opening = s_.word(t + 1);
  if (s_.word(t) != "," || !(s_.is(t + 1, kRelative) || opening == "where" || opening == "when")) return t;
  do ++t;
  while (t < end && s_.word(t) != ",");
  return t;
}

void Voices::mark_sources() {
  in_source_.assign(s_.a.tokens.size(), false);
  in_cue_.assign(s_.a.tokens.size(), false);
  for (const AttributionInfo& x : attributions_) {
    for (std::uint32_t t = x.source.words.first; t < x.source.words.last; ++t) in_source_[t] = true;
    for (std::uint32_t t = x.cue.first; t < x.cue.last; ++t) in_cue_[t] = true;
  }
}

AttributionLink Voices::link(const Voice& v, const AttributionInfo& x, bool carried, LinkRole role) const {
  AttributionLink l;
  l.name = v.name;
  l.id = v.id;
  l.cls = v.cls;
  l.role = role;
  if (!x.cue.empty() && role != LinkRole::Channel) l.cue = s_.words(x.cue);
  l.stance = x.stance;
  l.carried = carried;
  if (!v.words.empty()) l.span = s_.span(v.words);
  return l;
}

std::vector<AttributionLink> Voices::links_of(const AttributionInfo& x, bool carried) const {
  carried |= x.carried;
  const auto role = [](const Voice& v, LinkRole otherwise) {
    return v.cls == SourceClass::Document ? LinkRole::Document : otherwise;
  };
  std::vector<AttributionLink> links;
  if (!x.source.words.empty()) links.push_back(link(x.source, x, carried, LinkRole::Speaker));
  if (!links.empty()) links[0].role = role(x.source, LinkRole::Speaker);
  for (const Voice& v : x.via) links.push_back(link(v, x, carried, role(v, LinkRole::Channel)));
  return links;
}

std::vector<AttributionLink> Voices::links_at(std::uint32_t t) const {
  std::vector<AttributionLink> links;
  const Piece* p = piece_at(t);
  for (int depth = 0; p != nullptr && depth < kDeepest; ++depth, p = piece(p->outer))
    for (AttributionLink& l : links_of(attributions_[p->attribution], p->carried)) {
      if (!links.empty() && l.name == links.back().name) continue;  // "Marn said he believed"
      if (depth > 0 && l.role == LinkRole::Speaker) l.role = LinkRole::Channel;
      links.push_back(std::move(l));
    }
  return links;
}

std::vector<const AttributionInfo*> Voices::around(std::uint32_t t) const {
  std::vector<const AttributionInfo*> all;
  for (const Piece* p = piece_at(t); p != nullptr && all.size() < kDeepest; p = piece(p->outer))
    all.push_back(&attributions_[p->attribution]);
  return all;
}

std::optional<Form> Voices::form_at(std::uint32_t t) const {
  const Piece* p = piece_at(t);
  return p == nullptr ? std::nullopt : std::optional(attributions_[p->attribution].form);
}

TokenRange Voices::scope_at(std::uint32_t t) const {
  const TokenRange r = s_.sentence(t).tokens;
  if (const Piece* p = piece_at(t)) {
    TokenRange all = p->tokens;
    const AttributionInfo& x = attributions_[p->attribution];
    if (x.source.words.empty() && x.form == Form::Reports)  // "Six men |are said| to be missing": one clause
      for (const AttributionInfo::Piece& other : x.content)
        all = {std::min(all.first, other.tokens.first), std::max(all.last, other.tokens.last)};
    return tidy(s_, {std::max(r.first, all.first), std::min(r.last, all.last)});
  }
  TokenRange own{t, t + 1};
  while (own.first > r.first && cover_[own.first - 1] < 0) --own.first;
  while (own.last < r.last && cover_[own.last] < 0) ++own.last;
  if (own.last == r.last || in_source_[t]) return own;
  while (own.last > t + 1 &&
         (in_cue_[own.last - 1] || in_source_[own.last - 1] || s_.is(own.last - 1, kSub | kThat | kRelative)))
    --own.last;  // "The mill was sold |although miners said|"
  return own;
}

void Voices::note_figure(std::uint32_t t) {
  const Piece* p = piece_at(t);
  for (int depth = 0; p != nullptr && depth < kDeepest; ++depth, p = piece(p->outer))
    holds_figure_[p->attribution] = true;
}

}  // namespace claimdex::extract
