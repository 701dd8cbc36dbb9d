// The built site as the tests see it: its pages, a server for it, a browser to look at it with.

import { readFileSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** The folder of the built site. */
export const folder =
  process.env.KOTOSIVU_SITE ?? fileURLToPath(new URL("../../public", import.meta.url));

// The policy under which the site promises to work: the one that it is published with.
const POLICY = Object.fromEntries(
  readFileSync(join(folder, "_headers"), "utf8")
    .split("/assets/*")[0]
    .split("\n")
    .filter((line) => line.startsWith("  "))
    .map((line) => line.trim().split(/: (.*)/s).slice(0, 2)),
);

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Every page, by path: `{ path, kind, lang, html }`. The kind is what the body's class says. */
export function allPages() {
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".html") && !file.startsWith("."))
    .sort();
  const pages = files.map((file) => {
    const html = readFileSync(join(folder, file), "utf8");
    const [, kind] = /<body[^>]* class="page-([\w-]+)/.exec(html) ?? [];
    const [, lang] = /<html[^>]* lang="([\w-]+)"/.exec(html) ?? [];
    return { path: file.split(sep).join("/"), kind, lang, html };
  });
  if (pages.length === 0) {
    throw new Error(`no pages in ${folder}: build the site first`);
  }
  return pages;
}

/** One page of every kind in each language: the longest, which shows the most. */
export function pageOfEveryKind() {
  const chosen = new Map();
  for (const page of allPages()) {
    const key = `${page.kind} ${page.lang}`;
    if (!(chosen.get(key)?.html.length >= page.html.length)) {
      chosen.set(key, page);
    }
  }
  return [...chosen.values()].sort((a, b) => a.path.localeCompare(b.path, "en"));
}

/** Serves the site on loopback. Gives its origin, and `close`. */
export async function serve() {
  const server = createServer((request, response) => answer(request, response));
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

async function answer(request, response) {
  const path = decodeURIComponent(new URL(request.url, "http://site").pathname);
  const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  try {
    if (relative(folder, file).startsWith("..")) throw new Error("outside the site");
    const bytes = await readFile(file);
    response.writeHead(200, { "content-type": type, ...POLICY });
    response.end(bytes);
  } catch {
    response.writeHead(404, { "content-type": "text/plain" });
    response.end("not found");
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
