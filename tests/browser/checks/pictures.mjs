// Pictures have names, a list says the same after them, and they can be read wherever they show.

import { sample, withPage } from "../site.mjs";

const SMALLEST = 14; // pixels
const WIDTHS = [640, 768, 1024, 1280, 1920];
const SCHEMES = [
  { colorScheme: "light" },
  { colorScheme: "dark" },
  { colorScheme: "light", forcedColors: "active" },
  { colorScheme: "dark", forcedColors: "active" },
  { media: "print" },
];

const drawn = (site) => {
  const pages = site.name === "site" ? site.pages : sample(site);
  return pages.filter(({ html }) => html.includes('<figure class="picture'));
};

// The style guide shows the picture also by itself; the list belongs to what it is a part of.
const listed = (site) =>
  drawn(site).filter(({ path }) => site.name !== "gallery" || path !== "picture/index.html");

const check = (name, looks, fault, pages = drawn) => ({
  name,
  pages,
  find: async (browser, origin, pages) => {
    const found = [];
    for (const { width = 1280, ...media } of looks) {
      await withPage(browser, { viewport: { width, height: 900 }, reducedMotion: "reduce" }, async (tab) => {
        await tab.emulateMedia(media);
        for (const { path } of pages) {
          await tab.goto(`${origin}/${path}`);
          const faults = await tab.evaluate(fault, SMALLEST);
          found.push(...faults.map((one) => `${path}, ${[width, ...Object.values(media)].join(" ")}: ${one}`));
        }
      });
    }
    return found;
  },
});

export default [
  check("a picture has a name, a description, and a list that says the same", [{}], unnamed, listed),
  check("one picture of each shows, its words inside and large enough", WIDTHS.map((width) => ({ width })), unreadable),
  check("below 40rem only the list is left", [{ width: 639 }], shown),
  check("words and shapes of pictures stand out in every scheme", SCHEMES, faint),
];

/** Names, descriptions, and names that the list after the picture lacks. */
function unnamed() {
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
        if (!list.includes(plain(text.textContent))) faults.push(`not in the list: ${text.textContent}`);
      }
    }
    return faults;
  });
}

/** Exactly one picture of each figure, words that are large enough and stand where they should. */
function unreadable(smallest) {
  const edges = (element) => element.getBoundingClientRect();
  const within = (own, around) =>
    own.left >= around.left - 1 && own.right <= around.right + 1 && own.top >= around.top - 1 && own.bottom <= around.bottom + 1;
  const faults = [];
  for (const figure of document.querySelectorAll(".picture")) {
    const shown = [...figure.querySelectorAll("svg")].filter((svg) => svg.checkVisibility());
    if (shown.length !== 1) faults.push(`${shown.length} pictures show of ${figure.className}`);
    for (const svg of shown) {
      const scale = edges(svg).width / svg.viewBox.baseVal.width;
      const boxes = [...svg.querySelectorAll("rect.root, rect.branch, rect.item")].map(edges);
      for (const text of svg.querySelectorAll("text")) {
        const size = parseFloat(getComputedStyle(text).fontSize) * scale;
        if (size < smallest) faults.push(`${size} pixels: ${text.textContent}`);
        if (!within(edges(text), edges(svg))) faults.push(`outside: ${text.textContent}`);
        const boxed = /^(root|branch|item)-name$/.test(text.getAttribute("class"));
        const inBox = boxes.some((box) => within(edges(text), box));
        if (boxed && !inBox) faults.push(`over its box: ${text.textContent}`);
      }
    }
  }
  return faults;
}

/** Pictures that show. */
function shown() {
  const figures = [...document.querySelectorAll(".picture")];
  return figures.filter((one) => one.checkVisibility()).map((one) => `${one.className} shows`);
}

/** Words against what is behind them 4.5 to 1, shapes that mean something against the page 3 to 1. */
function faint() {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const light = (colour) => {
    const [r, g, b] = rgba(colour).map((part) => linear(part / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if (rgba(colour)[3] === 255) return colour;
    }
    return "white";
  };
  const boxOf = { "root-name": "root", "branch-name": "branch", "item-name": "item", "group-name": "band" };
  const faults = new Set();
  for (const svg of document.querySelectorAll(".picture svg")) {
    if (!svg.checkVisibility()) continue;
    const page = behind(svg);
    const need = (element, colour, ground, least) => {
      const seen = ratio(colour, ground);
      if (seen < least) faults.add(`${element.getAttribute("class")}: ${seen.toFixed(2)} to 1`);
    };
    for (const text of svg.querySelectorAll("text")) {
      const box = svg.querySelector(`rect.${boxOf[text.getAttribute("class")] ?? "none"}`);
      const fill = box && getComputedStyle(box).fill;
      need(text, getComputedStyle(text).fill, fill && fill !== "none" ? fill : page, 4.5);
    }
    for (const shape of svg.querySelectorAll(":is(path, rect):not(.grid, .rule, .band)")) {
      need(shape, getComputedStyle(shape).stroke, page, 3);
    }
  }
  return [...faults];
}
