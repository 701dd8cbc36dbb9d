// The search and the list from A to Z: inflected words, keyboard, without a script, from a disk.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { browse, folder, serve, withPage } from "./site.mjs";

describe("search", () => {
  let browser, site;
  before(async () => ([browser, site] = await Promise.all([browse(), serve()])));
  after(() => Promise.all([browser?.close(), site?.close()]));

  const open = (language, look, options = {}) =>
    withPage(browser, options, async (page) => {
      const errors = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      await page.goto(`${site.origin}/${language}/a-z/index.html`);
      await look(page);
      assert.deepEqual(errors, []);
    });

  /** Types a query into a page from A to Z; gives the addresses found, the best first. */
  async function hits(page, query) {
    await page.getByRole("searchbox").fill(query);
    await page.waitForFunction(
      (query) =>
        new URLSearchParams(location.search).get("q") === query &&
        document.querySelector("[role=status]").textContent !== "" &&
        !document.querySelector("[role=search]").hasAttribute("aria-busy"),
      query,
    );
    return page.$$eval("#search li a", (links) => links.map((link) => new URL(link.href).pathname));
  }

  const FORMS = [
    ["fi", "services/kotoutumissuunnitelma", ["kotoutumissuunnitelma", "kotoutumissuunnitelman", "kotoutumissuunnitelmassa", "kotoutumissuunnitelmasta", "kotoutumissuunnitelmiinko", "KOTOUTUMISSUUNNITELMA"]],
  ];
  test("all forms of a word find its page", async () => {
    for (const [language, wanted, forms] of FORMS) {
      await open(language, async (page) => {
        for (const form of forms) {
          const found = await hits(page, form);
          assert.ok(found.slice(0, 5).some((path) => path.includes(wanted)), `${form}: ${found}`);
        }
      });
    }
  });
});
