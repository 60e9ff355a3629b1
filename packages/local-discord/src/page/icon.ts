// The page's icons, drawn in the colour of the text around them.

import { html, type TemplateResult } from "lit-html";

const shapes = {
  hash: "M9 3 7 21M17 3l-2 18M4 9h17M3 15h17",
  thread: "M5 4v9a3 3 0 0 0 3 3h11m-4-4 4 4-4 4M10 6h10M12 11h5",
  pin: "M9 3h6l-1 7 4 3v2h-5v6h-2v-6H6v-2l4-3Z",
  people:
    "M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM2 21v-1a6 6 0 0 1 6-6h2a6 6 0 0 1 6 6v1m0-18a4 4 0 0 1 0 8m3 4a6 6 0 0 1 3 5v1",
  sun: "M12 17a5 5 0 1 0 0-10 5 5 0 0 0 0 10Zm0-15v2m0 16v2M4.2 4.2l1.4 1.4m12.8 12.8 1.4 1.4M2 12h2m16 0h2M4.2 19.8l1.4-1.4M18.4 5.6l1.4-1.4",
  moon: "M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5Z",
  keys: "M3 6h18v12H3zM7 10h.01M12 10h.01M17 10h.01M8 14h8",
  menu: "M3 6h18M3 12h18M3 18h18",
  close: "M5 5l14 14M19 5 5 19",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  reply: "m10 5-6 6 6 6m-6-6h9a7 7 0 0 1 7 7v1",
  edit: "m4 20 1-4L16 5l3 3L8 19l-4 1Zm10-13 3 3",
  bin: "M4 7h16M10 3h4l1 4H9l1-4ZM6 7l1 14h10l1-14M10 11v6m4-6v6",
  copy: "M9 9h11v12H9zM5 15H4V3h11v2",
  send: "M3 20 21 12 3 4v6l10 2-10 2Z",
  eye: "M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12Zm10 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z",
  chevron: "m6 9 6 6 6-6",
  check: "m5 12 5 5 9-10",
  down: "M12 4v15m-6-6 6 6 6-6",
  out: "M14 4h6v6m0-6-9 9M18 14v6H4V6h6",
  file: "M6 2h8l5 5v15H6zM14 2v6h5",
  command: "m8 5-5 7 5 7m8-14 5 7-5 7M14 4l-4 16",
  warn: "M12 3 2 21h20L12 3Zm0 6v6m0 3v.01",
  lock: "M6 11h12v10H6zM8 11V8a4 4 0 0 1 8 0v3",
} as const;

export type IconName = keyof typeof shapes;

export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d=${shapes[name]}></path></svg>`;

/** What stands before a place's name. */
export const placeIcons = { thread: "thread", text: "hash", group: "people", direct: "people" } as const;
