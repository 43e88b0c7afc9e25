// How long a browser takes to work out what is due from a log of 10,000 reviews of 600 cards over three years. Runs in
// Node (node bench/replay.js) and in a browser (bench/replay.html), with the scripts of the theme as they are.
"use strict";
(() => {
  const REVIEWS = 10000;
  const RUNS = 21;
  if (typeof process === "object") {
    const fs = require("node:fs");
    const path = require("node:path");
    const vm = require("node:vm");
    const kept = new Map();
    globalThis.document = { documentElement: { lang: "en", dataset: { site: "bench" } } };
    globalThis.localStorage = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value), removeItem: (key) => kept.delete(key) };
    globalThis.addEventListener = () => {};
    const folder = path.join(__dirname, "../src/main/resources/dev/slipway/theme/js");
    for (const name of ["store", "fsrs", "log"]) vm.runInThisContext(fs.readFileSync(path.join(folder, name + ".js"), "utf8"));
  }
  globalThis.slipwayLearning = { articles: {}, cards: {}, renamed: { "card-0": "card-600" } };

  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const events = [];
  let time = Date.UTC(2023, 0, 1, 8);
  for (let i = 0; i < REVIEWS; i++) {
    time += Math.floor((random() * 2 * 3 * 365 * 86400000) / REVIEWS);
    events.push(log.event(time, "r", "card-" + Math.floor(random() * 600), String(1 + Math.floor(random() * 4))));
  }
  const shuffled = events.map((event) => ({ event, at: random() })).sort((a, b) => a.at - b.at).map(({ event }) => event);
  const back = log.event(time + 1, "x", log.keyOf(events[77]), "-");
  store.set("log", "slipway-log 1\n" + events.map((event) => event.line).join("\n") + "\n");

  const lines = [`${REVIEWS} reviews, milliseconds: first run, median of ${RUNS}`];
  const measure = (name, work) => {
    const times = Array.from({ length: RUNS }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    });
    const first = times[0].toFixed(1);
    times.sort((a, b) => a - b);
    lines.push(name.padEnd(36) + first.padStart(7) + times[RUNS >> 1].toFixed(1).padStart(7));
  };
  measure("replay", () => log.replay(events, time + 2, 0.9));
  measure("replay, one review taken back", () => log.replay([...events, back], time + 2, 0.9));
  measure("replay, merged without order", () => log.replay(shuffled, time + 2, 0.9));
  measure("read from the store, and replay", () => log.learned());
  store.set("log", "");
  if (typeof process === "object") console.log(lines.join("\n"));
  else document.body.textContent = lines.join("\n");
})();
