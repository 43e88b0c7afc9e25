// The search itself: a field, a choice of series, and the results, in a dialog over any page or on the page of its own.
{
  const WAIT = 90;
  const page = document.getElementById("searchPlace");
  const { root } = results;
  const pageAddress = (/** @type {string} */ query) => `${root}search.html?q=${encodeURIComponent(query)}`;

  const scopes = [...new Set(catalog.shelves.map((shelf) => shelf.scope))].sort((a, b) => (a < 0 ? 99 - a : a) - (b < 0 ? 99 - b : b));
  const input = /** @type {HTMLInputElement} */ (
    make("input", {
      type: "text",
      id: "findField",
      inputmode: "search",
      enterkeyhint: "search",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      placeholder: say("search.field"),
      "aria-label": say("search.field"),
      ...(page ? {} : { role: "combobox", "aria-expanded": "false", "aria-controls": "findList", "aria-autocomplete": "list" }),
    })
  );
  const scope = /** @type {HTMLSelectElement} */ (
    make(
      "select",
      { id: "findIn", autocomplete: "off", "aria-label": say("search.in") },
      make("option", { value: "" }, say("search.everywhere")),
      ...scopes.map((one) => make("option", { value: one }, results.scopeName(one))),
    )
  );
  const status = make("p", { class: "find-status", role: "status" });
  const list = make("div", { class: "find-list", id: "findList", ...(page ? {} : { role: "listbox", "aria-label": say("search.results") }) });
  const aside = make("div", { class: "find-aside" });

  /** @type {HTMLElement[]} */
  let options = [];
  let chosen = -1;
  let turn = 0;
  let timer = 0;

  /** @param {number} index */
  const choose = (index) => {
    options[chosen]?.setAttribute("aria-selected", "false");
    chosen = index;
    const option = options[chosen];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  };

  /** @param {HTMLElement[]} groups @param {string} said @param {Node[]} beside */
  const put = (groups, said, beside) => {
    list.replaceChildren(...groups);
    aside.replaceChildren(...beside);
    if (status.textContent !== said) status.textContent = said;
    document.documentElement.classList.toggle("finding", input.value.trim() !== "");
    if (page) return;
    options = groups.flatMap((group) => [.../** @type {NodeListOf<HTMLElement>} */ (group.querySelectorAll("[role=option]"))]);
    list.hidden = !options.length;
    input.setAttribute("aria-expanded", String(options.length > 0));
    list.scrollTop = 0;
    choose(options.length ? 0 : -1);
  };

  /** @param {Found} found @param {string} query */
  const said = ({ words, sections, pages }, query) => {
    const near = words.filter((word) => word.near).map((word) => say("search.near", word.text));
    const lost = words.filter((word) => !word.terms.size).map((word) => say("search.without", word.text));
    const count = sections === 1 ? say("search.found.one") : pages === 1 ? say("search.found.page", sections) : say("search.found.other", sections, pages);
    return sections ? [...near, ...lost, count].join(" ") : say("search.none", query);
  };

  /** @param {string} key @param {HTMLElement[]} links */
  const row = (key, links) => (links.length ? [make("p", { class: "find-ways" }, make("span", {}, say(key)), ...links.flatMap((one) => [" ", one]))] : []);
  const ways = () => row("search.ways", catalog.shelves.filter((shelf) => shelf.scope < -1 || shelf.path.endsWith("/index.html")).map((shelf) => make("a", { href: root + shelf.path }, shelf.title || results.scopeName(shelf.scope))));

  /** What to try where nothing was found. @param {string} query */
  const advice = async (query) => [make("p", {}, say("search.advice")), ...row("search.meant", await results.similar(query)), ...ways()];

  const run = async () => {
    const query = input.value.trim();
    const mine = ++turn;
    if (page) history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (!query) return put([], "", page ? [] : ways());
    const isIn = (/** @type {number} */ one) => scope.value === "" || Number(scope.value) === one;
    const found = await results.of(query, isIn, page ? 20 : 6, page ? 6 : 3);
    if (mine !== turn) return;
    const wanted = excerpt.wanted(found.words);
    const groups = await Promise.all(found.groups.map((group, i) => results.shown(group, wanted, i, !page)));
    const all = page || !groups.length ? [] : [make("p", { class: "find-all" }, make("a", { href: pageAddress(query) }, say("search.all")))];
    const beside = groups.length || !found.words.length ? all : await advice(query);
    if (mine === turn) put(groups, found.words.length ? said(found, query) : "", beside);
  };

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(run, WAIT);
  };
  input.addEventListener("input", soon);
  scope.addEventListener("change", run);

  const field = make("div", { class: "find-field" }, input, ...(scopes.length > 1 ? [scope] : []));

  if (page) {
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    page.append(field, status, list, aside);
    window.slipway.search = () => {
      input.focus();
      input.select();
    };
    addEventListener("popstate", () => {
      input.value = new URLSearchParams(location.search).get("q") ?? "";
      run();
    });
    if (input.value) run();
    else input.focus();
  } else {
    const dialog = /** @type {HTMLDialogElement} */ (make("dialog", { class: "find-dialog", "aria-label": say("search.title") }));
    const slash = /** @type {HTMLInputElement} */ (make("input", { type: "checkbox", id: "findSlash" }));
    slash.checked = !store.get("slash");
    slash.addEventListener("change", () => store.set("slash", slash.checked ? "" : "off"));
    const keys = make("p", { class: "find-keys" }, ...["choose", "open", "leave"].map((key) => make("span", {}, make("kbd", {}, { choose: "↑ ↓", open: "Enter", leave: "Esc" }[key] ?? ""), " " + say("search.key." + key))));
    const setting = make("label", { class: "find-slash", for: "findSlash" }, slash, " " + say("search.slash"));
    field.append(make("button", { type: "button", class: "find-close", "aria-label": say("search.close"), click: () => dialog.close() }, "✕"));
    dialog.append(field, status, list, aside, make("div", { class: "find-foot" }, keys, setting));
    document.body.append(dialog);
    run();

    /** Goes where an option leads. On this very page the dialog has to make room first. @param {HTMLElement} option */
    const go = (option) => {
      dialog.close();
      option.click();
    };
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close();
      else if (event.isTrusted && event.target instanceof Element && event.target.closest("a")) dialog.close();
    });
    input.addEventListener("keydown", (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const last = options.length - 1;
      /** @type {Record<string, () => void>} */
      const keys = {
        ArrowDown: () => choose(chosen >= last ? 0 : chosen + 1),
        ArrowUp: () => choose(chosen <= 0 ? last : chosen - 1),
        Home: () => choose(0),
        End: () => choose(last),
        Enter: () => (options[chosen] ? go(options[chosen]) : location.assign(pageAddress(input.value.trim()))),
      };
      if (!keys[event.key] || (!options.length && event.key !== "Enter")) return;
      event.preventDefault();
      keys[event.key]();
    });
    window.slipway.search = () => {
      if (!dialog.open) dialog.showModal();
      input.focus();
      input.select();
    };
  }
}
