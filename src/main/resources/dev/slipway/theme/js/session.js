// One card at a time: Space shows the answer, 1 to 4 rate it, u takes the last rating back, Escape ends.
/**
 * @param {HTMLElement} desk where the cards are laid
 * @param {string[]} queue ids of cards
 * @param {(rated: number, events: LogEvent[]) => void} over called at the end
 * @param {Learning} [deck] the cards and their articles, else those of the whole site
 * @param {() => void} [laid] called when a card lies on the desk
 */
const session = (desk, queue, over, deck = learning, laid = () => {}) => {
  const root = document.documentElement.dataset.root || "";
  /** @type {LogEvent[]} */
  const rated = [];
  let shown = false;
  let ended = false;

  /** @param {number} days */
  const span = (days) => {
    if (days < 61) return say(days === 1 ? "review.day.one" : "review.day.other", days);
    if (days < 700) return say("review.months", Math.round(days / 30.4));
    return say("review.years", (days / 365).toFixed(1));
  };

  /** @param {CardState | undefined} old @param {number} grade */
  const interval = (old, grade) => {
    const memory = old ? fsrs.next(old, log.today() - old.last, grade) : fsrs.first(grade);
    return fsrs.interval(memory, log.retention);
  };

  const end = () => {
    if (ended) return;
    ended = true;
    document.removeEventListener("keydown", keys);
    document.body.classList.remove("in-session");
    over(rated.length, rated);
  };

  /** @param {number} grade */
  const rate = (grade) => {
    rated.push(log.add("r", queue[rated.length], String(grade)));
    lay();
  };

  const undo = () => {
    const last = rated.pop();
    if (!last) return;
    log.takeBack(last);
    lay();
  };

  const show = () => {
    if (shown) return;
    shown = true;
    const id = queue[rated.length];
    const card = deck.cards[id];
    const back = make("div", { class: "face back prose", tabindex: "-1" });
    back.innerHTML = card.back;
    back.querySelector("details.answer")?.setAttribute("open", "");
    const old = log.learned().cards.get(id);
    const rates = [1, 2, 3, 4].map((grade) => {
      const days = interval(old, grade);
      const date = make("span", { class: "rate-date" }, calendar.brief(log.today() + days));
      const name = make("span", { class: "rate-name" }, make("kbd", {}, String(grade)), " ", say("review.grade." + grade));
      return make("button", { type: "button", class: "rate rate-" + grade, click: () => rate(grade) }, name, make("span", { class: "rate-days" }, span(days)), date);
    });
    desk.querySelector(".show")?.remove();
    desk.querySelector(".slip")?.append(back);
    desk.querySelector(".slip")?.after(make("div", { class: "rates", role: "group", "aria-label": say("review.rate") }, ...rates));
    back.focus({ preventScroll: true });
    back.scrollIntoView({ block: "nearest" });
  };

  const lay = () => {
    if (rated.length >= queue.length) return end();
    shown = false;
    const card = deck.cards[queue[rated.length]];
    const article = deck.articles[card.article];
    const front = make("div", { class: "face front prose", tabindex: "-1" });
    front.innerHTML = card.front;
    const from = root + article.page + (card.anchor ? "#" + card.anchor : "");
    const head = make("p", { class: "slip-head" }, make("span", {}, card.kind), make("a", { href: from }, say("review.from", article.title)));
    const tools = [make("button", { type: "button", class: "plain-button", click: end }, say("review.end"))];
    if (rated.length) tools.unshift(make("button", { type: "button", class: "plain-button", click: undo }, make("kbd", {}, "u"), " ", say("review.undo")));
    const count = make("p", { class: "slip-count" }, say("review.left", rated.length + 1, queue.length));
    const reveal = make("button", { type: "button", class: "button show", click: show }, say("review.show"), " ", make("kbd", {}, say("review.key.space")));
    desk.replaceChildren(make("div", { class: "slip-top" }, count, make("p", { class: "slip-tools" }, ...tools)), make("div", { class: "slip" }, head, front), reveal);
    scrollTo(0, 0);
    front.focus({ preventScroll: true });
    laid();
  };

  /** @param {KeyboardEvent} event */
  const keys = (event) => {
    const target = /** @type {Element} */ (event.target);
    if (event.ctrlKey || event.metaKey || event.altKey || target.matches("input, select, textarea")) return;
    const grade = Number(event.key);
    if (event.key === " " && !shown && !target.matches("button, a, summary")) show();
    else if (event.key === " " && target.matches(".face")) return event.preventDefault();
    else if (shown && grade >= 1 && grade <= 4) rate(grade);
    else if (event.key === "u") undo();
    else if (event.key === "Escape") end();
    else return;
    event.preventDefault();
  };

  document.addEventListener("keydown", keys);
  document.body.classList.add("in-session");
  lay();
};
