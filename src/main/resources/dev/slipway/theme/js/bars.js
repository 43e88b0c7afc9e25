// Numbers by day as bars, and behind them as a table.
/**
 * @param {Element} place
 * @param {{day: number, count: number}[]} days
 * @param {string} sum what the picture says in a sentence
 */
const bars = (place, days, sum) => {
  /** @param {string} tag @param {Record<string, string | number>} attributes @param {string} [text] */
  const draw = (tag, attributes, text) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    if (text) element.textContent = text;
    return element;
  };
  const most = Math.max(4, ...days.map((one) => one.count));
  const svg = draw("svg", { viewBox: "0 0 600 150", role: "img", "aria-label": sum, class: "bars" });
  svg.append(draw("path", { d: "M0 120.5H600", class: "floor" }));
  days.forEach(({ day, count }, at) => {
    const height = Math.round((count / most) * 92);
    if (count) svg.append(draw("rect", { x: at * 20 + 2, y: 120 - height, width: 16, height, class: "load" }));
    if (count && count === most) svg.append(draw("text", { x: at * 20 + 10, y: 114 - height, class: "top" }, String(count)));
    if (at % 7 === 1 && at < 28) svg.append(draw("text", { x: Math.max(46, at * 20 + 10), y: 144 }, calendar.brief(day).replace(/^\S+ /, "")));
  });
  const rows = days.filter((one) => one.count).map((one) => make("tr", {}, make("th", { scope: "row" }, calendar.text(one.day)), make("td", {}, String(one.count))));
  const head = make("tr", {}, make("th", { scope: "col" }, say("review.date")), make("th", { scope: "col" }, say("review.cards")));
  const table = make("table", {}, make("thead", {}, head), make("tbody", {}, ...rows));
  const behind = rows.length ? [make("details", {}, make("summary", {}, say("review.table")), table)] : [];
  place.replaceChildren(make("p", { class: "sum" }, sum), svg, ...behind);
};
