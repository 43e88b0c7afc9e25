// Says what is right in a question that was answered. Nothing is sent anywhere: the key is in the page.
/** @typedef {{place: HTMLElement, right: boolean}} Mark */
/** @typedef {{empty: boolean, right: boolean, marks: Mark[], missing: number, chosen: string[]}} Verdict */
const judge = (() => {
  /** Case, quotes, a full stop and the number of blanks do not matter. @param {string} text */
  const plain = (text) =>
    text.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ").replace(/^[`"'“”‘’]+|[`"'“”‘’.]+$/g, "");

  /** @param {string} given @param {string[]} accepted */
  const isOneOf = (given, accepted) => accepted.some((text) => plain(text) === plain(given));

  /** @param {string} given @returns {number} */
  const number = (given) => Number(given.trim().replace(",", ".").replace(/^$/, "x"));

  /** @param {HTMLInputElement | HTMLSelectElement} field */
  const placeOf = (field) => /** @type {HTMLElement} */ (field.matches(".gap") ? field : field.closest("label, li, .field") || field);

  /** @param {HTMLFormElement} form @param {string} css @returns {any[]} */
  const all = (form, css) => [...form.querySelectorAll(css)];

  /** @param {HTMLFormElement} form @param {string[]} key @returns {Verdict} */
  const choices = (form, key) => {
    const chosen = all(form, "input:checked");
    const marks = chosen.map((input) => ({ place: placeOf(input), right: key.includes(input.value) }));
    const hits = marks.filter((mark) => mark.right).length;
    const right = hits === key.length && hits === marks.length;
    return { empty: !marks.length, right, marks, missing: key.length - hits, chosen: chosen.map((input) => input.value) };
  };

  /** @param {any[]} fields @param {(field: any, at: number) => boolean} isRight @returns {Verdict} */
  const fields = (fields, isRight) => {
    const marks = fields.map((field, at) => ({ place: placeOf(field), right: isRight(field, at) }));
    const empty = fields.some((field) => !field.value.trim());
    return { empty, right: marks.every((mark) => mark.right), marks, missing: 0, chosen: [] };
  };

  /** @param {HTMLFormElement} form @returns {Verdict} */
  const order = (form) => {
    const marks = all(form, ".order > li").map((place, at) => ({ place, right: Number(place.dataset.place) === at + 1 }));
    return { empty: false, right: marks.every((mark) => mark.right), marks, missing: 0, chosen: [] };
  };

  /** @param {HTMLFormElement} form @returns {Verdict} */
  return (form) => {
    /** @type {string[]} */
    const key = JSON.parse(form.dataset.key || "[]");
    const off = Number(form.dataset.tolerance || 0) + 1e-9;
    switch (form.dataset.type) {
      case "text":
        return fields(all(form, "input"), (field) => isOneOf(field.value, key));
      case "number":
        return fields(all(form, "input"), (field) => Math.abs(number(field.value) - Number(key[0])) <= off);
      case "blank":
        return fields(all(form, ".gap"), (field, at) => isOneOf(field.value, (key[at] || "").split("|")));
      case "match":
        return fields(all(form, ".match select"), (field) => field.value === field.closest("li").dataset.key);
      case "order":
        return order(form);
      default:
        return choices(form, key);
    }
  };
})();
