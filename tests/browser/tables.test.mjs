// Responsibility tables: found, filtered, sorted, linked to, on any screen, with and without a script.

import assert from "node:assert/strict";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { allPages, browse, folder, serve, withPage } from "./site.mjs";

const SCRIPT_ROOM = 8 * 1024;

describe("tables", () => {
  let browser, site;
  before(async () => ([browser, site] = await Promise.all([browse(), serve()])));
  after(() => Promise.all([browser?.close(), site?.close()]));

  const pages = allPages();
  const withTables = pages.filter(({ html }) => html.includes('class="tables"'));
  /** The page on which this facet offers the most choices. */
  const richest = (facet, lang = "fi") => {
    const choices = ({ html }) => {
      const [, list = ""] = new RegExp(`<div data-facet="${facet}">(.*)</div>`).exec(html) ?? [];
      return list.split("data-key=").length - 1;
    };
    const own = withTables.filter((page) => page.lang === lang);
    return own.reduce((best, page) => (choices(page) > choices(best) ? page : best)).path;
  };
  const open = async (page, path) => {
    await page.goto(`${site.origin}/${path}`);
    return page;
  };

  test("the script is small", () => {
    const [script] = readdirSync(join(folder, "assets")).filter((name) => /^koto\..*js$/.test(name));
    assert.ok(statSync(join(folder, "assets", script)).size < SCRIPT_ROOM);
  });

  test("every choice leads to a page that shows it, and needs no script", () => {
    const paths = new Set(pages.map(({ path }) => path));
    const astray = [];
    for (const { path, html } of withTables) {
      const [, list = ""] = /<details class="parts">(.*?)<\/details>/s.exec(html) ?? [];
      for (const item of list.match(/<li .*?<\/li>/g) ?? []) {
        const [, href] = /href="([^"]+)"/.exec(item) ?? [];
        const page = href && new URL(href, `http://site/${path}`).pathname.slice(1);
        if (!paths.has(page)) astray.push(`${path}: ${item}`);
      }
    }
    assert.deepEqual(astray, []);
  });

  test("the rows are the same without a script", async () => {
    const path = richest("year");
    const read = (javaScriptEnabled) =>
      withPage(browser, { javaScriptEnabled }, async (page) => {
        await open(page, path);
        return page.locator(".resp tbody > tr").allInnerTexts();
      });
    const bare = await read(false);
    assert.notEqual(bare.length, 0);
    assert.deepEqual(await read(true), bare);
  });

  test("nothing of the script's is there without it", async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await open(page, richest("year"));
      assert.equal(await page.locator(".tables :is(select, input, button, [role=status])").count(), 0);
    });
  });

  for (const facet of ["party", "theme", "group", "year", "status"]) {
    test(`a choice of ${facet} leaves just the rows that have it, and says how many`, async () => {
      await withPage(browser, {}, async (page) => {
        await open(page, richest(facet));
        const select = page.locator(`.filters select[name=${facet}]`).first();
        for (const key of await select.locator("option").evaluateAll((all) => all.map((one) => one.value))) {
          if (!key) continue;
          await select.selectOption(key);
          const { right, wrong, all } = await page.evaluate(shownRows, { facet, key });
          assert.ok(right > 0 && wrong === 0, `${key}: ${right} right, ${wrong} wrong`);
          const said = await page.locator(".tables [role=status]").first().innerText();
          assert.deepEqual(said.match(/\d+/g)?.map(Number), [right, all], said);
          assert.equal(await page.locator("tbody:not([hidden]):not(:has(tr:not(.group):not([hidden])))").count(), 0);
          assert.equal(new URL(page.url()).searchParams.get(facet), key);
        }
      });
    });
  }

  test("several choices and a word combine, survive a reload, and are cleared at once", async () => {
    await withPage(browser, {}, async (page) => {
      await open(page, richest("year"));
      await page.locator("select[name=year]").selectOption("2020");
      const [party] = await page
        .locator("tbody tr:not([hidden])[data-party]")
        .evaluateAll((rows) => rows.map((row) => row.dataset.party.split(" ")[0]));
      await page.locator("select[name=party]").selectOption(party);
      const word = await page
        .locator("tbody:not([hidden]) tr:not(.group):not([hidden]) th")
        .first()
        .evaluate((cell) => cell.textContent.trim().split(/\s+/)[0].toUpperCase());
      await page.locator("input[name=q]").fill(word);
      await page.waitForURL(/q=/);
      const visible = () => page.locator("tbody:not([hidden]) tr:not(.group):not([hidden])").allInnerTexts();
      const before = await visible();
      assert.notEqual(before.length, 0);
      await page.reload();
      assert.deepEqual(await visible(), before);
      assert.equal(await page.locator("input[name=q]").inputValue(), word);
      await page.locator(".filters button").click();
      assert.equal(new URL(page.url()).search, "");
      assert.equal(await page.locator("tr[hidden], tbody[hidden], .table-wrap[hidden]").count(), 0);
      assert.equal(await page.locator(".tables [role=status]").first().innerText(), "");
    });
  });

  test("where nothing matches, that is said", async () => {
    await withPage(browser, {}, async (page) => {
      await open(page, `${richest("year")}?q=xyzzy`);
      assert.equal(await page.locator(".table-wrap:not([hidden])").count(), 0);
      const words = await page.locator(".tables").getAttribute("data-none");
      assert.equal(await page.locator(".tables [role=status]").innerText(), words);
    });
  });

  test("the choice of a client group leaves its column alone", async () => {
    await withPage(browser, {}, async (page) => {
      await open(page, richest("group"));
      const keys = await page.locator("th[data-group]").evaluateAll((all) => all.map((one) => one.dataset.group));
      await page.locator("select[name=group]").selectOption(keys[1]);
      const left = page.locator("th[data-group]:visible");
      assert.equal(await left.count(), 1);
      assert.equal(await left.getAttribute("data-group"), keys[1]);
      const spans = await page.locator("tr.group th").evaluateAll((all) => all.map((one) => one.colSpan));
      assert.ok(spans.every((span) => span === 2), `${spans}`);
    });
  });

  test("rows sort by the alphabet of the page and by time, and back", async () => {
    const words = ["Zeta", "Öljy", "Ähtäri", "Åland", "Alajärvi"];
    const orders = {
      fi: ["Alajärvi", "Zeta", "Åland", "Ähtäri", "Öljy"],
      sv: ["Alajärvi", "Zeta", "Åland", "Ähtäri", "Öljy"],
      en: ["Ähtäri", "Alajärvi", "Åland", "Öljy", "Zeta"],
    };
    for (const [lang, sorted] of Object.entries(orders)) {
      await withPage(browser, {}, async (page) => {
        await page.route("**/*.html*", async (route) => {
          const answer = await route.fetch();
          const table = tableOf(words);
          const body = (await answer.text()).replace(/<div class="table-wrap.*<\/table><\/div>/s, table);
          await route.fulfill({ response: answer, body });
        });
        await open(page, richest("group", lang));
        const heads = () => page.locator("tbody th").allInnerTexts();
        const head = page.locator("thead th").first();
        const button = head.locator("button");
        for (const [state, expected] of [
          ["ascending", sorted],
          ["descending", [...sorted].reverse()],
          [null, words],
        ]) {
          await button.press("Enter");
          assert.equal(await head.getAttribute("aria-sort"), state);
          assert.deepEqual(await heads(), expected, `${lang} ${state}`);
        }
        await page.locator("thead button").nth(1).click();
        assert.deepEqual(await heads(), ["Öljy", "Alajärvi", "Zeta", "Ähtäri", "Åland"], "by time");
      });
    }
  });

  test("a table that compares columns scrolls by the keyboard and shows where it ends", async () => {
    const { path } = pages.find(({ html, lang }) => lang === "fi" && html.includes("table-wrap scrolls"));
    await withPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
      await open(page, path);
      const wrap = page.locator(".scrolls").first();
      assert.ok(await wrap.evaluate((box) => box.scrollWidth > box.clientWidth));
      assert.equal(await wrap.getAttribute("role"), "group");
      assert.ok(await page.locator(`#${await wrap.getAttribute("aria-labelledby")}`).innerText());
      await wrap.focus();
      for (let press = 0; press < 5; press += 1) await page.keyboard.press("ArrowRight");
      await page.waitForFunction(() => document.querySelector(".scrolls").scrollLeft > 0);
      await page.emulateMedia({ forcedColors: "active" });
      const edge = await wrap.evaluate((box) => getComputedStyle(box).borderInlineEndWidth);
      assert.ok(Number.parseFloat(edge) >= 2, edge);
    });
  });

  test("rows stack at 320 pixels, each cell with its heading, and can still be sorted", async () => {
    await withPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
      await open(page, richest("year"));
      const cell = page.locator(".resp-measures td").first();
      assert.equal(await cell.evaluate((one) => getComputedStyle(one).display), "block");
      assert.ok(await cell.locator(".cell-label").isVisible());
      assert.ok(await page.locator(".resp-measures .sort").first().isVisible());
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${wide}`);
    });
    await withPage(browser, { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }, async (page) => {
      await open(page, richest("year"));
      const head = await page.locator(".resp-measures thead").first().boundingBox();
      assert.ok(head.width <= 1 && head.height <= 1, "headings are for screen readers only");
    });
  });

  test("a link to a row leads to it, below the headings that stay, whatever is filtered", async () => {
    const looks = { viewport: { width: 1280, height: 500 }, reducedMotion: "reduce" };
    await withPage(browser, looks, async (page) => {
      await open(page, richest("year"));
      const links = page.locator(".row-link");
      const place = Math.floor((await links.count()) / 2);
      const link = links.nth(place);
      await link.focus();
      assert.equal(await link.evaluate((one) => getComputedStyle(one).opacity), "1");
      const name = await link.evaluate((one) =>
        one.getAttribute("aria-labelledby").split(" ").map((id) => document.getElementById(id).textContent).join(" "),
      );
      const href = await link.getAttribute("href");
      assert.ok(name.includes(await page.locator(`[id="${href.slice(1)}"] > th`).innerText()), name);
      await page.goto(`${page.url()}?q=xyzzy${href}`);
      await page.waitForFunction(() => location.search === "");
      const row = page.locator(`[id="${href.slice(1)}"]`);
      const { y } = await row.boundingBox();
      const head = await row.locator("xpath=ancestor::table/thead/tr").boundingBox();
      assert.ok(y >= 0 && y < 500 && y >= head.y + head.height - 1, `row at ${y}, headings at ${head.y}+${head.height}`);
    });
  });

  test("paper keeps the words of sortable headings and opens what is folded", async () => {
    await withPage(browser, {}, async (page) => {
      await open(page, richest("year"));
      await page.emulateMedia({ media: "print" });
      const shown = await page.locator("th button").first().evaluate((one) => getComputedStyle(one).display);
      assert.equal(shown, "contents");
      const opened = await page.evaluate(() => {
        const details = document.querySelector("details");
        dispatchEvent(new Event("beforeprint"));
        const { open } = details;
        dispatchEvent(new Event("afterprint"));
        return [open, details.open];
      });
      assert.deepEqual(opened, [true, false]);
    });
  });
});

/** How many rows with and without the choice are shown, of all that the first filters are for. */
function shownRows({ facet, key }) {
  const rows = [...document.querySelector(".tables").querySelectorAll("tbody tr:not(.group)")];
  const shown = rows.filter((row) => row.checkVisibility());
  const right = shown.filter((row) => (row.dataset[facet] ?? "").split(" ").includes(key)).length;
  return { right, wrong: shown.length - right, all: rows.length };
}

/** A table of these words, and of times that have an order of their own. */
function tableOf(words) {
  const times = ["20200101-20201231", "20190101-20191231", "~", "~~", "20190101-20221231"];
  const rows = words.map(
    (word, at) => `<tr><th scope="row">${word}</th><td data-sort="${times[at]}">x</td></tr>`,
  );
  const order = [1, 4, 0, 2, 3].map((at) => words[at]);
  if (order[0] !== "Öljy") throw new Error("the words and times have moved");
  return `<div class="table-wrap"><table class="resp"><caption>x</caption><colgroup><col><col></colgroup>
    <thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}
