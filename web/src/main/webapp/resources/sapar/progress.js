"use strict";
/* Keeps the bar of long work moving; the work itself goes on whether somebody looks or not. */
(() => {
  const EVERY = 2000;
  const QUARTERS = 4;
  let quarter = 0;
  const show = (here, there) => {
    const bar = here.querySelector("progress");
    bar.value = there.done;
    bar.setAttribute("aria-valuetext", there.text);
    here.querySelector("[data-done]").textContent = there.text;
    const reached = Math.floor(QUARTERS * there.done / Math.max(1, there.all));
    if (reached > quarter) {
      quarter = reached;
      here.querySelector("[role=status]").textContent = there.text;
    }
  };
  const look = async () => {
    const here = document.querySelector("[data-progress]");
    if (!here) return;
    if (!document.hidden) {
      try {
        const answer = await fetch(here.dataset.progress, { headers: { "X-Background": "1", "Accept": "application/json" } });
        const there = answer.ok ? await answer.json() : null;
        if (answer.status === 401 || there && !there.working) {
          location.reload();
          return;
        }
        if (there) show(here, there);
      } catch { /* no line just now: the next look asks again */ }
    }
    setTimeout(look, EVERY);
  };
  setTimeout(look, EVERY);
})();
