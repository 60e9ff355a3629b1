// A shared page as one HTML document: whole without any script, for eyes, ears and paper alike, with its sliders as they stand before
// anybody touches them; and for programs that read the web as schema.org's Claim, with its ClaimReview for a figure.

import { figures, later, localeNow, speaking, tell, tellParts, word } from "../../core/tell.ts";
import { altOf } from "../chart/alt.ts";
import { plainText, timeText } from "../markdown.ts";
import { dayHtml, html, json, lineHtml, type Markup, timeHtml } from "./html.ts";
import type { Sheet, SheetPart } from "./sheet.ts";
import { style } from "./style.ts";
import { type Outcome, placeOf, places, type Slider, type WhatIf } from "./what-if.ts";

interface PageAddress {
  readonly id: string;
  /** The page's own address, e.g. `https://crux.example/a/k3f9…`. */
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The document. Its pictures stand beside it, at `<id>/chart.png` and `<id>/card.png`. */
export const pageHtml = (sheet: Sheet, address: PageAddress): string =>
  speaking(sheet.locale, () => sheetHtml(sheet, address));

function sheetHtml(sheet: Sheet, { id, url, at }: PageAddress): string {
  const { title, lead, lines, positions, parts, whatIf, by, listed } = sheet;
  const day = dayHtml(at);
  const body = html`<article>
<h1>${title}</h1>
<p class="lead">${lineHtml(lead)}</p>
${lines.map((line) => html`<p>${lineHtml(line)}</p>\n`)}${sidesHtml(positions)}${chartHtml(sheet, id)}
${parts.slice(0, 1).map(partHtml)}${whatIf && whatIfHtml(whatIf)}${parts.slice(1).map(partHtml)}</article>`;
  const foot = html`<p>${by.length === 0 ? tellParts`Shared on ${day}.` : tellParts<string | Markup>`Shared by ${by.join(` ${tell`and`} `)} on ${day}.`} ${tell`Nothing here changes afterwards: these are the values of that day.`}</p>
<p>${tellParts`Who shared this page can take it down in Discord, with ${html`<code>/pages</code>`}.`}</p>`;
  const head = html`<meta name="description" content="${plainText(lead)}">
<meta name="robots" content="${listed ? "index" : "noindex, nofollow"}">
<link rel="canonical" href="${url}">
<meta property="og:type" content="article"><meta property="og:site_name" content="Crux">
<meta property="og:title" content="${title}"><meta property="og:description" content="${plainText(lead)}">
<meta property="og:url" content="${url}"><meta property="og:image" content="${url}/card.png">
<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${altOf(sheet.card)}">
<meta name="twitter:card" content="summary_large_image">
<script type="application/ld+json">${json(jsonLd(sheet, url, at))}</script>`;
  return documentHtml(title, head, body, foot, whatIf ? html`<script>${{ markup: loader }}</script>` : html``);
}

/** What stands in place of a page that is not there, or no longer. */
export function absenceHtml(isGone: boolean): string {
  const title = isGone ? tell`This page was taken down` : tell`There is no such page`;
  const why = isGone
    ? tell`Somebody who shared it took it down. Nothing else is known of it any more.`
    : tell`The address may have been cut short.`;
  const head = html`<meta name="robots" content="noindex">`;
  return documentHtml(title, head, html`<h1>${title}</h1>\n<p>${why}</p>`, html``, html``);
}

function documentHtml(title: string, head: Markup, body: Markup, foot: Markup, last: Markup): string {
  return html`<!doctype html>
<html lang="${tell`en`}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Crux</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
${head}
<style>${{ markup: style }}</style>
</head>
<body>
<header><p class="mark"><span aria-hidden="true"></span>Crux</p></header>
<main>
${body}
</main>
<footer>
${foot}
<p>${tell`Made by Crux, a bot that settles arguments about AI compute with numbers.`}</p>
</footer>
${last}
</body>
</html>
`.markup;
}

function sidesHtml(positions: readonly Outcome[]): Markup {
  if (positions.length === 0) return html``;
  return html`<section aria-label="${tell`Both positions`}" class="sides">
${positions.map(
  ({ name, middle, range, chance }) => html`<div>
<h2>${name}</h2>
<p class="figure">${middle}</p>
${range === undefined ? "" : html`<p>${tell`9 in 10 chance: ${range}`}</p>\n`}${chance === undefined ? "" : html`<p>${tellParts`The claim: ${html`<strong>${chance}</strong>`}`}</p>\n`}</div>
`,
)}</section>
`;
}

/** The picture with its words, which a reader may want as well as a listener. */
function chartHtml({ chart }: Sheet, id: string): Markup {
  if (chart === undefined) return html``;
  const words = altOf(chart);
  return html`<figure>
<img src="${id}/chart.png" width="544" alt="${words}">
<figcaption><details><summary>${tell`The chart in words`}</summary><p>${words}</p></details></figcaption>
</figure>`;
}

function partHtml({ title, lines = [], table, terms = [], events = [] }: SheetPart): Markup {
  const listed =
    lines.length > 1 ? html`<ul>${lines.map((line) => html`<li>${lineHtml(line)}</li>\n`)}</ul>` : undefined;
  return html`<section>
<h2>${title}</h2>
${listed ?? lines.map((line) => html`<p>${lineHtml(line)}</p>`)}
${table && tableHtml(title, table)}${terms.length > 0 ? termsHtml(terms) : ""}${events.length > 0 ? eventsHtml(events) : ""}</section>
`;
}

/** On a phone a row of several cells becomes lines, each said by its column. */
const tableHtml = (
  caption: string,
  { columns, rows }: NonNullable<SheetPart["table"]>,
): Markup => html`<table${columns.length > 2 ? html` class="wide"` : ""}>
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([name = "", ...cells]) =>
    html`<tr><th scope="row">${lineHtml(name)}</th>${cells.map((cell, k) => html`<td data-of="${columns[k + 1] ?? ""}">${lineHtml(cell)}</td>`)}</tr>
`,
)}</tbody>
</table>
`;

const termsHtml = (terms: NonNullable<SheetPart["terms"]>): Markup => html`<dl>
${terms.map(({ term, lines }) => html`<dt>${term}</dt>${lines.map((line) => html`<dd>${lineHtml(line)}</dd>`)}\n`)}</dl>
`;

const eventsHtml = (events: NonNullable<SheetPart["events"]>): Markup => html`<ol class="events">
${events.map(({ at, line }) => html`<li>${timeHtml(at)} <span>${lineHtml(line)}</span></li>\n`)}</ol>
`;

const crux = { "@type": "Organization", name: "Crux" } as const;

/** https://schema.org/Claim and https://schema.org/ClaimReview. `url` is the page's own. */
function jsonLd({ said, by }: Sheet, url: string, at: number): object {
  const date = timeText(at).slice(0, 10);
  const { claim, review } = said;
  const context = { "@context": "https://schema.org" };
  if (review === undefined) {
    const people = by.map((name) => ({ "@type": "Person", name }));
    return {
      ...context,
      ...{ "@type": "Claim", text: claim, name: claim, url, datePublished: date, publisher: crux },
      ...(people.length > 0 && { author: people }),
    };
  }
  const { title, url: address } = review.source;
  return {
    ...context,
    ...{ "@type": "ClaimReview", url, claimReviewed: claim, datePublished: date, author: crux },
    itemReviewed: {
      ...{ "@type": "Claim", text: claim },
      appearance: { "@type": "CreativeWork", name: title, ...(address !== undefined && { url: address }) },
    },
    reviewRating: {
      ...{ "@type": "Rating", ratingValue: review.rating, worstRating: 1, bestRating: 3 },
      alternateName: review.verdict,
    },
  };
}

/** Loads `what-if.js`, which stands beside the page, once a slider is touched, or at once where the address holds values. */
export const loader = `{const form=document.getElementById("what-if"),load=()=>import("./what-if.js");
for(const touch of["pointerdown","focusin"])form.addEventListener(touch,load,{once:true});
if(location.hash.includes("="))load()}`;

/** What the script says, which knows English alone. */
const said = [
  ...[later`nearly 0`, later`1 in {0}`, later`1 in {0}{1}`, later`under 1%`, later`over 99%`, later`unknown`],
  ...[
    later`{0} likely`,
    later`true with these values`,
    later`not true with these values`,
    "In Discord: {0}",
    "{0} to {1}",
  ],
];

/** The same in the language of the page; nothing in English. */
function languageOfScript(): Pick<WhatIf, "language"> {
  const locale = localeNow();
  if (locale === undefined) return {};
  const scales = ["M", "B", "T"].map((scale) => [scale, figures(`1${scale}`).slice(1)] as const);
  return { language: { locale, sentences: [...said.map((text) => [text, word(text)] as const), ...scales] } };
}

function whatIfHtml(whatIf: WhatIf): Markup {
  const { sliders, before, claim } = whatIf;
  const columns = [
    before.length > 1 ? tell`Whose values` : tell`Model`,
    tell`Middle`,
    tell`9 in 10 chance`,
    ...(claim ? [tell`The claim`] : []),
  ];
  return html`<section class="what-if">
<h2>${tell`What if`}</h2>
<p class="unscripted">${tell`Where scripts may run, four sliders here work it out for other values.`}</p>
<form id="what-if" autocomplete="off">
<p>${tell`Give what matters most another value, and see what comes out; the rest stays as it is. It is worked out in your browser, with the digits that Crux would give.`}</p>
${sliders.map(sliderHtml)}<table class="wide">
<caption>${tell`What comes out`}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody aria-live="polite">
${before.map((outcome) => outcomeHtml(outcome, claim !== undefined))}</tbody>
</table>
<p class="after" hidden><button type="button">${tell`As it was shared`}</button> <a href="#what-if">${tell`Link to these values`}</a> <span></span></p>
</form>
<script type="application/json" id="what-if-data">${json({ ...whatIf, ...languageOfScript() })}</script>
</section>
`;
}

const sliderHtml = (slider: Slider): Markup => html`<p class="slider">
<label for="of-${slider.id}">${slider.label}</label>
<output for="of-${slider.id}">${slider.before}</output>
<input type="range" id="of-${slider.id}" name="${slider.id}" min="0" max="${places}" value="${placeOf(slider, slider.at)}" aria-valuetext="${slider.before}">
</p>
`;

const outcomeHtml = ({ name, middle, range = tell`none`, chance }: Outcome, isClaimed: boolean): Markup =>
  html`<tr><th scope="row">${name}</th><td data-of="${tell`Middle`}">${middle}</td><td data-of="${tell`9 in 10 chance`}">${range}</td>${isClaimed ? html`<td data-of="${tell`The claim`}">${chance}</td>` : ""}</tr>
`;
