// Runs before anything is drawn: the reader's choice of colors, and a sign that scripts work.
(function () {
  var root = document.documentElement;
  root.dataset.js = "";
  try {
    var theme = localStorage.getItem("slipway." + root.dataset.site + ".theme");
    if (theme) root.dataset.theme = theme;
  } catch (denied) {
    // Storage may be switched off: the system's colors stay.
  }
})();
