// Everybody's picture: the first letter on a colour of their own, the bot's a drawn one.

import { html, type TemplateResult } from "lit-html";
import { sight } from "./state.ts";

const hues = [222, 152, 28, 286, 340, 190];

/** Only looks: the name always stands beside it. */
export function avatar(id: string, name: string): TemplateResult {
  if (id === sight().guild.bot.id) {
    return html`<svg class="avatar" viewBox="0 0 40 40" aria-hidden="true">
      <rect width="40" height="40" rx="20" fill="#1f2a44"></rect>
      <path d="M8 27c5 0 6-14 12-14s7 14 12 14" fill="none" stroke="#7cc0ff" stroke-width="2.6" stroke-linecap="round"></path>
      <path d="M20 9v22" stroke="#ffb86b" stroke-width="2.2" stroke-linecap="round" stroke-dasharray="3 4"></path>
    </svg>`;
  }
  const place = sight().guild.people.findIndex((person) => person.id === id);
  const hue = hues[(place + hues.length) % hues.length];
  return html`<svg class="avatar" viewBox="0 0 40 40" aria-hidden="true">
    <rect width="40" height="40" rx="20" fill=${`hsl(${hue} 48% 42%)`}></rect>
    <text x="20" y="26.5" text-anchor="middle" fill="#fff">${[...name][0]?.toUpperCase() ?? "?"}</text>
  </svg>`;
}
