// The planner: what the reader wants is kept; the weeks are worked out from it and from what the log says is finished.
{
  const form = /** @type {HTMLFormElement | null} */ (document.getElementById("planner"));
  const place = document.getElementById("agenda");
  const what = /** @type {HTMLSelectElement} */ (document.getElementById("planWhat"));
  const start = /** @type {HTMLInputElement} */ (document.getElementById("planStart"));
  const hours = /** @type {HTMLInputElement} */ (document.getElementById("planHours"));
  const boxes = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll(".days input")]);
  const DAY = 86400000;
  const status = make("p", { class: "note", role: "status" });
  /** @type {Map<string, Leg & {link: HTMLAnchorElement}>} */
  const legs = new Map();
  for (const row of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".times tr[data-part]"))) {
    const { part: id = "", reading, practice, days = "" } = row.dataset;
    const link = /** @type {HTMLAnchorElement} */ (row.querySelector("a"));
    legs.set(id, { id, reading: Number(reading), practice: Number(practice), days: days.split(" ").filter(Boolean).map(Number), link });
  }

  const restore = () => {
    let kept;
    try {
      kept = JSON.parse(store.get("plan") || "{}") || {};
    } catch (damaged) {
      kept = {};
    }
    if ([...what.options].some((option) => option.value === kept.what)) what.value = kept.what;
    start.value = /^\d{4}-\d\d-\d\d$/.test(kept.start) ? kept.start : calendar.iso(log.today());
    if (kept.hours >= 0.5 && kept.hours <= 60) hours.value = String(kept.hours);
    const days = Array.isArray(kept.days) ? kept.days.map(String) : ["1", "3", "6"];
    for (const box of boxes) box.checked = days.includes(box.value);
  };

  const chosen = () => boxes.filter((box) => box.checked).map((box) => Number(box.value));
  const keep = () => store.set("plan", JSON.stringify({ what: what.value, start: start.value, hours: Number(hours.value), days: chosen() }));

  /** What keeps the plan from being made, or "". */
  const lack = () => {
    if (!chosen().length) return say("planner.no-days");
    return start.value && hours.checkValidity() && Number(hours.value) ? "" : say("planner.no-hours");
  };

  const plan = () => {
    const ids = (what.selectedOptions[0].dataset.parts || "").split(" ").filter((id) => legs.has(id));
    const days = new Set(chosen());
    const wish = { start: Math.round(Date.parse(start.value) / DAY), today: log.today(), minutes: (Number(hours.value) * 60) / days.size, days };
    return agenda.make(ids.map((id) => /** @type {Leg} */ (legs.get(id))), wish, log.learned().articles);
  };

  /** @param {ReturnType<typeof plan>} made */
  const sums = ({ entries, end, wasEnd, behind, open }) => {
    const work = entries.filter((one) => one.kind === "read" || one.kind === "practise");
    const time = (work.reduce((sum, one) => sum + one.minutes, 0) / 60).toFixed(1);
    const reviews = entries.filter((one) => one.kind === "review").length;
    const lines = [make("p", { class: "agenda-line" }, open ? say(open === 1 ? "planner.total.one" : "planner.total", open, time, reviews, calendar.text(end)) : say("planner.finished"))];
    if (behind) lines.push(make("p", { class: "agenda-behind" }, say(behind === 1 ? "planner.behind.one" : "planner.behind.other", behind, calendar.text(wasEnd))));
    else if (open && end < wasEnd) lines.push(make("p", {}, say("planner.ahead", calendar.text(wasEnd))));
    const planned = Number(what.selectedOptions[0].dataset.planned || 0);
    if (planned) lines.push(make("p", { class: "note" }, say(planned === 1 ? "planner.planned.one" : "planner.planned.other", planned)));
    return lines;
  };

  /** Where a part takes several days, which of them this is. @param {Entry} entry @param {Entry[]} entries */
  const pieceOf = (entry, entries) => {
    const all = entries.filter((one) => one.id === entry.id && one.kind === entry.kind && one.kind !== "review");
    return { at: all.indexOf(entry) + 1, of: all.length };
  };

  /** @param {Entry} entry @param {Entry[]} entries */
  const item = (entry, entries) => {
    const { link } = /** @type {{link: HTMLAnchorElement}} */ (legs.get(entry.id));
    const { at, of } = pieceOf(entry, entries);
    const word = entry.kind === "review" ? say("planner.review", entry.step) : (entry.kind === "done" ? "✓ " : "") + say("planner." + entry.kind);
    const title = make("a", { href: link.getAttribute("href") || "" }, link.textContent || "");
    return make("li", { class: entry.kind }, make("span", { class: "act" }, word), " ", title, ...(of > 1 ? [" ", make("span", { class: "count" }, `${at}/${of}`)] : []));
  };

  /** @param {Entry[]} day @param {Entry[]} entries */
  const row = (day, entries) => {
    const on = day[0].day;
    const minutes = day.reduce((sum, one) => sum + one.minutes, 0);
    const head = make("th", { scope: "row" }, calendar.brief(on));
    if (on === log.today()) head.setAttribute("aria-current", "date");
    return make("tr", {}, head, make("td", {}, make("ul", {}, ...day.map((one) => item(one, entries)))), make("td", {}, minutes ? say("planner.sum", minutes) : ""));
  };

  /** @param {Entry[]} entries */
  const table = (entries) => {
    const monday = (/** @type {Entry} */ one) => one.day - agenda.weekday(one.day) + 1;
    const head = ["planner.day", "planner.what", "planner.minutes"].map((key) => make("th", { scope: "col" }, say(key)));
    const weeks = [...new Set(entries.map(monday))].map((week) => {
      const within = entries.filter((one) => monday(one) === week);
      const days = [...new Set(within.map((one) => one.day))].map((day) => within.filter((one) => one.day === day));
      const title = make("th", { scope: "rowgroup", colspan: 3 }, say("planner.week", calendar.brief(week)));
      return make("tbody", {}, make("tr", { class: "week" }, title), ...days.map((day) => row(day, entries)));
    });
    return make("table", { class: "plan-table weeks" }, make("thead", {}, make("tr", {}, ...head)), ...weeks);
  };

  /** @param {Entry[]} entries */
  const save = (entries) => {
    const site = document.documentElement.dataset.site;
    const page = calendar.page();
    const packed = carry.packed(log.events());
    const events = entries.filter((one) => one.kind !== "done").map((one) => {
      const { link } = /** @type {{link: HTMLAnchorElement}} */ (legs.get(one.id));
      const { at } = pieceOf(one, entries);
      const url = page && new URL(link.getAttribute("href") || "", page).href;
      const brought = packed.fragment ? say("carry.text") + "\n" : "";
      const text = say("planner.event.minutes", one.minutes) + (url && "\n" + brought + url + packed.fragment);
      return { id: `plan-${one.id}-${one.kind}-${one.step || at}@${site}.slipway`, day: one.day, title: say("planner.event." + one.kind, link.textContent || ""), text, url };
    });
    calendar.offer("plan.ics", "text/calendar", calendar.file(events, Date.now()));
    status.textContent = page && packed.fragment ? carry.note(packed) : "";
  };

  const show = () => {
    const [sum, keys, weeks] = ["sum", "keys", "table"].map((name) => /** @type {HTMLElement} */ (document.querySelector(".agenda-" + name)));
    const wanting = lack();
    keys.replaceChildren();
    weeks.replaceChildren();
    sum.replaceChildren(wanting);
    if (wanting) return;
    const made = plan();
    sum.replaceChildren(...sums(made));
    if (!made.entries.length) return;
    keys.append(make("button", { type: "button", class: "key-button", click: () => save(made.entries) }, say("planner.calendar")));
    status.textContent = "";
    if (made.behind) keys.append(make("button", { type: "button", class: "plain-button", click: again }, say("planner.today")));
    keys.append(status);
    weeks.append(table(made.entries));
  };

  const again = () => {
    start.value = calendar.iso(log.today());
    keep();
    show();
    start.focus();
  };

  if (form && place) {
    restore();
    form.hidden = place.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", () => {
      if (!lack()) keep();
      show();
    });
    log.onChange(show);
    show();
  }
}
