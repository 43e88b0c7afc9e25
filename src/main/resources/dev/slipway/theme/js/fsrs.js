// FSRS-6, the same as dev.slipway.learn.Fsrs: the long-term scheduler, no steps within a day. A test compares both.
/** @typedef {{s: number, d: number}} Memory stability in days, difficulty from 1 to 10 */
const fsrs = (() => {
  const w = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
    0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ];
  const decay = -w[20];
  const factor = Math.pow(0.9, 1 / decay) - 1;
  /** @param {number} value @param {number} least @param {number} most */
  const within = (value, least, most) => Math.min(Math.max(value, least), most);
  /** @param {number} grade */
  const firstDifficulty = (grade) => w[4] - Math.exp((grade - 1) * w[5]) + 1;

  /** @param {Memory} memory @param {number} days */
  const recall = (memory, days) => Math.pow(1 + (factor * Math.max(0, days)) / memory.s, decay);

  /** @param {Memory} memory @param {number} r @param {number} grade */
  const stability = ({ s, d }, r, grade) => {
    if (grade === 1) {
      return Math.min(w[11] * Math.pow(d, -w[12]) * (Math.pow(s + 1, w[13]) - 1) * Math.exp(w[14] * (1 - r)), s);
    }
    const ease = (grade === 2 ? w[15] : 1) * (grade === 4 ? w[16] : 1);
    return s * (1 + Math.exp(w[8]) * (11 - d) * Math.pow(s, -w[9]) * (Math.exp(w[10] * (1 - r)) - 1) * ease);
  };

  return {
    recall,

    /** @param {number} grade 1 Again to 4 Easy @returns {Memory} */
    first: (grade) => ({ s: Math.max(w[grade - 1], 0.1), d: within(firstDifficulty(grade), 1, 10) }),

    /** @param {Memory} memory @param {number} days @param {number} grade @returns {Memory} */
    next(memory, days, grade) {
      const damped = memory.d + (-w[6] * (grade - 3) * (10 - memory.d)) / 9;
      return {
        s: within(stability(memory, recall(memory, days), grade), 0.001, 36500),
        d: within(w[7] * firstDifficulty(4) + (1 - w[7]) * damped, 1, 10),
      };
    },

    /** @param {Memory} memory @param {number} retention @returns {number} whole days */
    interval: (memory, retention) =>
      within(Math.floor((memory.s * (Math.pow(retention, 1 / decay) - 1)) / factor + 0.5), 1, 36500),
  };
})();
