"use strict";
/* The attendance sheet: each select becomes a button that is changed by a click or a key; hours and the rule count along.
   Without this script the selects do the same. */
(() => {
  const sheet = document.getElementById("sheet");
  if (!sheet) return;
  const all = (selector, within = sheet) => [...within.querySelectorAll(selector)];
  const round = ["PRESENT", "ABSENT", "LATE", "EXCUSED"];
  const letters = { KeyP: "PRESENT", KeyA: "ABSENT", KeyL: "LATE", KeyE: "EXCUSED" };
  const meetings = all("th.meeting").map((head) => ({
    minutes: Number(head.dataset.minutes), whole: head.dataset.whole === "true",
  }));
  const total = meetings.reduce((sum, meeting) => sum + meeting.minutes, 0);
  const needed = total * Number(sheet.dataset.threshold);
  const tones = { met: "ok", possible: "brand", lost: "late" };
  const clock = (minutes) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

  const cellOf = (td) => {
    const select = td.querySelector("select.mark");
    return { td, select, late: td.querySelector("input.late") };
  };
  const rows = all("tr.learner").map((tr) => ({ tr, cells: all("td.cell", tr).map(cellOf) }));
  const markOf = (cell) => (cell.select ? cell.select.value : cell.td.dataset.mark ?? "");
  const lateOf = (cell) => Number(cell.late ? cell.late.value : cell.td.dataset.late) || 0;

  /* Hours and the rule */
  const credit = (cell, place) => {
    const { minutes } = meetings[place];
    const mark = markOf(cell);
    if (mark === "PRESENT") return minutes;
    return mark === "LATE" ? minutes - Math.min(minutes, lateOf(cell)) : 0;
  };
  const judge = ({ cells }) => {
    let done = 0;
    let ahead = 0;
    let lost = false;
    let wholeAhead = false;
    cells.forEach((cell, place) => {
      const { minutes, whole } = meetings[place];
      const got = credit(cell, place);
      if (markOf(cell)) {
        done += got;
        lost = lost || (whole && got < minutes);
      } else {
        ahead += minutes;
        wholeAhead = wholeAhead || whole;
      }
    });
    if (lost || (done + ahead) * 100 < needed) return { done, outlook: "lost" };
    return { done, outlook: !wholeAhead && done * 100 >= needed ? "met" : "possible" };
  };
  /* Cells of meetings that were held and are not on file yet */
  const freshOf = (row) => row.cells.filter((cell) => cell.select?.value && cell.td.dataset.recorded !== "true");
  const say = (node, text) => { if (node && node.textContent !== text) node.textContent = text; };
  const show = (row) => {
    const { done, outlook } = judge(row);
    row.outlook = outlook;
    if (!row.cells.some((cell) => cell.select)) return;
    say(row.tr.querySelector(".hours"), clock(done));
    const status = row.tr.querySelector(".outlook .status");
    status.className = `status tone-${tones[outlook]}`;
    say(status, sheet.dataset[outlook]);
    const away = row.tr.querySelector(".away");
    if (away) away.hidden = freshOf(row).length === 0;
  };
  const count = () => {
    const lost = rows.filter((row) => row.outlook === "lost").length;
    say(document.getElementById("passing"), String(rows.length - lost));
    say(document.getElementById("lost"), String(lost));
  };

  /* One cell */
  const draw = (cell) => {
    const mark = cell.select.value;
    const word = cell.select.selectedOptions[0]?.textContent ?? "";
    cell.button.className = `tick tick-${mark || "NONE"}`;
    cell.button.title = word;
    cell.button.setAttribute("aria-label", `${cell.select.getAttribute("aria-label")}: ${word}`);
    say(cell.button.firstElementChild, word);
    cell.late.hidden = mark !== "LATE";
    cell.late.required = mark === "LATE";
    if (mark !== "LATE") cell.late.value = "";
  };
  const put = (row, cell, mark, ask) => {
    cell.select.value = mark;
    draw(cell);
    show(row);
    count();
    cell.select.dispatchEvent(new Event("change", { bubbles: true }));
    if (ask && mark === "LATE") cell.late.focus();
  };
  const next = (mark) => round[(round.indexOf(mark) + 1) % round.length];

  /* From cell to cell: one of them can be reached by Tab, the others by the arrows */
  const reach = (cell) => {
    rows.forEach((row) => row.cells.forEach((other) => { if (other.button) other.button.tabIndex = other === cell ? 0 : -1; }));
  };
  const go = (line, place) => {
    const cell = rows[line]?.cells[place];
    if (!cell?.button) return false;
    reach(cell);
    cell.button.focus();
    return true;
  };
  const steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
  const press = (event, line, place) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const row = rows[line];
    const cell = row.cells[place];
    const step = steps[event.key];
    if (step) go(line + step[0], place + step[1]);
    else if (event.key === "Home") go(line, 0);
    else if (event.key === "End") go(line, row.cells.length - 1);
    else if (letters[event.code]) put(row, cell, letters[event.code], true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const dress = (row, cell, line, place) => {
    const button = document.createElement("button");
    const word = document.createElement("span");
    word.className = "tick-word";
    button.type = "button";
    button.append(word);
    cell.button = button;
    cell.select.hidden = true;
    cell.td.prepend(button);
    draw(cell);
    button.addEventListener("click", () => {
      reach(cell);
      put(row, cell, next(cell.select.value), true);
    });
    button.addEventListener("focus", () => reach(cell));
    button.addEventListener("keydown", (event) => press(event, line, place));
    cell.late.addEventListener("input", () => { show(row); count(); });
    cell.late.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      button.focus();
    });
  };

  rows.forEach((row, line) => {
    row.cells.forEach((cell, place) => { if (cell.select) dress(row, cell, line, place); });
    const away = row.tr.querySelector(".away");
    away?.addEventListener("click", () => {
      const fresh = freshOf(row);
      const came = fresh.some((cell) => cell.select.value !== "ABSENT");
      fresh.forEach((cell) => put(row, cell, came ? "ABSENT" : "PRESENT", false));
    });
    show(row);
  });
  count();
  document.addEventListener("draft", () => {
    rows.forEach((row) => {
      row.cells.filter((cell) => cell.button).forEach(draw);
      show(row);
    });
    count();
  });
  const first = rows.flatMap((row) => row.cells).find((cell) => cell.button);
  if (first) reach(first);
  all(".legend").forEach((legend) => { legend.hidden = sheet.dataset.writable !== "true"; });
})();
