// Pictures of the site for people to look at: ten key pages, three widths, light and dark, in Finnish and
// Arabic. `node shots.mjs FOLDER`; a file is named PAGE.LANGUAGE.WIDTH.SCHEME.png.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { browse, fileOf, ownSite, serve, withPage } from "./site.mjs";

const PAGES = {
  home: "index.html",
  services: "kuopio-2025/index.html",
  service: "kuopio-2025/services/kotoutumissuunnitelma/index.html",
  matrix: "kuopio-2025/responsibilities/index.html",
  group: "kuopio-2025/for/tyonhakijat/index.html",
  party: "parties/kuopion-maahanmuutto-ohjaaja/index.html",
  goals: "vaasa-2019-2022/index.html",
  measures: "vaasa-2019-2022/responsibilities/index.html",
  timeline: "vaasa-2019-2022/aikajana/index.html",
  statement: "accessibility/index.html",
};
const LANGUAGES = ["fi", "ar"];
const WIDTHS = [320, 768, 1280];
const SCHEMES = ["light", "dark"];
const TALLEST = 3200; // pixels; a picture is for looking at, the rest of a long page looks the same

const goal = process.argv[2];
if (!goal) throw new Error("where shall the pictures go? node shots.mjs FOLDER");
mkdirSync(goal, { recursive: true });

const site = ownSite();
const [browser, server] = await Promise.all([browse(), serve(site)]);
const missing = [];
for (const colorScheme of SCHEMES) {
  for (const width of WIDTHS) {
    await withPage(browser, { colorScheme, viewport: { width, height: 800 } }, async (tab) => {
      for (const language of LANGUAGES) {
        for (const [name, path] of Object.entries(PAGES)) {
          const file = `${language}/${path}`;
          if (fileOf(site, file) === null) {
            missing.push(file);
            continue;
          }
          await tab.goto(`${server.origin}/${file}`);
          const height = await tab.evaluate(() => document.documentElement.scrollHeight);
          await tab.screenshot({
            path: join(goal, `${name}.${language}.${width}.${colorScheme}.png`),
            fullPage: true,
            clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) },
          });
        }
      }
    });
  }
}
await Promise.all([browser.close(), server.close()]);
for (const file of new Set(missing)) console.log(`there is no ${file}`);
