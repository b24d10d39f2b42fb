#include <doctest/doctest.h>

#include "stages.hpp"

using namespace claimdex::extract;

namespace {

/// "W:the N:300,000 .:." : each token's kind and words.
std::string tokens(std::string_view text) {
  Analysis a;
  a.text = text;
  scan(a);
  constexpr std::string_view kLetters = "WNPQDSB";
  std::string out;
  for (const Token& t : a.tokens) {
    if (!out.empty()) out += t.space_before ? " " : "_";
    out += kLetters[static_cast<std::size_t>(t.kind)];
    out += ':';
    out += t.kind == TokenKind::Break ? std::string_view("/") : a.slice(t.span);
  }
  return out;
}

std::string folded(std::string_view text) {
  Analysis a;
  a.text = text;
  scan(a);
  std::string out;
  for (const Token& t : a.tokens) (out += out.empty() ? "" : "|") += t.folded;
  return out;
}

}  // namespace

TEST_CASE("a number is one token with its separators and decimals") {
  CHECK(tokens("300,000 3.5 1,200.50") == "N:300,000 N:3.5 N:1,200.50");
  CHECK(tokens("5-7") == "N:5_D:-_N:7");
  CHECK(tokens("5,12") == "N:5_P:,_N:12");
  CHECK(tokens("1,2345") == "N:1_P:,_N:2345");
  CHECK(tokens("rate .5 here") == "W:rate N:.5 W:here");
  CHECK(tokens("It cost 5.") == "W:It W:cost N:5_P:.");
  CHECK(tokens("½ cup") == "N:½ W:cup");
}

TEST_CASE("units and currency signs are split from their numbers") {
  CHECK(tokens("5km") == "N:5_W:km");
  CHECK(tokens("the 1990s") == "W:the N:1990_W:s");
  CHECK(tokens("$40") == "S:$_N:40");
  CHECK(tokens("USD10m") == "W:USD_N:10_W:m");
  CHECK(tokens("G7 and B52") == "W:G7 W:and W:B52");
}

TEST_CASE("apostrophes: inside words, possessives, quotes") {
  CHECK(tokens("don't") == "W:don't");
  CHECK(tokens("O’Neill") == "W:O’Neill");
  CHECK(tokens("Orlo's men") == "W:Orlo_W:'s W:men");
  CHECK(tokens("the soldiers' mothers") == "W:the W:soldiers_P:' W:mothers");
  CHECK(tokens("he said 'go home' twice") == "W:he W:said Q:'_W:go W:home_Q:' W:twice");
  CHECK(folded("O’Neill’s") == "o'neill|'s");
}

TEST_CASE("quotes and dashes of all kinds") {
  CHECK(tokens("“Yes” „nein“ «да»") == "Q:“_W:Yes_Q:” Q:„_W:nein_Q:“ Q:«_W:да_Q:»");
  CHECK(tokens("Novo-Ogaryovo — 5 – 6") == "W:Novo_D:-_W:Ogaryovo D:— N:5 D:– N:6");
}

TEST_CASE("initials with their dots are one word, a sentence's last dot is its own") {
  CHECK(tokens("the U.S. at 5 p.m. today") == "W:the W:U.S. W:at N:5 W:p.m. W:today");
  CHECK(tokens("Lt. Col. Fenn") == "W:Lt_P:. W:Col_P:. W:Fenn");
  CHECK(tokens("see https://example.org/a?b=12. Then") == "W:see W:https://example.org/a?b=12_P:. W:Then");
}

TEST_CASE("blank lines are breaks, line ends are spaces") {
  CHECK(tokens("One\ntwo\n\nthree\n") == "W:One W:two_B:/ W:three");
  CHECK(folded("GROẞ Ärger") == folded("groß ärger"));
}
