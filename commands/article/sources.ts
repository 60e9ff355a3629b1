// Where the numbers come from: how far each may be off, and what each preset takes.

import { z } from "zod";
import { capital, tell, tellParts, word } from "../../src/core/tell.ts";
import { share } from "../../src/core/units/unit.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { completed, flag, maybeText, offers, onlyMe, page } from "../../src/kit/options.ts";
import { measureAfter, shownUnit } from "../../src/language/shown.ts";
import { parseUnit } from "../../src/language/units/unit.ts";
import { ownerCalled } from "../../src/models/ledger/called.ts";
import { dateText } from "../../src/models/ledger/day.ts";
import { type Fact, rangeKind, type Source } from "../../src/models/ledger/fact.ts";
import { ownerById, owners } from "../../src/models/ledger/owners.ts";
import { commandNameOf, type Model } from "../../src/models/model.ts";
import { presets, presetText } from "../../src/models/presets.ts";
import { type Action, button, type Line, type Part, type Section, type View } from "../../src/render/view.ts";
import { factLines, sourcesOf } from "../ask/replies/read-as.ts";
import { presetsTaking } from "../ask/shared/model-options.ts";
import { bare } from "../ask/words/result-text.ts";
import { entriesOf, idCalled, type Ledger, noEntry } from "./shared/entries.ts";
import { outcomeSections, topLines } from "./shared/ledger-lines.ts";
import { ownerView } from "./shared/owner-view.ts";

export default defineCommand({
  name: "sources",
  description: "Where the numbers come from: values, ranges, dates, links, and what is judgement",
  options: {
    assumption: completed(maybeText("One of them, e.g. dc_to_consumer_ratio"), (typed, { models }) => {
      const all = Object.entries(entriesOf(models));
      return offers(
        [...all, ...owners.map((owner) => [owner.id, owner] as const)].map(([id, { label }]) => ({
          name: `${word(label)} (${id})`,
          value: id,
          searched: `${id} ${label} ${word(label)}`,
        })),
        typed,
      );
    }),
    more: flag("All that is kept: presets, every source, notes"),
    page: page(),
    private: onlyMe(),
  },
  examples: [{}, { assumption: "dc_to_consumer_ratio" }, { assumption: "participation" }, { assumption: "iPhones" }],
  asks: z.looseObject({
    sources: z.array(z.looseObject({ id: z.string() })).optional(),
    source: z.looseObject({ id: z.string() }).optional(),
  }),
  run: ({ assumption, more = false, page: at = 1, private: hidden = false }, { models }) => {
    const style = { hidden, more, page: at };
    const entries = entriesOf(models);
    if (assumption === undefined) return ledgerView(entries, models, style);
    const id = assumption.trim();
    const named = idCalled(entries, id);
    const fact = named === undefined ? undefined : entries[named];
    if (fact) return sourceView(named ?? id, fact, models, style);
    const owner = ownerById.get(id) ?? ownerCalled(id);
    if (owner) return ownerView(owner, style);
    throw noEntry(entries, id);
  },
});

const printer =
  ({ unit, support }: Pick<Fact, "unit" | "support">) =>
  (value: number) =>
    bare(value, { unit: support === "share" ? share : parseUnit(unit) });

interface SourcesStyle {
  readonly hidden: boolean;
  readonly more: boolean;
  readonly page: number;
}

const isUsed = ({ quantities }: Model, fact: Fact): boolean =>
  [...quantities.values()].some((each) => each.fact === fact);

/** One entry: what it is known to be and where that was read; with `more` all that is kept of it. */
export function sourceView(id: string, fact: Fact, models: readonly Model[], style: SourcesStyle): View {
  const { hidden, more } = style;
  const { label, unit, note, sources } = fact;
  const print = printer(fact);
  const used = models.filter((model) => isUsed(model, fact));
  const chosen = presetsText(id, print);
  const line = `/sources assumption: ${id} more: true private: true`;
  const all = [
    { title: tell`Values`, lines: factLines(fact, print) },
    ...(chosen === undefined ? [] : [{ title: tell`Presets`, lines: [chosen] }]),
    { title: tell`Sources`, lines: sourcesOf(fact, sources.length) },
    ...(note === "" ? [] : [{ title: tell`Note`, lines: [word(note)] }]),
    ...(used.length > 0
      ? [{ title: tell`Used by`, lines: [used.map((model) => `/${commandNameOf(model)}`).join(", ")] }]
      : []),
  ];
  return {
    title: word(label),
    lead: more ? [{ code: id }, unit === "" ? "" : `, ${shownUnit(parseUnit(unit))}`] : knownText(fact, print),
    lines: more ? [] : [...sourcesOf({ ...fact, sources: sources.slice(0, 1) }, 1), ...howLines(fact)],
    sections: more ? all : [],
    actions: [...(more ? [] : [button(tell`More`, line)]), button(tell`All sources`, "/sources")],
    private: hidden,
    replaces: true,
    ...(more && { pages: { at: style.page, line } }),
    data: { source: factData(id, fact) },
  };
}

/** `0.1% to 5%; cited 0.3% (2020).`, `8 to 16 GB; cited 12 (February 2026).` */
function knownText({ label, unit, value, values, range, date }: Fact, print: (value: number) => string): Line {
  const measure = unit === "" ? "" : measureAfter(label, parseUnit(unit));
  const span = range === undefined ? undefined : tell`${print(range.low)} to ${print(range.high)}` + measure;
  const day = `(${dateText(date)})`;
  if (span !== undefined)
    return value === undefined
      ? [{ bold: span }, "."]
      : tellParts<Part>`${{ bold: span }}; cited ${`${print(value)} ${day}`}.`;
  if (value !== undefined) return [{ bold: `${print(value)}${measure} ${day}` }, "."];
  const all = Object.entries(values ?? {}).map(([name, one]) => `${name.replaceAll("_", " ")} ${print(one)}${measure}`);
  return `${all.slice(0, 4).join(", ")}.`;
}

/** How a range came about that no page has. */
function howLines(fact: Fact): readonly Line[] {
  const kind = fact.range === undefined ? "sourced" : rangeKind(fact);
  if (kind === "derived" && fact.note !== "") return [word(fact.note)];
  return kind === "judged" ? [tell`The range is our judgement.`] : [];
}

/** Which preset takes what, each value once. */
function presetsText(id: string, print: (value: number) => string): string | undefined {
  const named = presetsTaking(id, print);
  if (named.size === 0) return undefined;
  const [only, ...others] = named.keys();
  if (only !== undefined && others.length === 0) return tell`${only} (all)`;
  return [...named].map(([value, names]) => `${value} (${names.join(", ")})`).join(", ");
}

/** What the presets come to, and a menu to the entries; with `more` the presets side by side and what is judged. */
function ledgerView(all: Ledger, models: readonly Model[], { hidden, more, page }: SourcesStyle): View {
  const line = "/sources more: true private: true";
  const entries = Object.entries(all);
  const inModels = entries.filter(([, fact]) => models.some((model) => isUsed(model, fact)));
  return {
    title: tell`Where the numbers come from`,
    lead: `${tell`${entries.length} entries.`} ${kindsText(entries.map(([, fact]) => fact))}`,
    lines: more ? [] : topLines(entries.map(([, fact]) => fact)),
    sections: more ? [...outcomeSections(models), ...sectionsOf(entries, inModels)] : [],
    actions: [...(more ? [] : [button(tell`More`, line)]), menuOf(inModels)],
    private: hidden,
    replaces: true,
    ...(more && { pages: { at: page, line } }),
    data: {
      sources: entries.map(([id, fact]) => factData(id, fact)),
      presets: Object.fromEntries(Object.entries(presets).map(([name, { values }]) => [name, values])),
    },
  };
}

type Entries = readonly (readonly [string, Fact])[];

/** The presets, side by side, and what is judged. */
const sectionsOf = (entries: Entries, inModels: Entries): readonly Section[] => [
  {
    title: tell`Presets`,
    lines: Object.entries(presets).map(([name, { about }]): Line => [{ bold: presetText(name) }, `: ${word(about)}`]),
  },
  { title: tell`Side by side`, lines: inModels.flatMap(([id, fact]) => sideBySide(id, fact)) },
  judged(entries),
];

function sideBySide(id: string, fact: Fact): readonly Line[] {
  const text = presetsText(id, printer(fact));
  return text === undefined ? [] : [[{ bold: word(fact.label) }, `: ${text}`]];
}

function kindsText(facts: readonly Fact[]): string {
  const all = new Set<Source>(facts.flatMap(({ sources }) => sources));
  const count = (kind: Source["kind"]) => [...all].filter((source) => source.kind === kind).length;
  return tell`${all.size} pages: ${count("primary")} primary, ${count("secondary")} at second hand, and the article.`;
}

/** The status of what a question sets, which no source can. */
const asked = "the question asked";

/** What no source says and we judged. */
function judged(entries: Entries): Section {
  const ours = entries.filter(
    ([, { range, sources, status }]) => range?.judgement || (sources.length === 0 && status !== asked),
  );
  return {
    title: tell`Our judgement, not a source's`,
    lines: ours.map(([, { label, range }]) => (range?.judgement ? tell`The range of: ${word(label)}` : word(label))),
  };
}

const menuOf = (entries: Entries): Action => ({
  kind: "menu",
  placeholder: tell`Show an entry …`,
  line: "/sources",
  option: "assumption",
  choices: entries.map(([id, { label, short }]) => ({
    label: short === undefined ? word(label) : capital(word(short)),
    value: id,
    ...(short !== undefined && { description: word(label) }),
  })),
});

const factData = (id: string, { label, unit, value, values, range, date, status, sources, note }: Fact) => ({
  id,
  label,
  unit,
  value: value ?? null,
  ...(values && { values }),
  range: range ? { low: range.low, high: range.high, judgement: range.judgement ?? false } : null,
  date,
  status,
  sources: sources.map(({ title, url, kind }) => ({ title, url: url ?? null, kind })),
  note,
});
