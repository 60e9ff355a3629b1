// A place's defaults as a file that `/defaults import` takes.

import type { Scene } from "../../../src/kit/define.ts";
import { everyTarget, type Target } from "./named.ts";
import { split } from "./rows.ts";
import { stateOf } from "./state.ts";
import type { Where } from "./where.ts";

export interface DefaultsFile {
  readonly crux: "defaults";
  readonly version: 1;
  readonly preset?: string;
  /** Texts in the language, under `participation` where all models have the same, else under `pool.participation`. */
  readonly values: Readonly<Record<string, string>>;
}

export interface Exported {
  readonly file: DefaultsFile;
  /** The ids of values that cannot be read, and stand in no file. */
  readonly unreadable: readonly string[];
}

/** What is set in the place itself; what stands under it is not part of it. */
export async function exported(place: Where, scene: Scene): Promise<Exported> {
  const { values, preset } = await stateOf(place.scope, scene);
  const own = values.flatMap(({ target, standing }) => {
    const found = split(standing, place).own;
    return found === undefined ? [] : [{ target, text: found.value?.text }];
  });
  const texts = new Map(own.flatMap(({ target, text }) => (text === undefined ? [] : [[target.id, text] as const])));
  const unreadable = own.filter(({ text }) => text === undefined).map(({ target }) => target.id);
  const chosen = split(preset, place).own?.value?.text;
  const file = { crux: "defaults", version: 1, ...(chosen !== undefined && { preset: chosen }) } as const;
  return { file: { ...file, values: named(texts, everyTarget(scene)) }, unreadable };
}

function named(texts: ReadonlyMap<string, string>, targets: readonly Target[]): Readonly<Record<string, string>> {
  const entries: [string, string][] = [];
  for (const id of new Set(targets.map(({ quantity }) => quantity.id))) {
    const same = targets.filter(({ quantity }) => quantity.id === id);
    const found = same.map((target) => texts.get(target.id));
    const [first] = found;
    if (first !== undefined && found.every((text) => text === first)) entries.push([id, first]);
    else for (const target of same) entries.push(...textOf(target, texts));
  }
  return Object.fromEntries(entries);
}

const textOf = ({ id }: Target, texts: ReadonlyMap<string, string>): readonly [string, string][] => {
  const text = texts.get(id);
  return text === undefined ? [] : [[id, text]];
};
