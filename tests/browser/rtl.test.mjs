// Pages that run from right to left: what runs the other way within them keeps its own order.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { allPages, browse, serve, withPage } from "./site.mjs";

const pages = allPages().filter(({ html }) => /<html[^>]* dir="rtl"/.test(html));
const languages = [...new Set(pages.map(({ lang }) => lang))];

describe("right to left", { skip: languages.length === 0 && "the site has no such language" }, () => {
  let browser, site;
  before(async () => ([browser, site] = await Promise.all([browse(), serve()])));
  after(() => Promise.all([browser?.close(), site?.close()]));

  const look = (path, of, argument) =>
    withPage(browser, {}, async (page) => {
      await page.goto(`${site.origin}/${path}`);
      return page.evaluate(of, argument);
    });
  /** The shortest page of the language that holds this, so that looking is quick. */
  const pageWith = (lang, what) =>
    pages
      .filter((page) => page.lang === lang && what.test(page.html))
      .sort((a, b) => a.html.length - b.html.length)[0]?.path;

  /** The same of every kind of page that holds it. */
  const pagesWith = (lang, what) =>
    [...new Set(pages.map(({ kind }) => kind))].flatMap((kind) => {
      const own = pages.filter((page) => page.lang === lang && page.kind === kind && what.test(page.html));
      return own.sort((a, b) => a.html.length - b.html.length).slice(0, 1).map(({ path }) => path);
    });

  for (const lang of languages) {
    test(`${lang}: the page and what it says run from right to left`, async () => {
      const path = pageWith(lang, /page-service/);
      const { page, heading, side } = await look(path, () => {
        const heading = document.querySelector("h1");
        const letters = document.createRange();
        letters.selectNodeContents(heading);
        const [room, words] = [heading, letters].map((one) => one.getBoundingClientRect());
        return {
          page: getComputedStyle(document.documentElement).direction,
          heading: getComputedStyle(heading).direction,
          side: room.right - words.right,
        };
      });
      assert.deepEqual([page, heading], ["rtl", "rtl"]);
      assert.ok(Math.abs(side) < 2, `the heading of ${path} begins ${side} px from its right edge`);
    });

    test(`${lang}: a range of years begins where its reader begins: on the right, in Finnish words on the left`, async () => {
      const paths = pagesWith(lang, /\d{4}–\d{4}/);
      assert.notEqual(paths.length, 0, "no page has a range of years");
      for (const path of paths) {
        assert.deepEqual(await look(path, backwards, { pattern: "\\d{4}–\\d{4}", isRange: true }), [], path);
      }
    });

    test(`${lang}: numbers of sections and of telephones keep their order`, async () => {
      for (const what of [/class="external"><bdi>[^<]*\d/, /href="tel:/, /\d\d?\.\d\d?\.\d{4}/]) {
        const path = pageWith(lang, what);
        if (!path) continue;
        assert.deepEqual(await look(path, backwards, { pattern: "\\+?\\d[\\d .]*\\d" }), [], path);
      }
    });

    test(`${lang}: addresses and numbers to call do not mix with the words around them`, async () => {
      const path = pageWith(lang, /href="(tel|mailto):(?![^"]*subject)/);
      if (!path) return;
      const bare = await look(path, () => {
        const links = document.querySelectorAll("main :is(a[href^='tel:'], a[href^='mailto:'], .fact-url a)");
        const isBare = (link) => /[@\d]/.test(link.textContent) && !link.querySelector("bdi");
        return [...links].filter(isBare).map((link) => link.outerHTML);
      });
      assert.deepEqual(bare, []);
    });

    test(`${lang}: what is not translated says its language and runs its own way, down to a cell`, async () => {
      const within = [/<t[dh][^>]*>(?:(?!<\/t[dh]>).)*lang="fi"/s, /class="door"/, /page-party/];
      for (const what of within) {
        const path = pageWith(lang, what);
        assert.ok(path, `${what}`);
        const wrong = await look(path, () => {
          const foreign = document.querySelectorAll("main [lang='fi'], main [lang='sv']");
          const isWrong = (one) => getComputedStyle(one).direction !== "ltr";
          return [...foreign].filter(isWrong).map((one) => one.outerHTML.slice(0, 120));
        });
        assert.deepEqual(wrong, [], path);
      }
    });

    test(`${lang}: no Finnish sentence stands unmarked`, async () => {
      const path = pageWith(lang, /<t[dh][^>]*>(?:(?!<\/t[dh]>).)*lang="fi"/s);
      // Three Latin words in a row that are no name: where letters of the page's script are missing.
      const bare = await look(path, () => {
        const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) {
          const { data, parentElement: parent } = walker.currentNode;
          const isLatin = /(\p{Script=Latin}{3,} ){3}/u.test(data) && !/\p{Script=Arabic}/u.test(data);
          if (isLatin && !parent.closest("[lang]:not(html)")) found.push(data.trim());
        }
        return found;
      });
      assert.deepEqual(bare, [], path);
    });
  }
});

/**
 * The texts like `pattern` whose first figure stands on the wrong side of their last one: a number
 * begins on the left everywhere, a range where the words around it begin. Runs on the page.
 */
function backwards({ pattern, isRange = false }) {
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const wrong = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (const { index, 0: text } of node.data.matchAll(new RegExp(pattern, "g"))) {
      const [first, last] = [index, index + text.length - 1].map((at) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getClientRects()[0];
      });
      const isOnOneLine = first?.width && last?.width && Math.abs(first.top - last.top) < 2;
      // Figures after a Latin name are part of it.
      const isNamed = /\p{Script=Latin}\P{Script=Arabic}*$/u.test(node.data.slice(0, index));
      const { direction } = getComputedStyle(node.parentElement);
      const isRtl = isRange && !isNamed && direction === "rtl";
      if (isOnOneLine && first.left < last.left === isRtl) {
        wrong.push(`${text} in ${node.parentElement.outerHTML.slice(0, 200)}`);
      }
    }
  }
  return wrong;
}
