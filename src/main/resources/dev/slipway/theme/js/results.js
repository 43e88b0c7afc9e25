// The results of a query: pages, best first, and the sections of each. Their texts are loaded page by page, when they are shown.
/** @typedef {{shelf: Shelf, hits: Hit[]}} Group */
/** @typedef {{words: Asked[], groups: Group[], sections: number, pages: number}} Found */

const results = (() => {
  const PHRASE = 1.6;
  const NAME = 2;
  const root = document.documentElement.dataset.root || "";
  /** @type {Map<Shelf, Promise<string[]>>} */
  const loading = new Map();

  /** The texts of a page: of each section its heading, its address, its text. None where they cannot be had. @param {Shelf} shelf @returns {Promise<string[]>} */
  const texts = (shelf) => {
    let known = loading.get(shelf);
    if (!known) {
      known = new Promise((done) => {
        const script = document.createElement("script");
        script.src = `${root}assets/search/${shelf.file}.js`;
        script.onload = () => done(window.slipwayTexts?.[shelf.path] ?? []);
        script.onerror = () => done([]);
        document.head.append(script);
      });
      loading.set(shelf, known);
    }
    return known;
  };

  const plain = (/** @type {string} */ text) => tokens.folded(text).replace(/\s+/g, " ").trim();

  /** Hits by page, as they come. @param {Hit[]} hits @returns {Group[]} */
  const grouped = (hits) => {
    /** @type {Map<Shelf, Group>} */
    const groups = new Map();
    for (const hit of hits) {
      const shelf = catalog.shelfOf[hit.section];
      const group = groups.get(shelf) ?? { shelf, hits: [] };
      group.hits.push(hit);
      groups.set(shelf, group);
    }
    return [...groups.values()];
  };

  /** Puts first what is called as asked, or has the words together. @param {Group} group @param {string[]} loaded @param {string} phrase */
  const favour = ({ shelf, hits }, loaded, phrase) => {
    for (const hit of hits) {
      const at = (hit.section - shelf.first) * 3;
      const heading = plain(loaded[at] || shelf.title);
      if (heading === phrase) hit.score *= NAME;
      else if (phrase.includes(" ") && `${heading} ${plain(loaded[at + 2] ?? "")}`.includes(phrase)) hit.score *= PHRASE;
    }
    hits.sort((a, b) => b.words - a.words || b.score - a.score || a.section - b.section);
  };

  /**
   * The best pages for a query with their best sections.
   * @param {string} query
   * @param {(scope: number) => boolean} isIn
   * @param {number} pages at most
   * @param {number} each at most, of a page
   * @returns {Promise<Found>}
   */
  const of = async (query, isIn, pages, each) => {
    const words = rank.words(query);
    const hits = rank.hits(words, isIn);
    const whole = hits.filter((hit) => hit.words === hits[0].words);
    const groups = grouped(hits).slice(0, pages);
    const loaded = await Promise.all(groups.map((group) => texts(group.shelf)));
    groups.forEach((group, i) => favour(group, loaded[i], plain(query)));
    groups.sort((a, b) => b.hits[0].words - a.hits[0].words || b.hits[0].score - a.hits[0].score);
    groups.forEach((group) => group.hits.splice(each));
    return { words, groups, sections: whole.length, pages: grouped(whole).length };
  };

  const scopeName = (/** @type {number} */ scope) => catalog.series[scope] ?? say(["search.posts", "search.glossary", "search.tags"][-1 - scope]);

  /** @param {Hit} hit @param {Shelf} shelf @param {string[]} loaded @param {Map<string, Wanted>} wanted @param {Record<string, string>} attributes */
  const result = (hit, shelf, loaded, wanted, attributes) => {
    const at = (hit.section - shelf.first) * 3;
    const [heading = "", address = "", text = ""] = loaded.slice(at, at + 3);
    const href = root + (address && address[0] !== "#" ? address : shelf.path + address);
    const name = heading || say(shelf.part < 0 && shelf.scope >= 0 ? "search.overview" : "search.beginning");
    const place = make("span", { class: "find-place" }, ...excerpt.marked(name, heading ? excerpt.marks(heading, wanted) : []));
    return make("a", { href, class: "find-hit", ...attributes }, place, " ", ...(text ? [excerpt.of(text, wanted)] : []));
  };

  /**
   * A page's results, below its title.
   * @param {Group} group
   * @param {Map<string, Wanted>} wanted
   * @param {number} number unique among the groups
   * @param {boolean} asOptions for a list that is chosen from by keys
   * @returns {Promise<HTMLElement>}
   */
  const shown = async ({ shelf, hits }, wanted, number, asOptions) => {
    const loaded = await texts(shelf);
    const where = shelf.title ? [scopeName(shelf.scope), ...(shelf.part < 0 ? [] : [say("search.part", shelf.part)])].filter((name) => name !== shelf.title) : [];
    const title = shelf.title || scopeName(shelf.scope);
    const id = `findGroup-${number}`;
    const head = make(
      asOptions ? "div" : "h2",
      { class: "find-page", id, ...(asOptions ? { role: "presentation" } : {}) },
      ...(where.length ? [make("span", { class: "find-trail" }, where.join(" › ")), " "] : []),
      make("span", { class: "find-title" }, ...excerpt.marked(title, excerpt.marks(title, wanted))),
    );
    const items = hits.map((hit, i) => result(hit, shelf, loaded, wanted, asOptions ? { role: "option", id: `find-${number}-${i}`, tabindex: "-1", "aria-selected": "false" } : {}));
    return make(asOptions ? "div" : "section", { class: "find-group", "aria-labelledby": id, ...(asOptions ? { role: "group" } : {}) }, head, ...items);
  };

  /** Terms of the glossary and tags with a word that is spelt much like one of the query. @param {string} query @returns {Promise<HTMLElement[]>} */
  const similar = async (query) => {
    /** @type {string[]} */
    const asked = [];
    tokens.over(query, (start, end) => asked.push(tokens.folded(query.slice(start, end))));
    const isLike = (/** @type {string} */ name) => {
      let like = false;
      tokens.over(name, (start, end) => {
        const word = tokens.folded(name.slice(start, end));
        like ||= asked.some((one) => one.length > 2 && (rank.isNear(one, word) || (one.length > 3 && word.slice(0, 3) === one.slice(0, 3))));
      });
      return like;
    };
    /** @type {HTMLElement[]} */
    const links = [];
    for (const shelf of catalog.shelves.filter((one) => one.scope < -1)) {
      const loaded = await texts(shelf);
      for (let i = 0; i < loaded.length; i += 3) {
        const href = root + (loaded[i + 1][0] === "#" ? shelf.path : "") + loaded[i + 1];
        if (isLike(loaded[i])) links.push(make("a", { href }, loaded[i]));
      }
    }
    return links.slice(0, 6);
  };

  return { of, shown, similar, scopeName, root };
})();
