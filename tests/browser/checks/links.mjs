// Every link inside the site leads somewhere, and every language version names all the others.

import { fileOf } from "../site.mjs";

export default [
  { name: "every internal link and anchor", pages: (site) => site.pages, find: links },
  { name: "hreflang both ways", pages: (site) => site.pages, find: versions },
];

const ROOT = "http://site/";
export const tags = (html, name) => html.match(new RegExp(`<${name}\\b[^>]*>`, "g")) ?? [];
export const attribute = (tag, name) => unescape(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]);

function unescape(text) {
  const characters = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'", "#x2F": "/" };
  return text?.replace(/&([#\w]+);/g, (whole, name) => characters[name] ?? whole);
}

async function links(_browser, _origin, pages, site) {
  const ids = new Map(site.pages.map(({ path, html }) => [path, new Set(idsOf(html))]));
  return pages.flatMap(({ path, html }) => {
    const targets = ["a", "link", "img", "script"].flatMap((name) =>
      tags(html, name).map((tag) => attribute(tag, "href") ?? attribute(tag, "src")),
    );
    return [...new Set(targets)].filter((target) => target && isLost(site, ids, path, target)).map((target) => `${path}: ${target}`);
  });
}

const idsOf = (html) => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => unescape(id));

function isLost(site, ids, path, target) {
  // The page of a lost address is served from any depth, so its links start from the site's address.
  const url = new URL(target, ROOT + path);
  if (url.origin + "/" !== ROOT) return false;
  const goal = decodeURIComponent(url.pathname.slice(1));
  const file = goal === "" || goal.endsWith("/") ? `${goal}index.html` : goal;
  if (!ids.has(file)) return fileOf(site, file) === null;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor !== "" && !ids.get(file).has(anchor);
}

async function versions(_browser, _origin, pages, site) {
  const said = new Map(site.pages.map((page) => [canonical(page), new Set(alternates(page).values())]));
  return pages.flatMap((page) => {
    const own = canonical(page);
    const others = [...alternates(page)];
    if (others.length === 0) return [];
    const unsaid = others.filter(([, url]) => !said.get(url)?.has(own));
    const faults = unsaid.map(([lang, url]) => `${page.path}: ${lang} is ${url}, which does not lead back`);
    return others.some(([, url]) => url === own) ? faults : [`${page.path}: does not name itself`, ...faults];
  });
}

function canonical({ html }) {
  const tag = tags(html, "link").find((tag) => attribute(tag, "rel") === "canonical");
  return tag && attribute(tag, "href");
}

function alternates({ html }) {
  const found = tags(html, "link").filter((tag) => attribute(tag, "rel") === "alternate" && attribute(tag, "hreflang"));
  return new Map(found.map((tag) => [attribute(tag, "hreflang"), attribute(tag, "href")]));
}
