"use strict";
/* Who is ticked in the directory: all on the page, and how many. */
(() => {
  const picks = [...document.querySelectorAll("input.pick")];
  const all = document.getElementById("pick-all");
  const said = document.getElementById("picked");
  if (!all || picks.length === 0) return;
  const count = () => {
    const ticked = picks.filter((pick) => pick.checked).length;
    said.value = ticked;
    all.checked = ticked === picks.length;
    all.indeterminate = ticked > 0 && !all.checked;
  };
  all.addEventListener("change", () => {
    picks.forEach((pick) => { pick.checked = all.checked; });
    count();
  });
  picks.forEach((pick) => pick.addEventListener("change", count));
  addEventListener("pageshow", count);
  document.querySelectorAll(".pick-all").forEach((part) => { part.hidden = false; });
  count();
})();
