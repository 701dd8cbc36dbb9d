// Pages on paper, as Chromium prints them: sheets, margins, tables, addresses.
// Words are compared, not places: a sheet is the set of words that pdftotext finds on it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { allPages, browse, pageOfEveryKind, serve, withPage } from "./site.mjs";

const LANGUAGES = ["fi", "sv", "ar"];
const UNBROKEN = "body, body * { hyphens: manual !important }"; // so that words can be found again

const FAULTS = [
  ["headings on the first sheet alone", "thead { display: table-row-group !important }", /heading/],
  ["margins without words", ":root { --top-left: none !important; --top-right: none !important }", /margin/],
  ["sheets without numbers", ":root { --bottom-left: none !important; --bottom-right: none !important }", /number/],
  ["rows that break anywhere", ".resp tr { break-inside: auto !important } .resp td > * { margin-block-end: 45mm !important }", /row/],
  ["groups that begin on a sheet of their own", ".resp tr.group { break-after: page !important }", /group/],
  ["a table on upright sheets", "body { page: auto !important }", /upright/],
  ["cells that are not printed", ".resp td:last-child { display: none !important }", /row/],
];

describe("print", () => {
  let browser, site, paper;
  before(async () => {
    paper = mkdtempSync(join(tmpdir(), "kotosivu-print-"));
    [browser, site] = await Promise.all([browse(), serve()]);
  });
  after(async () => {
    await Promise.all([browser?.close(), site?.close()]);
    rmSync(paper, { recursive: true, force: true });
  });

  /** A page as it is printed, with further style and whatever `change` does to it in the browser. */
  const print = (path, style = "", change = () => {}) =>
    withPage(browser, { bypassCSP: true, colorScheme: "dark" }, async (page) => {
      const pdf = join(paper, "page.pdf");
      await page.goto(`${site.origin}/${path}`);
      await page.addStyleTag({ content: UNBROKEN + style });
      await page.evaluate(change);
      const told = await page.evaluate(toldOnScreen);
      await page.pdf({ path: pdf, preferCSSPageSize: true, tagged: true });
      return { ...told, sheets: sheetsOf(pdf) };
    });

  const longest = (kind, lang) => pageOfEveryKind().find((page) => page.kind === kind && page.lang === lang)?.path;
  const tables = LANGUAGES.flatMap((lang) => [
    longest("responsibilities", lang),
    longest("theme", lang),
    ...allPages().filter(({ path, lang: own }) => own === lang && path.endsWith("kuopio-2025/responsibilities/index.html")).map(({ path }) => path),
  ]).filter(Boolean);

  test("there are tables to print in every language", () => assert.ok(new Set(tables).size > LANGUAGES.length));

  for (const path of new Set(tables)) {
    test(`${path} keeps its tables whole on landscape sheets`, async () => {
      assert.deepEqual(faultsOf(await print(path)), []);
    });
  }

  for (const [fault, style, said] of FAULTS) {
    test(`found: ${fault}`, async () => {
      assert.match(faultsOf(await print("fi/kuopio-2025/responsibilities/index.html", style)).join("\n"), said);
    });
  }

  test("the whole programme has a cover of its own, and turns its sheets for tables alone", async () => {
    const printed = await print(longest("document", "fi"));
    const { sheets, parts } = printed;
    assert.ok(sheets.some(({ wide }) => wide) && sheets.some(({ wide }) => !wide));
    assert.ok(!sheets[0].wide && has(sheets[0], parts[0]), "contents stand on the cover");
    assert.ok(!sheets[0].text.includes(printed.firstWords), "no chapter begins on the cover");
    assert.deepEqual(faultsOf({ ...printed, upright: true }), []);
  });

  test("addresses of others are spelled out, and what is folded is open", async () => {
    const { path } = allPages().find(({ path, html }) => /^ar\/parties\/./.test(path) && /class="external"/.test(html.split("<footer")[0]));
    const { sheets, external } = await print(path, "", () => {
      document.querySelector("main").insertAdjacentHTML("beforeend", "<details><summary>x</summary><p>unfolded</p></details>");
    });
    const text = sheets.map((sheet) => sheet.squeezed).join("");
    assert.ok(external.length > 0);
    for (const address of external) assert.ok(text.includes(squeeze(address)), `${address} is not spelled out`);
    assert.ok(text.includes("unfolded"), "a folded part is not printed");
  });
});

/** What is wrong with a printed page, in words. */
function faultsOf({ sheets, margins, numbers, tables, upright = false }) {
  const faults = [];
  sheets.forEach((sheet, place) => {
    if (!sheet.a4) faults.push(`sheet ${place + 1} is not A4`);
    if (!upright && !sheet.wide) faults.push(`sheet ${place + 1} is upright`);
    for (const words of margins) if (!has(sheet, words)) faults.push(`sheet ${place + 1}: not in its margin: ${words}`);
    const number = [numbers[0], place + 1, numbers[1], sheets.length, numbers[2]].join("");
    if (!has(sheet, number) && !sheet.squeezed.includes(squeeze(number))) faults.push(`sheet ${place + 1}: no number ${number}`);
  });
  for (const { headings, groups } of tables) {
    for (const { name, rows } of groups) {
      const first = sheets.some((sheet) => has(sheet, `${name} ${rows[0]}`));
      if (!first) faults.push(`no sheet has the group and its first row: ${name}`);
      for (const row of rows) {
        const whole = sheets.filter((sheet) => has(sheet, row));
        if (whole.length === 0) faults.push(`no sheet has the whole row: ${row}${lacking(sheets, row)}`);
        if (!whole.some((sheet) => has(sheet, headings))) faults.push(`no heading above: ${row}`);
      }
    }
  }
  return faults;
}

/** What the page says, seen from within the browser: what its sheets must hold. */
function toldOnScreen() {
  const { publisher, decision, sheet, of, sheets } = document.documentElement.dataset;
  // Copies for small screens and the mark of the link to a row are not printed.
  const words = (element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll(".cell-label, .row-link, .sort").forEach((one) => one.remove());
    return [...copy.querySelectorAll("*")].reverse().reduce((_, one) => one.after(" "), undefined) ?? copy.textContent;
  };
  const heading = (cell) => (cell.querySelector(".sort") ?? cell).textContent;
  const group = (body) => ({
    name: body.querySelector(".group") ? words(body.querySelector(".group")) : "",
    rows: [...body.querySelectorAll("tr:not(.group)")].map((row) => [...row.cells].map(words).join(" ")),
  });
  return {
    margins: [publisher, decision].filter(Boolean),
    numbers: [sheet, of, sheets],
    tables: [...document.querySelectorAll("main table.resp")].map((table) => ({
      headings: [...table.tHead.querySelectorAll("th")].map(heading).join(" "),
      groups: [...table.tBodies].map(group),
    })),
    parts: [...document.querySelectorAll("main > .on-page")].map((part) => part.textContent),
    firstWords: document.querySelector(".part > p, .part .prose p")?.textContent.split(/\s+/).slice(0, 3).join(" "),
    external: [...document.querySelectorAll("main a.external[href^=http]")].map((link) => link.getAttribute("href")),
  };
}

/** The sheets of a file: their size, words and letters. */
function sheetsOf(pdf) {
  const told = execFileSync("pdfinfo", ["-f", "1", "-l", "999", pdf], { encoding: "utf8" });
  const sizes = [...told.matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/g)].map(([, width, height]) => [Number(width), Number(height)]);
  const texts = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }).split("\f");
  return sizes.map(([width, height], place) => ({
    wide: width > height,
    a4: Math.abs(Math.max(width, height) - 842) < 2 && Math.abs(Math.min(width, height) - 595) < 2,
    text: texts[place],
    words: new Set(wordsOf(texts[place])),
    squeezed: squeeze(texts[place]),
  }));
}

/** Whether every word stands on the sheet; a long one may be broken there. */
const has = (sheet, words) =>
  wordsOf(words).every((word) => sheet.words.has(word) || sheet.squeezed.includes(word));

/** Which words of it the nearest sheet lacks. */
function lacking(sheets, words) {
  const [least] = sheets.map((sheet) => wordsOf(words).filter((word) => !has(sheet, word))).sort((a, b) => a.length - b.length);
  return ` (lacking: ${least.join(", ")})`;
}

const wordsOf = (text) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const squeeze = (text) => plain(text).replace(/\s+/gu, "");
/** Without what only steers bidirectional text, joins letters or breaks words, and without marks on letters, which a PDF may hold in another order. */
const plain = (text) => text.normalize("NFKD").replace(/[\p{M}\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, "");
