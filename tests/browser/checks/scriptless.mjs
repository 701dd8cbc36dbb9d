// The main part says the same without JavaScript. What a script may add are controls and what they announce.

import { sample, withPage } from "../site.mjs";

export default [
  {
    name: "the same main text without JavaScript",
    pages: sample,
    find: compare,
  },
];

async function compare(browser, origin, pages) {
  const [without, along] = await Promise.all(
    [false, true].map((javaScriptEnabled) => read(browser, origin, pages, { javaScriptEnabled })),
  );
  return pages.flatMap(({ path }, place) =>
    without[place] === along[place] ? [] : [`${path}: ${difference(without[place], along[place])}`],
  );
}

function read(browser, origin, pages, options) {
  return withPage(browser, options, async (tab) => {
    const texts = [];
    for (const { path } of pages) {
      await tab.goto(`${origin}/${path}`);
      texts.push(await tab.evaluate(mainText));
    }
    return texts;
  });
}

/** The words of the main part that can be seen, without those of forms and live regions. */
function mainText() {
  const main = document.querySelector("main");
  for (const made of main.querySelectorAll("form, [role=search], [role=status]")) made.remove();
  return main.innerText.replace(/\s+/g, " ").trim();
}

function difference(without, along) {
  let at = 0;
  while (without[at] === along[at]) at += 1;
  const around = (text) => text.slice(Math.max(0, at - 20), at + 60);
  return `without “${around(without)}”, with “${around(along)}”`;
}
