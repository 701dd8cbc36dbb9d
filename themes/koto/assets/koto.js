// Filters and sorting for responsibility tables, and whole pages on paper. Every page is whole
// without it; its controls are made of words in the page, and nothing is stored.

const FEWEST_ROWS = 8; // Fewer need none.
const PAUSE = 250; // Milliseconds after a letter.
const language = document.documentElement.lang;
const collator = new Intl.Collator(language, { numeric: true });
const plurals = new Intl.PluralRules(language);

const fold = (text) => text.toLocaleLowerCase(language);
const fill = (words, values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const rowsOf = (body) => [...body.rows].filter((row) => !row.classList.contains("group"));
const has = (row, facet, key) => (row.dataset[facet] ?? "").split(" ").includes(key);

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** What an element says. */
function textOf(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = "";
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (!parentElement.closest(".cell-label,.row-link")) text += ` ${data}`;
  }
  return text.replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();
}

/** Sorts rows within their groups, and the groups by their first rows. */
function sort(table, groups, column, direction) {
  const key = (row) => {
    const cell = row.cells[column];
    const last = !!cell.querySelector(":scope > .empty");
    return { row, last, order: cell.dataset.sort, text: textOf(cell) };
  };
  const turn = direction === "descending" ? -1 : 1;
  const compare = (a, b) => {
    if (a.last !== b.last) return a.last - b.last;
    const dated = a.order && b.order && (a.order > b.order) - (a.order < b.order);
    return turn * (dated || collator.compare(a.text, b.text));
  };
  const sorted = groups.map(([body, rows]) => [body, rows.map(key)]);
  if (direction) {
    for (const [, keys] of sorted) keys.sort(compare);
    sorted.sort(([, [a]], [, [b]]) => compare(a, b));
  }
  for (const [body, keys] of sorted) {
    body.append(...keys.map(({ row }) => row));
    table.append(body);
  }
}

/** Puts buttons into the headings: ascending, descending, back to the document's order. */
function makeSortable(table, words, status) {
  const groups = [...table.tBodies].map((body) => [body, rowsOf(body)]);
  if (table.querySelectorAll("th[scope=row]").length < 2) return;
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const name = textOf(head);
    const onclick = () => {
      const now = head.ariaSort;
      const direction = { ascending: "descending", descending: null, null: "ascending" }[now];
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = direction;
      sort(table, groups, column, direction);
      status.textContent = fill(words[direction ?? "unsorted"], { column: name });
    };
    head.append(make("button", { type: "button", className: "sort", onclick }, ...head.childNodes));
  });
  table.classList.add("sortable");
}

/** Hides the columns of what was not chosen. */
function showColumns(table, chosen) {
  const heads = [...table.tHead.rows[0].cells];
  const own = chosen.filter(([facet, key]) => heads.some(({ dataset }) => dataset[facet] === key));
  const off = heads.map(({ dataset }) => own.some(([facet, key]) => (dataset[facet] ?? key) !== key));
  for (const { children } of [table.querySelector("colgroup"), ...table.rows]) {
    if (children.length === off.length) off.forEach((hidden, at) => (children[at].hidden = hidden));
    else children[0].colSpan = off.filter((hidden) => !hidden).length;
  }
}

/** The choices of a facet that some row has. */
function makeSelect(facet, rows, words) {
  const name = facet.dataset.facet;
  const found = [...facet.querySelectorAll("li")]
    .map((item) => ({ value: item.dataset.key, text: item.textContent }))
    .filter(({ value }) => rows.some(({ row }) => has(row, name, value)));
  const options = [{ value: "", text: words.all }, ...found].map((one) => make("option", one));
  const label = facet.querySelector("dt").textContent;
  return found.length && [label, make("select", { name }, ...options)];
}

/** Puts filters before the tables; the address keeps their state, so that it can be linked to. */
function makeFilters(wrapper, tables, status) {
  const words = wrapper.dataset;
  const bodies = tables.flatMap((table) => [...table.tBodies]);
  const rows = bodies.flatMap((body) => {
    const headings = [...body.querySelectorAll(".group")].map(textOf);
    return rowsOf(body).map((row) => ({ row, text: fold(`${headings} ${textOf(row)}`) }));
  });
  if (rows.length < FEWEST_ROWS) return;
  const facets = wrapper.querySelectorAll("[data-facet]");
  const selects = [...facets].map((one) => makeSelect(one, rows, words)).filter(Boolean);
  const box = make("input", { type: "search", name: "q", autocomplete: "off" });
  const tools = [...selects, [words.text, box]];
  const fields = tools.map(([, field]) => field);

  const apply = () => {
    const set = fields.map(({ name, value }) => [name, value.trim()]).filter(([, value]) => value);
    const chosen = set.filter(([name]) => name !== box.name);
    const wanted = fold(box.value).split(/\s+/);
    for (const { row, text } of rows) {
      const fits = chosen.every(([facet, key]) => has(row, facet, key));
      row.hidden = !(fits && wanted.every((word) => text.includes(word)));
    }
    for (const body of bodies) body.hidden = rowsOf(body).every((row) => row.hidden);
    for (const table of tables) {
      table.parentElement.hidden = [...table.tBodies].every((body) => body.hidden);
      showColumns(table, chosen);
    }
    const count = rows.filter(({ row }) => !row.hidden).length;
    const form = wrapper.getAttribute(`data-found-${plurals.select(count)}`);
    const found = fill(form, { shown: count, total: rows.length });
    status.textContent = set.length ? (count ? found : words.none) : "";
    const query = set.length ? `?${new URLSearchParams(set)}` : location.pathname;
    history.replaceState(null, "", query + location.hash);
  };
  const clear = () => {
    fields.forEach((field) => (field.value = ""));
    apply();
  };

  const button = make("button", { type: "button", onclick: clear }, words.clear);
  const legend = make("legend", {}, words.legend);
  const labels = tools.map((tool) => make("label", {}, ...tool));
  const set = make("fieldset", { className: "filters" }, legend, ...labels, button);
  let pause;
  box.oninput = () => {
    clearTimeout(pause);
    pause = setTimeout(apply, PAUSE);
  };
  wrapper.prepend(make("form", { onchange: apply, onsubmit: () => false }, set));

  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    field.value = asked.get(field.name) ?? "";
    if (field.selectedIndex < 0) field.value = "";
  }
  if (fields.some(({ value }) => value)) apply();
  // A link to a row beats any filter.
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!wrapper.contains(target)) return;
    if (target.closest("[hidden]")) clear();
    target.scrollIntoView();
  };
  reveal();
  addEventListener("hashchange", reveal);
}

for (const wrapper of document.querySelectorAll(".tables")) {
  const tables = [...wrapper.querySelectorAll(".resp")];
  const status = make("p", { className: "found", role: "status" });
  wrapper.prepend(status);
  tables.forEach((table) => makeSortable(table, wrapper.dataset, status));
  makeFilters(wrapper, tables, status);
}

// What is folded away is printed too.
let folded = [];
const unfold = (open) => folded.forEach((details) => (details.open = open));
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("details:not([open])")];
  unfold(true);
});
addEventListener("afterprint", () => unfold(false));
