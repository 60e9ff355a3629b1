// All that is set in a place, in the order of the models, and what stands before and after a change of it.

import { unlessMistaken } from "../../../src/core/errors.ts";
import { tell } from "../../../src/core/tell.ts";
import { type Scene, scopeOf } from "../../../src/kit/define.ts";
import type { NewDefault, Scope, Standing } from "../../../src/kit/kept.ts";
import { type Choice, offers } from "../../../src/kit/options.ts";
import { defaultPreset, type PresetName, presets, presetText } from "../../../src/models/presets.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import type { Part } from "../../../src/render/view.ts";
import type { ChangeRow } from "./change-view.ts";
import type { Where } from "./effect.ts";
import { isPreset, moderatorId, presetId, readDefault, type Standings } from "./layer.ts";
import { everyTarget, nameOf, type Target, targetsById, targetsNamed, told } from "./target.ts";
import { bareNumber, bareSpan, bareValue, unitAfter } from "./told-value.ts";

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
  const targets = targetsById(scene);
  const preset = presetIn(standings.get(presetId));
  const presetAfter = presetThen(changes, place, standings);
  const found = changes.map(({ id, text }) => {
    const target = targets.get(id);
    const { own, under } = split(standings.get(id), place);
    const before = own ? textOf(own, target) : underWords(target, under, preset);
    const after = text === undefined ? underWords(target, under, presetAfter) : valueWords(text, target);
    return { id, target, row: { before, after } };
  });
  const ofModels = found.flatMap(({ target, row }) => (target === undefined ? [] : [{ target, row }]));
  return [
    ...found.flatMap(({ id, target, row }) => (target === undefined ? [ofNoModel(id, row)] : [])),
    ...alike(ofModels, scene).map(({ of, ...row }) => ({ ...row, after: `${row.after}${unitAfter(row.after, of)}` })),
  ];
}

/** The preset, or the role that may change them. */
function ofNoModel(id: string, { before, after }: { readonly before: string; readonly after: string }): ChangeRow {
  if (id === presetId) return { what: tell`Preset`, before: presetText(before), after: presetText(after) };
  const part = (text: string): Part => (/^\d+$/.test(text) ? { role: text } : text);
  return { what: tell`Role that may change them`, before: part(before), after: part(after) };
}

/** One row for all models in which an assumption stands alike. */
export function alike<Row extends object>(
  rows: readonly { readonly target: Target; readonly row: Row }[],
  scene: Scene,
): readonly (Row & { readonly what: string; readonly of: Quantity })[] {
  const groups = new Map<string, { readonly first: Target; readonly targets: Target[]; readonly row: Row }>();
  for (const { target, row } of rows) {
    const key = JSON.stringify([target.quantity.label, row]);
    const group = groups.get(key) ?? { first: target, targets: [], row };
    group.targets.push(target);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first, targets, row }) => ({
    what: nameOf(targets, scene),
    of: first.quantity,
    ...row,
  }));
}

/** What is set in the place itself, and what stands under it. */
export function split(
  standing: readonly Standing[] = [],
  { kind }: Where,
): { readonly own: Standing | undefined; readonly under: readonly Standing[] } {
  return { own: standing.find(({ from }) => from === kind), under: standing.filter(({ from }) => from !== kind) };
}

export const textOf = ({ value }: Standing, target: Target | undefined): string =>
  value === undefined ? tell`cannot be read` : valueWords(value.text, target);

const valueWords = (text: string, target: Target | undefined): string =>
  target === undefined ? text : bareValue(target, text);

/** What holds for an assumption, or as preset, where nothing nearer is set; `evidence`: what is known, as it is told. */
export function underWords(
  target: Target | undefined,
  [next]: readonly Standing[],
  preset: PresetName | undefined,
  evidence = (span: string) => tell`${span} (the evidence)`,
): string {
  if (next !== undefined) return tell`${textOf(next, target)} (this server's)`;
  if (target === undefined) return tell`not set`;
  const { quantity } = target;
  const shown = (value: number) => bareNumber(value, quantity.unit);
  const from = preset ?? defaultPreset;
  const { fact } = quantity;
  const values: Readonly<Record<string, number>> = presets[from].values;
  const named = values[quantity.id];
  if (named !== undefined) return tell`${shown(named)} (preset ${presetText(from)})`;
  if (quantity.kind === "derived") return tell`its formula`;
  if (from !== "evidence" || fact?.range === undefined) return tell`${shown(quantity.value)} (the model's)`;
  return evidence(bareSpan(fact.range.low, fact.range.high, quantity.unit));
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
