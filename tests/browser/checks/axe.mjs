// axe finds nothing: WCAG 2.0 to 2.2, A and AA, and its best practice.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { sample, withPage } from "../site.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const ALL = { runOnly: { type: "tag", values: TAGS } };
// A scheme changes colours and borders, never markup: what hangs on markup is tried once.
const LOOKS = { runOnly: { type: "rule", values: ["color-contrast", "target-size", "link-in-text-block"] } };

const check = (mode, context, options) => ({
  name: `axe, ${mode}`,
  pages: sample,
  find: (browser, origin, pages) => judge(browser, origin, pages, context, options),
});

export default [
  check("light", { colorScheme: "light" }, ALL),
  check("dark", { colorScheme: "dark" }, LOOKS),
  check("forced colours", { forcedColors: "active" }, LOOKS),
  check("320 pixels", { viewport: { width: 320, height: 640 } }, ALL),
];

async function judge(browser, origin, pages, context, options) {
  const found = [];
  await withPage(browser, { reducedMotion: "reduce", bypassCSP: true, ...context }, async (tab) => {
    for (const { path } of pages) {
      await tab.goto(`${origin}/${path}`);
      found.push(...(await violations(tab, options)).map((violation) => `${path}: ${violation}`));
    }
  });
  return found;
}

/** What axe finds on the page that a tab shows, in words. */
export async function violations(tab, options = ALL) {
  await tab.evaluate(AXE);
  const { violations } = await tab.evaluate((told) => globalThis.axe.run(document, told), options);
  return violations.map(inWords);
}

function inWords({ id, help, nodes }) {
  const places = nodes.slice(0, 5).map(({ html, failureSummary }) => `${html}\n  ${failureSummary}`);
  return `${id} (${nodes.length}): ${help}\n  ${places.join("\n  ")}`;
}
