// A plan over days: parts in their order, as much of them a day as there is time, each part's reviews behind it. Days are
// days since 1970. What was finished is not planned again, so that the plan moves with its reader.
/** @typedef {{id: string, reading: number, practice: number, days: number[]}} Leg */
/** @typedef {{day: number, kind: "read" | "practise" | "review" | "done", id: string, minutes: number, step: number}} Entry */
/** @typedef {{start: number, today: number, minutes: number, days: Set<number>}} Wish minutes a day, days of the week from Monday, 1 */
const agenda = (() => {
  const REVIEW = 10;
  const LEAST = 5;
  const YEARS = 3653;

  /** Monday is 1; the first of January 1970 was a Thursday. @param {number} day */
  const weekday = (day) => ((day + 3) % 7) + 1;

  /** The reviews of what was finished: one for all days that went by, and those to come. @param {Leg} leg @param {ArticleState} state @param {number} today */
  const left = ({ id, days }, { read, seen }, today) => {
    const open = days.filter((step) => step > seen).map((step) => ({ id, step, day: read + step }));
    const late = open.filter(({ day }) => day <= today);
    return [...late.slice(-1), ...open.slice(late.length)];
  };

  /** Takes what is due by a day, once for each part. @param {{id: string, step: number, day: number}[]} reviews @param {number} day */
  const due = (reviews, day) => {
    /** @type {Map<string, number>} */
    const steps = new Map();
    for (let i = reviews.length - 1; i >= 0; i--) {
      const { id, step, day: on } = reviews[i];
      if (on > day) continue;
      steps.set(id, Math.max(step, steps.get(id) || 0));
      reviews.splice(i, 1);
    }
    return [...steps].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  };

  /** @param {Leg[]} legs @param {Wish} wish @param {{id: string, step: number, day: number}[]} reviews @returns {Entry[]} */
  const spread = (legs, { start, minutes, days }, reviews) => {
    const pieces = legs.flatMap(({ id, reading, practice }) => [{ id, kind: /** @type {const} */ ("read"), left: reading }, { id, kind: /** @type {const} */ ("practise"), left: practice }]);
    const least = Math.min(LEAST, minutes);
    /** @type {Entry[]} */
    const entries = [];
    for (let day = start; (pieces.length || reviews.length) && day < start + YEARS; day++) {
      if (!days.has(weekday(day))) continue;
      let room = minutes;
      for (const [id, step] of due(reviews, day)) {
        entries.push({ day, kind: "review", id, minutes: REVIEW, step });
        room -= REVIEW;
      }
      while (pieces.length && (room >= least || !pieces[0].left)) {
        const piece = pieces[0];
        // What would be left of a piece is taken along where it is less than one sits down for.
        const taken = piece.left - room < LEAST ? piece.left : Math.floor(room);
        if (taken) entries.push({ day, kind: piece.kind, id: piece.id, minutes: taken, step: 0 });
        piece.left -= taken;
        room -= taken;
        if (piece.left) break;
        pieces.shift();
        if (piece.kind === "practise") for (const step of legs.find((leg) => leg.id === piece.id)?.days || []) reviews.push({ id: piece.id, step, day: day + step });
      }
    }
    return entries;
  };

  /** The day on which the last of a part is done. @param {Entry[]} entries @param {string} id */
  const lastOf = (entries, id) => Math.max(...entries.filter((one) => one.id === id && one.kind !== "review").map((one) => one.day));

  return {
    weekday,

    /**
     * @param {Leg[]} legs @param {Wish} wish @param {Map<string, ArticleState>} read
     * @returns {{entries: Entry[], end: number, wasEnd: number, behind: number, open: number}} the end of reading, now and as it was
     *     planned at first; how many parts should be finished and are not; how many are still to be read
     */
    make(legs, wish, read) {
      const open = legs.filter((leg) => !read.has(leg.id));
      const reviews = legs.flatMap((leg) => {
        const state = read.get(leg.id);
        return state ? left(leg, state, wish.today) : [];
      });
      const entries = spread(open, { ...wish, start: Math.max(wish.start, wish.today) }, reviews);
      for (const { id } of legs) {
        const state = read.get(id);
        if (state && state.read >= wish.start) entries.push({ day: state.read, kind: "done", id, minutes: 0, step: 0 });
      }
      entries.sort((a, b) => a.day - b.day);
      const first = legs.filter((leg) => (read.get(leg.id)?.read ?? Infinity) >= wish.start);
      const was = spread(first, wish, []);
      const finished = first.length - open.length;
      const expected = first.map(({ id }) => lastOf(was, id)).filter((day) => Number.isFinite(day) && day < wish.today).length;
      const end = (/** @type {Entry[]} */ all) => Math.max(0, ...all.filter((one) => one.kind === "read" || one.kind === "practise").map((one) => one.day));
      return { entries, end: end(entries), wasEnd: end(was), behind: Math.max(0, expected - finished), open: open.length };
    },
  };
})();
