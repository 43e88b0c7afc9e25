// How far the reader has come: what is loaded, where to go on, what has changed since.
{
  const shelves = document.querySelectorAll(".shelf");

  /** @param {Element} shelf @param {Learned} learned */
  const state = (shelf, learned) => {
    const place = shelf.querySelector(".shelf-state");
    const links = /** @type {HTMLAnchorElement[]} */ ([...shelf.querySelectorAll(".boxes a")]);
    const ids = links.map((link) => (link.pathname.split("/").pop() || "").replace(/\.html$/, ""));
    const last = ids.reduce((found, id, at) => (learned.articles.has(id) ? at : found), -1);
    const next = ids.findIndex((id, at) => at > last && !learned.articles.has(id));
    const open = next >= 0 ? next : ids.findIndex((id) => !learned.articles.has(id));
    place?.replaceChildren();
    if (open >= 0 && last >= 0) place?.append(make("a", { class: "quiet", href: links[open].href }, say("progress.continue", learning.articles[ids[open]].title)));
    else if (open < 0 && ids.length) place?.append(say("progress.all"));
    shelf.querySelector(".changed-parts")?.remove();
    const changed = ids.filter((id) => learned.articles.has(id) && learned.articles.get(id)?.hash !== learning.articles[id].hash);
    if (changed.length) {
      const list = changed.map((id) => make("li", {}, make("a", { href: links[ids.indexOf(id)].href }, learning.articles[id].title)));
      shelf.append(make("div", { class: "changed-parts" }, make("h3", {}, say("progress.changed")), make("ul", {}, ...list)));
    }
  };

  const show = () => {
    const learned = log.learned();
    shelves.forEach((shelf) => state(shelf, learned));
    for (const count of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".count[data-ids]"))) {
      const ids = (count.dataset.ids || "").split(" ").filter(Boolean);
      const read = ids.filter((id) => learned.articles.has(id)).length;
      count.textContent = ids.length ? say("progress.read", read, ids.length) : "";
    }
  };

  if (shelves.length) {
    log.onChange(show);
    show();
  }
}
