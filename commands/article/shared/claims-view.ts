// The article's figures beside what they come to.

import { tell, tellParts, word } from "../../../src/core/tell.ts";
import { hasDimension, type Unit } from "../../../src/core/units/unit.ts";
import { shownNumber, shownPercent, shownRate } from "../../../src/language/shown.ts";
import { splitUnit, unitWord } from "../../../src/language/units/unit-words.ts";
import type { Printed } from "../../../src/models/printed.ts";
import { withinWords } from "../../../src/render/markdown.ts";
import { type Action, button, type Line, type Part, type Section, type View } from "../../../src/render/view.ts";
import { spanEnds, valueText } from "../../ask/words/result-text.ts";
import { type Checked, type CheckedFigure, formulaText, type Verdict, type Worked } from "./printed-check.ts";

const order: readonly Verdict["kind"][] = ["does not follow", "off", "holds"];
/** As many as a phone shows at once. */
const pageLength = 4;

/** A page of them, what does not hold first, with a menu to each. */
export function claimsView(figures: readonly CheckedFigure[], page: number, hidden: boolean): View {
  const of = (kind: Verdict["kind"]) => figures.filter(({ checked }) => checked.verdict.kind === kind);
  const ordered = order.flatMap(of);
  const start = (Math.min(page, Math.ceil(ordered.length / pageLength)) - 1) * pageLength;
  const more = ordered.length > start + pageLength;
  return {
    title: tell`The figures of “Open source doesn't solve AI power concentration”, worked out again`,
    lead: countsText(of("does not follow").length, of("off").length, of("holds").length),
    lines: ordered.slice(start, start + pageLength).map(shortLine),
    actions: [...(more ? [button(tell`More`, `/claims page: ${start / pageLength + 2}`)] : []), menuOf(figures)],
    private: hidden,
    replaces: true,
    data: { claims: figures.map(figureData) },
  };
}

const countsText = (without: number, off: number, holding: number): string =>
  without === 1
    ? tell`1 does not follow, ${off} off, ${holding} hold.`
    : tell`${without} do not follow, ${off} off, ${holding} hold.`;

interface FigureStyle {
  readonly hidden: boolean;
  readonly more: boolean;
  readonly page: number;
  readonly isShared: boolean;
}

export function figureSections(shown: CheckedFigure): readonly Section[] {
  const { figure, checked } = shown;
  // A number or a name alone is no way to the result.
  const ways = [formulaText(checked.recomputed.formula)].filter((text) => /[×÷^]/.test(text));
  return [
    ...(checked.shortcut ? [shortcutSection(figure, checked)] : []),
    ...(checked.steps.length > 0 ? [{ title: tell`Step by step`, lines: checked.steps.map(stepLine) }] : []),
    { title: tell`Worked out`, lines: [recomputedText(shown), ...ways] },
    { title: tell`Why`, lines: [word(figure.why)] },
    { title: tell`What would make it hold`, lines: [holdingText(shown)] },
  ];
}

/** One of them: what it comes to and why; step by step where all of it is wanted. */
export function claimView(
  shown: CheckedFigure,
  figures: readonly CheckedFigure[],
  { hidden, more, page, isShared }: FigureStyle,
): View {
  const { id, figure, checked } = shown;
  const line = `/claims claim: ${id} more: true private: true`;
  const steps = button(tell`Step by step`, line);
  return {
    title: tell`“${figure.printed}”`,
    lead: [`${word(figure.about)}: `, { bold: verdictText(checked.verdict) }],
    lines: more
      ? []
      : withinWords(
          [
            { line: tell`Worked out: ${recomputedText(shown)}.`, gives: 0 },
            // What is said first explains most: one sentence more as long as there is room.
            ...sentencesOf(word(figure.why)).map((line, k) => ({ line, gives: 2 + k })),
            ...(figure.count ? [] : [{ line: holdingText(shown), gives: 1 }]),
          ],
          [figure.printed, word(figure.about), verdictText(checked.verdict)],
        ),
    sections: more ? figureSections(shown) : [],
    actions: [
      button(tell`Run it`, checked.command, "primary"),
      ...(more ? [] : [steps]),
      ...(isShared ? [button(tell`Share`, `/share figure: ${id}`)] : []),
      menuOf(figures),
    ],
    private: hidden,
    replaces: true,
    ...(more && { pages: { at: page, line } }),
    data: { claim: figureData(shown) },
  };
}

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!]) (?=\p{Lu})/u);

export const recomputedText = ({ figure, checked }: Omit<CheckedFigure, "id">): string =>
  `${figure.inverse ? "1/" : ""}${resultText(checked.recomputed)}`;

/** `It would hold between 11 and 90.`, of the figure or of what it comes to. */
function holdingText({ figure, checked: { holding, recomputed, verdict } }: CheckedFigure): string {
  const { low, high, isPrinted } = holding;
  const text = (value: number): string => `${figure.inverse ? "1/" : ""}${resultText({ ...recomputed, value })}`;
  const [least, most] = figure.inverse && high ? [high, low] : [low, high];
  const ends = (to: number) =>
    hasDimension(recomputed.unit) ? spanEnds(least, to, recomputed.unit, 2) : ([text(least), text(to)] as const);
  const between = ([first, last]: readonly [string, string]) => tell`between ${first} and ${last}`;
  const bounds = most === undefined ? tell`above ${text(least)}` : between(ends(most));
  const holds = verdict.kind === "holds";
  if (isPrinted) return holds ? tell`The figure holds ${bounds}.` : tell`The figure would hold ${bounds}.`;
  return holds ? tell`It holds with a result ${bounds}.` : tell`It would hold with a result ${bounds}.`;
}

function shortcutSection({ printed, inWords }: Printed, { shortcut, verdict }: Checked): Section {
  const { formula = "", value = Number.NaN } = shortcut ?? {};
  const units = verdict.kind === "does not follow" ? verdict.units : undefined;
  const clash: Line[] = units ? [tell`That is in ${unitText(units.gives)}, and not in ${unitText(units.wanted)}.`] : [];
  const words = inWords === undefined ? [] : [word(inWords)];
  const lines: Line[] = [...words, `${formulaText(formula)} = ${resultText({ value })}`, ...clash];
  return { title: tell`How it gets to ${printed}`, lines };
}

/** `datacenter GPUs × hyperscalers per gaming card`: what a formula measures that should measure something else. */
const unitText = (unit: Unit): string =>
  `${splitUnit(unit)
    .above.map((factor) => word(unitWord(factor, "many")))
    .join(" × ")}${shownRate(unit)}`;

const stepLine = (step: Worked): Line => [`${word(step.about)}: `, { bold: resultText(step) }];

/** `2 hyperscalers`, `71%`, `×2.06` for a growth. */
function resultText({ value, unit }: Pick<Worked, "value"> & Partial<Worked>): string {
  if (unit && hasDimension(unit)) return valueText(value, unit);
  return unit && Math.abs(value) < 1 ? shownPercent(value, { digits: 2 }) : shownNumber(value, { digits: 2 });
}

export function verdictText(verdict: Verdict): string {
  switch (verdict.kind) {
    case "holds":
      return tell`holds`;
    case "off":
      return tell`off by ${shownNumber(verdict.factor, { digits: 2 })}×`;
    case "does not follow":
      return tell`does not follow`;
  }
}

function shortLine({ figure, checked }: CheckedFigure): Line {
  const { verdict } = checked;
  if (verdict.kind === "holds") return [{ bold: figure.printed }, `: ${tell`holds`}.`];
  return tellParts<Part>`${{ bold: figure.printed }}: ${verdictText(verdict)}; worked out, ${recomputedText({ figure, checked })}.`;
}

const menuOf = (figures: readonly CheckedFigure[]): Action => ({
  kind: "menu",
  placeholder: tell`Show one of them …`,
  line: "/claims",
  option: "claim",
  choices: figures.map(({ id, figure, checked }) => ({
    label: `${figure.printed} · ${verdictText(checked.verdict)}`,
    value: id,
    description: word(figure.about),
  })),
});

const figureData = ({ id, figure, checked }: CheckedFigure) => ({
  id,
  printed: figure.printed,
  about: figure.about,
  value: figure.value ?? null,
  formula: figure.formula,
  recomputed: checked.recomputed.value,
  unit: figure.unit,
  verdict: checked.verdict.kind,
  ...(checked.verdict.kind === "off" && { factor: checked.verdict.factor }),
  ...(checked.shortcut && { shortcut: checked.shortcut }),
  why: figure.why,
  holding: checked.holding,
  command: checked.command,
});
