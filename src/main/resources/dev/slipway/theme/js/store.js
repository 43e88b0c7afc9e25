// What is kept in this browser, under keys of this site alone.
const store = {
  /** @param {string} key @returns {string} */
  get(key) {
    try {
      return localStorage.getItem("slipway." + document.documentElement.dataset.site + "." + key) || "";
    } catch (denied) {
      return "";
    }
  },

  /** @param {string} key @param {string} value empty to forget it */
  set(key, value) {
    const name = "slipway." + document.documentElement.dataset.site + "." + key;
    try {
      if (value) {
        localStorage.setItem(name, value);
      } else {
        localStorage.removeItem(name);
      }
    } catch (denied) {
      // Storage may be switched off or full: the choice holds for this page.
    }
  },
};
