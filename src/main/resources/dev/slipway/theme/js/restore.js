// A link from a calendar brings back what this browser has lost. The reader is asked first.
{
  const banner = document.querySelector(".trouble");
  if (banner && location.hash.startsWith("#log=")) {
    const events = carry.read(location.hash);
    const known = new Set(log.events().map((event) => event.line));
    const fresh = (events || []).filter((event) => !known.has(event.line));
    history.replaceState(null, "", location.pathname + location.search);
    const status = make("p", { role: "status", tabindex: "-1" });
    if (!events) {
      status.textContent = say("restore.broken");
      banner.after(status);
    } else if (fresh.length) {
      const question = make("p", {}, say(fresh.length === 1 ? "restore.ask.one" : "restore.ask.other", fresh.length) + " ");
      const end = (/** @type {string} */ text) => {
        status.textContent = text;
        question.remove();
        status.focus();
      };
      const add = () => {
        const { added } = log.merge("slipway-log 1\n" + fresh.map((event) => event.line).join("\n"));
        end(say("progress.imported", added));
      };
      question.append(
        make("button", { type: "button", class: "key-button", click: add }, say("restore.add")),
        " ",
        make("button", { type: "button", class: "plain-button", click: () => end(say("restore.left")) }, say("restore.leave")),
      );
      banner.after(question, status);
    }
  }
}
