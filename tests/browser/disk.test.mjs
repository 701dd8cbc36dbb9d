// The site can be handed over on a stick: it reads the same from a disk, without a server.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { browse, folder, withPage } from "./site.mjs";

describe("from a disk", () => {
  let browser;
  before(async () => (browser = await browse()));
  after(() => browser?.close());

  test("the site can be read from a disk", async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(pathToFileURL(join(folder, "index.html")).href);
      // From the choice of language to a home, from there to a programme, and on to one of its pages.
      const trail = [page.url()];
      for (const link of ["main a", "main a", "nav.menu a:not([aria-current])"]) {
        await page.locator(`${link} >> visible=true`).first().click();
        await page.waitForLoadState();
        trail.push(page.url());
        assert.ok((await page.locator("main h1").innerText()).trim(), trail.join(" > "));
        assert.equal(await page.evaluate(unstyled), 0, trail.join(" > "));
      }
      assert.equal(new Set(trail).size, 4, trail.join(" > "));
      assert.ok(trail.every((url) => url.startsWith("file://")), trail.join(" > "));
    });
  });
});

/** How many stylesheets are linked but did not load. */
function unstyled() {
  const links = [...document.querySelectorAll('link[rel="stylesheet"]')];
  return links.filter((link) => !link.sheet).length + (links.length === 0 ? 1 : 0);
}
