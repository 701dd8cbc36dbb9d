// A first visit costs a phone under 100 KB, all told: page, style, script, pictures, as sent (compressed).

import { gzipSync } from "node:zlib";
import { fileOf } from "../site.mjs";

const BUDGET = 100_000; // bytes
const KEPT = /\.(png|jpe?g|webp|avif|woff2)$/; // compressed already

export default [{ name: "a first visit under 100 KB", pages: (site) => site.pages, find: weigh }];

async function weigh(_browser, _origin, pages, site) {
  const sizes = new Map();
  const size = (path) => {
    if (!sizes.has(path)) sizes.set(path, sent(path, fileOf(site, path) ?? Buffer.alloc(0)));
    return sizes.get(path);
  };
  return pages.flatMap(({ path, html }) => {
    const parts = partsOf(path, html).map((part) => [part, size(part)]);
    const all = [[path, sent(path, Buffer.from(html))], ...parts];
    const total = all.reduce((sum, [, bytes]) => sum + bytes, 0);
    return total <= BUDGET ? [] : [`${path}: ${total} bytes: ${all.map((part) => part.join(" ")).join(", ")}`];
  });
}

const sent = (path, bytes) => (KEPT.test(path) ? bytes.length : gzipSync(bytes).length);

/** What a browser fetches with the page by itself. */
function partsOf(path, html) {
  const links = [...html.matchAll(/<link\b[^>]*rel="(?:stylesheet|icon|modulepreload|preload)"[^>]*>/g)];
  const others = [...html.matchAll(/<(?:script|img)\b[^>]*\ssrc="[^"]*"[^>]*>/g)];
  const targets = [...links, ...others].map(([tag]) => /\s(?:href|src)="([^"]*)"/.exec(tag)?.[1]);
  const urls = targets.filter(Boolean).map((target) => new URL(target, `http://site/${path}`));
  const own = urls.filter(({ protocol, host }) => protocol === "http:" && host === "site");
  return [...new Set(own.map(({ pathname }) => decodeURIComponent(pathname.slice(1))))];
}
