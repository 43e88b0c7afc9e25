// Questions talk back: a button that checks, a sign and a word at what was chosen, the reason, another try. The first
// answer of a day counts as a review of the question: Good where it was right, Again where it was not.
{
  const forms = /** @type {HTMLFormElement[]} */ ([...document.querySelectorAll("form.ask")].filter((form) => !form.closest(".placement")));
  /** @type {Map<HTMLFormElement, boolean>} */
  const results = new Map();
  const score = make("p", { class: "score", role: "status" });
  const missed = make("button", { type: "button", class: "key-button", "aria-pressed": "false", hidden: true }, say("quiz.missed"));

  const onlyMissed = () => missed.getAttribute("aria-pressed") === "true";

  /** A question that is answered now stays where it is, with its explanation, until the reader asks for all of them. */
  const choose = () => {
    for (const form of forms) {
      const item = /** @type {HTMLElement} */ (form.closest(".question"));
      item.hidden = onlyMissed() && results.get(form) !== false;
    }
  };

  const show = () => {
    const right = [...results.values()].filter((result) => result).length;
    score.textContent = results.size ? say("quiz.score", right, forms.length) : "";
    missed.hidden = !onlyMissed() && (right === results.size || results.size < 1);
  };

  missed.addEventListener("click", () => {
    const pressed = !onlyMissed();
    if (pressed) for (const [form, right] of results) if (!right) form.dispatchEvent(new Event("slipway-retry"));
    missed.setAttribute("aria-pressed", String(pressed));
    missed.textContent = say(pressed ? "quiz.all" : "quiz.missed");
    choose();
    show();
  });

  /** @param {string} id @param {boolean} right */
  const count = (id, right) => {
    const known = log.learned().cards.get(id);
    if (!known || known.last < log.today()) log.add("r", id, right ? "3" : "1");
    const card = log.learned().cards.get(id);
    return card ? calendar.text(card.due) : "";
  };

  /** @param {boolean} right */
  const sign = (right) =>
    make("span", { class: right ? "mark is-right" : "mark is-wrong" }, right ? "✓" : "✗", " ", say(right ? "quiz.right" : "quiz.wrong"));

  for (const form of forms) {
    const key = /** @type {HTMLDetailsElement | null} */ (form.parentElement?.querySelector(".key"));
    const button = make("button", { type: "submit", class: "key-button check" }, say("quiz.check"));
    const result = make("p", { class: "result", role: "status" });
    const feedback = make("div", { class: "feedback", hidden: true });
    form.append(make("div", { class: "form-foot" }, button, result), feedback);
    let opened = false;

    const clear = () => {
      if (!form.dataset.result) return;
      delete form.dataset.result;
      form.querySelectorAll(".mark").forEach((mark) => mark.remove());
      form.querySelectorAll("[data-marked]").forEach((place) => place.removeAttribute("data-marked"));
      feedback.hidden = true;
      feedback.replaceChildren();
      result.textContent = "";
      button.textContent = say("quiz.check");
    };

    /** @param {Mark} mark */
    const put = ({ place, right }) => {
      place.dataset.marked = right ? "right" : "wrong";
      if (place.matches("input")) place.after(sign(right));
      else place.append(sign(right));
    };

    /** @param {Verdict} verdict */
    const explain = (verdict) => {
      const reasons = verdict.chosen.map((value) => key?.querySelector(`[data-choice="${value}"]`));
      const rest = verdict.right ? [key?.querySelector(".explanation")] : [];
      for (const text of [...reasons, ...rest]) if (text) feedback.append(text.cloneNode(true));
      if (!verdict.right && verdict.missing > 0 && form.dataset.type === "multiple") {
        feedback.prepend(make("p", {}, say(verdict.missing === 1 ? "quiz.missing.one" : "quiz.missing.other", verdict.missing)));
      }
      feedback.hidden = !feedback.childNodes.length;
    };

    const check = () => {
      const verdict = judge(form);
      if (verdict.empty) {
        result.textContent = say("quiz.empty");
        return;
      }
      form.dataset.result = verdict.right ? "right" : "wrong";
      verdict.marks.forEach(put);
      const due = opened ? "" : count(form.dataset.question || "", verdict.right);
      const comes = due ? " " + say("quiz.comes", due) : "";
      result.textContent = (verdict.right ? "✓ " + say("quiz.is-right") : "✗ " + say("quiz.is-wrong")) + comes;
      explain(verdict);
      button.textContent = say("quiz.again");
      results.set(form, verdict.right);
      show();
    };

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (form.dataset.result) clear();
      else check();
    });
    form.addEventListener("input", clear);
    form.addEventListener("slipway-retry", clear);
    key?.addEventListener("toggle", () => (opened = opened || !form.dataset.result));
    if (form.dataset.type === "line") {
      form.querySelectorAll(".line").forEach((line, at) =>
        line.addEventListener("click", () => {
          const radio = /** @type {HTMLInputElement | undefined} */ (form.querySelectorAll("input")[at]);
          radio?.click();
        }),
      );
      form.addEventListener("input", () => {
        const at = Number(new FormData(form).values().next().value);
        form.querySelectorAll(".line").forEach((line, i) => line.classList.toggle("marked", i + 1 === at));
      });
    }
  }

  const list = document.querySelector(".quiz") || document.querySelector(".page-gathered main");
  if (list && forms.length > 1) list.append(make("div", { class: "score-foot" }, score, missed));
}
