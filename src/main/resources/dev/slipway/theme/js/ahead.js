// The days on which cards come back, as a calendar file: one event a day, with a link that carries the log along.
{
  const chart = document.querySelector('[data-chart="forecast"]');
  const DAYS = 90;

  const file = () => {
    const { documentElement: page } = document;
    const today = log.today();
    /** @type {Map<number, number>} */
    const counts = new Map();
    for (const [id, card] of log.learned().cards) {
      if (!learning.cards[id] || card.due > today + DAYS) continue;
      const day = Math.max(card.due, today);
      counts.set(day, (counts.get(day) || 0) + 1);
    }
    const address = document.querySelector('link[rel="canonical"]')?.getAttribute("href") || location.href.replace(/#.*/, "");
    const url = address.startsWith("http") ? address : "";
    const link = url && url + carry.fragment(log.events());
    return [...counts].sort((a, b) => a[0] - b[0]).map(([day, count]) => ({
      id: `review-${calendar.iso(day)}@${page.dataset.site}.slipway`,
      day,
      title: say(count === 1 ? "ahead.event.one" : "ahead.event.other", count),
      text: say("ahead.text") + (link ? "\n" + link : ""),
      url,
    }));
  };

  if (chart) {
    const status = make("p", { role: "status", class: "note" });
    const offer = () => {
      const events = file();
      status.textContent = events.length ? say("ahead.note") : say("review.empty");
      if (events.length) calendar.offer("reviews.ics", "text/calendar", calendar.file(events, Date.now()));
    };
    chart.after(make("p", {}, make("button", { type: "button", class: "key-button", click: offer }, say("ahead.add"))), status);
  }
}
