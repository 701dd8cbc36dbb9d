// axe finds nothing on any kind of page, in any language, in light or dark.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { browse, pageOfEveryKind, serve, withPage } from "./site.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// Only contrast can differ between the schemes; the rest is tried once.
const SCHEMES = {
  light: { runOnly: { type: "tag", values: TAGS } },
  dark: { runOnly: { type: "rule", values: ["color-contrast"] } },
};

describe("axe", () => {
  let browser, site;
  before(async () => ([browser, site] = await Promise.all([browse(), serve()])));
  after(() => Promise.all([browser?.close(), site?.close()]));

  for (const { path } of pageOfEveryKind()) {
    for (const [scheme, options] of Object.entries(SCHEMES)) {
      test(`${path} in ${scheme}`, async () => {
        const looks = { colorScheme: scheme, reducedMotion: "reduce" };
        const { violations } = await withPage(browser, looks, async (page) => {
          await page.goto(`${site.origin}/${path}`);
          await page.evaluate(AXE);
          return page.evaluate((options) => globalThis.axe.run(document, options), options);
        });
        assert.equal(violations.map(inWords).join("\n"), "");
      });
    }
  }
});

function inWords({ id, help, nodes }) {
  const places = nodes.slice(0, 5).map(({ html, failureSummary }) => `${html}\n  ${failureSummary}`);
  return `${id} (${nodes.length}): ${help}\n  ${places.join("\n  ")}`;
}
