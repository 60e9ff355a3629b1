// Where a change of defaults holds and who may make it, and what it does to the headlines of the models it touches.

import { answer } from "../../../src/answer/answer.ts";
import type { Answer } from "../../../src/answer/result.ts";
import { settingsOf } from "../../../src/answer/settings.ts";
import { Unavailable, UserError } from "../../../src/core/errors.ts";
import { tell } from "../../../src/core/tell.ts";
import { type Caller, isModerator, type Scene, scopeOf } from "../../../src/kit/define.ts";
import type { Default, NewDefault, Scope, Standing } from "../../../src/kit/kept.ts";
import { flag } from "../../../src/kit/options.ts";
import { commandNameOf, type Model } from "../../../src/models/model.ts";
import { layerFrom, presetId, type Standings } from "./layer.ts";

export interface Effect {
  readonly model: Model;
  /** Absent where the values that stand give no number. */
  readonly before?: Answer;
  readonly after?: Answer;
  /** Why there is no number afterwards. */
  readonly problem?: string;
}

/** The models whose numbers the changes may move. */
export const touchedBy = (changes: readonly NewDefault[], { models }: Scene): readonly Model[] =>
  models.filter(({ name }) => changes.some(({ id }) => id === presetId || id.startsWith(`${name}.`)));

/**
 * What all models that the changes touch answer, as the place itself sees them over what stands there.
 * @throws UserError where a model that gives a number now would give none.
 */
export function effectsOf(
  touched: readonly Model[],
  standings: Standings,
  changes: readonly NewDefault[],
  place: Where,
  scene: Scene,
): readonly Effect[] {
  const changed = after(changes, place, standings, scene);
  return touched.map((model) => effectOn(model, standings, changed));
}

/** What would stand with the changes made. */
function after(changes: readonly NewDefault[], { kind }: Where, standings: Standings, scene: Scene): Standings {
  const changed = new Map(standings);
  for (const { id, text } of changes) {
    const others = (standings.get(id) ?? []).filter(({ from }) => from !== kind);
    const { caller, now } = scene;
    const value = { text: text ?? "", by: caller.id, byName: caller.name, at: now(), from: kind };
    const own: readonly Standing[] = text === undefined ? [] : [{ from: kind, mark: "", value }];
    changed.set(id, [...own, ...others]);
  }
  return changed;
}

function effectOn(model: Model, standings: Standings, changed: Standings): Effect {
  const before = answered(model, standings);
  const then = answered(model, changed);
  if (!(then instanceof Error)) return { model, after: then, ...(!(before instanceof Error) && { before }) };
  if (before instanceof Error) return { model, problem: then.message };
  // What it is of is no option here.
  const message = tell`With this, /${commandNameOf(model)} would give no number: ${then.message}`;
  throw new UserError("defaults.effect", message);
}

function answered(model: Model, standings: Standings): Answer | UserError | Unavailable {
  try {
    const { values, preset } = layerFrom(model, standings);
    return answer({ model, preset, settings: settingsOf(model, { server: values, preset }) });
  } catch (error) {
    if (error instanceof UserError || error instanceof Unavailable) return error;
    throw error;
  }
}

export interface Where {
  readonly kind: Default["from"];
  readonly scope: Scope;
}

/**
 * The caller's server, or with `inChannel` the channel in which the command was used; a thread counts as its channel.
 * Without a server it is the caller.
 * @throws UserError `defaults.channel` where there is no channel.
 */
export function placeOf(caller: Caller, inChannel = false): Where {
  const { guild, channel } = caller;
  if (inChannel && (guild === undefined || channel === undefined)) {
    const message = tell`Expected a channel of a server, got none here`;
    throw new UserError("defaults.channel", message, { field: "only_here", hint: tell`Leave only_here out` });
  }
  if (guild === undefined) return { kind: "person", scope: scopeOf(caller) };
  return inChannel ? { kind: "channel", scope: scopeOf(caller) } : { kind: "server", scope: { guild } };
}

/**
 * Who may change defaults: members who may manage the server or have its moderator role; everybody their own.
 * @throws UserError `defaults.permission`.
 */
export async function checkMayChange(scene: Scene): Promise<void> {
  if (scene.caller.guild === undefined || (await isModerator(scene))) return;
  throw refused(tell`Only members who may manage this server or have its moderator role may change its defaults`);
}

/** @throws UserError `defaults.permission` unless the caller may manage the server. */
export function checkManages({ caller }: Scene, what: string): void {
  if (!caller.manages) throw refused(tell`Only members who may manage this server may ${what}`);
}

const refused = (message: string): UserError =>
  new UserError("defaults.permission", message, {
    hint: tell`Everybody may see them with /defaults show, and type other values in each command`,
  });

export const inChannel = () => flag("Only in this channel and its threads, over the server's value");

export const saveNow = () => flag("Save at once, without the question");
