// The end of an article: "Mark as read" turns the days of the review table into dates.
{
  const article = /** @type {HTMLElement | null} */ (document.querySelector("article[data-article]"));
  const section = document.querySelector(".review-days");
  if (article && section) {
    const { article: id = "", hash = "" } = article.dataset;
    const title = document.querySelector("h1")?.textContent || "";
    const steps = /** @type {HTMLElement[]} */ ([...section.querySelectorAll("tbody tr")]);
    const status = make("p", { class: "finish-status", role: "status" });
    const mark = make("button", { type: "button", class: "button" }, say("finish.mark"));
    const add = make("button", { type: "button", class: "key-button", hidden: true }, say("finish.calendar"));
    const back = make("button", { type: "button", class: "plain-button", hidden: true }, say("finish.back"));
    section.append(make("div", { class: "finish" }, mark, add, back, status));

    const days = () => steps.map((row) => Number(row.dataset.day));

    /** @param {ArticleState | undefined} state */
    const show = (state) => {
      const changed = !!state && state.hash !== hash;
      mark.hidden = !!state && !changed;
      mark.textContent = say(changed ? "finish.again" : "finish.mark");
      add.hidden = back.hidden = !state;
      steps.forEach((row, at) => {
        row.querySelector(".date")?.remove();
        row.classList.toggle("done", !!state && days()[at] <= state.seen);
        if (state) row.querySelector("th")?.append(make("span", { class: "date" }, calendar.brief(state.read + days()[at])));
      });
      if (!state) status.textContent = "";
      else status.textContent = (changed ? say("finish.changed") + " " : "") + say("finish.read", calendar.text(state.read));
    };

    const refresh = () => show(log.learned().articles.get(id));

    mark.addEventListener("click", () => {
      log.add("d", id, hash);
      add.focus();
    });
    back.addEventListener("click", () => {
      const undone = new Set(log.events().filter((event) => event.kind === "x").map((event) => event.id));
      for (const event of log.events()) {
        if (event.kind === "d" && event.id === id && !undone.has(log.keyOf(event))) log.takeBack(event);
      }
      mark.focus();
    });
    add.addEventListener("click", () => {
      const state = log.learned().articles.get(id);
      if (!state) return;
      const url = calendar.page();
      const packed = carry.packed(log.events());
      const events = steps.map((row, at) => ({
        id: `${id}-${days()[at]}@${document.documentElement.dataset.site}.slipway`,
        day: state.read + days()[at],
        title: say("finish.event", title),
        text: (row.querySelector("td")?.textContent || "") + (url && "\n" + say("carry.text") + "\n" + url + packed.fragment),
        url,
      }));
      calendar.offer(id + ".ics", "text/calendar", calendar.file(events, Date.now()));
      refresh();
      if (url) status.append(" " + carry.note(packed));
    });
    log.onChange(refresh);
    refresh();
  }
}
