// A copy button on each figure of code: of a console session it takes the commands, of other code all but line numbers.
{
  /** @param {Element} figure @returns {string} */
  const textOf = (figure) => {
    const isConsole = figure.getAttribute("data-lang") === "console";
    const lines = [...figure.querySelectorAll(isConsole ? ".line.command" : ".line:not(.del)")];
    return lines
      .map((line) => {
        const copy = /** @type {Element} */ (line.cloneNode(true));
        copy.querySelectorAll(isConsole ? ".ln, .code-note, .t-r" : ".ln, .code-note").forEach((part) => part.remove());
        return copy.textContent;
      })
      .join("\n");
  };

  /** Without a clipboard, as on pages opened from disk in some browsers, the old way. @param {string} text */
  const copy = async (text) => {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "hidden";
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  };

  for (const figure of document.querySelectorAll("figure.code")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = words.copy;
    button.addEventListener("click", async () => {
      await copy(textOf(figure));
      button.textContent = words.copied;
      button.setAttribute("aria-live", "polite");
      setTimeout(() => (button.textContent = words.copy), 2000);
    });
    figure.append(button);
  }
}
