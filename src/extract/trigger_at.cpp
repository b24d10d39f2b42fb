#include "trigger_at.hpp"

#include <algorithm>

#include "mentioned.hpp"

namespace claimdex::extract {

Frame make_frame(const Scene& s, const TriggerAt& trigger, const Pattern& p, const Group* who, std::int32_t figure) {
  Frame f;
  f.type = trigger.rule->type;
  f.rule = std::string(name_of(trigger.rule->type)) + "." + p.name;
  f.word = trigger.word;
  f.pattern = &p;
  f.confidence = p.confidence * trigger.rule->trust;
  f.trigger = f.extent = trigger.at;
  f.role = p.role;
  f.quantity = figure;
  if (who != nullptr) {
    f.who = *who;
    f.zero = who->none;
    if (who->quantity >= 0) f.quantity = who->quantity;
    cover(f, who->tokens);
    f.more = s.word(who->tokens.first) == "another" || s.word(who->tokens.last - 1) == "more";
  }
  if (f.quantity >= 0) {
    TokenRange number = s.quantity(f.quantity).all;
    if (s.is(number.first, kAnd) && number.first + 1 < number.last) ++number.first;  // "and more than 30"
    cover(f, number);
    f.more |= says_more(s, number);
  }
  return f;
}

void cover(Frame& f, TokenRange words) {
  f.extent = {std::min(f.extent.first, words.first), std::max(f.extent.last, words.last)};
}

}  // namespace claimdex::extract
