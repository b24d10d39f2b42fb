#include "reading.hpp"

#include "slots_json.hpp"

namespace claimdex::store {

bool same_reading(const Slots& a, const Slots& b) {
  const Slots x = without_spans(a), y = without_spans(b);
  return x.type == y.type && x.figure == y.figure && x.who == y.who && x.actor == y.actor && x.place == y.place &&
         x.time == y.time && x.attribution == y.attribution && x.modality == y.modality;
}

Slots anchored(const Slots& before, const Slots& found) {
  Slots out = without_spans(before);
  const Slots bare = without_spans(found);
  if (out.figure == bare.figure) out.figure = found.figure;
  if (out.who == bare.who) out.who = found.who;
  if (out.actor == bare.actor) out.actor = found.actor;
  if (out.place == bare.place) out.place = found.place;
  if (out.time == bare.time) out.time = found.time;
  if (out.attribution == bare.attribution) out.attribution = found.attribution;
  return out;
}

}  // namespace claimdex::store
