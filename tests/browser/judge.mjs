// A site before all checks: a test for each, which fails with what is wrong in words.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { checks } from "./checks/all.mjs";
import { browse, serve } from "./site.mjs";

/** Puts a site to every check. */
export function judge(site) {
  describe(`${site.name}, ${site.pages.length} pages`, () => {
    let browser, server;
    before(async () => ([browser, server] = await Promise.all([browse(), serve(site)])));
    after(() => Promise.all([browser?.close(), server?.close()]));

    for (const { name, pages, find } of checks) {
      test(name, async () => {
        const found = await find(browser, server.origin, pages(site), site);
        assert.equal(found.join("\n"), "");
      });
    }
  });
}
