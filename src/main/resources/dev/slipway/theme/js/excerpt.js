// What a result shows of a text: the line that says most about the query, cut to a length that can be read at a glance, with
// the words of the query marked.
/** @typedef {{word: number, weight: number}} Wanted a word of the query, and how much a term says of it */
/** @typedef {{start: number, end: number} & Wanted} Spot where it stands */

const excerpt = (() => {
  const LENGTH = 170;
  const BEFORE = 50;
  const SHORT = 48;

  /** What terms stand for which words. Parts of an option are found, but not marked. @param {Asked[]} words @returns {Map<string, Wanted>} */
  const wanted = (words) => {
    /** @type {Map<string, Wanted>} */
    const found = new Map();
    words.forEach((asked, word) => {
      const rare = rank.rarity(asked);
      for (const [term, weight] of asked.part ? [] : asked.terms) found.set(catalog.terms[term], { word, weight: weight * rare });
    });
    return found;
  };

  /** Where words of the query stand. @param {string} text @param {Map<string, Wanted>} wanted @returns {Spot[]} */
  const marks = (text, wanted) => {
    /** @type {Spot[]} */
    const found = [];
    let last = 0;
    tokens.over(text, (start, end) => {
      const one = wanted.get(tokens.term(text.slice(start, end), catalog.english));
      if (!one || start < last) return;
      found.push({ start, end, ...one });
      last = end;
    });
    return found;
  };

  /** How much a line says: its words, each as good as its best mark, and a little more where they stand in the order asked. @param {Spot[]} found @returns {number} */
  const worth = (found) => {
    /** @type {number[]} */
    const best = [];
    let together = 0;
    found.forEach(({ word, weight, start }, i) => {
      best[word] = Math.max(best[word] ?? 0, weight);
      const before = found[i - 1];
      if (before && before.word === word - 1 && start - before.end === 1) together = 0.5;
    });
    return best.reduce((sum, weight) => sum + weight, together);
  };

  /** A text with its marks. @param {string} text @param {Spot[]} found @returns {(Node | string)[]} */
  const marked = (text, found) => {
    /** @type {(Node | string)[]} */
    const pieces = [];
    let at = 0;
    for (const { start, end } of found) {
      pieces.push(text.slice(at, start), make("mark", {}, text.slice(start, end)));
      at = end;
    }
    return [...pieces, text.slice(at)].filter((piece) => piece !== "");
  };

  /** A piece of a line around its first mark, not torn within words. @param {string} line @param {number} first @returns {[number, number]} */
  const cut = (line, first) => {
    if (line.length <= LENGTH) return [0, line.length];
    let from = Math.max(0, Math.min(first - BEFORE, line.length - LENGTH));
    if (from) from = Math.min(line.indexOf(" ", from) + 1 || from, first);
    const to = from + LENGTH >= line.length ? line.length : Math.max(line.lastIndexOf(" ", from + LENGTH), first + 1);
    return [from, to > from ? to : from + LENGTH];
  };

  /** @param {string} text of a section @param {Map<string, Wanted>} wanted @returns {HTMLElement} */
  const of = (text, wanted) => {
    const lines = text.split("\n");
    let at = 0;
    let most = -1;
    lines.forEach((line, i) => {
      const here = line ? worth(marks(line, wanted)) : -1;
      if (here > most) [at, most] = [i, here];
    });
    let best = lines[at];
    const code = best[0] === "\t";
    for (let next = at + 1; code && best.length < SHORT && lines[next]?.[0] === "\t"; next++) best += " " + lines[next].slice(1);
    const found = marks(best, wanted);
    const [from, to] = cut(best, found[0]?.start ?? 0);
    const inside = found.filter((mark) => mark.start >= from && mark.end <= to).map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));
    const pieces = marked(best.slice(from, to), inside);
    if (from) pieces.unshift("… ");
    if (to < best.length) pieces.push(" …");
    return make(code ? "code" : "span", { class: "find-text" }, ...pieces);
  };

  return { wanted, marks, marked, of };
})();
