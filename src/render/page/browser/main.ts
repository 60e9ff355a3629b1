// The sliders of a page at work in its reader's browser: loaded at the first touch, and run by the core that Crux runs.

import {
  commandOf,
  fragmentOf,
  inDiscord,
  outcomesOf,
  placeOf,
  type Slider,
  setIn,
  shown,
  speakAs,
  unpacked,
  valueAt,
  type WhatIf,
} from "../what-if.ts";

const found = <Kind extends Element>(selector: string, within: ParentNode = document): Kind => {
  const element = within.querySelector<Kind>(selector);
  if (element === null) throw new Error(`Expected ${selector} on the page, got none`);
  return element;
};

const whatIf = unpacked<WhatIf>(found("#what-if-data").textContent ?? "");
if (whatIf.language) speakAs(whatIf.language);
const form = found<HTMLFormElement>("#what-if");
const after = found<HTMLElement>(".after", form);
const inputOf = ({ id }: Slider): HTMLInputElement => found(`input[name="${CSS.escape(id)}"]`, form);

/** The values that were given; what is not among them stays as it was shared. */
let set: ReadonlyMap<string, number> = new Map();

function show(): void {
  for (const slider of whatIf.sliders) {
    const value = set.get(slider.id);
    const text = value === undefined ? slider.before : shown(slider, value);
    const input = inputOf(slider);
    input.value = String(placeOf(slider, value ?? slider.at));
    input.setAttribute("aria-valuetext", text);
    found<HTMLOutputElement>(`output[for="${CSS.escape(input.id)}"]`, form).value = text;
  }
  const outcomes = set.size === 0 ? whatIf.before : outcomesOf(whatIf, set);
  const rows = form.querySelectorAll("tbody tr");
  for (const [k, { middle, range = "none", chance = "" }] of outcomes.entries()) {
    const cells = rows[k]?.querySelectorAll("td") ?? [];
    for (const [j, text] of [middle, range, chance].entries()) if (cells[j]) cells[j].textContent = text;
  }
  after.hidden = set.size === 0;
  const line = commandOf(whatIf, set);
  found("span", after).textContent = line === undefined ? "" : inDiscord(line);
  found<HTMLAnchorElement>("a", after).href = `#${fragmentOf(set)}`;
}

function change(next: ReadonlyMap<string, number>): void {
  set = next;
  show();
  history.replaceState(null, "", set.size === 0 ? location.pathname + location.search : `#${fragmentOf(set)}`);
}

/** One working out for all that was moved since the last picture. */
let waiting = false;
const moved = new Map<string, number>();

function move(slider: Slider): void {
  moved.set(slider.id, valueAt(slider, Number(inputOf(slider).value)));
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    change(new Map([...set, ...moved]));
    moved.clear();
  });
}

for (const slider of whatIf.sliders) inputOf(slider).addEventListener("input", () => move(slider));
found("button", form).addEventListener("click", () => change(new Map()));
addEventListener("hashchange", () => change(setIn(whatIf, location.hash)));
form.addEventListener("submit", (event) => event.preventDefault());

set = setIn(whatIf, location.hash);
if (set.size > 0) show();
// What was moved while this was on its way.
for (const slider of whatIf.sliders) {
  const input = inputOf(slider);
  if (set.size === 0 && input.value !== input.defaultValue) move(slider);
}
