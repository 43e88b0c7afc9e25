// Reading on a track, "?track=id" in the address: the parts beside the text and the ways on are those of the track.
{
  const id = new URLSearchParams(location.search).get("track");
  const tracks = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll(".sidebar-tracks a[data-track]")]);
  const track = tracks.find((link) => link.dataset.track === id);

  /** @param {HTMLAnchorElement} track */
  const parts = ({ dataset, href, textContent }) => {
    const numbers = new Set((dataset.numbers || "").split(" "));
    for (const stack of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".sidebar .stack"))) {
      const items = /** @type {HTMLElement[]} */ ([...stack.querySelectorAll("li")]);
      for (const item of items) {
        const link = item.querySelector("a");
        item.hidden = !numbers.has(item.querySelector(".no")?.textContent || "") && !link?.matches("[aria-current]");
        if (link) link.search = "?track=" + dataset.track;
      }
      stack.hidden = items.every((item) => item.hidden);
    }
    const leave = make("a", { href: location.pathname }, say("track.leave"));
    document.querySelector(".sidebar-title")?.after(make("p", { class: "on-track" }, make("a", { href }, say("track.on", textContent || "")), leave));
  };

  /** @param {string} side @param {string} href @param {string} label @param {string} title */
  const way = (side, href, label, title) =>
    make("a", { class: side, rel: side === "next" ? "next" : "prev", href }, make("span", { class: "onward-label" }, label), " ", make("span", { class: "onward-title" }, title));

  /** @param {HTMLAnchorElement} track */
  const onward = ({ dataset, href, textContent }) => {
    const query = "?track=" + dataset.track;
    const title = textContent || "";
    const next = dataset.next ? way("next", dataset.next + query, say("track.next"), dataset.nextTitle || "") : way("next", href, say("track.end"), title);
    const previous = dataset.previous ? [way("previous", dataset.previous + query, say("track.previous"), dataset.previousTitle || "")] : [];
    document.querySelector(".onward")?.replaceChildren(...previous, next);
    const bar = /** @type {HTMLAnchorElement | null} */ (document.querySelector(".bar a:last-child"));
    const word = bar?.querySelector(".hidden");
    if (!bar || !word) return;
    bar.href = /** @type {HTMLAnchorElement} */ (next).href;
    word.textContent = ": " + (dataset.nextTitle || title);
  };

  if (track) {
    parts(track);
    onward(track);
  }
}
