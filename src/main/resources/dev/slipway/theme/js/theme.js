// The choice of colors in the header; early.js sets the stored one before anything is drawn.
{
  const root = document.documentElement;
  const choice = /** @type {HTMLSelectElement | null} */ (document.getElementById("pageTheme"));
  if (choice) {
    choice.value = root.dataset.theme || "auto";
    choice.addEventListener("change", () => {
      if (choice.value === "auto") {
        delete root.dataset.theme;
      } else {
        root.dataset.theme = choice.value;
      }
      store.set("theme", choice.value === "auto" ? "" : choice.value);
    });
  }
}
