#include "html_style.hpp"

/// A page of a newspaper, not of a dashboard: a serif to read and a sans for the small print, hairlines instead of boxes. Where
/// there is room, what is claimed stands beside the words it is read from; on a phone below the verdict. Colour repeats what a sign
/// and a word already say, so nothing is lost on paper or to the colour-blind. Fonts are those of the reader's machine: nothing is
/// ever loaded. What is out of sight is laid out only when it is scrolled to, which keeps ten thousand claims quick.
namespace claimdex::exporter {

const std::string_view kHtmlStyle = R"css(
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1c1b19; --soft: #5d594f; --line: #d9d4c7; --strong-line: #1c1b19; --mark: #fbeeb8; --mark-line: #b08a00;
  --link: #174a7c; --good: #1f6b3b; --bad: #9f231c; --warn: #7d4e00; --cool: #3f5468; --field: #fff; --field-line: #7d786c;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif Pro", "Noto Serif", "Liberation Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --ink: #e9e5dc; --soft: #aca698; --line: #3a372f; --strong-line: #8d877a; --mark: #4d4214; --mark-line: #c9a94a;
    --link: #8fbce8; --good: #7fc998; --bad: #f0968c; --warn: #e0b060; --cool: #a9bccd; --field: #22201d; --field-line: #8d877a;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--serif); overflow-wrap: break-word;
  font-kerning: normal; hanging-punctuation: first last; }
.page { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 3rem; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -100vw; top: 0; padding: .6rem 1rem; background: var(--paper); font-family: var(--sans); z-index: 1; }
.skip:focus { left: 0; }
.small, nav, dl, .label, .evidence, footer, figcaption, .verdict, .filter, h3, h4 { font-family: var(--sans); }
.masthead { border-top: 4px solid var(--strong-line); border-bottom: 1px solid var(--strong-line); padding: .9rem 0 1rem; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2.6vw, 3rem); line-height: 1.1; margin: 0 0 .4rem; font-weight: 700; letter-spacing: -.015em;
  text-wrap: balance; }
.small { font-size: .84rem; color: var(--soft); margin: 0; line-height: 1.5; }
.tally { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; padding: 0; margin: .8rem 0 0; font: .88rem/1.4 var(--sans); }
.tally b { font-variant-numeric: tabular-nums; }
.introduction { margin-top: 1rem; max-width: 42rem; }
.introduction p { margin: 0 0 .6rem; }
.introduction p:last-child { margin-bottom: 0; }
.sign { font-weight: 700; display: inline-block; min-width: 1.1em; }
.verified, .mostly_verified { color: var(--good); }
.refuted { color: var(--bad); }
.disputed, .misleading { color: var(--warn); }
.unverifiable, .outdated { color: var(--cool); }
.unchecked { color: var(--soft); }

nav { border-bottom: 1px solid var(--line); padding: .9rem 0; font-size: .88rem; line-height: 1.4; }
nav summary { font-weight: 600; cursor: pointer; padding: .2rem 0; }
nav ol { list-style: none; margin: .5rem 0 0; padding: 0; }
nav li { display: grid; grid-template-columns: 9.2rem 1fr; gap: .1rem .8rem; padding: .36rem 0; border-top: 1px solid var(--line);
  content-visibility: auto; contain-intrinsic-size: auto 2rem; }
nav li:first-child { border-top: 0; }
nav a { color: inherit; text-decoration-color: var(--field-line); }
nav a:hover { text-decoration-color: currentColor; }

.filter { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: .7rem .9rem; padding: 1rem 0;
  border-bottom: 1px solid var(--line); font-size: .88rem; line-height: 1.4; align-items: end; }
.filter label { display: block; color: var(--soft); font-size: .8rem; margin: 0 0 .2rem; }
.filter input, .filter select, .filter button { font: inherit; color: inherit; background: var(--field); border: 1px solid var(--field-line);
  border-radius: .2rem; min-height: 2.4rem; padding: .3rem .6rem; }
.filter input, .filter select { width: 100%; text-overflow: ellipsis; }
.filter p { grid-column: 1 / -1; margin: 0; display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem; }
.filter button { cursor: pointer; }
.filter:not(.narrowed) button { display: none; }

.claim { padding: 2rem .5rem 1.7rem; margin: 0 -.5rem; border-bottom: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 46rem; }
.claim:target { border-inline-start: 3px solid var(--link); padding-inline-start: calc(.5rem - 3px); }
.label { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem .9rem; font-size: .84rem; color: var(--soft); margin: 0 0 .5rem; }
.label a { color: inherit; margin-inline-start: auto; padding: .2rem .1rem; }
.anchor[data-copied]::after { content: " · link copied"; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .9rem; font-weight: 700; letter-spacing: -.005em; text-wrap: pretty; }
h2.long { font-size: 1.14rem; line-height: 1.4; letter-spacing: 0; }
h3 { font-size: .92rem; font-weight: 700; line-height: 1.4; margin: 0 0 .5rem; }
h4 { font-size: .88rem; font-weight: 600; line-height: 1.4; margin: .6rem 0 .25rem; color: var(--soft); }
.ruling { border-inline-start: 4px solid currentColor; padding: .1rem 0 .1rem 1rem; margin: 0 0 1.3rem; }
.ruling.unchecked { border-inline-start-style: dashed; }
.ruling p { margin: 0 0 .5rem; color: var(--ink); }
.ruling p:last-child { margin-bottom: 0; }
.ruling .verdict { font-size: 1.05rem; font-weight: 700; line-height: 1.4; margin-bottom: .2rem; }
.ruling .none { color: var(--soft); }
.changes { color: var(--ink); margin-top: .8rem; font-size: .9rem; line-height: 1.45; }
.changes h3 { font-size: inherit; margin: 0 0 .2rem; }
.changes ul, .groups { margin: 0; padding-inline-start: 1.1rem; }
.groups { font-size: .9rem; margin-top: .6rem; }
.none { color: var(--soft); margin: 0 0 .4rem; }
.facts, .quotation { margin: 0 0 1.3rem; }
figure { margin: 0; }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 1px solid var(--strong-line); }
blockquote p { margin: 0 0 .55rem; }
blockquote p:last-child { margin-bottom: 0; }
mark { background: var(--mark); color: inherit; padding: .06em .1em; text-decoration: underline var(--mark-line) 2px; text-underline-offset: .2em;
  text-decoration-skip-ink: none; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
figcaption { font-size: .84rem; color: var(--soft); margin-top: .6rem; padding-inline-start: calc(1rem + 1px); line-height: 1.45; }
figcaption cite { font-style: normal; }
dl { display: grid; grid-template-columns: 7.4rem 1fr; gap: .24rem .8rem; margin: 0; font-size: .9rem; line-height: 1.45; }
dt { color: var(--soft); }
dd { grid-column: 2; margin: 0; text-align: left; font-variant-numeric: tabular-nums; min-width: 0; }
dd.warn { color: var(--warn); }
.evidence ul { margin: 0; padding-inline-start: 1.1rem; font-size: .9rem; line-height: 1.45; }
.evidence li { margin: 0 0 .45rem; }
.evidence .none { font-size: .9rem; line-height: 1.45; }
.meta { color: var(--soft); font-size: .8rem; display: block; overflow-wrap: anywhere; }
.empty { padding: 2.5rem 0; font-style: italic; color: var(--soft); }
footer { padding-top: 1.4rem; font-size: .84rem; line-height: 1.55; color: var(--soft); }
footer h2 { font: 700 .9rem/1.4 var(--sans); color: var(--ink); margin: 0 0 .4rem; letter-spacing: 0; }
footer p { margin: 0 0 .5rem; max-width: 44rem; }
footer dl { margin: 0 0 .6rem; font-size: inherit; grid-template-columns: 10rem 1fr; }
code { font: .92em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }

@media (min-width: 64rem) {
  .page { max-width: 70rem; padding-inline: 2rem; }
  .claim { display: grid; grid-template: auto auto auto 1fr / minmax(0, 42rem) minmax(0, 1fr); column-gap: 3.5rem; }
  .claim > header { grid-area: 1 / 1 / 2 / 3; }
  h2 { font-size: 1.75rem; line-height: 1.2; max-width: 32em; }
  .ruling { grid-area: 2 / 1; }
  .quotation { grid-area: 3 / 1; }
  .evidence { grid-area: 4 / 1; }
  .facts { grid-area: 2 / 2 / 5 / 3; border-top: 1px solid var(--strong-line); padding-top: .6rem; }
  .facts dl { grid-template-columns: 5.6rem minmax(0, 1fr); }
}
@media (max-width: 34rem) {
  body { font-size: 1rem; }
  .page { padding: 1.25rem 1rem 2rem; }
  h2 { font-size: 1.25rem; }
  h2.long { font-size: 1.04rem; }
  dl, footer dl { grid-template-columns: 6rem 1fr; column-gap: .6rem; }
  nav li, footer dl { grid-template-columns: 1fr; }
  footer dd { grid-column: 1; margin-bottom: .3rem; }
  .filter { grid-template-columns: 1fr 1fr; }
  .filter .words { grid-column: 1 / -1; }
  .filter input, .filter select { min-height: 2.75rem; font-size: 1rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --strong-line: #000; --mark: #eee; --mark-line: #000; --link: #000;
    --good: #000; --bad: #000; --warn: #000; --cool: #000; color-scheme: light; }
  @page { margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #444; } }
  body { font-size: 10pt; }
  .page { max-width: none; padding: 0; }
  h1 { font-size: 24pt; }
  h2 { font-size: 14pt; }
  h2.long { font-size: 11pt; }
  .claim, nav li { content-visibility: visible; }
  .claim { padding: 7mm 0 5mm; margin: 0; }
  .claim:target { border-inline-start: 0; }
  mark { font-weight: 700; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .skip, nav:not(:has(details[open])), .filter > div, .filter button, .filter:not(.narrowed) { display: none; }
  .label, .claim > header, h2, h3, h4, .verdict { break-after: avoid; }
  dl > *, .evidence li, .ruling { break-inside: avoid; }
  p, blockquote { orphans: 3; widows: 3; }
}
)css";

}  // namespace claimdex::exporter
