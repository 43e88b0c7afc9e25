// The index as the build packed it (PackedIndex, BitWriter), taken apart once: terms in their order, and for each the sections
// that have it and how strongly.
/** @typedef {{path: string, title: string, part: number, scope: number, first: number, size: number, file: string}} Shelf a page */

const catalog = (() => {
  const packed = /** @type {Packed} */ (window.slipwaySearch);
  const bytes = atob(packed.bits);
  let at = 0;
  const bit = () => {
    const value = (bytes.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1;
    at++;
    return value;
  };
  const read = (/** @type {number} */ bits) => {
    let value = 0;
    for (let i = 0; i < bits; i++) value = (value << 1) | bit();
    return value;
  };
  const unary = (/** @type {number} */ highest) => {
    let value = 0;
    while (value < highest && bit()) value++;
    return value;
  };
  const gamma = () => {
    const length = unary(32);
    return (1 << length) | read(length);
  };
  /** A number below another one. @param {number} range */
  const within = (range) => {
    const length = 31 - Math.clz32(range);
    const shorter = (2 << length) - range;
    const value = read(length);
    return value < shorter ? value : ((value << 1) | bit()) - shorter;
  };
  /** Rising numbers between two others, the middle one first. @param {Uint32Array} out @param {number} from @param {number} to @param {number} low @param {number} high */
  const rising = (out, from, to, low, high) => {
    const left = to - from;
    if (left === 0) return;
    if (left === high - low + 1) {
      for (let i = 0; i < left; i++) out[from + i] = low + i;
      return;
    }
    const middle = from + (left >> 1);
    const least = low + middle - from;
    out[middle] = least + within(high - (to - 1 - middle) - least + 1);
    rising(out, from, middle, low, out[middle] - 1);
    rising(out, middle + 1, to, out[middle] + 1, high);
  };

  const lengths = new Uint8Array(packed.sections).map(() => read(4));
  const common = new Set(packed.common);
  /** @type {string[]} */
  const terms = [];
  for (const piece of packed.terms.match(/[A-Z][^A-Z]*/g) ?? []) {
    terms.push((terms.at(-1) ?? "").slice(0, piece.charCodeAt(0) - 65) + piece.slice(1));
  }
  const postings = terms.map((_, index) => {
    const count = gamma() - (common.has(index) ? 1 : 0);
    const sections = new Uint32Array(count);
    rising(sections, 0, count, 0, packed.sections - 1);
    return { sections, grades: new Uint8Array(count).map(() => unary(3)) };
  });

  let first = 0;
  const shelves = packed.pages.map(([path, title, part, scope, size, file]) => {
    const shelf = { path, title, part, scope, first, size, file };
    first += size;
    return shelf;
  });
  /** @type {Shelf[]} */
  const shelfOf = shelves.flatMap((shelf) => Array(shelf.size).fill(shelf));

  return { english: packed.english, series: packed.series, count: packed.sections, terms, postings, common, lengths, shelves, shelfOf };
})();
