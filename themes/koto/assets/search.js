// The search of the page from A to Z. It reads the index that lies beside the page; how the index is
// made is told in src/search. Without this script, or where it cannot read, the list remains.

const box = document.getElementById("search");
const words = box.dataset;
const language = document.documentElement.lang;
const home = new URL(words.root, location.href);
const index = new URL(words.index, location.href);
const SHOWN = 20;
const WEIGHTS = [0, 1, 3, 6];
const FIGURES = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const DENSE = "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
const WORD = new RegExp(`[${DENSE}]+|(?:(?![${DENSE}])[\\p{Alphabetic}\\p{N}])+`, "gu");

// Words, the same way as src/search/token.rs takes them out of pages.
const normal = (text) =>
  text.normalize("NFKC").toLowerCase().replace(/[\u00ad\u0640\u200c\u200d]/g, "").replace(/[یى]/g, "ي").replace(/ک/g, "ك");
const BARRED = { ø: "o", đ: "d", ł: "l", ı: "i" };
const fold = (word) =>
  word.normalize("NFKD").replace(/[\u0300-\u036f\u064b-\u065f\u0670]/g, "").replace(/[øđłı]/g, (letter) => BARRED[letter]);
const split = (text) =>
  (normal(text).match(WORD) ?? []).flatMap((word) => {
    const letters = [...word];
    if (letters.length < 2 || !new RegExp(`[${DENSE}]`, "u").test(word)) return [word];
    return letters.slice(1).map((letter, at) => letters[at] + letter);
  });

const files = new Map();
function load(name, options) {
  if (!files.has(name)) {
    const file = fetch(new URL(name, index), options).then((answer) => {
      if (!answer.ok) throw new Error(name);
      return answer.json();
    });
    file.catch(() => files.clear());
    files.set(name, file);
  }
  return files.get(name);
}
const start = () => load(index.href, { cache: "no-cache" });

// The forms of a file: [form, without accents, number of its word].
function forms(shard, first) {
  if (!shard.read) {
    let [form, last] = ["", first - 1];
    shard.read = shard.forms.split(" ").map((entry) => {
      const [rest, ago] = entry.slice(1).split("-");
      form = form.slice(0, parseInt(entry[0], 36)) + rest;
      const word = ago === undefined ? ++last : last - ago;
      return [form, fold(form), word];
    });
  }
  return shard.read;
}

// The entries of a word: [place, weight].
function places(packed) {
  const found = [];
  let [number, shift, place] = [0, 0, 0];
  for (const figure of packed) {
    const bits = FIGURES.indexOf(figure);
    number |= (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    place += number >> 2;
    found.push([place, number & 3]);
    [number, shift] = [0, 0];
  }
  return found;
}

// How well each word of the index, by its number, answers to what was typed. The last word may be half
// typed, and so may long ones.
async function matches(top, typed, last) {
  const bare = fold(typed);
  const begins = last || bare.length > 3;
  const endings = (top.known ??= new Set(["", ...top.endings.split(" ")]));
  const least = Math.min(bare.length, Math.max(3, bare.length - 8));
  const near = bare.slice(0, least);
  const found = new Map();
  const add = (word, merit) => found.set(word, Math.max(merit, found.get(word) ?? 0));
  const shards = top.words.filter(([first], at) => first <= near + "\uffff" && !(top.words[at + 1]?.[0] <= near));
  let exact = false;
  const unsure = [];
  for (const [, first, name] of shards) {
    for (const [form, plain, word] of forms(await load(name), first)) {
      const whole = plain === bare;
      if (whole || (begins && plain.startsWith(bare))) {
        exact ||= whole;
        add(word, (form.startsWith(typed) ? 1 : 0.4) * (whole ? 1 : 0.5));
      } else if (plain.startsWith(near)) {
        unsure.push([plain, word]);
      }
    }
  }
  // A form that no page has: the longest beginning that it shares with one, up to endings of both.
  for (let length = bare.length; !exact && length >= 3; length--) {
    if (!endings.has(bare.slice(length))) continue;
    const same = unsure.filter(([plain]) => plain.startsWith(bare.slice(0, length)) && endings.has(plain.slice(length)));
    same.forEach(([, word]) => add(word, 0.8));
    if (same.length) break;
  }
  return found;
}

async function entries(top, typed, last) {
  const found = new Map();
  for (const [word, merit] of await matches(top, typed, last)) {
    const [, first, name] = top.words.findLast(([, first]) => first <= word);
    const all = places((await load(name)).places[word - first]);
    const rare = Math.log(1 + top.entries / (all.length + 1));
    for (const [place, weight] of all) {
      found.set(place, Math.max(found.get(place) ?? 0, merit * WEIGHTS[weight] * rare));
    }
  }
  return found;
}

// The places of all entries that have the most of the words, best first.
async function search(query) {
  const top = await start();
  const total = new Map();
  const asked = [...new Set(split(query))];
  for (const typed of asked) {
    for (const [place, merit] of await entries(top, typed, typed === asked.at(-1))) {
      const [hits, sum] = total.get(place) ?? [0, 0];
      total.set(place, [hits + 1, sum + merit]);
    }
  }
  const most = Math.max(...[...total.values()].map(([hits]) => hits));
  const best = [...total].filter(([, [hits]]) => hits === most);
  return best.sort(([a, [, x]], [b, [, y]]) => y - x || a - b).map(([place]) => place);
}

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

async function row(place) {
  const top = await start();
  const chunk = await load(top.pages[Math.floor(place / top.chunk)]);
  const [href, title, kind, programme, excerpt, lang] = chunk.rows[place % top.chunk];
  const file = href.replace(/(^|\/)(#|$)/, "$1index.html$2");
  const link = make("a", { href: new URL(file, home) }, title);
  if (lang) link.lang = lang;
  const about = [chunk.kinds[kind], chunk.programmes[programme]].filter(Boolean);
  const meta = make("span", { className: "meta" }, ...about.map((word) => make("span", {}, word)));
  return make("li", {}, link, meta, excerpt && make("span", { className: "meaning" }, excerpt));
}

const rows = (places, from) => Promise.all(places.slice(from, from + SHOWN).map(row));

const id = "search-field";
const field = make("input", { type: "search", id, autocomplete: "off", spellcheck: false });
const label = make("label", { htmlFor: id }, words.label);
const status = make("p", { className: "search-status", role: "status" });
const list = make("ol", { className: "names", ariaLabel: words.results });
const more = make("button", { type: "button", hidden: true }, words.more);
const form = make("form", { className: "search-form", role: "search" }, label, field);

let [round, found] = [0, []];

function count(number) {
  const form = words[new Intl.PluralRules(language).select(number)];
  return form.replace("{n}", new Intl.NumberFormat(language).format(number));
}

async function look() {
  const mine = ++round;
  const query = field.value.trim();
  const enough = query.length > 1 || /\p{L}/u.test(query.replace(/\p{ASCII}/gu, ""));
  const address = query ? `?${new URLSearchParams({ q: query })}` : location.pathname;
  history.replaceState(null, "", address);
  list.ariaBusy = "true";
  let [answer, first, said] = [[], [], words.failed];
  try {
    if (enough) answer = await search(query);
    first = await rows(answer, 0);
    said = answer.length ? count(answer.length) : enough ? words.none : "";
  } catch {
    answer = [];
  }
  if (mine !== round) return;
  found = answer;
  list.replaceChildren(...first);
  more.hidden = found.length <= first.length;
  status.textContent = said;
  list.ariaBusy = "false";
}

// The reader goes on at the first of the new ones.
async function showMore() {
  const mine = round;
  more.hidden = true;
  try {
    const next = await rows(found, list.children.length);
    if (mine !== round) return;
    list.append(...next);
    more.hidden = found.length <= list.children.length;
    next[0].querySelector("a").focus();
  } catch {
    status.textContent = words.failed;
  }
}

let timer;
field.onfocus = () => start().catch(() => {});
field.oninput = () => {
  clearTimeout(timer);
  timer = setTimeout(look, 150);
};
form.onsubmit = () => {
  clearTimeout(timer);
  look();
  return false;
};
more.onclick = showMore;
box.append(form, status, list, more);
field.value = new URLSearchParams(location.search).get("q") ?? "";
if (field.value) look();
