// The search is loaded when it is first asked for: by its links, by "/", or by Ctrl+K or ⌘K. It sets slipway.search.
{
  const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector("a.find[data-load]"));
  let asked = false;

  /** @param {string} address */
  const load = (address) =>
    new Promise((loaded, failed) => {
      const style = address.endsWith(".css");
      const piece = make(style ? "link" : "script", style ? { rel: "stylesheet", href: address } : { src: address });
      piece.onload = loaded;
      piece.onerror = failed;
      if (piece instanceof HTMLScriptElement) piece.async = false;
      document.head.append(piece);
    });

  /** @param {Event} event */
  const open = (event) => {
    if (!link) return;
    event.preventDefault();
    if (window.slipway.search) return window.slipway.search();
    if (asked) return;
    asked = true;
    Promise.all((link.dataset.load || "").split(" ").map(load)).then(
      () => window.slipway.search?.(),
      () => location.assign(link.href),
    );
  };

  document.addEventListener("click", (event) => {
    const plain = !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (plain && event.target instanceof Element && event.target.closest("a.find")) open(event);
  });
  document.addEventListener("keydown", (event) => {
    const command = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    const writing = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !writing && !store.get("slash");
    if (slash || (command && event.key.toLowerCase() === "k")) open(event);
  });
}
