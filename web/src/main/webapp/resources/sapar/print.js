"use strict";
/* Buttons that print the page */
document.querySelectorAll(".button.print").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => print());
});
