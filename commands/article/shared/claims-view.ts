// The article's figures beside what they come to.

import { hasDimension } from "../../../src/core/units/unit.ts";
import { printNumber, printPercent, printQuantity } from "../../../src/language/numbers/number.ts";
import type { Printed } from "../../../src/models/printed.ts";
import type { Action, Line, Section, View } from "../../../src/render/view.ts";
import type { Checked, Verdict, Worked } from "./printed-check.ts";

export interface CheckedFigure {
  readonly id: string;
  readonly figure: Printed;
  readonly checked: Checked;
}

const title = "The article's figures, worked out again";
const headings = [
  ["does not follow", "Does not follow"],
  ["off", "Off"],
  ["holds", "Holds"],
] as const;

/** All of them, by verdict, with a menu to each. */
export function claimsView(figures: readonly CheckedFigure[], hidden: boolean): View {
  const of = (kind: Verdict["kind"]) => figures.filter(({ checked }) => checked.verdict.kind === kind);
  return {
    title,
    tone: "answer",
    lead: `${of("does not follow").length} do not follow, ${of("off").length} are off, ${of("holds").length} hold.`,
    sections: headings.flatMap(([kind, name]): Section[] => {
      const found = of(kind);
      return found.length === 0 ? [] : [{ title: name, lines: found.map(shortLine) }];
    }),
    warnings: [],
    footnote: "Source: Adam Jones, Open source doesn't solve AI power concentration",
    actions: [menuOf(figures)],
    private: hidden,
    data: { claims: figures.map(figureData) },
  };
}

/** One of them, step by step. */
export function claimView(shown: CheckedFigure, figures: readonly CheckedFigure[], hidden: boolean): View {
  const { figure, checked } = shown;
  return {
    title: `“${figure.printed}”`,
    tone: "answer",
    lead: [`${figure.about}: `, { bold: verdictText(checked.verdict) }],
    sections: [
      ...(checked.shortcut ? [shortcutSection(figure, checked)] : []),
      ...(checked.steps.length > 0 ? [{ title: "Step by step", lines: checked.steps.map(stepLine) }] : []),
      { title: "Worked out", lines: [recomputedText(shown), [{ code: checked.recomputed.formula }]] },
      { title: "Why", lines: [figure.why] },
    ],
    warnings: [],
    actions: [{ kind: "button", label: "Run it", line: checked.command, style: "primary" }, menuOf(figures)],
    private: hidden,
    replaces: true,
    data: { claim: figureData(shown) },
  };
}

const recomputedText = ({ figure, checked }: Omit<CheckedFigure, "id">): string =>
  `${figure.inverse ? "1/" : ""}${resultText(checked.recomputed)}`;

function shortcutSection({ printed, inWords }: Printed, { shortcut, verdict }: Checked): Section {
  const { formula = "", value = Number.NaN } = shortcut ?? {};
  const units = verdict.kind === "does not follow" ? verdict.units : undefined;
  const clash: Line[] = units
    ? [["That is in ", { code: units.gives.symbol }, ", and not in ", { code: units.wanted.symbol }, "."]]
    : [];
  const words = inWords === undefined ? [] : [inWords];
  const lines: Line[] = [...words, [{ code: formula }, ` = ${resultText({ value })}`], ...clash];
  return { title: `How it gets to ${printed}`, lines };
}

const stepLine = (step: Worked): Line => [`${step.about}: `, { bold: resultText(step) }];

/** `2 hyperscalers`, `71%`, `×2.06` for a growth. */
function resultText({ value, unit }: Pick<Worked, "value"> & Partial<Worked>): string {
  if (unit && hasDimension(unit)) return printQuantity(value, { unit });
  return unit && Math.abs(value) < 1 ? printPercent(value) : printNumber(value);
}

export function verdictText(verdict: Verdict): string {
  switch (verdict.kind) {
    case "holds":
      return "holds";
    case "off":
      return `off by ${printNumber(verdict.factor, { digits: 2 })}×`;
    case "does not follow":
      return "does not follow";
  }
}

function shortLine({ figure, checked }: CheckedFigure): Line {
  const { verdict } = checked;
  const result = recomputedText({ figure, checked });
  const found =
    verdict.kind === "holds"
      ? ""
      : `. Worked out: ${result}${verdict.kind === "off" ? `, ${verdictText(verdict)}` : ""}`;
  return [{ bold: figure.printed }, ` · ${figure.about}${found}`];
}

const menuOf = (figures: readonly CheckedFigure[]): Action => ({
  kind: "menu",
  placeholder: "Show one of them …",
  line: "/claims",
  option: "claim",
  choices: figures.map(({ id, figure, checked }) => ({
    label: figure.printed,
    value: id,
    description: `${verdictText(checked.verdict)}: ${figure.about}`,
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
  command: checked.command,
});
