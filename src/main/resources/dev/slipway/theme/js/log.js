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

  /** The version of a store, NaN where it does not say. @param {string} text */
  const version = (text) => Number(/^slipway-log (\d+)(\n|$)/.exec(text)?.[1]);

  /** @param {string} line @returns {LogEvent | null} */
  const parse = (line) => {
    const [sum, time, kind, id, value, more] = line.split(" ");
    const t = Number(time);
    const whole = value && more === undefined && t > 0 && t < 1e14 && sum === check(line.slice(sum.length + 1));
    return whole ? { t, kind, id, value, line } : null;
  };

  /** @param {string} text @returns {{events: LogEvent[], bad: number, newer: boolean}} */
  const parseAll = (text) => {
    const known = version(text);
    const newer = known > 1;
    const lines = text.split("\n");
    const events = [];
    let bad = text && !(known >= 0) ? 1 : 0;
    for (const line of known >= 0 ? lines.slice(1) : lines) {
      if (!line) continue;
      const event = parse(line);
      if (event) events.push(event);
      else bad++;
    }
    return { events, bad: newer ? 0 : bad, newer };
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

  /** @param {number} time @returns {number} what the reader's clock is behind the world's */
  const behind = (time) => new Date(time).getTimezoneOffset() * 60000;

  /** A day by the reader's calendar. @param {number} time @returns {number} */
  const dayOf = (time) => Math.floor((time - behind(time)) / DAY);

  /** The same for many times: where a week begins and ends with the same clock, the clock is asked once. */
  const dayFinder = () => {
    let week = NaN;
    let steady = NaN;
    return (/** @type {number} */ time) => {
      const now = Math.floor(time / (7 * DAY));
      if (now !== week) {
        week = now;
        steady = behind(now * 7 * DAY);
        if (steady !== behind((now + 1) * 7 * DAY)) steady = NaN;
      }
      return steady === steady ? Math.floor((time - steady) / DAY) : dayOf(time);
    };
  };

  /** The new names of cards in the log, as a page that has the whole deck kept them. @returns {Record<string, string>} */
  const known = () => Object.fromEntries(store.get("renamed").split("\n").filter(Boolean).map((line) => line.split(" ")));

  /** By time; a log that was only ever added to is in order already. @param {LogEvent[]} events @param {number} now */
  const inOrder = (events, now) => {
    const sorted = events.every(({ t }, at) => !at || events[at - 1].t <= t);
    return sorted ? events : [...events].sort((a, b) => Math.min(a.t, now) - Math.min(b.t, now));
  };

  /** @param {LogEvent[]} events @param {number} now @param {number} retention @returns {Learned} */
  const replay = (events, now, retention) => {
    const back = new Set(events.filter((event) => event.kind === "x").map((event) => event.id));
    const backTimes = new Set([...back].map((key) => parseInt(key, 36)));
    const renamed = globalThis.slipwayLearning?.renamed || known();
    const dayAt = dayFinder();
    /** @type {Learned} */
    const learned = { cards: new Map(), articles: new Map(), days: new Map() };
    for (const event of inOrder(events, now)) {
      // A clock that ran ahead wrote times that are still to come: they count as now.
      const day = dayAt(Math.min(event.t, now));
      if (!backTimes.has(event.t) || !back.has(keyOf(event))) take(learned, event, day, renamed);
    }
    for (const card of learned.cards.values()) card.due = card.last + fsrs.interval(card, retention);
    return learned;
  };

  /** @param {Learned} learned @param {LogEvent} event @param {number} day @param {Record<string, string>} renamed what the site calls a card now, by the ids that it had before */
  const take = (learned, { kind, id: was, value }, day, renamed) => {
    if (kind === "r" && value >= "1" && value <= "4") {
      const id = Object.hasOwn(renamed, was) ? renamed[was] : was;
      const grade = Number(value);
      const old = learned.cards.get(id);
      const { s, d } = old ? fsrs.next(old, day - old.last, grade) : fsrs.first(grade);
      const lapses = (old ? old.lapses : 0) + (grade === 1 ? 1 : 0);
      learned.cards.set(id, { s, d, last: day, due: 0, times: (old ? old.times : 0) + 1, lapses });
      learned.days.set(day, (learned.days.get(day) || 0) + 1);
    } else if (kind === "d") {
      const article = learned.articles.get(was);
      learned.articles.set(was, { read: article ? article.read : day, hash: value, seen: article ? article.seen : 0 });
    } else if (kind === "v") {
      const article = learned.articles.get(was);
      if (article) article.seen = Math.max(article.seen, Number(value) || 0);
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
      store.set("renamed", "");
      store.set("gone", "");
      tell();
    },

    /** What the reader must know about the store, a key of the words, or "". */
    get trouble() {
      if (version(store.get("log")) > 1) return "trouble.newer";
      if (unkept.length || !store.works()) return "trouble.unkept";
      return store.get("log.damaged") ? "trouble.damaged" : "";
    },

    /** What the deck of the site says of the cards in the log, kept for the pages that do not load it. @param {Learning} deck */
    keepDeck({ cards, renamed }) {
      const ids = [...new Set(load().events.filter((event) => event.kind === "r").map((event) => event.id))];
      const now = (/** @type {string} */ id) => (Object.hasOwn(renamed, id) ? renamed[id] : id);
      const names = ids.filter((id) => now(id) !== id).map((id) => id + " " + now(id)).join("\n");
      const gone = ids.filter((id) => !Object.hasOwn(cards, now(id))).join(" ");
      if (names === store.get("renamed") && gone === store.get("gone")) return;
      if (store.set("renamed", names) && store.set("gone", gone)) tell();
    },

    /** @param {() => void} listener called when the log has changed, here or in another tab */
    onChange: (listener) => listeners.add(listener),
  };
})();
