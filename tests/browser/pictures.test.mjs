// Pictures: they have names, a list says the same after them, and they can be read wherever they show.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { allPages, browse, serve, withPage } from "./site.mjs";

const SMALLEST = 14;

describe("pictures", () => {
  let browser, site;
  before(async () => ([browser, site] = await Promise.all([browse(), serve()])));
  after(() => Promise.all([browser?.close(), site?.close()]));

  const drawn = allPages().filter(({ html }) => html.includes('<figure class="picture'));

  /** What is wrong with the pages that have pictures, looked at in a browser with these options. */
  async function wrong(options, look, media) {
    const found = [];
    await withPage(browser, { reducedMotion: "reduce", ...options }, async (page) => {
      if (media) await page.emulateMedia(media);
      for (const { path } of drawn) {
        await page.goto(`${site.origin}/${path}`);
        for (const fault of await page.evaluate(look, SMALLEST)) found.push(`${path}: ${fault}`);
      }
    });
    return found;
  }

  test("some pages have a map, some a timeline", () => {
    for (const id of ["map", "timeline"]) {
      assert.ok(drawn.some(({ html }) => html.includes(`picture-${id}`)), id);
    }
  });

  test("each has a name and a description, and the list with the same names follows", async () => {
    const faults = await wrong({ viewport: { width: 1280, height: 900 } }, named);
    assert.deepEqual(faults, []);
  });

  for (const width of [640, 768, 1024, 1280, 1920]) {
    test(`one of each shows at ${width} pixels, with all its words inside and large enough`, async () => {
      assert.deepEqual(await wrong({ viewport: { width, height: 900 } }, readable), []);
    });
  }

  test("below 40rem only the list is left", async () => {
    const faults = await wrong({ viewport: { width: 639, height: 900 } }, () =>
      [...document.querySelectorAll(".picture")].filter((one) => one.checkVisibility()).map(() => "shown"),
    );
    assert.deepEqual(faults, []);
  });

  for (const media of [
    { colorScheme: "light" },
    { colorScheme: "dark" },
    { colorScheme: "light", forcedColors: "active" },
    { colorScheme: "dark", forcedColors: "active" },
    { media: "print" },
  ]) {
    test(`words and shapes stand out: ${Object.values(media).join(", ")}`, async () => {
      const viewport = { width: 1280, height: 900 };
      assert.deepEqual(await wrong({ viewport }, contrasting, media), []);
    });
  }
});

/** Names, descriptions, and the words of the list that follows. */
function named() {
  const plain = (text) => text.replaceAll(/[\s\u00ad-]/g, "");
  return [...document.querySelectorAll(".picture")].flatMap((figure) => {
    const faults = [];
    const list = plain(figure.parentElement.textContent.replace(figure.textContent, ""));
    if (figure.querySelector("a, [tabindex]")) faults.push("a link in a picture");
    for (const svg of figure.querySelectorAll("svg")) {
      for (const attribute of ["aria-labelledby", "aria-describedby"]) {
        const words = document.getElementById(svg.getAttribute(attribute))?.textContent.trim();
        if (!words) faults.push(`nothing for ${attribute}`);
      }
      if (svg.getAttribute("role") !== "img") faults.push("no picture by its role");
      for (const text of svg.querySelectorAll(".item-name, .branch-name, .row-name")) {
        // Themes are headings of a drawn timeline only; goals and parts must be in the list.
        if (!list.includes(plain(text.textContent))) faults.push(`not in the list: ${text.textContent}`);
      }
    }
    return faults;
  });
}

/** Exactly one picture of each figure, words that are large enough and stand where they should. */
function readable(smallest) {
  const faults = [];
  for (const figure of document.querySelectorAll(".picture")) {
    const shown = [...figure.querySelectorAll("svg")].filter((svg) => svg.checkVisibility());
    if (shown.length !== 1) faults.push(`${figure.className}: ${shown.length} shown`);
    for (const svg of shown) {
      const frame = svg.getBoundingClientRect();
      const scale = frame.width / svg.viewBox.baseVal.width;
      const boxes = [...svg.querySelectorAll("rect.root, rect.branch, rect.item")].map(edges);
      for (const text of svg.querySelectorAll("text")) {
        const size = parseFloat(getComputedStyle(text).fontSize) * scale;
        if (size < smallest) faults.push(`${size} px: ${text.textContent}`);
        const own = edges(text);
        const inside = (around) =>
          own.left >= around.left - 1 && own.right <= around.right + 1 &&
          own.top >= around.top - 1 && own.bottom <= around.bottom + 1;
        if (!inside(frame)) faults.push(`outside: ${text.textContent}`);
        const boxed = /^(root|branch|item)-name$/.test(text.getAttribute("class"));
        if (boxed && !boxes.some(inside)) faults.push(`over its box: ${text.textContent}`);
      }
    }
  }
  return faults;

  function edges(element) {
    return element.getBoundingClientRect();
  }
}

/** Words against what is behind them 4.5 to 1, shapes that mean something against the page 3 to 1. */
function contrasting() {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgb = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (colour) => {
    const [r, g, b] = rgb(colour).map((part) => part / 255).map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if (rgb(colour)[3] === 255) return colour;
    }
    return "white";
  };
  const faults = new Set();
  for (const svg of document.querySelectorAll(".picture svg")) {
    if (!svg.checkVisibility()) continue;
    const page = behind(svg);
    const area = (rect) => {
      const fill = getComputedStyle(rect).fill;
      return fill === "none" ? page : fill;
    };
    for (const [words, box] of [["root-name", "root"], ["branch-name", "branch"], ["item-name", "item"], ["group-name", "band"]]) {
      const text = svg.querySelector(`text.${words}`);
      if (!text) continue;
      const seen = ratio(getComputedStyle(text).fill, area(svg.querySelector(`rect.${box}`)));
      if (seen < 4.5) faults.add(`${words}: ${seen}`);
    }
    for (const text of svg.querySelectorAll(".row-name, .row-note, .year-name, .open-name, .key-name")) {
      const seen = ratio(getComputedStyle(text).fill, page);
      if (seen < 4.5) faults.add(`${text.getAttribute("class")}: ${seen}`);
    }
    for (const shape of svg.querySelectorAll(".line, .arrow, .continuous, .recurring, .deadline, .diamond, .dated, .item, .branch")) {
      const seen = ratio(getComputedStyle(shape).stroke, page);
      if (seen < 3) faults.add(`${shape.getAttribute("class")}: ${seen}`);
    }
  }
  return [...faults];
}
