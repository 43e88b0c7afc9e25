// What is kept in this browser, under keys of this site alone.
const store = {
  /** @param {string} key @returns {string} the key as the browser knows it */
  name: (key) => "slipway." + document.documentElement.dataset.site + "." + key,

  /** @param {string} key @returns {string} */
  get(key) {
    try {
      return localStorage.getItem(this.name(key)) || "";
    } catch (denied) {
      return "";
    }
  },

  /** @param {string} key @param {string} value empty to forget it @returns {boolean} whether the browser kept it */
  set(key, value) {
    try {
      if (value) {
        localStorage.setItem(this.name(key), value);
      } else {
        localStorage.removeItem(this.name(key));
      }
      return true;
    } catch (denied) {
      // Storage may be switched off or full: the choice holds for this page.
      return false;
    }
  },

  /** Whether anything is kept at all. */
  works() {
    try {
      const probe = this.name("probe");
      localStorage.setItem(probe, "1");
      localStorage.removeItem(probe);
      return true;
    } catch (denied) {
      return false;
    }
  },
};
