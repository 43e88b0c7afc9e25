// What was done, to print or to keep: the reader's own word, and it says so.
{
  const keep = document.querySelector("section.keep");
  const shelves = document.querySelectorAll(".shelf");
  if (keep && shelves.length) {
    const place = make("div", {});
    const print = make("button", { type: "button", class: "key-button", click: () => window.print() }, say("summary.print"));
    keep.before(make("section", { class: "summary", "aria-labelledby": "summary" }, make("h2", { id: "summary" }, say("summary.title")), place, make("p", {}, print)));

    const show = () => {
      const learned = log.learned();
      const reviews = [...learned.days.values()].reduce((sum, count) => sum + count, 0);
      /** @type {Map<string, [string, ArticleState][]>} */
      const series = new Map();
      for (const [id, state] of learned.articles) {
        const article = learning.articles[id];
        if (!article) continue;
        const name = article.series || say("summary.posts");
        series.set(name, [...(series.get(name) || []), [id, state]]);
      }
      const tables = [...series].map(([name, parts]) => {
        const rows = parts.sort((a, b) => a[1].read - b[1].read).map(([id, state]) => {
          const { number, title } = learning.articles[id];
          return make("tr", {}, make("td", {}, (number ? number + " " : "") + title), make("td", {}, make("time", { datetime: calendar.iso(state.read) }, calendar.iso(state.read))));
        });
        const head = make("tr", {}, make("th", { scope: "col" }, say("summary.part")), make("th", { scope: "col" }, say("summary.read")));
        return make("table", {}, make("caption", {}, name), make("thead", {}, head), make("tbody", {}, ...rows));
      });
      const days = [...learned.days.keys()];
      const span = days.length ? say("summary.reviews", reviews, learned.cards.size, calendar.iso(Math.min(...days)), calendar.iso(Math.max(...days))) : say("summary.none");
      place.replaceChildren(...(tables.length ? tables : [make("p", {}, say("progress.none"))]), make("p", {}, span), make("p", { class: "note" }, say("summary.honest", calendar.iso(log.today()))));
    };
    log.onChange(show);
    show();
  }
}
