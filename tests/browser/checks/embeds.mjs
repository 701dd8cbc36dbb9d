// What other sites show: a frame that is whole by itself, and plain markup that is at home on any page.

import { fileOf, sample, withPage } from "../site.mjs";
import { violations } from "./axe.mjs";
import { attribute, tags } from "./links.mjs";
import { faults } from "./markup.mjs";
import { widest } from "./width.mjs";

// The style guide shows the component of that name in a folder of that name, and has no fragments.
const shown = (site) => sample(site).filter(({ path }) => fileOf(site, fragment(path)));
const framed = (path) => `embed/${path}`;
const fragment = (path) => framed(path).replace(/[^/]*$/, "fragment.html");
const text = (site, path) => fileOf(site, path).toString();

export default [
  { name: "a frame by itself: axe, 320 pixels, light and dark", pages: shown, find: frames },
  { name: "a frame by itself: valid markup", pages: shown, find: framesMarkup },
  { name: "a frame leads to the pages of the site, in the whole window", pages: shown, find: ways },
  { name: "other sites can frame what is made for frames, and nothing else", pages: shown, find: framing },
  { name: "a fragment has nothing to trip over", pages: shown, find: plainness },
  { name: "a fragment is valid markup on another page", pages: shown, find: fragmentsMarkup },
  { name: "a fragment takes on the look of another page, and axe finds nothing", pages: shown, find: guests },
];

async function frames(browser, origin, pages) {
  const found = [];
  for (const colorScheme of ["light", "dark"]) {
    const viewport = { width: 320, height: 640 };
    await withPage(browser, { viewport, colorScheme, bypassCSP: true, reducedMotion: "reduce" }, async (tab) => {
      for (const path of pages.map(({ path }) => framed(path))) {
        await tab.goto(`${origin}/${path}`);
        const excess = await tab.evaluate(widest);
        if (excess) found.push(`${path}: ${excess}`);
        found.push(...(await violations(tab)).map((violation) => `${path}: ${violation}`));
      }
    });
  }
  return found;
}

async function framesMarkup(_browser, _origin, pages, site) {
  return faults(pages.map(({ path }) => ({ path: framed(path), html: text(site, framed(path)) })));
}

async function ways(_browser, _origin, pages, site) {
  return pages.flatMap(({ path, html: page }) => {
    const html = text(site, framed(path));
    const [base] = tags(html, "base");
    if (attribute(base ?? "", "target") !== "_top") return [`${path}: the frame keeps its links to itself`];
    const from = new URL(attribute(base, "href"), `http://site/${framed(path)}`);
    const lost = tags(html, "(?:a|link)").map((tag) => attribute(tag, "href")).filter((href) => isLost(site, from, href));
    const ids = new Set(tags(page, "\\w+").map((tag) => attribute(tag, "id")));
    const own = tags(html, "a").map((tag) => attribute(tag, "href")).filter((href) => href.startsWith("#"));
    return [...lost, ...own.filter((href) => !ids.has(decodeURIComponent(href.slice(1))))].map((href) => `${path}: ${href}`);
  });
}

function isLost(site, from, href) {
  const { origin, pathname } = new URL(href, from);
  return origin === "http://site" && fileOf(site, decodeURIComponent(pathname.slice(1))) === null;
}

// Both are encrypted as far as the browser can tell, so that nothing but the policy decides.
const HOST = "https://city.example/";
const SITE = "https://koto.example";

/** Opens the page of another site with this in its body. */
async function host(tab, body) {
  const html = `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Kaupunki</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>
body { font: 18px/1.5 monospace; color: #123 } h2 { color: #602 } table { border-collapse: collapse } td, th { border: 1px solid }
.lead, .tag, .empty, .facts, .label { display: none } #who, #facts, #answers, #embed { display: none }
</style></head><body><header><p>Kaupunki</p></header><main><h1>Kaupungin sivu</h1>${body}</main></body></html>`;
  await tab.route(HOST, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
  await tab.goto(HOST, { waitUntil: "load" });
}

async function framing(browser, origin, pages) {
  const found = [];
  for (const { path } of pages.slice(0, 1)) {
    const frame = (name, at) => `<iframe name="${name}" title="${name}" src="${SITE}/${at}"></iframe>`;
    await withPage(browser, {}, async (tab) => {
      await tab.route(`${SITE}/**`, async (route) => {
        const response = await route.fetch({ url: route.request().url().replace(SITE, origin) });
        await route.fulfill({ response });
      });
      await host(tab, frame("made", framed(path)) + frame("page", path));
      // What may not be shown is replaced by a page of the browser's own, which may have lost the name.
      const shows = (name) => tab.frame({ name })?.url().startsWith(`${SITE}/`) ?? false;
      if (!shows("made")) found.push(`${framed(path)}: cannot be framed`);
      if (shows("page")) found.push(`${path}: can be framed`);
    });
  }
  return found;
}

async function plainness(_browser, _origin, pages, site) {
  return pages.flatMap(({ path, lang }) => {
    const html = text(site, fragment(path));
    const all = tags(html, "\\w+");
    const [outer] = all;
    const odd = all.filter((tag) => /^<(style|script|link|svg|nav|button|h1)\b|\s(class|style|role|on\w+|data-[\w-]+|aria-[\w-]+)=/.test(tag));
    const ids = all.map((tag) => attribute(tag, "id")).filter(Boolean);
    const foreign = ids.length === 1 && ids[0].startsWith("kotosivu-") ? [] : [`ids: ${ids.join(" ")}`];
    const relative = tags(html, "a").map((tag) => attribute(tag, "href")).filter((href) => !/^(https?:|mailto:|tel:)/.test(href));
    const spoken = attribute(outer, "lang") === lang && attribute(outer, "dir") ? [] : [`no language: ${outer}`];
    return [...odd, ...foreign, ...relative.map((href) => `not in full: ${href}`), ...spoken].map((words) => `${path}: ${words}`);
  });
}

async function fragmentsMarkup(_browser, _origin, pages, site) {
  const within = (markup) => `<!doctype html>
<html lang="fi"><head><title>x</title></head><body><main><h1>x</h1>
${markup}</main></body></html>
`;
  return faults(pages.map(({ path }) => ({ path: fragment(path), html: within(text(site, fragment(path))) })));
}

async function guests(browser, _origin, pages, site) {
  const found = [];
  await withPage(browser, { reducedMotion: "reduce" }, async (tab) => {
    for (const { path } of pages) {
      await tab.unrouteAll();
      await host(tab, text(site, fragment(path)));
      found.push(...(await tab.evaluate(stranger)).map((words) => `${path}: ${words}`));
      found.push(...(await violations(tab)).map((violation) => `${path}: ${violation}`));
    }
  });
  return found;
}

/** What does not look like the host, or does not show there. Runs on the page. */
function stranger() {
  const all = [...document.querySelectorAll("section[lang] *, section[lang]")];
  const hidden = all.filter((element) => !element.checkVisibility() && element.textContent.trim());
  const foreign = all.filter((element) => getComputedStyle(element).fontFamily !== "monospace");
  return [...hidden.map((element) => `hidden: ${element.outerHTML.slice(0, 90)}`), ...foreign.map((element) => `font: ${element.outerHTML.slice(0, 90)}`)];
}
