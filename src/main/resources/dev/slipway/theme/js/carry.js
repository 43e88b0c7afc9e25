// The log in an address, for links that outlive what this browser keeps: "#log=2.", ids with "~" between them, "~~", and
// events with "." between them, the newest first, as many as there is room for. An event is the milliseconds to the one
// before it in the line (the first: since 1970), a letter, the place of its id, and "-" and a value where the letter does
// not say it: A, H, G, E are a card rated Again, Hard, Good, Easy; R, D, V, O as in the log.
const carry = (() => {
  // Characters. Google Calendar keeps 8,192 of a description and takes files of a megabyte, a plan has some 200 entries.
  const ROOM = 3000;
  const GRADES = "AHGE";
  const EVENT = /^([0-9a-z]{1,9})([AHGERDVO])([0-9a-z]{1,4})(?:-([^-]\S*))?$/;

  /** @param {string} text */
  const encoded = (text) => encodeURIComponent(text).replace(/[~!'()*.]/g, (char) => "%" + char.charCodeAt(0).toString(16));

  /** @param {string} line @param {string[]} ids @param {number} from @returns {LogEvent | null} */
  const decoded = (line, ids, from) => {
    const [, time, letter, place, rest] = EVENT.exec(line) || [];
    const id = ids[parseInt(place, 36)] || "";
    const grade = GRADES.indexOf(letter) + 1;
    const value = grade ? String(grade) : decodeURIComponent(rest || "");
    if (!/^\S{1,120}$/.test(id) || !/^\S{1,40}$/.test(value) || (grade && rest)) return null;
    return log.event(from ? from - parseInt(time, 36) : parseInt(time, 36), grade ? "r" : letter.toLowerCase(), id, value);
  };

  return {
    /** @param {LogEvent[]} events @returns {{fragment: string, carried: number, all: number}} the fragment with "#", or "" where there is nothing to carry */
    packed(events) {
      const back = new Set(events.filter((event) => event.kind === "x").map((event) => event.id));
      const all = events.filter((event) => event.kind !== "x" && !back.has(log.keyOf(event))).sort((a, b) => b.t - a.t);
      /** @type {Map<string, number>} */
      const ids = new Map();
      /** @type {string[]} */
      const lines = [];
      let size = 0;
      for (const { t, kind, id, value } of all) {
        const name = encoded(id);
        const place = ids.get(name) ?? ids.size;
        const grade = kind === "r" ? GRADES[Number(value) - 1] : undefined;
        const time = lines.length ? all[lines.length - 1].t - t : t;
        const line = time.toString(36) + (grade || kind.toUpperCase()) + place.toString(36) + (grade ? "" : "-" + encoded(value));
        size += line.length + 1 + (ids.has(name) ? 0 : name.length + 1);
        if (size > ROOM) break;
        ids.set(name, place);
        lines.push(line);
      }
      const fragment = lines.length ? `#log=2.${[...ids.keys()].join("~")}~~${lines.join(".")}` : "";
      return { fragment, carried: lines.length, all: all.length };
    },

    /** The events of a fragment. One that is not exactly right makes the whole worth nothing: null. @param {string} hash @returns {LogEvent[] | null} */
    read(hash) {
      const [head, tail, more] = hash.slice("#log=2.".length).split("~~");
      if (!hash.startsWith("#log=2.") || hash.length > 2 * ROOM || !tail || more !== undefined) return null;
      try {
        const ids = head.split("~").map(decodeURIComponent);
        /** @type {LogEvent[]} */
        const events = [];
        for (const line of tail.split(".")) {
          const event = decoded(line, ids, events.length ? events[0].t : 0);
          if (!event) return null;
          events.unshift(event);
        }
        return events;
      } catch (broken) {
        return null;
      }
    },

    /** What a reader who takes a file with such links must know. @param {{carried: number, all: number}} packed @returns {string} */
    note: ({ carried, all }) => (carried < all ? say("carry.some", carried, all) : say("carry.note")),
  };
})();
