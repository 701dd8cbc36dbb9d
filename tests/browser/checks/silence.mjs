// A page asks no other host for anything, says nothing to the console, and keeps the strict policy.

import { sample, withPage } from "../site.mjs";

export default [
  {
    name: "no other host, no console message, no policy violation",
    pages: sample,
    find: listen,
  },
];

async function listen(browser, origin, pages) {
  const heard = [];
  await withPage(browser, {}, async (tab) => {
    const hear = (words) => heard.push(`${new URL(tab.url(), origin).pathname.slice(1)}: ${words}`);
    tab.on("console", (message) => hear(message.text()));
    tab.on("pageerror", (error) => hear(error.message));
    tab.on("requestfailed", (request) => {
      // An icon still on its way when the next page is opened is no fault.
      const { errorText } = request.failure();
      if (errorText !== "net::ERR_ABORTED") hear(`${errorText} ${request.url()}`);
    });
    tab.on("response", (response) => {
      if (!response.ok()) hear(`${response.status()} ${response.url()}`);
    });
    tab.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !url.startsWith("data:")) hear(`asked ${url}`);
    });
    for (const { path } of pages) {
      await tab.goto(`${origin}/${path}`, { waitUntil: "load" });
    }
  });
  return heard;
}
