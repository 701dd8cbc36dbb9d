// Every check catches the fault it is there for: a page of the real site is made worse in one way at a time.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { checks } from "./checks/all.mjs";
import { browse, fileOf, ownSite, pageOf, serve } from "./site.mjs";

// A page with links, tables and several languages; what is done to it is done to nothing else.
const PAGE = "fi/kuopio-2025/responsibilities/index.html";

const inHead = (markup) => ({ html }) => ({ html: html.replace("</head>", `${markup}\n</head>`) });
const inMain = (markup) => ({ html }) => ({ html: html.replace("</main>", `${markup}\n</main>`) });
const without = (pattern) => ({ html }) => ({ html: html.replace(pattern, "") });
const styled = (rules) => (page) => ({ ...inHead('<link rel="stylesheet" href="/fault.css">')(page), "fault.css": rules });
const scripted = (code) => (page) => ({ ...inHead('<script type="module" src="/fault.js"></script>')(page), "fault.js": code });
const file = (name, change) => ({ html }, read) => ({ html: `${html}\n<!-- -->`, [name]: change(read(name)) });
const inFragment = (markup) => file(`embed/${PAGE.replace("index.html", "fragment.html")}`, (html) => html.replace("</section>", `${markup}\n</section>`));
const inFrame = (pattern, markup) => file(`embed/${PAGE}`, (html) => html.replace(pattern, markup));
const inHeaders = (old, policy) => file("_headers", (text) => text.replaceAll(old, policy));
const both = (one, other) => (page) => {
  const { html, ...files } = one(page);
  return { ...files, ...other({ ...page, html }) };
};

/** A picture with one line of words; `more` comes after it. */
const drawing = (attributes, words, more = "") =>
  inMain(`<div><figure class="picture"><svg class="any" viewBox="0 0 600 40" role="img" ${attributes}>${words}</svg></figure>${more}</div>`);

// check, fault, how it is made (html and files beside it), what must be said.
const FAULTS = [
  ["axe, light", "a picture without words", inMain('<img src="/fault.svg" width="9" height="9">'), /image-alt/],
  ["axe, light", "a form field without a name", inMain('<input type="text">'), /label/],
  ["axe, light", "a page without a language", without(/ lang="fi"/), /html-has-lang/],
  ["axe, light", "pale text", styled("main p, main td { color: #999 }"), /color-contrast/],
  ["axe, dark", "text that is dark on dark", styled("@media (prefers-color-scheme: dark) { main td { color: #333 } }"), /color-contrast/],
  ["axe, forced colours", "colours that do not give way", styled("main td { forced-color-adjust: none; color: #777; background: #888 }"), /color-contrast/],
  ["axe, 320 pixels", "text that is pale on small screens", styled("@media (max-width: 30rem) { main td { color: #bbb } }"), /color-contrast/],
  ["axe, 320 pixels", "targets too small and too close for a thumb", both(inMain('<p class="fault"><button>a</button><button>b</button></p>'), styled(".fault button { all: unset; display: inline-block; inline-size: 9px; block-size: 9px; font-size: 6px }")), /target-size/],
  ["valid markup", "an id used twice", inMain('<p id="content">x</p>'), /no-dup-id/],
  ["valid markup", "an element that is not closed", inMain("<div><p>x</p>"), /close-order/],
  ["valid markup", "a page that does not say its kind", without(/ class="page-[\w-]+"/), /no kind/],
  ["the skip link comes first and leads to the main part", "no skip link", without(/<a class="skip-link"[^]*?<\/a>/), /the first stop leads to/],
  ["the keyboard reaches everything, sees where it is, and is never held", "a focus that cannot be seen", styled("*:focus, *:focus-visible { outline: none !important }"), /no outline/],
  ["the keyboard reaches everything, sees where it is, and is never held", "a trap", scripted("addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault());"), /stop 0/],
  ["the keyboard reaches everything, sees where it is, and is never held", "an order of its own", inMain('<a href="#content" tabindex="5">x</a>'), /stop 0/],
  ["the keyboard reaches everything, sees where it is, and is never held", "a bar that covers what has the focus", styled("header { position: fixed; inset: 0; background: white; z-index: 9 } header * { visibility: hidden }"), /covered/],
  ["what scrolls can be scrolled by keyboard", "a table that scrolls for mice alone", styled("main { overflow-x: auto } main h1 { inline-size: 60rem }"), /cannot be scrolled/],
  ["no sideways scroll at 320 pixels", "a part that is wider than a phone", styled("main { min-inline-size: 40rem }"), /px, </],
  ["no sideways scroll at 200 % text", "a heading that does not break", styled("h1 { white-space: nowrap; inline-size: 36rem }"), /px, </],
  ["no sideways scroll at 200 % text on a wide screen", "columns that do not give way", styled("main { min-inline-size: 45rem }"), /px, </],
  ["a picture has a name, a description, and a list that says the same", "no name", drawing("", ""), /nothing for aria-labelledby/],
  ["a picture has a name, a description, and a list that says the same", "a name that the list lacks", drawing("", '<text class="item-name" y="20">fault</text>', "<p>x</p>"), /not in the list: fault/],
  ["one picture of each shows, its words inside and large enough", "small words", drawing("", '<text y="20" font-size="9">fault</text>'), /pixels: fault/],
  ["one picture of each shows, its words inside and large enough", "words over the edge", drawing("", '<text x="590" y="20" font-size="16">fault</text>'), /outside: fault/],
  ["below 40rem only the list is left", "a picture on a phone", both(drawing("", ""), styled(".picture { display: block !important }")), /shows/],
  ["words and shapes of pictures stand out in every scheme", "pale words", both(drawing("", '<text class="row-name" y="20" font-size="16">fault</text>'), styled(".picture text { fill: #999 !important }")), /row-name/],
  ["every internal link and anchor", "a link to nowhere", inMain('<a href="../nowhere/index.html">x</a>'), /nowhere/],
  ["every internal link and anchor", "a link to an anchor that is not there", inMain('<a href="#nowhere">x</a>'), /#nowhere/],
  ["hreflang both ways", "a page that is not among its own versions", without(/<link rel="alternate" hreflang="fi"[^>]*>/), /does not name itself/],
  ["hreflang both ways", "a version that does not lead back", ({ html }) => ({ html: html.replace(/(hreflang="en" href="[^"]*)responsibilities\//, "$1") }), /en is .*does not lead back/],
  ["no other host, no console message, no policy violation", "a picture from another host", inMain('<img src="https://example.invalid/a.png" alt="" width="9" height="9">'), /example\.invalid/],
  ["no other host, no console message, no policy violation", "a message to the console", scripted("console.log('fault')"), /fault/],
  ["no other host, no console message, no policy violation", "a style within the page", inMain('<p style="color: red">x</p>'), /style/],
  ["no other host, no console message, no policy violation", "a file that is not there", inMain('<img src="/fault.svg" alt="" width="9" height="9">'), /404/],
  ["the same main text without JavaScript", "words that a script writes", scripted("document.querySelector('main').append('fault')"), /fault/],
  ["the same main text without JavaScript", "words that a script takes away", scripted("document.querySelector('main h1').remove()"), /without/],
  ["a first visit under 100 KB", "a heavy page", inMain(`<p>${noise(200_000)}</p>`), /bytes/],
  ["a frame by itself: axe, 320 pixels, light and dark", "a picture without words", inFrame("</main>", '<img src="" width="9" height="9"></main>'), /image-alt/],
  ["a frame by itself: axe, 320 pixels, light and dark", "a part that is wider than a phone", (page, read) => ({ ...styled("main { min-inline-size: 40rem }")(page), ...inFrame("</head>", '<link rel="stylesheet" href="/fault.css"></head>')(page, read) }), /px, </],
  ["a frame by itself: valid markup", "an element that is not closed", inFrame("</main>", "<div></main>"), /close-order/],
  ["a frame leads to the pages of the site, in the whole window", "links that open in the frame", inFrame(' target="_top"', ""), /keeps its links/],
  ["a frame leads to the pages of the site, in the whole window", "a base of another depth", inFrame('<base href="../', '<base href="'), /assets/],
  ["other sites can frame what is made for frames, and nothing else", "pages that anyone can frame", inHeaders("frame-ancestors 'none'", "frame-ancestors *"), /: can be framed/],
  ["other sites can frame what is made for frames, and nothing else", "frames that nobody may show", inHeaders("frame-ancestors 'self' https:", "frame-ancestors 'none'"), /cannot be framed/],
  ["a fragment has nothing to trip over", "a class", inFragment('<p class="lead">x</p>'), /class/],
  ["a fragment has nothing to trip over", "an id of its own", inFragment('<p id="who">x</p>'), /ids: .* who/],
  ["a fragment has nothing to trip over", "a link that is true on one page alone", inFragment('<a href="../index.html">x</a>'), /not in full/],
  ["a fragment is valid markup on another page", "an element that is not closed", inFragment("<div>"), /close-order/],
  ["a fragment takes on the look of another page, and axe finds nothing", "a font of its own", inFragment('<p style="font-family: serif">x</p>'), /font: <p/],
  ["a fragment takes on the look of another page, and axe finds nothing", "a class that the host knows", inFragment('<p class="lead">x</p>'), /hidden: <p/],
  ["a fragment takes on the look of another page, and axe finds nothing", "a picture without words", inFragment('<img src="data:,">'), /image-alt/],
  ["a first visit under 100 KB", "a heavy style", styled(`/* ${noise(200_000)} */`), /fault\.css/],
];

describe("faults", () => {
  const clean = ownSite();
  const page = clean.pages.find(({ path }) => path === PAGE);
  let browser;
  before(async () => (browser = await browse()));
  after(() => browser?.close());

  test("every check has a fault to catch", () => {
    const tried = new Set(FAULTS.map(([check]) => check));
    assert.deepEqual(checks.map(({ name }) => name).filter((name) => !tried.has(name)), []);
  });

  for (const check of checks) {
    test(`${check.name}: nothing is found on the page as it is`, async () => {
      assert.deepEqual(await judge(browser, check, clean, page), []);
    });
    for (const [, fault, make, said] of FAULTS.filter(([name]) => name === check.name)) {
      test(`${check.name}: ${fault}`, async () => {
        const { html, ...files } = make(page, (name) => fileOf(clean, name).toString());
        assert.notEqual(html, page.html, "the fault was not made");
        const worse = pageOf(PAGE, html);
        const found = await judge(browser, check, spoilt(clean, worse, files), worse);
        assert.match(found.join("\n"), said);
      });
    }
  }
});

/** The site with one page made worse and a few files beside it. */
function spoilt(site, worse, files) {
  const pages = site.pages.map((page) => (page.path === worse.path ? worse : page));
  const changed = new Map(Object.entries({ [worse.path]: worse.html, ...files }));
  return { ...site, pages, changed };
}

async function judge(browser, { find }, site, page) {
  const server = await serve(site);
  try {
    return await find(browser, server.origin, [page], site);
  } finally {
    await server.close();
  }
}

/** Letters that cannot be compressed away, the same at each run. */
function noise(length) {
  let state = 1;
  const letter = () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(97 + (state % 26));
  };
  return Array.from({ length }, letter).join("");
}
