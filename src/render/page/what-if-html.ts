// The sliders as they stand before anybody touches them; the reader's browser loads what moves them at the first touch.

import { figures, later, localeNow, tell, word } from "../../core/tell.ts";
import { html, json, type Markup } from "./html.ts";
import { type Outcome, placeOf, places, type Slider, type WhatIf } from "./what-if.ts";

/** Loads `what-if.js`, which stands beside the page, once a slider is touched, or at once where the address holds values. */
export const loader = `{const form=document.getElementById("what-if"),load=()=>import("./what-if.js");
for(const touch of["pointerdown","focusin"])form.addEventListener(touch,load,{once:true});
if(location.hash.includes("="))load()}`;

/** What the script says, which knows English alone. */
const said = [
  ...[later`nearly 0`, later`1 in {0}`, later`under 1%`, later`over 99%`, later`unknown`, later`{0} likely`],
  ...[later`true with these values`, later`not true with these values`, "In Discord: {0}", "{0} to {1}"],
];

/** The same in the language of the page; nothing in English. */
function languageOfScript(): Pick<WhatIf, "language"> {
  const locale = localeNow();
  if (locale === undefined) return {};
  const scales = ["M", "B", "T"].map((scale) => [scale, figures(`1${scale}`).slice(1)] as const);
  return { language: { locale, sentences: [...said.map((text) => [text, word(text)] as const), ...scales] } };
}

export function whatIfHtml(whatIf: WhatIf): Markup {
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
