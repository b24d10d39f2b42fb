// The form is private to the record but lives as long as the desk: keys are only ever added.
#include "slots_json.hpp"

#include <SQLiteCpp/Exception.h>
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <array>
#include <cmath>
#include <cstddef>
#include <type_traits>

namespace claimdex::store {

namespace {

using Json = rapidjson::Value;
using Pool = rapidjson::MemoryPoolAllocator<>;

class Writer {
 public:
  Writer() : writer_(buffer_) { writer_.StartObject(); }
  std::string finish() {
    writer_.EndObject();
    return {buffer_.GetString(), buffer_.GetSize()};
  }
  void begin(const char* key) {
    writer_.Key(key);
    writer_.StartObject();
  }
  void begin_item() { writer_.StartObject(); }
  void begin_list(const char* key) {
    writer_.Key(key);
    writer_.StartArray();
  }
  void end() { writer_.EndObject(); }
  void end_list() { writer_.EndArray(); }

  void word(std::string_view value) { writer_.String(value.data(), static_cast<rapidjson::SizeType>(value.size())); }
  void put(const char* key, std::string_view value) {
    writer_.Key(key);
    word(value);
  }
  void put(const char* key, double value) {
    if (!std::isfinite(value)) return;  // JSON can't say it
    writer_.Key(key);
    writer_.Double(value);
  }
  void put(const char* key, Span span) {
    begin_list(key);
    writer_.Uint(span.start);
    writer_.Uint(span.end);
    end_list();
  }
  template <typename T>
  void put(const char* key, const std::optional<T>& value) {
    if (value) put(key, *value);
  }
  void put_set(const char* key, bool value) {
    if (!value) return;
    writer_.Key(key);
    writer_.Bool(true);
  }
  template <typename E>
  void put_word(const char* key, E value) {
    put(key, name_of(value));
  }

 private:
  rapidjson::StringBuffer buffer_;
  rapidjson::Writer<rapidjson::StringBuffer> writer_;
};

void write_figure(Writer& w, const Figure& f) {
  w.begin("figure");
  w.put("text", f.text);
  w.put("span", f.span);
  w.put("value", f.value);
  w.put("low", f.bounds.low);
  w.put("high", f.bounds.high);
  w.put_set("low_open", f.bounds.low_open);
  w.put_set("high_open", f.bounds.high_open);
  w.put("soft_low", f.bounds.soft_low);
  w.put("soft_high", f.bounds.soft_high);
  w.put_word("hedge", f.hedge);
  w.put("unit", f.unit);
  w.put_word("role", f.role);
  if (f.of) {
    w.begin("of");
    w.put("value", f.of->value);
    w.put("text", f.of->text);
    w.end();
  }
  w.end();
}

void write_link(Writer& w, const AttributionLink& link) {
  w.begin_item();
  w.put("name", link.name);
  w.put("id", link.id);
  if (link.cls) w.put_word("class", *link.cls);
  w.put_word("role", link.role);
  w.put("cue", link.cue);
  w.put_word("stance", link.stance);
  w.put_set("carried", link.carried);
  w.put("span", link.span);
  w.end();
}

// The text, span and one to three names that who, actor, place and time have in common.
template <typename T>
void write_part(Writer& w, const char* key, const std::optional<T>& part) {
  if (!part) return;
  w.begin(key);
  w.put("text", part->text);
  w.put("span", part->span);
  if constexpr (std::is_same_v<T, Who>) {
    w.put("class", part->cls);
    w.put("side", part->side);
  } else if constexpr (std::is_same_v<T, Actor>) {
    w.put("id", part->id);
  } else if constexpr (std::is_same_v<T, Place>) {
    w.put("name", part->name);
    w.put("id", part->id);
  } else {
    w.put("from", part->from);
    w.put("to", part->to);
  }
  w.end();
}

[[noreturn]] void damaged() { throw SQLite::Exception("a claim's slots can't be read", 11 /* SQLITE_CORRUPT */); }

const Json* member(const Json& object, const char* key) {
  auto it = object.FindMember(key);
  return it == object.MemberEnd() || it->value.IsNull() ? nullptr : &it->value;
}
std::string string_of(const Json& v) {
  if (!v.IsString()) damaged();
  return {v.GetString(), v.GetStringLength()};
}
std::string text_at(const Json& o, const char* key) {
  const Json* v = member(o, key);
  return v == nullptr ? std::string() : string_of(*v);
}
void read(const Json& o, const char* key, std::optional<std::string>& out) {
  if (const Json* v = member(o, key)) out = string_of(*v);
}
void read(const Json& o, const char* key, std::optional<double>& out) {
  const Json* v = member(o, key);
  if (v == nullptr) return;
  if (!v->IsNumber()) damaged();
  out = v->GetDouble();
}
void read(const Json& o, const char* key, std::optional<Span>& out) {
  const Json* v = member(o, key);
  if (v == nullptr) return;
  if (!v->IsArray() || v->Size() != 2 || !(*v)[0].IsUint() || !(*v)[1].IsUint()) damaged();
  out = Span{(*v)[0].GetUint(), (*v)[1].GetUint()};
}
bool is_set(const Json& o, const char* key) {
  const Json* v = member(o, key);
  return v != nullptr && v->IsTrue();
}
template <typename E>
E enum_of(const Json& v) {
  if (!v.IsString()) damaged();
  std::optional<E> value = parse_name<E>({v.GetString(), v.GetStringLength()});
  if (!value) damaged();
  return *value;
}
template <typename E>
void read_word(const Json& o, const char* key, E& out) {
  if (const Json* v = member(o, key)) out = enum_of<E>(*v);
}
const Json* object_at(const Json& o, const char* key) {
  const Json* v = member(o, key);
  if (v != nullptr && !v->IsObject()) damaged();
  return v;
}

Figure read_figure(const Json& o) {
  Figure f;
  f.text = text_at(o, "text");
  read(o, "span", f.span);
  read(o, "value", f.value);
  read(o, "low", f.bounds.low);
  read(o, "high", f.bounds.high);
  f.bounds.low_open = is_set(o, "low_open");
  f.bounds.high_open = is_set(o, "high_open");
  read(o, "soft_low", f.bounds.soft_low);
  read(o, "soft_high", f.bounds.soft_high);
  read_word(o, "hedge", f.hedge);
  read(o, "unit", f.unit);
  read_word(o, "role", f.role);
  if (const Json* of = object_at(o, "of")) {
    f.of.emplace();
    read(*of, "value", f.of->value);
    f.of->text = text_at(*of, "text");
  }
  return f;
}

AttributionLink read_link(const Json& o) {
  if (!o.IsObject()) damaged();
  AttributionLink link;
  link.name = text_at(o, "name");
  read(o, "id", link.id);
  if (const Json* cls = member(o, "class")) link.cls = enum_of<SourceClass>(*cls);
  read_word(o, "role", link.role);
  read(o, "cue", link.cue);
  read_word(o, "stance", link.stance);
  link.carried = is_set(o, "carried");
  read(o, "span", link.span);
  return link;
}

template <typename T>
void read_part(const Json& o, const char* key, std::optional<T>& part) {
  const Json* v = object_at(o, key);
  if (v == nullptr) return;
  part.emplace();
  part->text = text_at(*v, "text");
  read(*v, "span", part->span);
  if constexpr (std::is_same_v<T, Who>) {
    read(*v, "class", part->cls);
    read(*v, "side", part->side);
  } else if constexpr (std::is_same_v<T, Actor>) {
    read(*v, "id", part->id);
  } else if constexpr (std::is_same_v<T, Place>) {
    read(*v, "name", part->name);
    read(*v, "id", part->id);
  } else {
    read(*v, "from", part->from);
    read(*v, "to", part->to);
  }
}

void read_lists(const Json& o, Slots& s) {
  if (const Json* list = member(o, "attribution")) {
    if (!list->IsArray()) damaged();
    for (const Json& link : list->GetArray()) s.attribution.push_back(read_link(link));
  }
  if (const Json* list = member(o, "flags")) {
    if (!list->IsArray()) damaged();
    for (const Json& flag : list->GetArray()) s.flags.push_back(enum_of<Flag>(flag));
  }
}

}  // namespace

std::string slots_to_json(const Slots& s) {
  Writer w;
  w.put_word("type", s.type);
  if (s.form) w.put_word("form", *s.form);
  if (s.figure) write_figure(w, *s.figure);
  write_part(w, "who", s.who);
  write_part(w, "actor", s.actor);
  write_part(w, "place", s.place);
  write_part(w, "time", s.time);
  if (!s.attribution.empty()) {
    w.begin_list("attribution");
    for (const AttributionLink& link : s.attribution) write_link(w, link);
    w.end_list();
  }
  w.put_word("modality", s.modality);
  if (!s.flags.empty()) {
    w.begin_list("flags");
    for (Flag flag : s.flags) w.word(name_of(flag));
    w.end_list();
  }
  w.put("worth", s.worth);
  w.put("confidence", s.confidence);
  w.put("rule", std::string_view(s.rule));
  return w.finish();
}

Slots slots_from_json(std::string_view json) {
  // Slots are small and read by the thousand: the tree and the parser's stack stand in room that is here already, its strings in the copy.
  std::string copy(json);
  constexpr std::size_t kDeep = 6144;  // of the parser's stack, which a few dozen members at once need
  alignas(std::max_align_t) std::array<char, 8192> tree, stack;
  Pool tree_pool(tree.data(), tree.size()), stack_pool(stack.data(), stack.size());
  rapidjson::GenericDocument<rapidjson::UTF8<>, Pool, Pool> document(&tree_pool, kDeep, &stack_pool);
  document.ParseInsitu<rapidjson::kParseFullPrecisionFlag>(copy.data());
  if (document.HasParseError() || !document.IsObject()) damaged();
  const Json& o = document;
  Slots s;
  read_word(o, "type", s.type);
  if (const Json* form = member(o, "form")) s.form = enum_of<Form>(*form);
  if (const Json* figure = object_at(o, "figure")) s.figure = read_figure(*figure);
  read_part(o, "who", s.who);
  read_part(o, "actor", s.actor);
  read_part(o, "place", s.place);
  read_part(o, "time", s.time);
  read_word(o, "modality", s.modality);
  read_lists(o, s);
  std::optional<double> worth, confidence;
  read(o, "worth", worth);
  read(o, "confidence", confidence);
  s.worth = worth.value_or(0);
  s.confidence = confidence.value_or(0);
  s.rule = text_at(o, "rule");
  return s;
}

Slots without_spans(Slots slots) {
  if (slots.figure) slots.figure->span.reset();
  if (slots.who) slots.who->span.reset();
  if (slots.actor) slots.actor->span.reset();
  if (slots.place) slots.place->span.reset();
  if (slots.time) slots.time->span.reset();
  for (AttributionLink& link : slots.attribution) link.span.reset();
  return slots;
}

}  // namespace claimdex::store
