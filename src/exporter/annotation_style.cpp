#include "annotation_style.hpp"

/// The text first, its layers as quiet as they can be: a claim is a tint and a rule under the words, who says so is bold, numbers
/// and dates are underlined. The tip is a card of its own that takes no room until the pointer or the keyboard is there.
namespace claimdex::exporter {

const std::string_view kAnnotationStyle = R"css(
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1c1b19; --soft: #5d594f; --line: #d9d4c7; --card: #fff; --warn: #855300; --link: #174a7c;
  --casualty: #b3261e; --mobilization: #7b3fa0; --movement: #96640a; --attribution: #1d5fa8; --other: #2b7048;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif Pro", "Noto Serif", "Liberation Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --ink: #e9e5dc; --soft: #a8a294; --line: #3a372f; --card: #24221e; --warn: #e0b060; --link: #8fbce8;
    --casualty: #f28b82; --mobilization: #cf9be8; --movement: #e3b45a; --attribution: #8fbce8; --other: #86cfa0;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.7 var(--serif); overflow-wrap: break-word; }
.page { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
.small, .legend, .cards, .tip { font-family: var(--sans); }
.small { font-size: .84rem; color: var(--soft); }
a { color: var(--link); }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin: 0; padding: 0 0 .8rem; font-size: .8rem; color: var(--soft);
  border-bottom: 1px solid var(--line); }
.casualty { --tone: var(--casualty); }
.mobilization { --tone: var(--mobilization); }
.movement { --tone: var(--movement); }
.attribution { --tone: var(--attribution); }
.other { --tone: var(--other); }
.legend li[class] { border-bottom: 2px solid var(--tone); }
.article { padding: 1.2rem 0 2rem; border-bottom: 1px solid var(--line); }
h2 { font-size: 1.7rem; line-height: 1.25; margin: .4rem 0 .3rem; }
.text p { margin: 0 0 1rem; }
.c { position: relative; color: inherit; text-decoration: none; border-bottom: 2px solid var(--tone);
  background: color-mix(in srgb, var(--tone) 9%, transparent); }
.c:hover, .c:focus { background: color-mix(in srgb, var(--tone) 22%, transparent); outline: none; }
.c:focus-visible { outline: 2px solid var(--tone); outline-offset: 1px; }
.source { font-weight: 700; }
.cue { font-style: italic; }
.number { text-decoration: underline dotted 1.5px; text-underline-offset: .18em; }
.date { text-decoration: underline dashed 1px; text-underline-offset: .18em; }
.tip { display: none; position: absolute; z-index: 1; left: 0; top: 1.6em; width: max-content; max-width: min(24rem, 80vw); padding: .5rem .75rem;
  background: var(--card); color: var(--ink); border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: .25rem;
  box-shadow: 0 4px 14px rgb(0 0 0 / .18); font-size: .82rem; font-weight: 400; font-style: normal; line-height: 1.45; text-indent: 0; }
.c:hover > .tip, .c:focus > .tip { display: block; }
.one { display: block; }
.one + .one { margin-top: .4rem; padding-top: .4rem; border-top: 1px solid var(--line); }
.cards { margin: 1.6rem 0 0; padding: 0 0 0 2rem; font-size: .88rem; line-height: 1.45; }
.cards li { border-top: 1px solid var(--line); padding: .7rem 0 .6rem .8rem; border-left: 3px solid var(--tone); margin-bottom: .4rem; }
.cards li:target { background: color-mix(in srgb, var(--tone) 12%, transparent); }
.words { font: 1rem/1.5 var(--serif); margin: 0 0 .4rem; }
dl { display: grid; grid-template-columns: 6rem 1fr; gap: .1rem .8rem; margin: 0; }
dt { color: var(--soft); }
dd { grid-column: 2; margin: 0; font-variant-numeric: tabular-nums; }
dd.warn { color: var(--warn); }
.empty { color: var(--soft); font-style: italic; }
@media (max-width: 34rem) {
  .page { padding: 1rem 1rem 3rem; }
  h2 { font-size: 1.35rem; }
  .c { position: static; }
  .tip { left: 1rem; right: 1rem; top: auto; max-width: none; width: auto; margin-top: 1.6em; }
  .cards { padding-left: 1.5rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; }
  .tip { display: none !important; }
  .c { background: none; }
  .cards li { break-inside: avoid; }
}
)css";

}  // namespace claimdex::exporter
