// Nothing scrolls sideways: on the smallest screens, and where the text is twice as large.

import { sample, withPage } from "../site.mjs";

const check = (name, pages, viewport, style) => ({
  name,
  pages,
  find: (browser, origin, pages) => wide(browser, origin, pages, viewport, style),
});

// One long word is enough to break a page, so every page of the site itself is tried.
const everyPage = (site) => (site.name === "site" ? site.pages : sample(site));
const DOUBLE = "html { font-size: 200% }";

export default [
  check("no sideways scroll at 320 pixels", everyPage, { width: 320, height: 640 }, ""),
  check("no sideways scroll at 200 % text", sample, { width: 640, height: 800 }, DOUBLE),
  check("no sideways scroll at 200 % text on a wide screen", sample, { width: 1280, height: 800 }, DOUBLE),
];

async function wide(browser, origin, pages, viewport, style) {
  const found = [];
  // The style of the test is not the site's: it may pass the site's policy.
  await withPage(browser, { viewport, bypassCSP: true }, async (tab) => {
    for (const { path } of pages) {
      await tab.goto(`${origin}/${path}`);
      if (style) await tab.addStyleTag({ content: style });
      const excess = await tab.evaluate(widest);
      if (excess) found.push(`${path}: ${excess}`);
    }
  });
  return found;
}

/** What sticks out to the side, if anything does. Runs on the page. */
export function widest() {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return null;
  const elements = [...document.body.querySelectorAll("*")];
  const isOut = ({ left, right }) => right > room + 1 || left < -1;
  const outside = elements.filter((element) => isOut(element.getBoundingClientRect()));
  const within = (element) => outside.some((other) => other !== element && element.contains(other));
  const culprit = outside.find((element) => !within(element)) ?? document.body;
  return `${document.documentElement.scrollWidth} px, ${culprit.outerHTML.slice(0, 120)}`;
}
