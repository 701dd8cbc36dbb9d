// Loads the page anew when the preview shows something else than this page does.
// It listens only while the page is seen: a browser keeps few connections to one host.
(() => {
  const own = document.currentScript.dataset.shown;
  let events = null;
  const listen = () => {
    if (events) events.close();
    events = null;
    if (document.hidden) return;
    events = new EventSource("/__kotosivu/events");
    events.addEventListener("shown", (event) => {
      if (event.data !== own) location.reload();
    });
  };
  document.addEventListener("visibilitychange", listen);
  addEventListener("pageshow", listen);
  addEventListener("pagehide", () => { if (events) events.close(); });
})();
