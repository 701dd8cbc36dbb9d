// The search and the list from A to Z: inflected words, a keyboard, no script, a disk.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { browse, folder, serve, withPage } from "./site.mjs";

// For each language: a page, and forms that must find it among the first results.
const FORMS = [
  ["fi", "/kotoutumissuunnitelma/", "kotoutumissuunnitelma kotoutumissuunnitelman kotoutumissuunnitelmassa kotoutumissuunnitelmasta KOTOUTUMISSUUNNITELMA"],
  ["fi", "/suomen-kielen-kurssit/", "kurssi kurssille kursseja kurssit"],
  ["fi", "/for/esi-ja-perusopetusikaiset/", "lapset lapsi lasten lapsille"],
  ["sv", "/goals/", "rådgivning rådgivningen"],
  ["sv", "/for/esi-ja-perusopetusikaiset/", "barn barnen"],
  ["en", "/suomen-kielen-kurssit/", "course courses"],
];

describe("search", () => {
  let browser, site;
  before(async () => ([browser, site] = await Promise.all([browse(), serve()])));
  after(() => Promise.all([browser?.close(), site?.close()]));

  /** Opens the page from A to Z in a language; nothing may go wrong on it. */
  const open = (language, look, query = "") =>
    withPage(browser, {}, async (page) => {
      const errors = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      await page.goto(`${site.origin}/${language}/a-z/index.html${query}`);
      await look(page);
      assert.deepEqual(errors, []);
    });

  /** Waits for the answer to what stands in the field; gives the paths found, the best first. */
  async function answer(page) {
    await page.waitForSelector("#search ol[aria-busy=false]", { state: "attached" });
    return page.$$eval("#search li a", (links) => links.map((link) => new URL(link.href).pathname));
  }

  async function hits(page, query) {
    await page.getByRole("searchbox").fill(query);
    await page.getByRole("searchbox").press("Enter");
    return answer(page);
  }

  for (const [language, wanted, forms] of FORMS) {
    test(`all forms find their page: ${forms}`, () =>
      open(language, async (page) => {
        for (const form of forms.split(" ")) {
          const found = await hits(page, form);
          const first = found.slice(0, 10);
          assert.ok(first.some((path) => path.includes(wanted)), `${form}: ${first.join(" ")}`);
        }
      }));
  }

  test("letters without their dots are a second choice", () =>
    open("fi", async (page) => {
      const [plain, dotted] = [await hits(page, "tyollisyysalue"), await hits(page, "työllisyysalue")];
      assert.deepEqual(new Set(plain), new Set(dotted));
      assert.ok(dotted.length > 0);
    }));

  test("half a word finds what begins with it, and the count is told", () =>
    open("fi", async (page) => {
      const found = await hits(page, "kotoutumissuun");
      assert.ok(found.some((path) => path.includes("/kotoutumissuunnitelma/")));
      assert.match(await page.getByRole("status").textContent(), /^\d+ tulosta$/);
      assert.deepEqual(await hits(page, "qwertyuiop"), []);
      assert.match(await page.getByRole("status").textContent(), /^Ei tuloksia/);
    }));

  test("results lead somewhere, by keyboard too", () =>
    open("en", async (page) => {
      await hits(page, "responsible");
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => document.activeElement.closest("#search li") !== null);
      assert.ok(focused, "the first stop after the field is the first result");
      await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
      assert.ok(!page.url().includes("/a-z/"), page.url());
    }));

  test("an address with a question is answered, and keeps it", () =>
    open("fi", async (page) => {
      await page.waitForSelector("#search li");
      assert.equal(await page.getByRole("searchbox").inputValue(), "neuvonta");
      assert.ok((await answer(page)).length > 0);
      await hits(page, "kunta");
      assert.equal(new URL(page.url()).searchParams.get("q"), "kunta");
    }, "?q=neuvonta"));

  test("nothing of the index is loaded before somebody searches", () =>
    withPage(browser, {}, async (page) => {
      const loaded = [];
      page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
      await page.goto(`${site.origin}/fi/a-z/index.html`, { waitUntil: "networkidle" });
      assert.deepEqual(loaded.filter((path) => path.endsWith(".json")), []);
      await page.getByRole("searchbox").focus();
      await page.waitForResponse((response) => response.url().endsWith("index.json"));
    }));

  test("without a script the list is whole and nothing is dead", () =>
    withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site.origin}/fi/a-z/index.html`);
      assert.equal(await page.getByRole("searchbox").count(), 0);
      const letters = page.getByRole("navigation", { name: "Alkukirjaimet" }).getByRole("link");
      const all = await letters.allTextContents();
      assert.deepEqual(all, [...all].sort(new Intl.Collator("fi").compare));
      await letters.last().click();
      assert.match(page.url(), /#letter-\d+$/);
    }));

  test("from a disk the list remains and no field is offered that cannot answer", () =>
    withPage(browser, {}, async (page) => {
      await page.goto(pathToFileURL(join(folder, "fi/a-z/index.html")).href);
      assert.equal(await page.getByRole("searchbox").count(), 0);
      assert.ok((await page.locator(".letter li").count()) > 50);
    }));
});
