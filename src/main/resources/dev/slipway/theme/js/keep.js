// The reader's copy: export, import, forget. And a word where this browser cannot keep the log.
const learning = /** @type {Learning} */ (window.slipwayLearning);
{
  const banner = document.querySelector(".trouble");
  const warn = () => {
    const text = log.trouble ? say(log.trouble) : "";
    if (banner && banner.textContent !== text) banner.textContent = text;
  };
  log.onChange(warn);
  warn();
  log.onChange(() => log.keepDeck(learning));
  log.keepDeck(learning);

  const place = document.getElementById("keeping");
  if (place) {
    const status = make("p", { role: "status", class: "keep-status" });
    const input = make("input", { type: "file", accept: ".txt,text/plain", id: "import-file", class: "hidden" });
    const button = (/** @type {string} */ key, /** @type {() => void} */ click) => make("button", { type: "button", class: "key-button", click }, say(key));

    const save = () => calendar.offer(`slipway-${calendar.iso(log.today())}.txt`, "text/plain", log.exported());
    input.addEventListener("change", async () => {
      const file = /** @type {HTMLInputElement} */ (input).files?.[0];
      if (!file) return;
      const text = await file.text();
      /** @type {HTMLInputElement} */ (input).value = "";
      if (!text.startsWith("slipway-log ")) {
        status.textContent = say("progress.not-ours");
        return;
      }
      const { added, bad, newer } = log.merge(text);
      const left = bad ? " " + say("progress.bad", bad) : "";
      status.textContent = newer ? say("progress.newer") : say("progress.imported", added) + left;
    });

    const ask = () => {
      sure.hidden = false;
      forget.hidden = true;
      stay.focus();
    };
    const leave = () => {
      sure.hidden = true;
      forget.hidden = false;
      forget.focus();
    };
    const forget = button("progress.reset", ask);
    const stay = button("progress.keep-it", leave);
    const sure = make("span", { class: "sure", hidden: true }, say("progress.sure") + " ", stay, " ", button("progress.reset", () => {
      log.reset();
      leave();
      status.textContent = say("progress.forgotten");
    }));
    const open = button("progress.import", () => input.click());
    input.setAttribute("aria-label", say("progress.import"));
    input.tabIndex = -1;
    place.append(make("p", { class: "keep-buttons" }, button("progress.export", save), open, input, forget, sure), status);
  }
}
