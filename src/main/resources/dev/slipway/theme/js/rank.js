// What a query means, and which sections answer it best: BM25F, with a word in a title or a heading worth more than any number
// of times in the text (Robertson and Zaragoza 2009).
/**
 * A word of a query: its terms by their weight; whether they are only near to it; whether it is a part of an option that is asked for.
 * @typedef {{text: string, terms: Map<number, number>, near: boolean, part: boolean}} Asked
 */
/** @typedef {{section: number, words: number, score: number}} Hit */

const rank = (() => {
  const SATURATION = 1.2;
  const BY_LENGTH = 0.6;
  const TIMES = [1, 2.4, 6, 4];
  const NAMED = 2.2;
  const TITLED = 3.5;
  const ON_TITLED_PAGE = 0.8;
  /** What a word adds where it is not known how often it stands: too little to be found by. */
  const EVERYWHERE = 1e-6;
  const OF_TAG = 0.5;
  const OF_OPTION = 0.2;
  const TAGS = -3;
  const MOST_ENDINGS = 40;
  const { terms, postings, common, count, lengths, shelfOf } = catalog;
  const long = (/** @type {number} */ section) => 8 * 1.5 ** lengths[section];
  const average = lengths.length ? [...lengths.keys()].reduce((sum, section) => sum + long(section), 0) / count : 1;

  /** The place of the first term that is not before a text. @param {string} text @returns {number} */
  const placeOf = (text) => {
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (terms[middle] < text) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  /** Notes a term, if there is one. @param {Map<number, number>} found @param {string} term */
  const addExact = (found, term) => {
    const at = placeOf(term);
    if (term && terms[at] === term) found.set(at, 1);
  };

  /** Notes the terms that go on from a beginning, longer ones less. @param {Map<number, number>} found @param {string} beginning */
  const addLonger = (found, beginning) => {
    const from = placeOf(beginning);
    for (let at = from; at < terms.length && at < from + MOST_ENDINGS && terms[at].startsWith(beginning); at++) {
      if (!found.has(at)) found.set(at, (0.7 * beginning.length) / terms[at].length);
    }
  };

  /** Whether two words differ by one letter: added, dropped, changed, or swapped with the next. @param {string} a @param {string} b @returns {boolean} */
  const isNear = (a, b) => {
    if (Math.abs(a.length - b.length) > 1) return false;
    let start = 0;
    while (start < a.length && a[start] === b[start]) start++;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
    const restA = a.slice(start, a.length - end);
    const restB = b.slice(start, b.length - end);
    const swapped = restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
    return swapped || (restA.length <= 1 && restB.length <= 1);
  };

  /** @param {string} word as written @param {boolean} last whether it may go on @returns {Asked | null} */
  const asked = (word, last) => {
    const term = tokens.term(word, catalog.english);
    if (!term) return null;
    /** @type {Map<number, number>} */
    const found = new Map();
    addExact(found, term);
    const folded = tokens.folded(word);
    if (last) {
      addLonger(found, folded);
      // Halfway to an ending: "cachi" and "cachin" are on their way to "caching".
      if (!found.size) addLonger(found, folded.replace(/(?:in|[ie])$/, ""));
    }
    const near = !found.size && folded.length >= 4;
    if (near) {
      terms.forEach((other, at) => {
        if (isNear(other, term) || isNear(other, folded)) found.set(at, 0.6);
      });
    }
    return { text: word, terms: found, near: near && found.size > 0, part: false };
  };

  /** What a query asks for: its words, each once. @param {string} query @returns {Asked[]} */
  const words = (query) => {
    /** @type {Map<string, Asked>} */
    const found = new Map();
    let option = 0;
    tokens.over(query, (start, end) => {
      const one = asked(query.slice(start, end), end === query.length);
      if (!one) return;
      found.set(tokens.folded(one.text), { ...one, part: end <= option });
      if (query[start] === "-" && one.terms.size) option = end;
    });
    return [...found.values()];
  };

  /** How seldom a word is, with all the terms that stand for it: what it adds to a score. @param {Asked} word @returns {number} */
  const rarity = (word) => {
    let holds = 0;
    for (const term of word.terms.keys()) holds += common.has(term) ? count / 3 : postings[term].sections.length;
    holds = Math.min(holds, count);
    return Math.log(1 + (count - holds + 0.5) / (holds + 0.5));
  };

  /** How much each section has to say about a word; what stands nearly everywhere counts a little everywhere. @param {Asked} word @returns {Float64Array} */
  const scores = (word) => {
    const scored = new Float64Array(count);
    const rare = rarity(word) * (word.part ? OF_OPTION : 1);
    const raise = (/** @type {number} */ section, /** @type {number} */ score) => {
      if (score > scored[section]) scored[section] = score;
    };
    for (const [term, weight] of word.terms) {
      if (common.has(term)) scored.forEach((_, section) => raise(section, EVERYWHERE));
      const { sections, grades } = postings[term];
      sections.forEach((section, i) => {
        const { first, size, title, scope } = shelfOf[section];
        const worth = rare * weight * (scope === TAGS ? OF_TAG : 1);
        const times = TIMES[grades[i]] / (1 - BY_LENGTH + (BY_LENGTH * long(section)) / average);
        const score = (times * (SATURATION + 1)) / (times + SATURATION);
        const titled = grades[i] === 3 && title && section === first;
        raise(section, worth * (score + (titled ? TITLED : grades[i] === 3 ? NAMED : 0)));
        // A word of the title is said of the whole page.
        for (let other = first + 1; titled && other < first + size; other++) raise(other, worth * ON_TITLED_PAGE);
      });
    }
    return scored;
  };

  /**
   * The sections that answer a query, best first: those with all its words, then those with the most of them.
   * @param {Asked[]} words
   * @param {(scope: number) => boolean} isIn
   * @returns {Hit[]}
   */
  const hits = (words, isIn) => {
    const met = words.filter((word) => word.terms.size);
    const all = met.map(scores);
    /** @type {Hit[]} */
    const found = [];
    for (let section = 0; section < count; section++) {
      let matched = 0;
      let score = 0;
      for (const one of all) {
        if (one[section]) matched++;
        score += one[section];
      }
      if (score > 10 * EVERYWHERE && isIn(shelfOf[section].scope)) found.push({ section, words: matched, score });
    }
    return found.sort((a, b) => b.words - a.words || b.score - a.score || a.section - b.section);
  };

  return { words, hits, isNear, rarity };
})();
