// What is due today over the whole site, what comes in the next days, and what was done.
{
  const desk = document.getElementById("desk");
  const NEW_A_DAY = 10;
  const AHEAD = 30;
  const root = document.documentElement.dataset.root || "";

  /** Ids of cards that were rated before and are in the site. @param {Learned} learned */
  const known = (learned) => [...learned.cards.entries()].filter(([id]) => learning.cards[id]);

  /** @param {Learned} learned @param {number} from @param {number} to @returns {string[]} the longest due first */
  const dueIn = (learned, from, to) =>
    known(learned)
      .filter(([, card]) => card.due >= from && card.due <= to)
      .sort((a, b) => a[1].due - b[1].due || (a[0] < b[0] ? -1 : 1))
      .map(([id]) => id);

  /** Cards of articles that were read, never rated; a few a day. @param {Learned} learned @returns {string[]} */
  const fresh = (learned) => {
    const today = log.today();
    const begun = known(learned).filter(([, card]) => card.times === 1 && card.last === today).length;
    const waiting = Object.keys(learning.cards).filter((id) => {
      const article = learned.articles.get(learning.cards[id].article);
      return article && article.read < today && !learned.cards.has(id);
    });
    return waiting.slice(0, Math.max(0, NEW_A_DAY - begun));
  };

  /** The day on which an article is to be looked at again: the first of its days that lies after the last look. */
  const looks = (/** @type {Learned} */ learned) => {
    const today = log.today();
    const all = [];
    for (const [id, state] of learned.articles) {
      const steps = learning.articles[id]?.steps || [];
      const open = steps.filter(([days]) => days > state.seen && state.read + days <= today);
      if (open.length) all.push({ id, step: open[open.length - 1] });
    }
    return all;
  };

  /** @param {Learned} learned */
  const lookList = (learned) => {
    const items = looks(learned).map(({ id, step }) => {
      const article = learning.articles[id];
      const text = make("span", { class: "look-step" });
      text.innerHTML = step[1];
      const done = () => {
        log.add("v", id, String(step[0]));
        /** @type {HTMLElement | null} */ (desk?.querySelector("h2, .desk-line"))?.focus();
      };
      const link = make("a", { href: root + article.page }, article.title);
      const button = make("button", { type: "button", class: "key-button", click: done }, say("review.looked"), make("span", { class: "hidden" }, ": " + article.title));
      return make("li", {}, make("span", { class: "look-day" }, say("review.step", step[0])), make("span", {}, link, text), button);
    });
    return items.length ? [make("h2", { tabindex: "-1" }, say("review.articles")), make("ul", { class: "looks" }, ...items)] : [];
  };

  /** @param {Learned} learned @returns {string} */
  const nextDay = (learned) => {
    const days = known(learned).map(([, card]) => card.due).filter((day) => day > log.today());
    if (!days.length) return say("review.empty");
    const first = Math.min(...days);
    const count = days.filter((day) => day === first).length;
    return say(count === 1 ? "review.next.one" : "review.next.other", calendar.text(first), count);
  };

  /** @param {string[]} queue @param {boolean} [plain] */
  const starter = (queue, plain) => {
    const text = plain ? say("review.again", queue.length) : say("review.begin");
    return make("button", { type: "button", class: plain ? "key-button" : "button", click: () => session(/** @type {HTMLElement} */ (desk), queue, (rated) => {
      show(rated ? say(rated === 1 ? "review.done.one" : "review.done.other", rated) : "");
      /** @type {HTMLElement | null} */ (document.querySelector(".desk-line"))?.focus();
    }) }, text);
  };

  const charts = (/** @type {Learned} */ learned) => {
    const today = log.today();
    const ahead = Array.from({ length: AHEAD }, (_, i) => ({ day: today + i, count: dueIn(learned, i ? today + i : 0, today + i).length }));
    const back = Array.from({ length: AHEAD }, (_, i) => ({ day: today - AHEAD + 1 + i, count: learned.days.get(today - AHEAD + 1 + i) || 0 }));
    const total = (/** @type {{count: number}[]} */ days) => days.reduce((sum, one) => sum + one.count, 0);
    const [forecast, history] = document.querySelectorAll(".chart");
    bars(forecast, ahead, say("review.sum.ahead", total(ahead)));
    bars(history, back, say("review.sum.back", total(back)));
  };

  const show = (done = "") => {
    if (!desk || document.body.classList.contains("in-session")) return;
    const learned = log.learned();
    const today = log.today();
    const due = dueIn(learned, 0, today);
    const first = fresh(learned);
    const queue = [...due, ...first];
    const soon = dueIn(learned, today + 1, today + 7);
    const line = queue.length ? say(queue.length === 1 ? "review.due.one" : "review.due.other", queue.length) : say("review.none");
    const more = queue.length ? (first.length && due.length ? say("review.new", first.length) : "") : nextDay(learned);
    desk.replaceChildren(
      make("p", { class: "desk-line", tabindex: "-1" }, done ? done + " " + (queue.length ? line : "") : line),
      make("p", { class: "desk-more" }, more),
      make("p", { class: "desk-keys" }, ...(queue.length ? [starter(queue)] : []), ...(!queue.length && soon.length ? [starter(soon, true)] : [])),
      ...lookList(learned),
    );
    charts(learned);
  };

  const wish = () => {
    const output = make("output", { for: "retention-field" });
    const field = /** @type {HTMLInputElement} */ (make("input", { type: "range", min: 80, max: 95, step: 1, id: "retention-field", "aria-labelledby": "settings", value: Math.round(log.retention * 100) }));
    const tell = () => (output.textContent = say("review.retention", field.value));
    field.addEventListener("input", tell);
    field.addEventListener("change", () => {
      store.set("retention", String(Number(field.value) / 100));
      show();
    });
    tell();
    document.getElementById("retention")?.append(make("p", { class: "retention-field" }, field, output), make("p", { class: "note" }, say("review.retention.why")));
  };

  if (desk) {
    document.querySelector(".charts")?.removeAttribute("hidden");
    wish();
    log.onChange(() => show());
    show();
  }
}
