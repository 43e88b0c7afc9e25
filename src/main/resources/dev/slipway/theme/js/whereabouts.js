// How far the reader has come among the parts that a page lists, and where to go on.
{
  const place = document.querySelector(".whereabouts");
  const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll(".container a")]);

  const show = () => {
    if (!place) return;
    const read = log.learned().articles;
    const last = links.reduce((found, link, at) => (read.has(idOf(link)) ? at : found), -1);
    const next = links.find((link, at) => at > last && !read.has(idOf(link))) || links.find((link) => !read.has(idOf(link)));
    place.replaceChildren();
    if (last < 0) return;
    place.append(make("span", {}, say("where.read", links.filter((link) => read.has(idOf(link))).length, links.length)));
    if (!next) return;
    // Before the title stands a word for those who hear it, "Part 3: ".
    const title = [...next.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent);
    place.append(" ", make("a", { href: next.href }, say("where.continue", title.join("").trim())));
  };

  if (place && store.get("log")) show();
  if (place) log.onChange(show);
}
