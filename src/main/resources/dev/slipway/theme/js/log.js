// The reader's log: everything that was answered, rated and finished, one line an event, only ever added to. What is due
// is worked out from it by replay. A line is "check time kind id value": the check finds lines that were damaged, the time
// is in milliseconds, ids are the authors' own and never change.
//   r id grade    a card was rated, 1 Again to 4 Easy
//   d id hash     an article was finished, its text had this hash
//   v id day      an article was looked at again, this many days after it was finished
//   o id 1        a practice task was done
//   x key -       the event with this key is taken back
/** @typedef {{t: number, kind: string, id: string, value: string, line: string}} LogEvent */
/** @typedef {Memory & {last: number, due: number, times: number, lapses: number}} CardState */
/** @typedef {{read: number, hash: string, seen: number}} ArticleState days since 1970, in the reader's own zone */
/** @typedef {{cards: Map<string, CardState>, articles: Map<string, ArticleState>, days: Map<number, number>}} Learned */
const log = (() => {
  const HEAD = "slipway-log 1";
  const DAY = 86400000;
  /** @type {string[]} lines that the browser would not keep */
  let unkept = [];
  /** @type {Set<() => void>} */
  const listeners = new Set();

  /** Three digits that a changed line almost never has. @param {string} text */
  const check = (text) => {
    let sum = 7;
    for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) % 46649;
    return sum.toString(36).padStart(3, "0");
  };

  /** @param {string} line @returns {LogEvent | null} */
  const parse = (line) => {
    const [sum, time, kind, id, value, more] = line.split(" ");
    const t = Number(time);
    const whole = value && more === undefined && t > 0 && t < 1e14 && sum === check(line.slice(sum.length + 1));
    return whole ? { t, kind, id, value, line } : null;
  };

  /** @param {string} text @returns {{events: LogEvent[], bad: number, newer: boolean}} */
  const parseAll = (text) => {
    const lines = text.split("\n");
    const version = /^slipway-log (\d+)$/.exec(lines[0]);
    const events = [];
    let bad = text && !version ? 1 : 0;
    for (const line of version ? lines.slice(1) : lines) {
      if (!line) continue;
      const event = parse(line);
      if (event) events.push(event);
      else bad++;
    }
    return { events, bad: version && Number(version[1]) > 1 ? 0 : bad, newer: !!version && Number(version[1]) > 1 };
  };

  /** @param {Iterable<LogEvent>} events */
  const written = (events) => [HEAD, ...[...events].map((event) => event.line)].join("\n") + "\n";

  /** What can be read of the store. A damaged store is set aside whole, and what is whole of it goes on. */
  const load = () => {
    const text = store.get("log");
    const found = parseAll(text);
    if (found.bad && !found.newer) {
      const aside = store.get("log.damaged");
      if (!aside.includes(text)) store.set("log.damaged", aside + text + "\n");
      store.set("log", written(found.events));
    }
    for (const line of unkept) {
      const event = parse(line);
      if (event && !found.events.some((known) => known.line === line)) found.events.push(event);
    }
    return found;
  };

  const tell = () => listeners.forEach((listener) => listener());

  /** A day by the reader's calendar. @param {number} time @returns {number} */
  const dayOf = (time) => Math.floor((time - new Date(time).getTimezoneOffset() * 60000) / DAY);

  /** @param {LogEvent[]} events @param {number} now @param {number} retention @returns {Learned} */
  const replay = (events, now, retention) => {
    const back = new Set(events.filter((event) => event.kind === "x").map((event) => event.id));
    // A clock that ran ahead wrote times that are still to come: they count as now.
    const sorted = events
      .map((event, at) => ({ event, at, t: Math.min(event.t, now) }))
      .sort((a, b) => a.t - b.t || a.at - b.at);
    /** @type {Learned} */
    const learned = { cards: new Map(), articles: new Map(), days: new Map() };
    for (const { event, t } of sorted) {
      if (!back.size || !back.has(keyOf(event))) take(learned, event, dayOf(t));
    }
    for (const card of learned.cards.values()) card.due = card.last + fsrs.interval(card, retention);
    return learned;
  };

  /** The id that a card has now: the site tells which ids it had before. @param {string} id */
  const current = (id) => {
    const renamed = globalThis.slipwayLearning?.renamed;
    return renamed && Object.hasOwn(renamed, id) ? renamed[id] : id;
  };

  /** @param {Learned} learned @param {LogEvent} event @param {number} day */
  const take = (learned, { kind, id: was, value }, day) => {
    const id = kind === "r" ? current(was) : was;
    const article = learned.articles.get(id);
    if (kind === "r" && value >= "1" && value <= "4") {
      const grade = Number(value);
      const old = learned.cards.get(id);
      const memory = old ? fsrs.next(old, day - old.last, grade) : fsrs.first(grade);
      const lapses = (old ? old.lapses : 0) + (grade === 1 ? 1 : 0);
      learned.cards.set(id, { ...memory, last: day, due: 0, times: (old ? old.times : 0) + 1, lapses });
      learned.days.set(day, (learned.days.get(day) || 0) + 1);
    } else if (kind === "d") {
      learned.articles.set(id, { read: article ? article.read : day, hash: value, seen: article ? article.seen : 0 });
    } else if (kind === "v" && article) {
      article.seen = Math.max(article.seen, Number(value) || 0);
    }
  };

  /** What an event is called when it is taken back. @param {LogEvent} event */
  const keyOf = (event) => `${event.t.toString(36)}/${event.kind}/${event.id}`;

  const name = store.name("log");
  addEventListener("storage", (event) => {
    if (event.key === name || event.key === null) tell();
  });

  /** An event as the log writes it. @param {number} t @param {string} kind @param {string} id @param {string} value @returns {LogEvent} */
  const eventOf = (t, kind, id, value) => {
    const rest = `${t} ${kind} ${id} ${value}`;
    return /** @type {LogEvent} */ (parse(check(rest) + " " + rest));
  };

  return {
    dayOf,
    event: eventOf,
    keyOf,
    replay,
    parseAll,

    /** Reads, adds, writes: another tab may have written since. @param {string} kind @param {string} id @param {string} value */
    add(kind, id, value) {
      const { events, newer } = load();
      let t = Date.now();
      while (events.some((event) => event.t === t)) t++;
      const event = eventOf(t, kind, id, value);
      if (newer || !store.set("log", written([...events, event]))) unkept.push(event.line);
      tell();
      return event;
    },

    /** Takes an event back. @param {LogEvent} event */
    takeBack(event) {
      this.add("x", keyOf(event), "-");
    },

    /** @returns {LogEvent[]} */
    events: () => load().events,

    /** The retention that the reader wants. */
    get retention() {
      const wanted = Number(store.get("retention"));
      return wanted >= 0.8 && wanted <= 0.95 ? wanted : 0.9;
    },

    learned() {
      return replay(load().events, Date.now(), this.retention);
    },

    today: () => dayOf(Date.now()),

    /** The log as a file. */
    exported: () => written(load().events),

    /** Merges the events of a file. @param {string} text @returns {{added: number, bad: number, newer: boolean}} */
    merge(text) {
      const given = parseAll(text.replace(/\r/g, ""));
      if (given.newer) return { added: 0, bad: given.bad, newer: true };
      const { events } = load();
      const known = new Set(events.map((event) => event.line));
      const fresh = given.events.filter((event) => !known.has(event.line) && known.add(event.line));
      if (fresh.length && !store.set("log", written([...events, ...fresh]))) {
        unkept.push(...fresh.map((event) => event.line));
      }
      tell();
      return { added: fresh.length, bad: given.bad, newer: false };
    },

    /** Forgets everything that this site knows of the reader's learning. */
    reset() {
      unkept = [];
      store.set("log", "");
      store.set("log.damaged", "");
      tell();
    },

    /** What the reader must know about the store, a key of the words, or "". */
    get trouble() {
      if (parseAll(store.get("log")).newer) return "trouble.newer";
      if (unkept.length || !store.works()) return "trouble.unkept";
      return store.get("log.damaged") ? "trouble.damaged" : "";
    },

    /** @param {() => void} listener called when the log has changed, here or in another tab */
    onChange: (listener) => listeners.add(listener),
  };
})();
