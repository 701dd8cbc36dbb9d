// Every page is well-formed HTML that means what it says.

import { HtmlValidate } from "html-validate";

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

export default [
  {
    name: "valid markup",
    pages: (site) => site.pages,
    find: async (_browser, _origin, pages) => [
      ...pages.filter(({ kind, lang }) => !kind || !lang).map(({ path }) => `${path}: no kind or no language`),
      ...(await faults(pages)),
    ],
  },
];

// The same fault stands on many pages: it is told once, with the first place and how many there are.
export async function faults(pages) {
  const faults = new Map();
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, path);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      const fault = `${ruleId}: ${message}`;
      faults.set(fault, [...(faults.get(fault) ?? []), `${path}:${line}:${column}`]);
    }
  }
  return [...faults].map(([fault, places]) => `${fault} (${places.length}, first at ${places[0]})`);
}
