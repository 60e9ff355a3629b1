// All that is set in a place, in the order of the models; and a change of it in words: what would stand then, and what that does.

import type { Result } from "../../../src/answer/result.ts";
import { unlessMistaken } from "../../../src/core/errors.ts";
import { figures, tell } from "../../../src/core/tell.ts";
import { type Scene, scopeOf } from "../../../src/kit/define.ts";
import type { NewDefault, Scope, Standing } from "../../../src/kit/kept.ts";
import { type Choice, offers } from "../../../src/kit/options.ts";
import { printQuantity, withoutUnit } from "../../../src/language/numbers/number.ts";
import { commandNameOf, type Model } from "../../../src/models/model.ts";
import { defaultPreset, type PresetName, presets, presetText } from "../../../src/models/quantity.ts";
import type { Line, Section, View } from "../../../src/render/view.ts";
import { amountText } from "../../ask/words/result-text.ts";
import type { Where } from "./effect.ts";
import { isPreset, moderatorId, presetId, readDefault, type Standings } from "./named.ts";
import { everyTarget, nameOf, type Target, targetsNamed, told } from "./target.ts";

export interface State {
  /** What stands for each assumption for which anything does, nearest first. */
  readonly values: readonly { readonly target: Target; readonly standing: readonly Standing[] }[];
  readonly preset: readonly Standing[];
  /** The role that may change them; none for a person's own. */
  readonly moderator: Standing | undefined;
}

/** One round trip. */
export async function stateOf(scope: Scope, scene: Scene): Promise<State> {
  const targets = everyTarget(scene);
  const found = await scene.stores.defaults.standing(scope, [presetId, moderatorId, ...targets.map(({ id }) => id)]);
  const values = targets.map((target) => ({ target, standing: found.get(target.id) ?? [] }));
  return {
    values: values.filter(({ standing }) => standing.length > 0),
    preset: found.get(presetId) ?? [],
    moderator: found.get(moderatorId)?.[0],
  };
}

/** Why a value cannot be used, or nothing. */
export function faultOf({ model, quantity }: Target, { value }: Standing): string | undefined {
  if (value === undefined) return tell`cannot be read; it was left as it is`;
  const read = () => void readDefault(model, quantity, value);
  return unlessMistaken(read, ({ message }) => message);
}

/** Only as long as what was shown still stands. @throws UserError `defaults.what`. */
export async function resetOf(what: string | undefined, place: Where, scene: Scene): Promise<readonly NewDefault[]> {
  const ids = idsOf(what, scene);
  const standings = await scene.stores.defaults.standing(place.scope, ids);
  return ids.flatMap((id) => {
    const { own } = split(standings.get(id), place);
    return own === undefined ? [] : [{ id, mark: own.mark }];
  });
}

/** Offers only what is set where the caller is. */
export async function resetChoices(typed: string, scene: Scene): Promise<readonly Choice[]> {
  const { values, preset } = await stateOf(scopeOf(scene.caller), scene);
  const set = new Map(values.map(({ target: { quantity } }) => [quantity.id, `${told(quantity)} · ${quantity.id}`]));
  if (preset.length > 0) set.set(presetId, "preset");
  return offers(
    [...set].map(([value, name]) => ({ name, value })),
    typed,
  );
}

function idsOf(what: string | undefined, scene: Scene): readonly string[] {
  if (what === undefined) return [presetId, ...everyTarget(scene).map(({ id }) => id)];
  return what.trim().toLowerCase() === presetId ? [presetId] : targetsNamed(what, scene).map(({ id }) => id);
}

/** One row for all models in which an assumption changes alike. */
export function rowsOf(
  changes: readonly NewDefault[],
  place: Where,
  standings: Standings,
  scene: Scene,
): readonly ChangeRow[] {
  const targets = new Map(everyTarget(scene).map((target) => [target.id, target]));
  const preset = presetIn(standings.get(presetId));
  const presetAfter = presetThen(changes, place, standings);
  const found = changes.map((change) => {
    const target = targets.get(change.id);
    const { own, under } = split(standings.get(change.id), place);
    const before = own ? textOf(own) : underWords(target, under, preset);
    return { change, target, row: { before, after: change.text ?? underWords(target, under, presetAfter) } };
  });
  return [
    ...found.flatMap(({ change, target, row }) => (target === undefined ? [presetRow(change.id, row)] : [])),
    ...alike(
      found.flatMap(({ target, row }) => (target === undefined ? [] : [{ target, row }])),
      scene,
    ),
  ];
}

const presetRow = (what: string, { before, after }: Omit<ChangeRow, "what">): ChangeRow => ({
  what,
  before: presetText(before),
  after: presetText(after),
});

/** One row for all models in which an assumption stands alike. */
export function alike<Row extends object>(
  rows: readonly { readonly target: Target; readonly row: Row }[],
  scene: Scene,
): readonly (Row & { readonly what: string })[] {
  const groups = new Map<string, { readonly targets: Target[]; readonly row: Row }>();
  for (const { target, row } of rows) {
    const key = JSON.stringify([target.quantity.id, row]);
    const group = groups.get(key) ?? { targets: [], row };
    group.targets.push(target);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ targets, row }) => ({ what: nameOf(targets, scene), ...row }));
}

/** What is set in the place itself, and what stands under it. */
export function split(
  standing: readonly Standing[] = [],
  { kind }: Where,
): { readonly own: Standing | undefined; readonly under: readonly Standing[] } {
  return { own: standing.find(({ from }) => from === kind), under: standing.filter(({ from }) => from !== kind) };
}

export const textOf = ({ value }: Standing): string => value?.text ?? tell`cannot be read`;

/** What holds for an assumption, or as preset, where nothing nearer is set. */
export function underWords(
  target: Target | undefined,
  [next]: readonly Standing[],
  preset: PresetName | undefined,
): string {
  if (next !== undefined) return tell`${textOf(next)} (this server's)`;
  if (target === undefined) return tell`not set`;
  const { quantity } = target;
  // Without the words of the unit, as people type it.
  const shown = (value: number) => withoutUnit(printQuantity(value, { unit: quantity.unit, exact: true }));
  const from = preset ?? defaultPreset;
  const { fact } = quantity;
  const values: Readonly<Record<string, number>> = presets[from].values;
  const named = values[quantity.id];
  if (named !== undefined) return tell`${shown(named)} (preset ${presetText(from)})`;
  if (quantity.kind === "derived") return tell`its formula`;
  if (from !== "evidence" || fact?.range === undefined) return tell`${shown(quantity.value)} (the model's)`;
  return tell`${shown(fact.range.low)} to ${shown(fact.range.high)} (the evidence)`;
}

/** The preset in force among what stands for it, nearest first. */
export function presetIn(standing: readonly Standing[] | undefined): PresetName | undefined {
  const text = standing?.[0]?.value?.text;
  return text !== undefined && isPreset(text) ? text : undefined;
}

function presetThen(changes: readonly NewDefault[], place: Where, standings: Standings): PresetName | undefined {
  const change = changes.find(({ id }) => id === presetId);
  if (change === undefined) return presetIn(standings.get(presetId));
  if (change.text !== undefined) return isPreset(change.text) ? change.text : undefined;
  return presetIn(split(standings.get(presetId), place).under);
}

/** One assumption, or a preset, as it stands and as it would. */
export interface ChangeRow {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

interface HeadlineRow {
  readonly model: Pick<Model, "group" | "name">;
  readonly before?: Result;
  readonly after?: Result;
  readonly problem?: string;
}

/** The rest of the view with what changes, and what that does to the headlines. */
export const changeView = (rows: readonly ChangeRow[], headlines: readonly HeadlineRow[], rest: View): View => ({
  ...rest,
  sections: [...changesSection(rows), ...headlinesSection(headlines)],
  warnings: [...headlines.flatMap(problemOf), ...(rest.warnings ?? [])],
  ...(rows.length > mostRows && { files: [{ name: "changes.txt", text: rows.map(rowText).join("\n") }] }),
  replaces: true,
  data: { ...(rest.data as object), headlines: headlines.map(headlineData) },
});

/** As many as a reply of sixty words has room for. */
const mostRows = 2;
const mostHeadlines = 3;

/** What no message has room for goes along as a file: nobody saves what they have not seen. */
const rowText = ({ what, before, after }: ChangeRow): string => `${what}: ${figures(`${before} → ${after}`)}`;

function changesSection(rows: readonly ChangeRow[]): readonly Section[] {
  if (rows.length === 0) return [];
  const lines = rows.slice(0, mostRows).map(({ what, before, after }): Line => {
    // Commands behind the name are there to be tapped, and so not bold.
    const [name = "", commands = ""] = what.split(/(?= \()/);
    return [{ bold: name }, `${commands}: ${figures(`${before} → ${after}`)}`];
  });
  const more = rows.length > mostRows ? [tell`${rows.length - mostRows} more in changes.txt`] : [];
  return [{ title: tell`What changes`, lines: [...lines, ...more] }];
}

function headlinesSection(headlines: readonly HeadlineRow[]): readonly Section[] {
  const told = headlines.flatMap(({ model, before, after }) => {
    if (after === undefined) return [];
    // Of two that are near each other the digits say the change.
    const isNear = before !== undefined && before.median / after.median < 2 && after.median / before.median < 2;
    const digits = isNear ? Math.max(after.digits, before.digits) : 0;
    const least = Math.min(after.p5, before?.p5 ?? after.p5);
    // Both are told alike: not `0.9 → 0.89`, nor `1 in 60 → 0.094`.
    const amount = ({ median, unit, digits: own }: Result) =>
      amountText({ median, unit, digits: Math.max(digits, own), p5: least });
    const [now, then] = [before === undefined ? tell`no number` : amount(before), amount(after)];
    const change = now === then ? tell`stays ${now}` : `${now} → ${then}`;
    return [
      { line: `/${commandNameOf(model)}: ${change}`, isStill: now === then, isMember: model.group !== undefined },
    ];
  });
  // Few of them have room: what moves comes first, and what stands at `/` itself.
  const ordered = told.sort((a, b) => Number(a.isStill) - Number(b.isStill) || Number(a.isMember) - Number(b.isMember));
  const lines = ordered.map(({ line }) => line);
  const more = lines.length > mostHeadlines ? [tell`${lines.length - mostHeadlines} more`] : [];
  return lines.length === 0 ? [] : [{ title: tell`The results`, lines: [...lines.slice(0, mostHeadlines), ...more] }];
}

const problemOf = ({ model, problem }: HeadlineRow): readonly string[] =>
  problem === undefined ? [] : [tell`/${commandNameOf(model)} gives no number with or without this: ${problem}.`];

function headlineData({ model, before, after }: HeadlineRow) {
  const q = (result: Result | undefined) =>
    result === undefined ? null : { median: result.median, p5: result.p5, p95: result.p95 };
  const named = after ?? before;
  return {
    model: model.name,
    id: named?.id ?? null,
    unit: named?.unit.symbol ?? null,
    before: q(before),
    after: q(after),
  };
}
