// A link from a calendar brings back what this browser has lost. The reader is asked first.
{
  const main = document.getElementById("pageMain");
  if (main && location.hash.startsWith("#log=")) {
    const events = carry.read(location.hash);
    const known = new Set(log.events().map((event) => event.line));
    const fresh = (events || []).filter((event) => !known.has(event.line));
    history.replaceState(null, "", location.pathname + location.search);
    const status = make("p", { role: "status", tabindex: "-1" });
    const box = make("div", { class: "restore" }, status);
    if (!events || fresh.length) main.prepend(box);
    if (!events) {
      status.textContent = say("restore.broken");
    } else if (fresh.length) {
      const question = make("p", { class: "restore-ask" }, say(fresh.length === 1 ? "restore.ask.one" : "restore.ask.other", fresh.length) + " ");
      const end = (/** @type {string} */ text) => {
        status.textContent = text;
        question.remove();
        status.focus();
      };
      const add = () => {
        const { added } = log.merge("slipway-log 1\n" + fresh.map((event) => event.line).join("\n"));
        end(say(added === 1 ? "restore.added.one" : "restore.added.other", added));
      };
      question.append(
        make("button", { type: "button", class: "key-button", click: add }, say("restore.add")),
        " ",
        make("button", { type: "button", class: "plain-button", click: () => end(say("restore.left")) }, say("restore.leave")),
      );
      box.prepend(question);
    }
  }
}
