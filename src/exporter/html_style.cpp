#include "html_style.hpp"

/// A page of a newspaper, not of a dashboard: one column, a serif to read and a sans for the small print, hairlines instead of
/// boxes. Colour repeats what a sign and a word already say, so nothing is lost on paper or to the colour-blind. Fonts are those
/// of the reader's machine: nothing is ever loaded.
namespace claimdex::exporter {

const std::string_view kHtmlStyle = R"css(
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1c1b19; --soft: #5d594f; --line: #d9d4c7; --strong-line: #1c1b19; --mark: #fbeeb8; --link: #174a7c;
  --good: #1f6b3b; --bad: #9f231c; --warn: #855300; --cool: #3f5468;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif Pro", "Noto Serif", "Liberation Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --ink: #e9e5dc; --soft: #a8a294; --line: #3a372f; --strong-line: #8d877a; --mark: #4d4214; --link: #8fbce8;
    --good: #7fc998; --bad: #f0968c; --warn: #e0b060; --cool: #a9bccd;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--serif); overflow-wrap: break-word;
  font-kerning: normal; hanging-punctuation: first last; }
.page { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 3rem; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; overflow-wrap: anywhere; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.small, nav, dl, .label, .evidence, footer, figcaption, .badge { font-family: var(--sans); }
.masthead { border-top: 4px solid var(--strong-line); border-bottom: 1px solid var(--strong-line); padding: .8rem 0 .9rem; }
h1 { font-size: 2.15rem; line-height: 1.15; margin: 0 0 .35rem; font-weight: 700; letter-spacing: -.01em; text-wrap: balance; }
.small { font-size: .84rem; color: var(--soft); margin: 0; line-height: 1.5; }
.tally { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; padding: 0; margin: .75rem 0 0; font: .88rem/1.4 var(--sans); }
.tally b { font-variant-numeric: tabular-nums; }
nav { border-bottom: 1px solid var(--line); padding: 1rem 0; font-size: .88rem; line-height: 1.4; }
nav summary { font-weight: 600; cursor: pointer; }
nav ol { list-style: none; margin: .6rem 0 0; padding: 0; }
nav li { display: grid; grid-template-columns: 9.2rem 1fr; gap: .15rem .8rem; padding: .32rem 0; border-top: 1px solid var(--line); }
nav li:first-child { border-top: 0; }
nav a { color: inherit; text-decoration: none; }
nav a:hover { text-decoration: underline; }
.claim { padding: 1.9rem 0 1.6rem; border-bottom: 1px solid var(--line); }
.claim:target { border-left: 3px solid var(--link); padding-left: 1rem; margin-left: -1rem; }
.label { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem .9rem; font-size: .84rem; color: var(--soft); margin: 0 0 .55rem; }
.label a { color: inherit; margin-inline-start: auto; }
.badge { display: inline-block; font-size: .82rem; font-weight: 700; letter-spacing: .01em; padding: .12rem .55rem .14rem;
  border: 1.5px solid currentColor; border-radius: .2rem; white-space: nowrap; }
.sign { font-weight: 700; }
nav .sign { display: inline-block; min-width: 1.1em; }
.verified, .mostly_verified { color: var(--good); }
.refuted { color: var(--bad); }
.disputed, .misleading { color: var(--warn); }
.unverifiable, .outdated { color: var(--cool); }
.unchecked { color: var(--soft); }
.badge.unchecked { border-style: dashed; }
h2 { font-size: 1.42rem; line-height: 1.28; margin: 0 0 .7rem; font-weight: 700; text-wrap: pretty; }
h2.long { font-size: 1.14rem; line-height: 1.4; }
.reason p { margin: 0 0 .6rem; }
.none { color: var(--soft); font-style: italic; }
figure { margin: 1rem 0 1.1rem; }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
blockquote p { margin: 0 0 .55rem; }
blockquote p:last-child { margin-bottom: 0; }
mark { background: var(--mark); color: inherit; padding: .06em .1em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
figcaption { font-size: .84rem; color: var(--soft); margin-top: .5rem; padding-inline-start: calc(1rem + 3px); line-height: 1.45; }
figcaption cite { font-style: normal; }
dl { display: grid; grid-template-columns: 7.4rem 1fr; gap: .22rem .8rem; margin: 0 0 1rem; font-size: .9rem; line-height: 1.45; }
dt { color: var(--soft); }
dd { margin: 0; font-variant-numeric: tabular-nums; }
dd.warn { color: var(--warn); }
h3 { font: 600 .9rem/1.4 var(--sans); margin: 0 0 .35rem; }
.evidence { margin: 0; padding-inline-start: 1.4rem; font-size: .9rem; line-height: 1.45; }
.evidence li { margin: 0 0 .4rem; }
.evidence .meta { color: var(--soft); font-size: .82rem; display: block; overflow-wrap: anywhere; }
.empty { padding: 2.5rem 0; font-style: italic; color: var(--soft); }
footer { padding-top: 1.1rem; font-size: .8rem; line-height: 1.5; color: var(--soft); }
footer p { margin: 0 0 .3rem; }
code { font: .92em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
@media (max-width: 34rem) {
  body { font-size: 1rem; }
  .page { padding: 1.25rem 1rem 2rem; }
  h1 { font-size: 1.6rem; }
  h2 { font-size: 1.2rem; }
  h2.long { font-size: 1.04rem; }
  dl { grid-template-columns: 5.6rem 1fr; column-gap: .6rem; }
  nav li { grid-template-columns: 1fr; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --strong-line: #000; --mark: #eee; --link: #000;
    --good: #000; --bad: #000; --warn: #000; --cool: #000; color-scheme: light; }
  @page { margin: 18mm 16mm; }
  body { font-size: 10.5pt; }
  .page { max-width: none; padding: 0; }
  mark { font-weight: 700; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .label, h2, h3, .reason { break-after: avoid; }
  blockquote, dl, .evidence li { break-inside: avoid; }
  nav { break-after: auto; }
}
)css";

}  // namespace claimdex::exporter
