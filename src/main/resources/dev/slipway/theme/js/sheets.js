// The parts and the contents open as sheets where there is no room beside the text: by their addresses, without any
// script. Here: Escape and the closing link go back to where the reader was.
{
  let opened = "";

  /** @returns {Element | null} */
  const open = () => document.querySelector(".sheet:target");

  const close = () => {
    const from = document.querySelector(`a[href="#${open()?.id}"]`);
    if (opened === location.hash) {
      history.back();
    } else {
      location.replace("#pageMain");
    }
    opened = "";
    if (from instanceof HTMLElement) from.focus({ preventScroll: true });
  };

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const sheet = link?.hash && link.pathname === location.pathname && document.querySelector(".sheet" + link.hash);
    if (sheet) opened = link.hash;
    if (link?.matches(".sheet:target .close")) {
      event.preventDefault();
      close();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && open()) close();
  });
}
