// The log in an address, for links that outlive what this browser keeps: "#log=1." and base64url of lines
// "time kind id value". Of a long log the newest events go along, as many as an address takes everywhere.
const carry = (() => {
  const ROOM = 2000;
  const SHAPE = /^[0-9a-z]{1,9} [rdvo] \S{1,120} \S{1,40}$/;

  /** @param {string} text */
  const encoded = (text) => {
    const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
    return btoa(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  };

  return {
    /** @param {LogEvent[]} events @returns {string} a fragment with "#", or "" where there is nothing to carry */
    fragment(events) {
      const back = new Set(events.filter((event) => event.kind === "x").map((event) => event.id));
      const lines = [];
      let size = 0;
      for (const event of [...events].sort((a, b) => b.t - a.t)) {
        if (event.kind === "x" || back.has(log.keyOf(event))) continue;
        const line = `${event.t.toString(36)} ${event.kind} ${event.id} ${event.value}`;
        size += new TextEncoder().encode(line).length + 1;
        if (size > (ROOM * 3) / 4) break;
        lines.unshift(line);
      }
      return lines.length ? "#log=1." + encoded(lines.join("\n")) : "";
    },

    /** The events of a fragment. One line that is not exactly right makes the whole worth nothing: null. @param {string} hash @returns {LogEvent[] | null} */
    read(hash) {
      const found = /^#log=1\.([A-Za-z0-9_-]{1,4000})$/.exec(hash);
      if (!found) return null;
      try {
        const bytes = Uint8Array.from(atob(found[1].replace(/-/g, "+").replace(/_/g, "/")), (char) => char.charCodeAt(0));
        const lines = new TextDecoder("utf-8", { fatal: true }).decode(bytes).split("\n");
        if (!lines.every((line) => SHAPE.test(line))) return null;
        const events = lines.map((line) => {
          const [time, kind, id, value] = line.split(" ");
          return log.event(parseInt(time, 36), kind, id, value);
        });
        return events.every(Boolean) ? events : null;
      } catch (broken) {
        return null;
      }
    },
  };
})();
