// Responsibility tables on paper: rows stay whole and every sheet repeats the headings.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { browse, pageOfEveryKind, serve, withPage } from "./site.mjs";

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

  const tables = pageOfEveryKind().filter(({ kind }) => kind === "responsibilities");

  test("there are responsibility tables to print", () => assert.notEqual(tables.length, 0));

  for (const { path, lang } of tables) {
    test(`${path} repeats its headings from sheet to sheet`, async () => {
      const pdf = join(paper, `${lang}.pdf`);
      const { headings, rows } = await withPage(browser, {}, async (page) => {
        await page.goto(`${site.origin}/${path}`);
        await page.pdf({ path: pdf, preferCSSPageSize: true, format: "A4", tagged: true });
        return page.evaluate(longestTable);
      });
      const sheets = textOf(pdf);
      assert.notEqual(sheets.length, 0);
      const carrying = sheets.filter((sheet) => rows.some((row) => sheet.includes(row)));
      assert.ok(carrying.length > 0, "no row of the table was printed");
      for (const sheet of carrying) {
        for (const heading of headings) {
          assert.ok(sheet.includes(heading), `“${heading}” is missing above its rows:\n${sheet}`);
        }
      }
    });
  }
});

/** The first word of each column heading and of each row header in the table with the most rows. */
function longestTable() {
  const tables = [...document.querySelectorAll("main table")];
  const longest = tables.reduce((a, b) => (b.rows.length > a.rows.length ? b : a));
  const words = (selector) =>
    [...longest.querySelectorAll(selector)].map((cell) => cell.textContent.trim().split(/\s+/)[0]);
  return { headings: words("thead th"), rows: words("tbody th[scope=row]") };
}

/** The text of each sheet, without the hyphens and line breaks of the layout. */
function textOf(pdf) {
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  return text.split("\f").filter((sheet) => sheet.trim());
}
