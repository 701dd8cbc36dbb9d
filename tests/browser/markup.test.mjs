// Every page is well-formed HTML that means what it says.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { allPages } from "./site.mjs";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Tables say their roles aloud, because Safari forgets them where cells are stacked.
    "no-redundant-role": "off",
    // Titles of Finnish programmes are long; search engines may cut them.
    "long-title": "off",
    // How the source is laid out is of no consequence to readers.
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    "attr-quotes": "off",
    // Ids may hold the letters of ids in the data; only their being unique and free of spaces matters.
    "valid-id": ["error", { relaxed: true }],
    // Telephone numbers may break; they are kept together by the style sheet.
    "tel-non-breaking": "off",
  },
});

describe("markup", () => {
  const pages = allPages();

  test("every page says its kind and language", () => {
    assert.deepEqual(pages.filter(({ kind, lang }) => !kind || !lang).map(({ path }) => path), []);
  });

  test(`all ${pages.length} pages are valid`, async () => {
    const faults = new Map();
    for (const { path, html } of pages) {
      const { results } = await validator.validateString(html, path);
      for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
        const places = faults.get(`${ruleId}: ${message}`) ?? [];
        faults.set(`${ruleId}: ${message}`, [...places, `${path}:${line}:${column}`]);
      }
    }
    const words = [...faults].map(
      ([fault, places]) => `${fault} (${places.length}, first at ${places[0]})`,
    );
    assert.equal(words.join("\n"), "");
  });
});
