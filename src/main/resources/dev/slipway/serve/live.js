"use strict";
/* Keeps a page of the preview up to date: loads it again when it has changed, exchanges style sheets, shows what is wrong. */
(() => {
  const { page = "", look: first = "" } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
  const KEY = "slipway-preview-place";
  let look = first;
  /** @type {EventSource | null} */
  let source = null;
  /** @type {HTMLElement | null} */
  let shown = null;

  /** The reader's place: what has an id and stands first on the screen, how far below its edge, and what is open. */
  const keep = () => {
    const marks = [...document.querySelectorAll("main [id]")];
    const below = marks.find((mark) => mark.getBoundingClientRect().bottom > 0) ?? marks.at(-1);
    if (!below) return;
    const open = [...document.querySelectorAll("main details")].map((one) => one.hasAttribute("open"));
    const place = { page, id: below.id, top: below.getBoundingClientRect().top, scrolled: scrollY > 0, open };
    sessionStorage.setItem(KEY, JSON.stringify(place));
    history.scrollRestoration = "manual";
  };

  const restore = () => {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    history.scrollRestoration = "auto";
    if (!text) return;
    const place = JSON.parse(text);
    const mark = document.getElementById(place.id);
    if (place.page !== page || !mark) return;
    const folds = [...document.querySelectorAll("main details")];
    if (folds.length === place.open.length) {
      folds.forEach((fold, i) => fold.toggleAttribute("open", place.open[i]));
    }
    if (place.scrolled) scrollBy({ top: mark.getBoundingClientRect().top - place.top, behavior: "instant" });
  };

  /**
   * @param {string} name @param {string} kind @param {string} text
   * @param {HTMLElement} parent
   */
  const add = (name, kind, text, parent) => {
    const element = document.createElement(name);
    element.className = kind;
    element.textContent = text;
    parent.append(element);
    return element;
  };

  const hide = () => {
    shown?.remove();
    shown = null;
  };

  /** @param {{ rule: string, path: string, line: number, column: number, message: string, hint: string }[]} problems */
  const show = (problems) => {
    hide();
    shown = document.createElement("slipway-problems");
    const root = shown.attachShadow({ mode: "open" });
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/.slipway/live.css";
    const box = document.createElement("section");
    box.className = "problems";
    box.setAttribute("role", "alert");
    box.setAttribute("aria-label", "Problems in the content");
    box.tabIndex = -1;
    const dismiss = add("button", "dismiss", "Dismiss", box);
    dismiss.addEventListener("click", hide);
    const count = problems.length === 1 ? "1 error" : `${problems.length} errors`;
    add("h2", "", `${count} in the content: the page is the last one without`, box);
    const list = add("ol", "", "", box);
    list.setAttribute("role", "list");
    for (const one of problems) {
      const item = add("li", "", "", list);
      add("p", "message", `${one.message} [${one.rule}]`, item);
      add("p", "place", `${one.path}:${one.line}:${one.column}`, item);
      if (one.hint) add("p", "hint", one.hint, item);
    }
    root.append(style, box);
    document.body.append(shown);
  };

  /** @param {string[]} sheets */
  const dress = (sheets) => {
    const links = [...document.querySelectorAll("head link[rel=stylesheet]:not([data-leaving])")];
    sheets.forEach((href, i) => {
      const old = links[i];
      if (!old || old.getAttribute("href") === href) return;
      const next = /** @type {HTMLLinkElement} */ (old.cloneNode());
      next.setAttribute("href", href);
      next.addEventListener("load", () => old.remove());
      old.setAttribute("data-leaving", "");
      old.after(next);
    });
  };

  const leave = () => {
    source?.close();
    source = null;
  };

  /** Only while the page is seen: a browser has six connections for all pages of a server. */
  const listen = () => {
    if (document.hidden || source) return;
    source = new EventSource(`/.slipway/live?look=${look}&page=${page.split("/").map(encodeURIComponent).join("/")}`);
    source.addEventListener("reload", () => {
      leave();
      keep();
      location.reload();
    });
    source.addEventListener("styles", ({ data }) => {
      const [word = "", ...sheets] = data.split("\n");
      look = word;
      dress(sheets);
    });
    source.addEventListener("problems", ({ data }) => show(JSON.parse(data)));
    source.addEventListener("mended", hide);
  };

  document.addEventListener("visibilitychange", () => (document.hidden ? leave() : listen()));
  addEventListener("pagehide", leave);
  addEventListener("pageshow", listen);
  addEventListener("keydown", ({ key }) => key === "Escape" && hide());
  restore();
  listen();
})();
