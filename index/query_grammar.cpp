/// The grammar as people read it. Every line is parsed by the tests, so this page can't promise what the parser doesn't do.
#include <array>

#include "claimdex/index/index.hpp"

namespace claimdex::index {
namespace {

constexpr std::array kGrammar{
    GrammarLine{"reservists", "the word in any form: reservist, reservists'; accents, ё and е, case don't matter"},
    GrammarLine{"mine accident", "both words (AND may stand between)"},
    GrammarLine{"\"death toll\"", "the words side by side"},
    GrammarLine{"anti-war", "side by side, too, or written as one: antiwar"},
    GrammarLine{"reserv*", "every word that begins so; also in names: speaker:orl*"},
    GrammarLine{"killed NEAR/5 miners", "with at most 5 words between, in any order; 10 without a number"},
    GrammarLine{"called ADJ/2 up", "the same, in this order"},
    GrammarLine{"drowned OR missing", "either"},
    GrammarLine{"strike NOT airport", "the first without the second"},
    GrammarLine{"(flood OR storm) figure:10..", "brackets"},
    GrammarLine{"kind:casualty NOT verdict:unchecked", "fields, see below; quotes where a value has blanks"},
    GrammarLine{"*", "every claim"},
};

}  // namespace

std::span<const GrammarLine> grammar() { return kGrammar; }

}  // namespace claimdex::index
