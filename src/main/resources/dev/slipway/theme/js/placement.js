// Where to start: all questions are judged at once, and the first part of which one was missed is the place. Nothing
// goes into the log, for nothing has been learned here yet.
{
  const place = document.getElementById("placement");
  const outcome = document.getElementById("outcome");
  const title = document.getElementById("adviceTitle");
  const forms = /** @type {HTMLFormElement[]} */ ([...document.querySelectorAll(".placement form.ask")]);
  const rows = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".advice tr[data-part]")]);
  const ways = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".ways li")]);

  /** @param {HTMLFormElement} form */
  const clear = (form) => {
    delete form.dataset.result;
    const result = form.querySelector(".result");
    if (result) result.textContent = "";
  };

  /** @param {HTMLFormElement} form @returns {boolean} */
  const isRight = (form) => {
    const verdict = judge(form);
    const right = !verdict.empty && verdict.right;
    form.dataset.result = right ? "right" : "wrong";
    const word = right ? "✓ " + say("placement.right") : "✗ " + say(verdict.empty ? "placement.empty" : "placement.wrong");
    const result = form.querySelector(".result");
    if (result) result.textContent = word;
    return right;
  };

  /** The shortest track that holds all the parts. @param {string[]} missed @returns {HTMLAnchorElement | null | undefined} */
  const trackOf = (missed) => {
    const parts = (/** @type {HTMLElement} */ way) => (way.dataset.parts || "").split(" ");
    const whole = ways.filter((way) => missed.every((id) => parts(way).includes(id)));
    return whole.sort((a, b) => parts(a).length - parts(b).length)[0]?.querySelector("a");
  };

  /** @param {Set<string>} right ids of questions @returns {HTMLElement[]} the rows of parts of which one was missed */
  const tally = (right) => {
    const missed = rows.filter((row) => {
      const ids = (row.dataset.questions || "").split(" ");
      const hits = ids.filter((id) => right.has(id)).length;
      const cell = row.querySelector(".tally");
      if (cell) cell.textContent = say("placement.tally", hits, ids.length);
      return hits < ids.length;
    });
    for (const row of rows) row.classList.toggle("start", row === missed[0]);
    return missed;
  };

  const tell = () => {
    const right = new Set(forms.filter(isRight).map((form) => form.dataset.question || ""));
    const missed = tally(right);
    const link = missed.length ? missed[0].querySelector("a") : document.querySelector("#after a");
    const name = link?.textContent || "";
    const lines = [make("p", { class: "outcome-score" }, say("placement.score", right.size, forms.length) + (missed.length ? "" : " " + say("placement.none")))];
    lines.push(make("p", {}, make("a", { class: "button", href: link?.getAttribute("href") || "" }, say("placement.start", name))));
    const track = missed.length ? trackOf(missed.map((row) => row.dataset.part || "")) : null;
    if (track) {
      const [before, after] = say("placement.track", "\n").split("\n");
      lines.push(make("p", {}, before, make("a", { href: track.getAttribute("href") || "" }, track.textContent || ""), after));
    }
    outcome?.replaceChildren(...lines);
    place?.classList.add("judged");
    title?.focus();
  };

  for (const form of forms) {
    form.append(make("p", { class: "result" }));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => clear(form));
    if (form.dataset.type === "line") {
      const inputs = form.querySelectorAll("input");
      form.querySelectorAll(".line").forEach((line, at) => line.addEventListener("click", () => inputs[at]?.click()));
    }
  }
  place?.append(make("div", { class: "placement-foot" }, make("button", { type: "button", class: "button", click: tell }, say("placement.find")), make("p", {}, say("placement.open"))));
}
