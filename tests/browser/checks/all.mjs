// Everything that must hold on every site. A check is `{ name, pages(site), find(browser, origin, pages, site) }`;
// `find` gives what is wrong, in words that begin with the page, and nothing where nothing is.

import axe from "./axe.mjs";
import embeds from "./embeds.mjs";
import keyboard from "./keyboard.mjs";
import links from "./links.mjs";
import markup from "./markup.mjs";
import pictures from "./pictures.mjs";
import scriptless from "./scriptless.mjs";
import silence from "./silence.mjs";
import weight from "./weight.mjs";
import width from "./width.mjs";

export const checks = [axe, markup, keyboard, width, pictures, links, silence, scriptless, weight, embeds].flat();
