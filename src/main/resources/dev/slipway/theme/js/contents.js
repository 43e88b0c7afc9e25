// Marks the section that is being read in the lists of contents.
{
  /** @type {Map<Element, HTMLAnchorElement[]>} */
  const links = new Map();
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".contents li > a"))) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, [...(links.get(heading) ?? []), link]);
  }
  const headings = [...links.keys()];
  /** @type {HTMLAnchorElement[]} */
  let here = [];
  let waiting = false;

  const mark = () => {
    waiting = false;
    let current = headings[0];
    for (const heading of headings) {
      if (heading.getBoundingClientRect().top > innerHeight / 3) break;
      current = heading;
    }
    const now = links.get(current) ?? [];
    if (now[0] === here[0]) return;
    for (const link of here) {
      link.classList.remove("here");
      link.removeAttribute("aria-current");
    }
    for (const link of now) {
      link.classList.add("here");
      link.setAttribute("aria-current", "location");
    }
    here = now;
  };

  if (headings.length) {
    addEventListener(
      "scroll",
      () => {
        if (!waiting) requestAnimationFrame(mark);
        waiting = true;
      },
      { passive: true },
    );
    mark();
  }
}
