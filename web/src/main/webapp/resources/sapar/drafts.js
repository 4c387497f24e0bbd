"use strict";
/* Keeps what is typed into <form data-draft="name"> on the server, and offers it when the person comes back.
   data-born: the id that the record of the form will have, so that what was sent is not offered.
   data-kept: on a hidden field that belongs to what was typed, such as the version it was typed on. */
(() => {
  const template = document.getElementById("draft");
  if (!template) return;
  const PAUSE = 1500;
  const AGAIN = 10000; /* when there was no answer, or no database */
  const KEEPALIVE = 20000; /* signs; browsers send no more than 64 KB after the page has gone */
  const visit = crypto.randomUUID?.() ?? ""; /* by which a draft is known that its own form has overtaken */
  const json = { "Content-Type": "application/json", "X-Requested-With": "XMLHttpRequest" };
  const TYPES = ["hidden", "password", "file", "submit", "button", "checkbox"];
  const isKept = (field) => field.name && (field.dataset.kept || !TYPES.includes(field.type));
  const fields = (form) => [...form.elements].filter((field) => isKept(field) && (field.type !== "radio" || field.checked));
  const values = (form) => fields(form).map((field) => [field.name, field.value]);
  const key = (form) => `${location.pathname}${location.search}#${form.dataset.draft}`.slice(0, 300);
  const send = (what, keepalive, more) => {
    const body = JSON.stringify(what);
    return fetch("/drafts", {
      method: "POST", headers: { ...json, ...more }, keepalive: keepalive && body.length < KEEPALIVE, body,
    });
  };
  const pending = new Map();

  /* Nothing is kept before the person has said what becomes of the older draft, nor after the form was sent; one call
     at a time, so that no older one comes in after a newer */
  const keep = async (form, keepalive, again) => {
    clearTimeout(pending.get(form));
    pending.delete(form);
    if (!form.isConnected || form.dataset.offered || form.dataset.sent) return;
    if (form.dataset.keeping && !keepalive) {
      soon(form, PAUSE, again);
      return;
    }
    form.dataset.keeping = "yes";
    try {
      const what = { form: key(form), visit, born: form.dataset.born ?? "", values: values(form) };
      /* What is tried again by itself is nobody's input, and keeps no sign-on alive */
      const answer = await send(what, keepalive, again ? { "X-Background": "1" } : {});
      if (answer.ok) state(form).textContent = (await answer.json()).kept ?? "";
      else if (answer.status === 401) tell(form, ".draft-out");
      else if (answer.status === 400 || answer.status === 413) tell(form, ".draft-long");
      else if (answer.status >= 500) soon(form, AGAIN, true);
    } catch {
      soon(form, AGAIN, true);
    } finally {
      delete form.dataset.keeping;
    }
  };
  const state = (form) => {
    let line = form.querySelector(":scope > .draft-state");
    if (!line) {
      line = document.createElement("p");
      line.className = "draft-state help";
      form.append(line);
    }
    return line;
  };
  const tell = (form, what) => state(form).replaceChildren(template.content.querySelector(what).cloneNode(true));
  const soon = (form, pause, again) => {
    clearTimeout(pending.get(form));
    pending.set(form, setTimeout(() => keep(form, false, again), pause));
  };

  const resume = (form, kept) => {
    for (const [name, value] of kept) {
      for (const field of [...form.elements].filter((one) => one.name === name && isKept(one))) {
        if (field.type === "radio") field.checked = field.value === value;
        else field.value = value;
      }
    }
    form.dispatchEvent(new CustomEvent("draft", { bubbles: true }));
  };

  const offer = (form, answer) => {
    const box = template.content.firstElementChild.cloneNode(true);
    const close = () => {
      delete form.dataset.offered;
      box.remove();
      form.querySelector("input:not([type=hidden]), textarea, select")?.focus();
    };
    form.dataset.offered = "yes";
    box.querySelector(".draft-offer").textContent = answer.offer;
    box.querySelector(".draft-go").addEventListener("click", () => { resume(form, answer.values); close(); });
    box.querySelector(".draft-drop").addEventListener("click", () => {
      send({ form: key(form) });
      close();
    });
    form.before(box);
  };

  const begin = async (form) => {
    form.dataset.begun = "yes";
    for (const [name, value] of [["sapar.draft", key(form)], ["sapar.visit", visit]]) {
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    }
    try {
      const answer = await fetch(`/drafts?form=${encodeURIComponent(key(form))}`, { headers: json });
      const draft = answer.ok ? await answer.json() : {};
      const now = new Map(values(form));
      if (draft.values?.some(([name, value]) => now.get(name) !== value)) offer(form, draft);
    } catch { /* Without an answer there is nothing to offer */ }
  };
  const all = () => document.querySelectorAll("form[data-draft]:not([data-begun])").forEach(begin);

  const typed = (pause) => (event) => {
    const form = event.target.closest?.("form[data-draft]");
    if (form) soon(form, pause);
  };
  document.addEventListener("input", typed(PAUSE));
  document.addEventListener("change", typed(200));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") [...pending.keys()].forEach((form) => keep(form, true));
  });
  /* A form that was taken must not be kept once more on its way out */
  document.addEventListener("submit", () => { pending.forEach(clearTimeout); pending.clear(); });
  const sourceOf = (settings) => document.getElementById(settings?.source?.id ?? settings?.source);
  window.jQuery?.(document).on("pfAjaxSend", (event, xhr, settings) => {
    if (sourceOf(settings)?.closest(".ui-button")) { pending.forEach(clearTimeout); pending.clear(); }
  });
  window.jQuery?.(document).on("pfAjaxError", (event, xhr, settings) => {
    const form = sourceOf(settings)?.closest("form[data-draft]");
    if (form) soon(form, PAUSE);
  });
  window.jQuery?.(document).on("pfAjaxComplete", all);
  all();
})();
