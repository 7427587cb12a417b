"use strict";
const sheet = JSON.parse(document.getElementById("sheet").textContent);
const place = (id) => document.getElementById(id);
const key = `evenhand ${sheet.items.map(({ item }) => item).join(" ")}`;
const labels = recalled();
let at = Math.max(
  0,
  sheet.items.findIndex((of) => !isDone(of)),
);
let [active] = asked(sheet.items[at]);

/** Places in the rubric of what an output is scored on. */
function asked({ criteria }) {
  return criteria.map(({ id }) => sheet.rubric.findIndex((of) => of.id === id));
}

/** What was labelled before the page was closed, where the browser keeps such things. */
function recalled() {
  try {
    const kept = JSON.parse(localStorage.getItem(key));
    place("annotator").value = kept.annotator;
    return new Map(kept.labels);
  } catch {
    return new Map();
  }
}

function keep() {
  try {
    const annotator = place("annotator").value;
    localStorage.setItem(key, JSON.stringify({ annotator, labels: [...labels] }));
  } catch {
    // Without storage the file that is saved is all there is.
  }
}

function scoresOf({ item }) {
  if (!labels.has(item)) labels.set(item, {});
  return labels.get(item);
}

function isDone(of) {
  const scores = labels.get(of.item) ?? {};
  return asked(of).every((n) => scores[n] !== undefined);
}

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

function show() {
  const item = sheet.items[at];
  place("conversation").textContent = item.conversation;
  place("output").textContent = item.output === "" ? "(empty)" : item.output;
  place("contexts").replaceChildren(...item.contexts.map((text) => element("pre", text)));
  place("context-part").hidden = item.contexts.length === 0;
  place("reference").textContent = item.reference ?? "";
  place("reference-part").hidden = item.reference === null;
  place("place").textContent = `${at + 1} of ${sheet.items.length}`;
  const done = sheet.items.filter(isDone).length;
  place("done").value = done;
  place("told").textContent = `${done} labelled`;
  place("criteria").replaceChildren(...asked(item).map(criterion));
}

function criterion(n) {
  const { id, scale } = sheet.rubric[n];
  const { description } = sheet.items[at].criteria.find((of) => of.id === id);
  const field = element("fieldset", "", n === active ? { class: "active" } : {});
  const row = element("div", "", { class: "scores" });
  for (let score = 1; score <= 5; score++) {
    const pressed = scoresOf(sheet.items[at])[n] === score;
    const button = element("button", String(score), { type: "button", "aria-pressed": pressed });
    button.addEventListener("click", () => give(n, score));
    row.append(button);
  }
  const anchors = element("ol", "");
  anchors.append(...scale.map(({ score, text }) => element("li", `${score}: ${text}`)));
  field.append(element("legend", id), element("p", description), row, anchors);
  return field;
}

function give(n, score) {
  const scores = scoresOf(sheet.items[at]);
  scores[n] = score;
  active = asked(sheet.items[at]).find((other) => scores[other] === undefined) ?? n;
  keep();
  show();
}

function clear() {
  delete scoresOf(sheet.items[at])[active];
  keep();
  show();
}

function move(by) {
  at = Math.min(sheet.items.length - 1, Math.max(0, at + by));
  [active] = asked(sheet.items[at]);
  show();
  scrollTo(0, 0);
}

function select(by) {
  const all = asked(sheet.items[at]);
  active = all[(all.indexOf(active) + by + all.length) % all.length];
  show();
}

/** JSON Lines, one a labelled output. */
function save() {
  const annotator = place("annotator").value.trim();
  if (annotator === "") {
    place("annotator").focus();
    place("told").textContent = "Your name first: it goes into the file.";
    return;
  }
  const rows = sheet.items.flatMap(({ item }) => {
    const given = Object.entries(labels.get(item) ?? {});
    if (given.length === 0) return [];
    const scores = Object.fromEntries(given.map(([n, score]) => [sheet.rubric[n].id, score]));
    return [`${JSON.stringify({ item, annotator, scores })}\n`];
  });
  const link = element("a", "", {
    href: URL.createObjectURL(new Blob(rows, { type: "application/x-ndjson" })),
    download: `labels-${annotator.replace(/[^\p{L}\p{N}]+/gu, "-")}.jsonl`,
  });
  link.click();
}

const keys = {
  ArrowRight: () => move(1),
  Enter: () => move(1),
  ArrowLeft: () => move(-1),
  ArrowDown: () => select(1),
  ArrowUp: () => select(-1),
  Backspace: clear,
  s: save,
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target === place("annotator")) return;
  const score = /^[1-5]$/.test(event.key) ? Number(event.key) : null;
  const act = score === null ? keys[event.key] : () => give(active, score);
  if (act === undefined || (event.key === "Enter" && event.target.tagName === "BUTTON")) return;
  event.preventDefault();
  act();
});
place("annotator").addEventListener("input", keep);
place("next").addEventListener("click", () => move(1));
place("back").addEventListener("click", () => move(-1));
place("save").addEventListener("click", save);
show();
