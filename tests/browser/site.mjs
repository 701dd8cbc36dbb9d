// The built sites as the tests see them: their pages, a server for them, a browser to look at them with.

import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** The folder of the built site in the theme it names. */
export const folder =
  process.env.KOTOSIVU_SITE ?? fileURLToPath(new URL("../../public", import.meta.url));

/**
 * The headers under which a site promises to work at this path: those that it is published with.
 * Where it tells none, as a gallery may, they are those of the site in its own theme.
 */
function headersOf(site, path) {
  const file = fileOf(site, "_headers") ?? readFileSync(join(folder, "_headers"));
  const rules = file.toString().split(/^(?=\/)/m).map((rule) => rule.trimEnd().split("\n"));
  const fits = ([rule]) => (rule.endsWith("*") ? `/${path}`.startsWith(rule.slice(0, -1)) : rule === `/${path}`);
  const lines = rules.filter(fits).flatMap(([, ...headers]) => headers);
  return Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/s).slice(0, 2)));
}

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The site in the theme that it names. */
export const ownSite = () => openSite("site", folder);

/**
 * The sites that are judged beside it: the same programmes in every other theme, and the gallery.
 * `KOTOSIVU_SITES` names them: `kuopio=/folder;gallery=/folder`.
 */
export function otherSites() {
  const named = (process.env.KOTOSIVU_SITES ?? "").split(";").filter(Boolean);
  return named.map((words) => openSite(...words.split(/=(.*)/s, 2)));
}

/** A site on the disk: `{ name, folder, pages, changed }`, where `changed` holds bytes that stand before the disk's. */
function openSite(name, folder) {
  return { name, folder, pages: pagesIn(folder), changed: new Map() };
}

function pagesIn(folder) {
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".html") && !file.startsWith(".") && !isEmbedded(file))
    .sort();
  if (files.length === 0) {
    throw new Error(`no pages in ${folder}: build the site first`);
  }
  return files.map((file) => pageOf(file.split(sep).join("/"), readFileSync(join(folder, file), "utf8")));
}

// What is made for other sites is no page of this one: the checks of embeds look at it.
const isEmbedded = (file) => file.split(sep)[0] === "embed" && file.split(sep).length > 2;

/** A page: `{ path, kind, lang, html }`. The kind is what the body's class says. */
export function pageOf(path, html) {
  const [, kind] = /<body[^>]* class="page-([\w-]+)/.exec(html) ?? [];
  const [, lang] = /<html[^>]* lang="([\w-]+)"/.exec(html) ?? [];
  return { path, kind, lang, html };
}

/** Every page of the built site. */
export const allPages = () => pagesIn(folder);

/** One page of every kind in each language: the longest, which shows the most. */
export function pageOfEveryKind(pages = allPages()) {
  const chosen = new Map();
  for (const page of pages) {
    const key = `${page.kind} ${page.lang}`;
    if (!(chosen.get(key)?.html.length >= page.html.length)) {
      chosen.set(key, page);
    }
  }
  return [...chosen.values()].sort((a, b) => a.path.localeCompare(b.path, "en"));
}

// What a service, a programme and its table look like depends on the script and the length of words.
const TELLING = ["programme", "service", "responsibilities"];

/**
 * The pages that stand for all where looking at each would take too long: every kind of page in the
 * base language and in one that runs from right to left, and in the other languages the kinds that
 * tell most. A theme beside the site's own is looked at in the first two: the others differ by words.
 */
export function sample(site) {
  // Every page of the gallery is of its own kind: it shows a component that may be nowhere else.
  if (site.name === "gallery") return site.pages;
  const pages = pageOfEveryKind(site.pages);
  const rtl = pages.find(({ html }) => /<html[^>]* dir="rtl"/.test(html))?.lang;
  const whole = ({ lang }) => lang === undefined || lang === "fi" || lang === rtl;
  const told = ({ kind }) => site.name === "site" && TELLING.includes(kind);
  return pages.filter((page) => whole(page) || told(page));
}

/** Serves a site on loopback. Gives its origin, and `close`. */
export async function serve(site = ownSite()) {
  const server = createServer((request, response) => answer(site, request, response));
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

function answer(site, request, response) {
  const asked = decodeURIComponent(new URL(request.url, "http://site").pathname);
  const path = (asked.endsWith("/") ? `${asked}index.html` : asked).slice(1);
  const bytes = fileOf(site, path);
  if (bytes === null) {
    response.writeHead(404, { "content-type": "text/plain" });
    response.end("not found");
    return;
  }
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, ...headersOf(site, path) });
  response.end(bytes);
}

/** The bytes of a site's file, or null where it has no such file. */
export function fileOf(site, path) {
  if (site.changed.has(path)) return site.changed.get(path);
  const file = normalize(join(site.folder, path));
  if (relative(site.folder, file).startsWith("..")) return null;
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Starts Debian's Chromium, silent towards the network. */
export function browse() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Opens a page in a context of its own, hands it over, and closes it whatever happens. */
export async function withPage(browser, options, look) {
  const context = await browser.newContext(options);
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}
