/** A text of the interface, its placeholders filled. @param {string} key @param {...(string | number)} values @returns {string} */
const say = (key, ...values) => values.reduce((/** @type {string} */ text, value, i) => text.split("{" + i + "}").join(String(value)), words[key]);

/**
 * An element. Attributes that are false are left out; a function listens to a click.
 * @param {string} tag
 * @param {Record<string, string | number | boolean | (() => void)>} attributes
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
const make = (tag, attributes, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children);
  return element;
};
