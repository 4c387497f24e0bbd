"use strict";
(() => {
  const shell = document.querySelector(".shell");
  const dialog = document.getElementById("keys");
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  const keep = (name, value) => {
    const secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
  };

  /* Light and dark */
  const isDark = () => root.dataset.theme === "dark"
    || (root.dataset.theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.getElementById("theme")?.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    keep("theme", root.dataset.theme);
  });

  /* A zone that is pasted by mouse or dropped is read like one that is typed */
  const read = (zone) => zone.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
  document.addEventListener("input", (event) => { if (event.target.matches("textarea[id$='mrz']")) read(event.target); });

  /* So is one that was scanned before the scripts of the page had come */
  addEventListener("load", () => all("textarea[id$='mrz']").filter((zone) => zone.value).forEach(read));

  /* A key that changes nothing (Tab, Alt+S) reads nothing: the answer would wipe the summary of what has to be mended */
  document.addEventListener("keyup", (event) => {
    if (!event.isTrusted || !event.target.matches?.("textarea[id$='mrz']")) return;
    event.stopPropagation();
  }, true);

  /* The time at the post */
  const tick = () => all(".clock[data-zone]").forEach((clock) => {
    clock.textContent = new Intl.DateTimeFormat("en-GB",
      { timeZone: clock.dataset.zone, hour: "2-digit", minute: "2-digit" }).format(new Date());
  });
  setInterval(tick, 15000);

  /* "More" on telephones, and the menu of the person */
  const person = document.getElementById("person");
  document.getElementById("more")?.addEventListener("click", (event) => {
    const open = shell.classList.toggle("more");
    event.currentTarget.setAttribute("aria-expanded", open);
    if (person) person.open = open;
  });
  document.addEventListener("click", (event) => {
    if (person?.open && !person.contains(event.target) && !event.target.closest("#more")) person.open = false;
  });

  /* A file that is too large is told before it is sent */
  document.addEventListener("change", (event) => {
    const most = Number(event.target.dataset.most);
    if (!most) return;
    event.target.setCustomValidity(event.target.files[0]?.size > most ? event.target.dataset.large : "");
    event.target.reportValidity();
  });

  /* Copy a number */
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    await navigator.clipboard?.writeText(button.dataset.copy);
    button.classList.add("copied");
    setTimeout(() => button.classList.remove("copied"), 1500);
  });

  /* Captions for the cells of a table that becomes cards */
  const caption = () => all(".table").forEach((table) => {
    const heads = all("thead th", table).map((head) => head.textContent.trim());
    all("tbody tr", table).forEach((row) => [...row.cells].forEach((cell, place) => {
      if (!cell.dataset.label && heads[place]) cell.dataset.label = heads[place];
    }));
  });

  /* What has to be mended takes the focus, and is not left in something folded */
  const mend = () => {
    all("details:not([open])").filter((fold) => fold.querySelector("[aria-invalid='true']")).forEach((fold) => { fold.open = true; });
    document.querySelector(".problems[tabindex]")?.focus();
  };

  let dirty = false;

  /* The end of the sign-on: said two minutes before, without taking the focus; typing counts as being there */
  const stay = document.getElementById("stay");
  if (stay) {
    const WARN = 120;
    const QUIET = 60000;
    const SOON = 3000;
    const said = document.getElementById("stay-said");
    const text = document.getElementById("stay-text");
    const from = (left) => ({ idle: Date.now() + left.idle * 1000, day: Date.now() + left.day * 1000 });
    let ends = from(stay.dataset);
    let told = Date.now();
    let touched = false;
    let put = "";
    const show = (open) => {
      if (stay.open !== open) stay.toggleAttribute("open", open);
      if (!open) said.textContent = "";
    };
    const ask = async (method) => {
      told = Date.now();
      touched = false;
      try {
        const answer = await fetch("/staying",
          { method, headers: method === "GET" ? { "X-Background": "1", "Accept": "application/json" } : { "Accept": "application/json" } });
        if (answer.status === 401) {
          dirty = false;
          location.reload();
          return;
        }
        ends = from(await answer.json());
        look();
      } catch { /* no line just now: the next look asks again */ }
    };
    const look = () => {
      const why = ends.day <= ends.idle ? "day" : "idle";
      const left = Math.ceil((ends[why] - Date.now()) / 1000);
      if (left > WARN || put === why && why === "day") {
        show(false);
      } else if (left > 0) {
        document.getElementById("stay-on").hidden = why === "day";
        document.getElementById("stay-left").textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
        if (!stay.open) {
          text.textContent = text.dataset[why];
          said.textContent = `${document.getElementById("stay-title").textContent} ${text.textContent}`;
          show(true);
        }
      }
      if (left <= 1 && Date.now() - told > 2000 || left <= WARN && Date.now() - told > 20000) ask("GET");
    };
    /* While the end is near it is said at once, but not with each letter; no word puts off the end of the day */
    const touch = () => {
      touched = true;
      const pause = stay.open && ends.idle < ends.day ? SOON : QUIET;
      if (Date.now() - told > pause) ask("POST");
    };
    ["keydown", "pointerdown", "input"].forEach((kind) => document.addEventListener(kind, touch, { passive: true, capture: true }));
    document.getElementById("stay-on").addEventListener("click", () => ask("POST"));
    document.getElementById("stay-close").addEventListener("click", () => {
      put = ends.day <= ends.idle ? "day" : "";
      show(false);
    });
    document.addEventListener("visibilitychange", () => { if (!document.hidden) ask("GET"); });
    setInterval(() => {
      if (touched) touch();
      look();
    }, 1000);
  }

  /* Changes that are not saved; a form that is on its way is not sent twice */
  const mark = (event) => { if (event.target.closest("form.guard")) dirty = true; };
  document.addEventListener("input", mark);
  document.addEventListener("change", mark);
  document.addEventListener("draft", mark);
  addEventListener("beforeunload", (event) => { if (dirty) event.preventDefault(); });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method === "dialog") return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (form.method === "post") {
      form.dataset.sent = "yes";
      setTimeout(() => delete form.dataset.sent, 8000); /* a download leaves the page where it is */
    }
    if (form.matches(".guard")) dirty = false;
  });
  addEventListener("pageshow", () => all("form[data-sent]").forEach((form) => delete form.dataset.sent));

  /* Keys */
  let on = shell?.dataset.keys === "on";
  let going = 0;
  const typing = (target) => target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], dialog[open], [popover]");
  const rows = () => all(".walk tbody tr").filter((row) => row.querySelector("a[href]"));
  const walk = (step) => {
    const list = rows();
    const here = list.findIndex((row) => row.contains(document.activeElement));
    const next = list[Math.min(Math.max(here + step, 0), list.length - 1)];
    next?.querySelector("a[href]").focus();
    next?.scrollIntoView({ block: "nearest" });
  };
  const does = {
    "/": () => document.getElementById("q")?.focus(),
    "n": () => document.querySelector(".key-new")?.click(),
    "j": () => walk(1),
    "k": () => walk(-1),
    "x": () => rows().find((row) => row.contains(document.activeElement))?.querySelector(".pick")?.click(),
    "?": () => dialog?.showModal(),
    "g": () => { going = Date.now(); },
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && person?.open) {
      person.open = false;
      person.querySelector("summary").focus();
    }
    if (!on) return;
    if (event.altKey && event.code === "KeyS") {
      event.preventDefault();
      document.querySelector(".key-save")?.click();
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey || typing(event.target)) return;
    const key = latin(event);
    if (Date.now() - going < 1200) {
      going = 0;
      const link = document.querySelector(`[data-go="${CSS.escape(key)}"]`);
      if (link) {
        event.preventDefault();
        link.click();
      }
      return;
    }
    if (does[key]) {
      event.preventDefault();
      does[key]();
    }
  });

  /* The key's place on the keyboard, so that it works in the Cyrillic layout too */
  const latin = (event) => {
    if (event.code === "Slash") return event.shiftKey ? "?" : "/";
    if (event.key === "?" || event.key === "/") return event.key;
    return event.code.startsWith("Key") ? event.code.slice(3).toLowerCase() : event.key;
  };
  all(".keys-on").forEach((box) => {
    box.checked = on;
    box.addEventListener("change", () => {
      on = box.checked;
      keep("keys", on ? "on" : "off");
      all(".keys-on").forEach((other) => { other.checked = on; });
      shell.dataset.keys = on ? "on" : "off";
    });
  });

  /* PrimeFaces: calls in the background */
  const jq = window.jQuery;
  if (jq) {
    let was = false;
    /* What is typed while a call is under way is newer than its answer */
    const typed = new Map();
    let calls = 0;
    document.addEventListener("input", (event) => {
      if (calls > 0 && event.target.id && "value" in event.target) typed.set(event.target.id, event.target.value);
    });
    const retype = () => typed.forEach((value, id) => {
      const field = document.getElementById(id);
      if (field && field.type !== "checkbox" && field.value !== value) field.value = value;
    });
    const goOn = (id, source) => {
      const here = document.activeElement;
      if (here === document.body || here?.id === source) document.getElementById(id)?.focus();
    };
    const sourceOf = (settings) => settings?.source?.id ?? settings?.source;
    jq(document).on("pfAjaxSend", (event, xhr, settings) => {
      calls += 1;
      was = dirty;
      if (document.getElementById(sourceOf(settings))?.closest(".ui-button")) dirty = false;
    });
    jq(document).on("pfAjaxComplete", (event, xhr, settings, args) => {
      if (args?.validationFailed) {
        dirty = was;
        mend();
      }
      retype();
      if (args?.next) goOn(args.next, sourceOf(settings));
      if (!args) reopen(settings);
      caption();
      calls -= 1;
      if (calls === 0) typed.clear();
    });
    /* A button whose call got no answer is left shut by PrimeFaces */
    const reopen = (settings) => {
      const button = window.PrimeFaces.getWidgetById(sourceOf(settings));
      if (button?.ajaxStart) window.PrimeFaces.buttonEndAjaxDisabled(button, button.jq);
    };
    const outage = document.getElementById("outage");
    jq(document).on("pfAjaxSuccess", () => { if (outage) outage.hidden = true; });
    jq(document).on("pfAjaxError", (event, xhr) => {
      dirty = was;
      /* The page stays as it is, with what was typed; no answer at all has the status 0 */
      if (outage && [0, 502, 503, 504].includes(xhr.status) && xhr.statusText !== "abort") {
        outage.querySelector(".code").textContent = xhr.getResponseHeader("Sapar-Reference") ?? "";
        outage.querySelector(".number").hidden = !xhr.getResponseHeader("Sapar-Reference");
        outage.hidden = false;
        outage.scrollIntoView({ block: "nearest" });
      }
      if (xhr.status === 401 || xhr.status === 403) location.reload();
    });
  }

  /* What was done is where one goes on after the page was loaded anew, and is read aloud there */
  const goOnFrom = () => {
    if (document.activeElement === document.body) document.querySelector(".news")?.focus({ preventScroll: true });
  };

  caption();
  mend();
  goOnFrom();
})();
