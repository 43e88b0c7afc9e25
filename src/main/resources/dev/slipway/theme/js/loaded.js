// What was read is loaded: in the parts beside an article and in the syllabus. In the header: how much is due. Which cards
// are no more and what others are called now, only the pages know that load the whole deck; they keep it for the rest.
/** The id of an article is the name of its page. @param {HTMLAnchorElement} link */
const idOf = (link) => decodeURIComponent(link.pathname.split("/").pop() || "").replace(/\.html$/, "");
{
  const show = () => {
    if (!store.get("log")) return;
    const learned = log.learned();
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".stack a, .container a, .boxes a"))) {
      const read = learned.articles.has(idOf(link));
      const item = link.closest("li");
      if (!item || item.classList.contains("loaded") === read) continue;
      item.classList.toggle("loaded", read);
      if (read) link.append(make("span", { class: "hidden loaded-word" }, say("loaded")));
      else link.querySelector(".loaded-word")?.remove();
    }
    const today = log.today();
    const gone = store.get("gone").split(" ");
    const due = [...learned.cards].filter(([id, card]) => card.due <= today && !gone.includes(id)).length;
    const link = document.querySelector('.menu a[href$="review.html"]');
    link?.querySelector(".due")?.remove();
    if (due) link?.append(" ", make("span", { class: "due" }, String(due), make("span", { class: "hidden" }, " " + say("due"))));
  };

  log.onChange(show);
  show();
}
