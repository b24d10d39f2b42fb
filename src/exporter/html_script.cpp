#include "html_script.hpp"

/// The page is whole without it: what to filter by is in the markup, hidden, and this shows it. It hides and moves what is there
/// and writes nothing but plain text, so it has no way to bring words of an article to life. As a module it runs when all is there.
namespace claimdex::exporter {

const std::string_view kHtmlScript = R"js(
const byId = (id) => document.getElementById(id);
const list = byId("claims");
const say = (words) => { const status = byId("status"); if (status) status.textContent = words; };

// A click on a claim's number still goes there; it copies the address as well, where the browser lets it.
list.addEventListener("click", (event) => {
  const link = event.target.closest("a.anchor");
  if (!link || !navigator.clipboard) return;
  navigator.clipboard.writeText(link.href).then(() => {
    for (const old of list.querySelectorAll("[data-copied]")) delete old.dataset.copied;
    link.dataset.copied = "";
    say("The link to " + link.textContent + " is copied.");
  }, () => {});
});

const bar = byId("filter");
if (bar) {
  const fold = (words) => words.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
  const entries = document.querySelectorAll("nav li");
  const contents = entries[0].parentNode;
  const claims = Array.from(list.children, (node, at) => ({ node, at, entry: entries[at], data: node.dataset, words: null }));
  const words = byId("words");
  const order = byId("order");
  const choices = ["verdict", "kind", "outlet"].map(byId).filter(Boolean);

  // All words, anywhere in the claim, whatever their case and accents.
  const holds = (claim, wanted) => {
    if (wanted.length && claim.words === null) claim.words = fold(claim.node.textContent);
    return wanted.every((word) => claim.words.includes(word));
  };
  const filter = () => {
    const wanted = fold(words.value).split(/\s+/).filter(Boolean);
    let kept = 0;
    for (const claim of claims) {
      const keep = choices.every((choice) => !choice.value || claim.data[choice.id] === choice.value) && holds(claim, wanted);
      claim.node.hidden = claim.entry.hidden = !keep;
      kept += keep;
    }
    const all = kept === claims.length;
    bar.classList.toggle("narrowed", !all);
    say(all ? "All " + kept.toLocaleString("en") + " claims" : kept.toLocaleString("en") + " of " + claims.length.toLocaleString("en") + " claims");
  };

  // What a claim doesn't say comes last; equals stay in the sheet's order.
  const by = (value, sign) => (left, right) => {
    const l = value(left.data), r = value(right.data);
    if (l === r) return left.at - right.at;
    if (l === undefined || r === undefined) return l === undefined ? 1 : -1;
    return l < r ? -sign : sign;
  };
  const number = (words) => (words === undefined ? undefined : Number(words));
  const orders = {
    sheet: (left, right) => left.at - right.at,
    newest: by((data) => data.day, -1),
    oldest: by((data) => data.day, 1),
    largest: by((data) => number(data.number), -1),
    verdict: by((data) => number(data.verdict), 1),
    outlet: by((data) => number(data.outlet), 1),
  };
  const sort = () => {
    const nodes = document.createDocumentFragment(), lines = document.createDocumentFragment();
    for (const claim of claims.slice().sort(orders[order.value])) {
      nodes.append(claim.node);
      lines.append(claim.entry);
    }
    list.append(nodes);
    contents.append(lines);
  };
  const reset = () => {
    words.value = "";
    for (const choice of choices) choice.value = "";
    filter();
  };
  // An address leads to its claim even where the filter hides it.
  const follow = () => {
    const target = /^#c\d+$/.test(location.hash) && byId(location.hash.slice(1));
    if (!target || !target.hidden) return;
    reset();
    target.scrollIntoView();
  };

  words.addEventListener("input", filter);
  for (const choice of choices) choice.addEventListener("change", filter);
  order.addEventListener("change", sort);
  byId("all").addEventListener("click", () => { reset(); words.focus(); });
  addEventListener("hashchange", follow);
  bar.hidden = false;
  // Browsers bring back what was chosen before a reload.
  if (order.value !== "sheet") sort();
  filter();
  follow();
}
)js";

}  // namespace claimdex::exporter
