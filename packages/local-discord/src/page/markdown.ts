// Discord's markdown drawn. Whatever is in it becomes text: no part of it is ever read as HTML.

import { html, type TemplateResult } from "lit-html";
import { goTo, insideAddress } from "./go.ts";
import { icon } from "./icon.ts";
import { markdownTree, type Node } from "./markdown-tree.ts";
import { personOf, placeOf, sight } from "./state.ts";
import { dateTime, moment } from "./time.ts";

export const markdown = (text: string): TemplateResult[] => drawnAll(markdownTree(text));

/** A block ends its line by itself. */
const blocks = ["codeBlock", "blockQuote", "heading", "item", "subtext"];

const drawnAll = (nodes: readonly Node[]): TemplateResult[] =>
  nodes.filter(({ type }, at) => !(type === "br" && blocks.includes(nodes[at - 1]?.type ?? ""))).map(drawn);

function drawn(node: Node): TemplateResult {
  const draw = nodes[node.type];
  return draw ? draw(node) : html`${inner(node)}`;
}

const inner = ({ content }: Node): string | TemplateResult[] =>
  typeof content === "string" ? content : drawnAll(content ?? []);

const nodes: Readonly<Record<string, (node: Node) => TemplateResult>> = {
  strong: (node) => html`<strong>${inner(node)}</strong>`,
  em: (node) => html`<em>${inner(node)}</em>`,
  underline: (node) => html`<u>${inner(node)}</u>`,
  strikethrough: (node) => html`<s>${inner(node)}</s>`,
  inlineCode: (node) => html`<code>${inner(node)}</code>`,
  codeBlock: (node) => html`<pre tabindex="0"><code>${inner(node)}</code></pre>`,
  blockQuote: (node) => html`<blockquote>${inner(node)}</blockquote>`,
  heading: (node) => html`<div class=${`heading-${node.level}`} role="heading" aria-level="4">${inner(node)}</div>`,
  subtext: (node) => html`<small>${inner(node)}</small>`,
  item: (node) =>
    html`<span class="item" data-depth=${Math.min(Number(node.depth), 4)}
      ><span class="marker">${/\d/.test(String(node.marker)) ? node.marker : "•"}</span><span>${inner(node)}</span></span
    >`,
  br: () => html`<br />`,
  newline: () => html`<br />`,
  spoiler: (
    node,
  ) => html`<button type="button" class="spoiler" aria-label="Spoiler" aria-expanded="false" @click=${reveal}
    ><span>${inner(node)}</span></button
  >`,
  url: link,
  autolink: link,
  link,
  user: ({ id }) => mention(`@${nameOf(String(id))}`),
  role: ({ id }) => mention(`@${sight().guild.roles.find((role) => role.id === id)?.name ?? "unknown-role"}`),
  channel: ({ id }) => {
    const place = placeOf(String(id));
    if (place === undefined) return mention("#unknown");
    const sign = place.kind === "thread" ? icon("thread") : "#";
    return html`<button type="button" class="mention" @click=${() => goTo(place.id)}>${sign}${place.name}</button>`;
  },
  everyone: () => mention("@everyone"),
  here: () => mention("@here"),
  slashCommand: ({ fullName }) => mention(`/${fullName}`),
  emoji: ({ name }) => html`<span class="code">:${name}:</span>`,
  twemoji: ({ name }) => html`${name}`,
  emoticon: (node) => html`${inner(node)}`,
  timestamp: ({ timestamp, format }) => {
    const at = Number(timestamp) * 1000;
    return html`<time class="moment" datetime=${isoOf(at)} title=${dateTime(at)}>${moment(at, String(format ?? "f"))}</time>`;
  },
};

const isoOf = (at: number): string => (Number.isFinite(at) && Math.abs(at) < 8.64e15 ? new Date(at).toISOString() : "");

const mention = (text: string) => html`<span class="mention">${text}</span>`;

function nameOf(id: string): string {
  const { bot } = sight().guild;
  return id === bot.id ? bot.name : (personOf(id)?.name ?? "unknown-user");
}

/** Only web addresses lead anywhere; anything else stays text. */
function link(node: Node): TemplateResult {
  const target = String(node.target ?? "");
  if (!/^https?:\/\//i.test(target)) return html`${inner(node)}`;
  const inside = insideAddress(target);
  if (inside) return html`<button type="button" class="link" @click=${inside}>${inner(node)}</button>`;
  return html`<a href=${target} target="_blank" rel="noopener noreferrer" title=${target}>${inner(node)}</a>`;
}

function reveal({ currentTarget }: Event): void {
  const spoiler = currentTarget as HTMLElement;
  spoiler.setAttribute("aria-expanded", "true");
  spoiler.removeAttribute("aria-label");
}
