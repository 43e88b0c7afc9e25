// Headed sections become tabs (the ARIA practices' tab pattern). Groups turn together by label, those with a data-sync only
// with their like, and the choice is remembered.
{
  /** @param {Element} group @param {string} label @returns {boolean} whether the group has such a tab */
  const choose = (group, label) => {
    const buttons = /** @type {HTMLElement[]} */ ([...group.querySelectorAll(":scope > .tab-list > button")]);
    const wanted = buttons.find((button) => button.textContent === label);
    if (!wanted) return false;
    for (const button of buttons) {
      const selected = button === wanted;
      button.setAttribute("aria-selected", String(selected));
      button.tabIndex = selected ? 0 : -1;
      const tab = document.getElementById(button.getAttribute("aria-controls") || "");
      if (tab) tab.hidden = !selected;
    }
    return true;
  };

  /** What groups of this kind are remembered under. @param {Element} group */
  const key = (group) => "tabs" + (group.getAttribute("data-sync") ? "." + group.getAttribute("data-sync") : "");

  /** Labels that were chosen, the last one first. @param {Element} group */
  const chosen = (group) => store.get(key(group)).split("\n");

  /** @param {Element} group @param {string} label */
  const chooseAll = (group, label) => {
    const top = group.getBoundingClientRect().top;
    for (const other of document.querySelectorAll(".tabs.live")) if (key(other) === key(group)) choose(other, label);
    scrollBy(0, group.getBoundingClientRect().top - top);
    store.set(key(group), [label, ...chosen(group).filter((other) => other && other !== label)].slice(0, 12).join("\n"));
  };

  /** @param {KeyboardEvent} event */
  const move = (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
    const button = /** @type {HTMLElement} */ (event.target);
    if (!step || !button.parentElement) return;
    event.preventDefault();
    const all = /** @type {HTMLElement[]} */ ([...button.parentElement.children]);
    const at = Math.abs(step) === 1 ? (all.indexOf(button) + step + all.length) % all.length : step < 0 ? 0 : all.length - 1;
    all[at].click();
    all[at].focus();
  };

  for (const group of document.querySelectorAll(".tabs")) {
    const tabs = /** @type {HTMLElement[]} */ ([...group.querySelectorAll(":scope > .tab")]);
    if (tabs.length < 2) continue;
    const list = document.createElement("div");
    list.className = "tab-list";
    list.setAttribute("role", "tablist");
    for (const tab of tabs) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = tab.dataset.label || "";
      button.setAttribute("role", "tab");
      button.setAttribute("aria-controls", tab.id);
      button.id = tab.id + "-tab";
      button.addEventListener("click", () => chooseAll(group, tab.dataset.label || ""));
      tab.setAttribute("role", "tabpanel");
      tab.removeAttribute("aria-label");
      tab.setAttribute("aria-labelledby", button.id);
      list.append(button);
    }
    list.addEventListener("keydown", move);
    group.prepend(list);
    group.classList.add("live");
    if (!chosen(group).some((label) => label && choose(group, label))) choose(group, tabs[0].dataset.label || "");
  }

  /** Shows what the address points at, though it stands in a tab that is not chosen. */
  const aim = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    let hidden = false;
    for (let tab = target?.closest(".tab"); tab; tab = tab.parentElement?.closest(".tab")) {
      hidden ||= /** @type {HTMLElement} */ (tab).hidden;
      const group = tab.closest(".tabs");
      if (group) choose(group, /** @type {HTMLElement} */ (tab).dataset.label || "");
    }
    if (hidden) target?.scrollIntoView();
  };
  addEventListener("hashchange", aim);
  aim();
}
