// The build's own tool: language data in, tables of a lexicon out. A file that is wrong stops the build with its name and line.
//
//   claimdex_compile_lang LANG OUTPUT ROOT FILE…      the files are named below ROOT: en/hedges.tsv
#include <cstdio>
#include <fstream>
#include <iterator>
#include <list>
#include <string>

#include "lexicon.hpp"

int main(int argc, char** argv) {
  if (argc < 5) return std::fputs("usage: claimdex_compile_lang LANG OUTPUT ROOT FILE…\n", stderr), 2;
  const std::string lang = argv[1], output = argv[2], root = argv[3];
  std::list<std::string> bytes;  // what the files' views look at
  std::vector<claimdex::extract::DataFile> files;
  for (int i = 4; i < argc; ++i) {
    std::ifstream in(root + "/" + argv[i], std::ios::binary);
    bytes.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    if (!in) return std::fprintf(stderr, "%s: can't be read\n", argv[i]), 1;
    files.push_back({argv[i], bytes.back()});
  }
  const auto lexicon = claimdex::extract::Lexicon::load(lang, files);
  if (!lexicon) return std::fprintf(stderr, "%s\n", lexicon.error().message.c_str()), 1;
  std::ofstream out(output, std::ios::binary);
  out << lexicon->tables();
  return out.flush() ? 0 : 1;
}
