// The rehearsal of an interview: questions of the page in a random order, against the clock, rated by the reader. A
// rating is a review of the question's card.
{
  const place = document.getElementById("pageRehearsal");
  const desk = document.getElementById("pageDesk");
  const sum = /** @type {HTMLElement} */ (document.querySelector(".rehearsal-sum"));
  /** @type {Learning} */
  const deck = { articles: {}, cards: {}, renamed: {} };
  /** @type {{id: string, article: string, level: string, section: HTMLElement}[]} */
  const questions = [];

  /** Markup that stands a second time on the page: without its ids, except those that a drawing refers to. @param {Node[]} nodes */
  const copied = (nodes) => {
    const box = make("div", {}, ...nodes.map((node) => node.cloneNode(true)));
    for (const element of box.querySelectorAll("[id]")) if (!element.closest("svg")) element.removeAttribute("id");
    return box.innerHTML;
  };

  for (const part of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".gathered-part"))) {
    const { article = "", page = "", level = "" } = part.dataset;
    deck.articles[article] = { title: part.querySelector("h2 a")?.textContent || "", page, hash: "", number: "", series: "", steps: [] };
    for (const section of /** @type {NodeListOf<HTMLElement>} */ (part.querySelectorAll(".interview[id]"))) {
      const anchor = section.id;
      // As dev.slipway.render.Interviews names the card.
      const id = article + "/" + (anchor.startsWith("pageI") ? "i" + anchor.slice(5) : anchor);
      const [asked, ...rest] = section.childNodes;
      deck.cards[id] = { article, kind: say("rehearsal.kind"), anchor, front: "<p>" + copied([...asked.childNodes]) + "</p>", back: copied(rest) };
      questions.push({ id, article, level: section.dataset.level || level, section });
    }
  }

  /** @param {string} name @returns {string} */
  const wanted = (name) => /** @type {HTMLSelectElement | null} */ (document.getElementById("rehearsal" + name))?.value || "";

  /** @returns {string[]} ids of cards */
  const drawn = () => {
    const track = wanted("Track").split(" ").filter(Boolean);
    const fit = questions.filter(({ article, level }) => (!track.length || track.includes(article)) && (!wanted("Level") || level === wanted("Level")));
    for (let i = fit.length - 1; i > 0; i--) {
      const j = Math.floor(Math.random() * (i + 1));
      [fit[i], fit[j]] = [fit[j], fit[i]];
    }
    return fit.slice(0, Number(wanted("Count"))).map(({ id }) => id);
  };

  let ticking = 0;

  /** A clock beside the card, until the answer is shown. @param {number} minutes */
  const wind = (minutes) => {
    clearInterval(ticking);
    if (!minutes) return;
    const end = Date.now() + minutes * 60000;
    const clock = make("p", { class: "clock", role: "timer", "aria-label": say("rehearsal.time") });
    const over = make("p", { class: "clock-over", role: "status" });
    desk?.querySelector(".slip-count")?.after(clock);
    desk?.querySelector(".slip")?.before(over);
    const tick = () => {
      const left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      clock.textContent = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
      if (!left) over.textContent = say("rehearsal.over");
      if (!left || desk?.querySelector(".face.back")) clearInterval(ticking);
    };
    tick();
    ticking = window.setInterval(tick, 250);
  };

  /** @param {number} rated @param {LogEvent[]} events */
  const finish = (rated, events) => {
    clearInterval(ticking);
    if (desk) {
      desk.replaceChildren();
      desk.hidden = true;
    }
    const weak = questions.filter(({ id }) => events.some((event) => event.id === id && event.value < "3"));
    const list = weak.map(({ section }) => make("li", {}, make("a", { href: "#" + section.id }, section.querySelector(".interview-question")?.textContent || "")));
    sum.replaceChildren(...(rated ? [make("p", {}, say(rated === 1 ? "rehearsal.done.one" : "rehearsal.done.other", rated))] : []));
    if (list.length) sum.append(make("p", {}, say("rehearsal.again")), make("ul", {}, ...list));
    document.getElementById("rehearsalTitle")?.focus();
  };

  if (place && desk && questions.length) {
    place.hidden = false;
    place.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      const queue = drawn();
      sum.replaceChildren(queue.length ? "" : say("rehearsal.none"));
      if (!queue.length) return;
      desk.hidden = false;
      session(desk, queue, finish, deck, () => wind(Number(wanted("Minutes"))));
    });
  }
}
