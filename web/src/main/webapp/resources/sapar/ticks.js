"use strict";
/* All or none of the boxes of a group. */
document.addEventListener("click", event => {
  const button = event.target.closest("[data-ticks]");
  if (!button) return;
  for (const box of button.closest("fieldset").querySelectorAll("input[type=checkbox]")) {
    if (box.checked !== (button.dataset.ticks === "all")) box.click();
  }
});
