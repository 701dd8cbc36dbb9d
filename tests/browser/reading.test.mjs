// Whoever reads, on whatever: small screens, keyboards, no scripts, strict policies, from a disk.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { allPages, browse, folder, pageOfEveryKind, serve, withPage } from "./site.mjs";

describe("reading", () => {
  let browser, site;
  before(async () => ([browser, site] = await Promise.all([browse(), serve()])));
  after(() => Promise.all([browser?.close(), site?.close()]));

  const pages = pageOfEveryKind();

  test("nothing scrolls sideways at 320 pixels", async () => {
    // Every page is tried: one long word is enough.
    const wide = [];
    await withPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
      for (const { path } of allPages()) {
        await page.goto(`${site.origin}/${path}`);
        const excess = await page.evaluate(widest);
        if (excess) wide.push(`${path}: ${excess}`);
      }
    });
    assert.deepEqual(wide, []);
  });

  test("the skip link is the first stop and leads to the main part", async () => {
    const astray = [];
    await withPage(browser, {}, async (page) => {
      for (const { path } of pages) {
        await page.goto(`${site.origin}/${path}`);
        const stops = await skip(page);
        if (stops.join() !== "#content,content,true") astray.push(`${path}: ${stops}`);
      }
    });
    assert.deepEqual(astray, []);
  });

  test("no page asks another host for anything, and none complains to the console", async () => {
    const heard = [];
    await withPage(browser, {}, async (page) => {
      page.on("console", (message) => heard.push(`${page.url()}: ${message.text()}`));
      page.on("pageerror", (error) => heard.push(`${page.url()}: ${error.message}`));
      page.on("requestfailed", (request) => {
        // An icon still on its way when the next page is opened is no fault.
        const { errorText } = request.failure();
        if (errorText === "net::ERR_ABORTED") return;
        heard.push(`${page.url()}: ${errorText} ${request.url()}`);
      });
      page.on("response", (response) => {
        if (!response.ok()) heard.push(`${page.url()}: ${response.status()} ${response.url()}`);
      });
      page.on("request", (request) => {
        const url = request.url();
        const own = url.startsWith(`${site.origin}/`) || url.startsWith("data:");
        if (!own) heard.push(`${page.url()}: asked ${url}`);
      });
      for (const { path } of pages) {
        await page.goto(`${site.origin}/${path}`);
      }
    });
    assert.deepEqual(heard, []);
  });

  test("the main part reads the same without scripts", async () => {
    // A page without a script reads the same by itself: of those, one of each kind will do.
    const scripted = allPages().filter(({ html }) => /<script(?![^>]*ld\+json)/.test(html));
    const tried = [...new Set([...pages, ...scripted].map(({ path }) => path))];
    const read = (javaScriptEnabled) =>
      withPage(browser, { javaScriptEnabled }, async (page) => {
        const texts = [];
        for (const path of tried) {
          await page.goto(`${site.origin}/${path}`);
          texts.push(`${path}: ${await page.locator("main").innerText()}`);
        }
        return texts;
      });
    assert.deepEqual(await read(false), await read(true));
  });

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

/** What sticks out to the side, if anything does. */
function widest() {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return null;
  const elements = [...document.body.querySelectorAll("*")];
  const outside = elements.filter((element) => element.getBoundingClientRect().right > room + 1);
  const within = (element) => outside.some((other) => other !== element && element.contains(other));
  const culprit = outside.find((element) => !within(element)) ?? document.body;
  return `${document.documentElement.scrollWidth} px, ${culprit.outerHTML.slice(0, 120)}`;
}

/** Where Tab, then Enter, then Tab lead: the first stop, the second, and whether the third is inside or past it. */
async function skip(page) {
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => document.activeElement.getAttribute("href"));
  await page.keyboard.press("Enter");
  const second = await page.evaluate(() => document.activeElement.id);
  await page.keyboard.press("Tab");
  const onwards = await page.evaluate(() => {
    const main = document.getElementById("content");
    const here = document.activeElement;
    const past = main.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING;
    return here === document.body || Boolean(past);
  });
  return [first, second, onwards];
}

/** How many stylesheets are linked but did not load. */
function unstyled() {
  const links = [...document.querySelectorAll('link[rel="stylesheet"]')];
  return links.filter((link) => !link.sheet).length + (links.length === 0 ? 1 : 0);
}
