// Everything can be reached and seen with the keyboard alone.

import { sample, withPage } from "../site.mjs";

// Enough to walk through any page but the longest lists of links, of which the first part will do.
const STEPS = 120;

const check = (name, judge, viewport) => ({
  name,
  pages: sample,
  find: (browser, origin, pages) => visit(browser, origin, pages, judge, viewport),
});

export default [
  check("the skip link comes first and leads to the main part", skips),
  check("the keyboard reaches everything, sees where it is, and is never held", walks),
  check("what scrolls can be scrolled by keyboard", scrolls, { width: 480, height: 640 }),
];

async function visit(browser, origin, pages, judge, viewport) {
  const found = [];
  await withPage(browser, { reducedMotion: "reduce", ...(viewport && { viewport }) }, async (tab) => {
    for (const { path } of pages) {
      await tab.goto(`${origin}/${path}`);
      found.push(...(await judge(tab)).map((words) => `${path}: ${words}`));
    }
  });
  return found;
}

/** Tab, then Enter, then Tab: the skip link, the main part, and something inside or past it. */
async function skips(tab) {
  await tab.keyboard.press("Tab");
  const first = await tab.evaluate(() => document.activeElement.getAttribute("href"));
  if (!first?.startsWith("#")) return [`the first stop leads to ${first}`];
  await tab.keyboard.press("Enter");
  const second = await tab.evaluate(() => document.activeElement.id);
  await tab.keyboard.press("Tab");
  const onwards = await tab.evaluate(() => {
    const main = document.getElementById("content");
    const here = document.activeElement;
    const past = main.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING;
    return here === document.body || Boolean(past);
  });
  const stops = [first, second, onwards].join();
  return stops === "#content,content,true" ? [] : [stops];
}

/** Presses Tab through the page: each stop is another one, can be seen, and shows that it is the one. */
async function walks(tab) {
  const expected = await tab.evaluate(reachable);
  const found = [];
  for (let step = 0; step < Math.min(STEPS, expected); step += 1) {
    await tab.keyboard.press("Tab");
    const { number, words, faults } = await tab.evaluate(stop);
    if (number !== step) {
      found.push(`stop ${step} of ${expected} is number ${number} in the page: ${words}`);
      return found;
    }
    found.push(...faults.map((fault) => `${fault}: ${words}`));
  }
  return found;
}

/** How many stops there should be. They are remembered in the order of the page. */
function reachable() {
  const selector = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  const candidates = [...document.querySelectorAll(selector)];
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled;
  globalThis.stops = candidates.filter(shown);
  return globalThis.stops.length;
}

/** Where the focus is, and what is wrong with how it looks there. */
function stop() {
  const here = document.activeElement;
  const style = getComputedStyle(here);
  const { top, bottom, left, right, width, height } = here.getBoundingClientRect();
  const faults = [];
  const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  if (!ring) faults.push("no outline where the focus is");
  if (width < 1 || height < 1) faults.push("the focus is on something without a size");
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) {
    faults.push("the focus is outside the window");
  } else if (width >= 1 && height >= 1) {
    // WCAG 2.4.11: what has the focus is not wholly covered by something that sticks.
    const inside = (x, y) => document.elementFromPoint(x, y);
    const points = [...here.getClientRects()].flatMap((box) => [
      [box.left + 2, box.top + 2],
      [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
      [box.right - 2, box.bottom - 2],
    ]);
    const seen = points.some(([x, y]) => {
      const top = inside(x, y);
      return top && (here.contains(top) || top.contains(here));
    });
    if (!seen) faults.push("the focus is covered");
  }
  return { number: globalThis.stops.indexOf(here), words: here.outerHTML.slice(0, 120), faults };
}

/** What has more than it shows must be a stop with a name, or hold one. */
function scrolls(tab) {
  return tab.evaluate(() => {
    const moves = (element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const may = /auto|scroll/;
      return (
        (may.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (may.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    };
    const named = (element) => element.ariaLabel || element.getAttribute("aria-labelledby");
    const scrollers = [...document.body.querySelectorAll("*")].filter(moves);
    const closed = scrollers.filter((element) => element.tabIndex !== 0 || !element.role || !named(element));
    return closed.map((element) => `cannot be scrolled by keyboard: ${element.outerHTML.slice(0, 120)}`);
  });
}
