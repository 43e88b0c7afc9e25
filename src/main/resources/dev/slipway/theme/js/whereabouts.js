// How far the reader has come among the parts that a page lists, and where to go on.
{
  /** @typedef {{id: string, href: string, title: string}} Part */
  /** @param {HTMLAnchorElement} link @returns {Part} */
  const listed = (link) => {
    // Before the title stands a word for those who hear it, "Part 3: ".
    const title = [...link.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent);
    return { id: idOf(link), href: link.href, title: title.join("").trim() };
  };

  /** A part that is told only here, a line "page title" each. @param {string} line @returns {Part} */
  const told = (line) => {
    const [href, ...title] = line.split(" ");
    return { id: idOf(/** @type {HTMLAnchorElement} */ (make("a", { href }))), href, title: title.join(" ") };
  };

  /** @param {Element} place */
  const partsOf = (place) => {
    const lines = place.getAttribute("data-parts");
    return lines === null ? [.../** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".container a"))].map(listed) : lines.split("\n").filter(Boolean).map(told);
  };

  const places = [...document.querySelectorAll(".whereabouts")].map((place) => ({ place, parts: partsOf(place) }));

  const show = () => {
    const read = log.learned().articles;
    for (const { place, parts } of places) {
      const last = parts.reduce((found, part, at) => (read.has(part.id) ? at : found), -1);
      const next = parts.find((part, at) => at > last && !read.has(part.id)) || parts.find((part) => !read.has(part.id));
      place.replaceChildren();
      if (last < 0) continue;
      place.append(make("span", {}, say("where.read", parts.filter((part) => read.has(part.id)).length, parts.length)));
      if (next) place.append(" ", make("a", { href: next.href }, say("where.continue", next.title)));
    }
  };

  if (places.length && store.get("log")) show();
  if (places.length) log.onChange(show);
}
