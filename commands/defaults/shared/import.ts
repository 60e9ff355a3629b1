// A file of defaults: written, and checked as a whole: every problem is named, and nothing is taken where there is one.

import { rethrown, UserError, unlessMistaken } from "../../../src/core/errors.ts";
import { tell } from "../../../src/core/tell.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { NewDefault } from "../../../src/kit/kept.ts";
import { quote } from "../../../src/language/text/mistake.ts";
import { nearest } from "../../../src/language/text/nearest.ts";
import { presets } from "../../../src/models/presets.ts";
import type { Where } from "./effect.ts";
import { isPreset, presetId } from "./layer.ts";
import { split, stateOf } from "./state.ts";
import { everyTarget, readValue, type Target, targetsNamed } from "./target.ts";

export const longestFile = 20_000;

export interface GivenFile {
  readonly text: string;
  readonly field: string;
}

/**
 * The changes that make a place's defaults what a file says, and nothing else. Only as long as what was shown
 * still stands.
 * @throws UserError `import.json`, or `import.invalid` with every problem.
 */
export async function importOf(given: GivenFile, place: Where, scene: Scene): Promise<readonly NewDefault[]> {
  const wanted = wantedIn(given, scene);
  const ids = [presetId, ...everyTarget(scene).map(({ id }) => id)];
  const standings = await scene.stores.defaults.standing(place.scope, ids);
  return ids.flatMap((id) => {
    const { own } = split(standings.get(id), place);
    const text = wanted.get(id);
    if (own === undefined ? text === undefined : own.value?.text === text && text !== undefined) return [];
    return [{ id, ...(text !== undefined && { text }), mark: own?.mark ?? null }];
  });
}

/** The texts of a file by the ids of defaults. */
function wantedIn({ text: json, field }: GivenFile, scene: Scene): ReadonlyMap<string, string> {
  const file = fileIn(json, field);
  const problems: string[] = [];
  const wanted = new Map<string, string>();
  const attempt = (work: () => void): void =>
    unlessMistaken(work, ({ message, place: { hint } }) => {
      problems.push(hint === undefined ? message : `${message}. ${hint}`);
    });
  const unknown = Object.keys(file).filter((key) => !["crux", "version", "preset", "values"].includes(key));
  for (const key of unknown) problems.push(tell`Expected crux, version, preset and values, got ${quote(key)}`);
  if (file.crux !== "defaults") problems.push(tell`Expected \`"crux": "defaults"\`, as an export has it`);
  if (file.version !== 1) problems.push(tell`Expected \`"version": 1\`, got ${quotedJson(file.version)}`);
  if (file.preset !== undefined) attempt(() => wanted.set(presetId, presetIn(file.preset)));
  attempt(() => {
    // What names one model goes over what is for all.
    const entries = Object.entries(objectIn(file.values, "values", field)).sort(([a], [b]) => dots(a) - dots(b));
    for (const [name, value] of entries) {
      attempt(() => {
        for (const { target, text } of valuesOf(name, value, scene, field)) wanted.set(target.id, text);
      });
    }
  });
  if (problems.length === 0) return wanted;
  const message =
    problems.length === 1
      ? tell`Expected a file of defaults, got one with 1 problem; nothing is changed`
      : tell`Expected a file of defaults, got one with ${problems.length} problems; nothing is changed`;
  throw new UserError("import.invalid", message, { field, details: problems });
}

const quotedJson = (value: unknown): string => quote(JSON.stringify(value) ?? "none");

const dots = (name: string): number => name.split(".").length;

function valuesOf(name: string, value: unknown, scene: Scene, field: string) {
  const targets = targetsNamed(name, scene, field);
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string")
    throw new UserError("import.invalid", tell`${name}: Expected a text like "5% to 20%", got ${quotedJson(value)}`);
  const read = () => readValue(targets, text);
  return rethrown(read, ({ code, message }) => new UserError(code, `${name}: ${message}`));
}

function presetIn(name: unknown): string {
  if (typeof name === "string" && isPreset(name)) return name;
  const got = typeof name === "string" ? quote(name) : quotedJson(name);
  const meant = typeof name === "string" ? nearest(name, Object.keys(presets)) : undefined;
  throw new UserError(
    "import.invalid",
    tell`preset: Expected one of ${Object.keys(presets).join(", ")}, got ${got}${meant ? ` (${meant}?)` : ""}`,
  );
}

/** @throws UserError `import.json` at the place where the text is no JSON. */
function fileIn(json: string, field: string): Readonly<Record<string, unknown>> {
  if (json.length > longestFile) {
    throw new UserError("import.json", tell`Expected at most ${longestFile} characters, got ${json.length}`, { field });
  }
  // Discord's code blocks are how people paste JSON.
  const text = json.trim().replace(/^```(?:json)?\s*|\s*```$/g, "");
  const parsed = objectIn(parse(text, field), tell`the file`, field);
  // What `ask --json` prints of an export.
  return "export" in parsed ? objectIn(parsed.export, "export", field) : parsed;
}

function parse(text: string, field: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const at = brokenAt(text);
    const hint = tell`Paste what /defaults export gives, from the first { to the last }`;
    const message =
      at < text.length ? tell`Expected JSON, got something else here` : tell`Expected JSON, got only its beginning`;
    throw new UserError("import.json", message, { field, text, span: [at, at + 1], hint });
  }
}

/** The place of the first character that no JSON goes on with: engines name it for some mistakes alone. */
function brokenAt(text: string): number {
  let [whole, broken] = [0, text.length + 1];
  while (broken - whole > 1) {
    const middle = Math.floor((whole + broken) / 2);
    if (isBeginning(text.slice(0, middle))) whole = middle;
    else broken = middle;
  }
  return whole;
}

/** Whether a text is JSON or could become it by going on. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const said = String(error);
    return said.includes("end of JSON input") || said.includes(`at position ${text.length}`);
  }
}

function objectIn(value: unknown, what: string, field: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  const got = quote(JSON.stringify(value) ?? "nothing");
  throw new UserError("import.invalid", tell`Expected ${what} to be an object in braces, got ${got}`, { field });
}

interface DefaultsFile {
  readonly crux: "defaults";
  readonly version: 1;
  readonly preset?: string;
  /** Texts in the language, under `participation` where all models have the same, else under `pool.participation`. */
  readonly values: Readonly<Record<string, string>>;
}

interface Exported {
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
