// Things to put in order are moved with two buttons each, by key or by finger; focus stays on the button.
for (const list of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("ol.order"))) {
  const status = make("p", { class: "hidden", role: "status" });
  list.after(status);

  const edges = () => {
    const items = [...list.children];
    items.forEach((item, at) => {
      item.querySelector(".up")?.setAttribute("aria-disabled", String(at === 0));
      item.querySelector(".down")?.setAttribute("aria-disabled", String(at === items.length - 1));
    });
  };

  /** @param {HTMLElement} item @param {number} step @param {HTMLElement} button */
  const move = (item, step, button) => {
    const items = [...list.children];
    const at = items.indexOf(item) + step;
    if (at < 0 || at >= items.length) return;
    if (step < 0) items[at].before(item);
    else items[at].after(item);
    edges();
    button.focus();
    status.textContent = say("quiz.moved", item.querySelector(".order-text")?.textContent || "", at + 1, items.length);
    list.dispatchEvent(new Event("input", { bubbles: true }));
  };

  for (const item of /** @type {HTMLElement[]} */ ([...list.children])) {
    const text = item.querySelector(".order-text")?.textContent || "";
    item.querySelector("select")?.remove();
    const up = make("button", { type: "button", class: "up", "aria-label": say("quiz.up", text), click: () => move(item, -1, up) }, "↑");
    const down = make("button", { type: "button", class: "down", "aria-label": say("quiz.down", text), click: () => move(item, 1, down) }, "↓");
    item.prepend(make("span", { class: "movers" }, up, down));
  }
  list.classList.add("live");
  edges();
}
