// The days on which cards come back, as a calendar file: one event a day, with a link that carries the log along.
{
  const chart = document.querySelector('[data-chart="forecast"]');
  const DAYS = 90;

  /** @param {{fragment: string}} packed */
  const file = (packed) => {
    const { documentElement: page } = document;
    const today = log.today();
    /** @type {Map<number, number>} */
    const counts = new Map();
    for (const [id, card] of log.learned().cards) {
      if (!learning.cards[id] || card.due > today + DAYS) continue;
      const day = Math.max(card.due, today);
      counts.set(day, (counts.get(day) || 0) + 1);
    }
    const url = calendar.page();
    const link = url && "\n" + say("carry.text") + "\n" + url + packed.fragment;
    return [...counts].sort((a, b) => a[0] - b[0]).map(([day, count]) => ({
      id: `review-${calendar.iso(day)}@${page.dataset.site}.slipway`,
      day,
      title: say(count === 1 ? "ahead.event.one" : "ahead.event.other", count),
      text: say("ahead.text") + link,
      url,
    }));
  };

  if (chart) {
    const status = make("p", { role: "status", class: "note" });
    const offer = () => {
      const packed = carry.packed(log.events());
      const events = file(packed);
      status.textContent = events.length ? say("ahead.note") + (calendar.page() && " " + carry.note(packed)) : say("review.empty");
      if (events.length) calendar.offer("reviews.ics", "text/calendar", calendar.file(events, Date.now()));
    };
    const add = make("button", { type: "button", class: "key-button", click: offer }, say("ahead.add"));
    const refresh = () => {
      add.hidden = !log.learned().cards.size;
    };
    chart.after(make("p", {}, add), status);
    log.onChange(refresh);
    refresh();
  }
}
