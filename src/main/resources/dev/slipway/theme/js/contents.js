// Marks the section that is being read in the list of contents.
{
  /** @type {Map<Element, HTMLAnchorElement>} */
  const links = new Map();
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".contents li > a"))) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  const headings = [...links.keys()];
  /** @type {HTMLAnchorElement | undefined} */
  let here;

  const mark = () => {
    let current = headings[0];
    for (const heading of headings) {
      if (heading.getBoundingClientRect().top > innerHeight / 3) break;
      current = heading;
    }
    const link = links.get(current);
    if (link === here) return;
    here?.classList.remove("here");
    here?.removeAttribute("aria-current");
    link?.classList.add("here");
    link?.setAttribute("aria-current", "location");
    here = link;
  };

  if (headings.length) {
    const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
    headings.forEach((heading) => observer.observe(heading));
    mark();
  }
}
