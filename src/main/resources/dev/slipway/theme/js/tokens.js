// The words of a text and the terms that the index knows them by: as Tokens, Characters, Term and EnglishEndings have them in
// Java, character by character. A test holds the two together.
const tokens = {
  signs: "\u00d7\u00f7\u037e\u0387\u055d\u055e\u0589\u05be\u05c0\u05c3\u060c\u061b\u061f\u066a\u066b\u066c\u06d4\u0964\u0965\u1361\u1362\u1680",

  /** 0 between words, 1 in a word, 2 in a script without spaces. @param {number} c a unit of UTF-16 @returns {number} */
  kind(c) {
    if (c < 0x80) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) ? 1 : 0;
    if (c < 0x2000) {
      const letter = c >= 0xc0 || c === 0xaa || c === 0xb5 || c === 0xba;
      if (!letter || this.signs.includes(String.fromCharCode(c))) return 0;
      return (c >= 0xe00 && c < 0xf00) || (c >= 0x1000 && c < 0x10a0) || (c >= 0x1780 && c < 0x1800) ? 2 : 1;
    }
    if (c < 0x3040) return (c >= 0x2c00 && c < 0x2e00) || (c >= 0x20d0 && c < 0x2100) ? 1 : c >= 0x3005 && c <= 0x3007 ? 2 : 0;
    if (c < 0xa000) return c === 0x30fb || (c >= 0x3200 && c < 0x3400) ? 0 : c >= 0x3100 && c < 0x3200 ? 1 : 2;
    if (c < 0xe000) return c >= 0xd83c && c <= 0xd83e ? 0 : c >= 0xd840 && c < 0xd880 ? 2 : 1;
    const sign = c < 0xf900 || c === 0xfeff || (c >= 0xfe00 && c < 0xfe70) || (c >= 0xff00 && c < 0xff10) || (c >= 0xff1a && c < 0xff21);
    return sign || (c >= 0xff3b && c < 0xff41) || (c >= 0xff5b && c < 0xff66) || c >= 0xffe0 ? 0 : c < 0xfb00 ? 2 : 1;
  },

  /** The index behind a character, which may be two units. @param {string} text @param {number} at @returns {number} */
  after: (text, at) => at + (/** @type {number} */ (text.codePointAt(at)) > 0xffff ? 2 : 1),

  /** The end of an option whose dashes begin at an index, or 0. @param {string} text @param {number} at @returns {number} */
  option(text, at) {
    if (at > 0 && (text[at - 1] === "-" || this.kind(text.charCodeAt(at - 1)))) return 0;
    const name = /^--?[a-zA-Z](?:[a-zA-Z0-9]|-[a-zA-Z0-9])*/.exec(text.slice(at, at + 200));
    return name ? at + name[0].length : 0;
  },

  /**
   * Calls back with the start and the end of each word.
   * @param {string} text
   * @param {(start: number, end: number) => void} each
   */
  over(text, each) {
    const kind = (/** @type {number} */ index) => (index < text.length ? this.kind(text.charCodeAt(index)) : 0);
    for (let at = 0; at < text.length; ) {
      const here = kind(at);
      const start = at;
      if (here === 1) {
        while (kind(at) === 1) at++;
        each(start, at);
      } else if (here === 2) {
        at = this.after(text, at);
        const end = kind(at) === 2 ? this.after(text, at) : at;
        each(start, end);
        if (kind(end) !== 2) at = end;
      } else {
        const end = text[at] === "-" ? this.option(text, at) : 0;
        if (end) each(start, end);
        at = end ? at + (text[at + 1] === "-" ? 2 : 1) : this.after(text, at);
      }
    }
  },

  /** Lower case, without accents. @param {string} word @returns {string} */
  folded(word) {
    if (/^[\0-\x7f]*$/.test(word)) return word.toLowerCase();
    const bare = word.normalize("NFKD").replace(/[\u0300-\u036f\u0591-\u05bf\u064b-\u065f\u0670\u20d0-\u20ff]/g, "");
    /** @type {Record<string, string>} */
    const plain = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", ı: "i", þ: "th", ς: "σ" };
    return bare
      .toLowerCase()
      .replace(/[ßæœøłđðıþς]/g, (letter) => plain[letter])
      .normalize("NFC");
  },

  /** The term of a word, or nothing where it is not worth finding. @param {string} word @param {boolean} english @returns {string} */
  term(word, english) {
    const folded = this.folded(word);
    const option = folded[0] === "-";
    if (!folded || folded.length > 40 || /^[a-z]$/.test(folded)) return "";
    if (!option && folded.length >= 12 && /[0-9]/.test(folded)) return "";
    return english && !option ? this.cut(folded) : folded;
  },

  /** An English word without its endings. @param {string} word @returns {string} */
  cut(word) {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
    let stem = word;
    if (/s$/.test(stem) && !/(?:ss|us|is)$/.test(stem)) stem = stem.length > 4 && stem.endsWith("ies") ? stem.slice(0, -3) + "y" : stem.slice(0, -1);
    if (stem.length > 4 && stem.endsWith("ied")) {
      stem = stem.slice(0, -3) + "y";
    } else {
      const bare = stem.replace(/(?:ing|(?<!e)ed)$/, "");
      if (bare !== stem && bare.length > 2 && /[aeiouy]/.test(bare)) stem = bare.replace(/^(..+)([^lszaeiou])\2$/, "$1$2");
    }
    return stem.length > 3 && stem.endsWith("e") ? stem.slice(0, -1) : stem;
  },
};
