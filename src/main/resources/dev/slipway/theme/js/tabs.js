// Headed sections become tabs (the ARIA practices' tab pattern). Groups with the same data-sync turn together, and the
// choice is remembered.
{
  /** @param {Element} group @param {string} label @returns {boolean} whether the group has such a tab */
  const choose = (group, label) => {
    const buttons = /** @type {HTMLElement[]} */ ([...group.querySelectorAll(":scope > .tab-list > button")]);
    const chosen = buttons.find((button) => button.textContent === label);
    if (!chosen) return false;
    for (const button of buttons) {
      const selected = button === chosen;
      button.setAttribute("aria-selected", String(selected));
      button.tabIndex = selected ? 0 : -1;
      const tab = document.getElementById(button.getAttribute("aria-controls") || "");
      if (tab) tab.hidden = !selected;
    }
    return true;
  };

  /** @param {Element} group @param {string} label */
  const chooseAll = (group, label) => {
    const sync = group.getAttribute("data-sync");
    choose(group, label);
    if (!sync) return;
    const top = group.getBoundingClientRect().top;
    document.querySelectorAll(`.tabs[data-sync="${CSS.escape(sync)}"]`).forEach((other) => choose(other, label));
    scrollBy(0, group.getBoundingClientRect().top - top);
    store.set("tabs." + sync, label);
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
    const sync = group.getAttribute("data-sync");
    const known = sync ? store.get("tabs." + sync) : "";
    const aimed = tabs.find((tab) => "#" + tab.id === location.hash)?.dataset.label;
    if (!choose(group, aimed || known)) choose(group, tabs[0].dataset.label || "");
  }
}
