// Days as people write them, and as calendar files (RFC 5545).
const calendar = (() => {
  const DAY = 86400000;
  /** The reader's own way of writing the page's language, British or American. */
  const page = document.documentElement.lang;
  const language = navigator.languages.find((one) => one.split("-")[0] === page.split("-")[0]) || page;
  /** @param {number} day days since 1970 @returns {Date} */
  const date = (day) => new Date(day * DAY);
  /** @type {Intl.DateTimeFormatOptions} */
  const long = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" };
  /** @type {Intl.DateTimeFormatOptions} */
  const short = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" };

  /** @param {number} day @returns {string} 20261121 */
  const digits = (day) => date(day).toISOString().slice(0, 10).replace(/-/g, "");

  /** @param {string} text */
  const escaped = (text) => text.replace(/[^\P{Cc}\n\t]/gu, "").replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");

  /** A line of at most 75 octets, then a blank and the rest; a character is never cut. @param {string} line */
  const folded = (line) => {
    const encoder = new TextEncoder();
    let out = "";
    let room = 75;
    for (const char of line) {
      const size = encoder.encode(char).length;
      if (size > room) {
        out += "\r\n ";
        room = 74;
      }
      out += char;
      room -= size;
    }
    return out;
  };

  return {
    folded,

    /** The address of this page as others reach it, or "" where it is opened from disk. */
    page() {
      const address = document.querySelector('link[rel="canonical"]')?.getAttribute("href") || location.href.replace(/#.*/, "");
      return address.startsWith("http") ? address : "";
    },

    /** @param {number} day @returns {string} Saturday, November 21 */
    text: (day) => date(day).toLocaleDateString(language, long),

    /** @param {number} day @returns {string} Sat, Nov 21 */
    brief: (day) => date(day).toLocaleDateString(language, short),

    /** @param {number} day @returns {string} 2026-11-21 */
    iso: (day) => date(day).toISOString().slice(0, 10),

    /**
     * A file with an event for each day; its ids stay the same, so that a second import changes the first.
     * @param {{id: string, day: number, title: string, text: string, url: string}[]} events
     * @param {number} now
     */
    file(events, now) {
      const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, "");
      const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Slipway//Reviews//EN", "CALSCALE:GREGORIAN"];
      for (const { id, day, title, text, url } of events) {
        lines.push(
          "BEGIN:VEVENT",
          "UID:" + escaped(id),
          "DTSTAMP:" + stamp,
          "SEQUENCE:" + Math.floor(now / 60000 - 29000000),
          "DTSTART;VALUE=DATE:" + digits(day),
          "DTEND;VALUE=DATE:" + digits(day + 1),
          "SUMMARY:" + escaped(title),
          "DESCRIPTION:" + escaped(text),
        );
        if (url) lines.push("URL:" + url);
        lines.push("TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT9H", "DESCRIPTION:" + escaped(title));
        lines.push("END:VALARM", "END:VEVENT");
      }
      return [...lines, "END:VCALENDAR", ""].map(folded).join("\r\n");
    },

    /** Offers a file that was made here. @param {string} name @param {string} type @param {string} text */
    offer(name, type, text) {
      const address = URL.createObjectURL(new Blob([text], { type }));
      const link = make("a", { href: address, download: name, hidden: true });
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(address), 10000);
    },
  };
})();
