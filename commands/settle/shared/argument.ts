// An argument found: by its thread, or by its id; as it stands after all that happened in it, in its own language; and as the ground of
// what is asked in its thread.

import type { Disagreement } from "../../../src/answer/answer.ts";
import { type Answer, claimOn, type ModelClaim } from "../../../src/answer/result.ts";
import { UserError } from "../../../src/core/errors.ts";
import { once } from "../../../src/core/kept.ts";
import { type Replay, replay } from "../../../src/core/settle/replay.ts";
import type { SettleEvent } from "../../../src/core/settle/settle-act.ts";
import { sideOf, sides } from "../../../src/core/settle/state.ts";
import { localeNow, speaking, tell } from "../../../src/core/tell.ts";
import { homeOf, type Scene, type Values } from "../../../src/kit/define.ts";
import { type Argument, type ArgumentEvent, directMessagesOf, type Entry } from "../../../src/kit/kept.ts";
import { type Choice, completed, maybeText, offers } from "../../../src/kit/options.ts";
import type { ArgumentKey, KeptArgument } from "../../../src/kit/ports.ts";
import { quote } from "../../../src/language/text/mistake.ts";
import type { Model } from "../../../src/models/model.ts";
import type { View } from "../../../src/render/view.ts";
import type { GroundOf } from "../../ask/shared/estimate.ts";
import { modelNamed } from "../../ask/shared/model-options.ts";
import { layersFrom, serverLayer } from "../../defaults/shared/layer.ts";
import { type Base, baseOf, evidenceFor, layersOver, maybeOwnModel, standing, valuesFor } from "./base.ts";
import { ownersNamed } from "./owners-named.ts";
import { fieldOf, isNote, noPast, note, type Past, packed, pastLength, pastOf, unpacked } from "./past.ts";
import { elsewhere } from "./refusals.ts";

export interface FoundArgument extends Replay {
  readonly id: string;
  readonly home: string;
  readonly argument: Argument;
  readonly model: Model;
  readonly claim: ModelClaim;
  readonly base: Base;
  /** What its first events came to, where it has many; `whole` reads them all. */
  readonly past: Past;
  /** What the bot noted in the past, and then all that happened since, its notes too, oldest first. */
  readonly entries: readonly Entry<ArgumentEvent>[];
  /** The pinned message of the thread, where there is one. */
  readonly message: string | undefined;
  /** What comes out with what both start from; worked out when first asked for. */
  readonly evidence: () => Answer;
  /** Where the two sides stand; worked out when first asked for, and once for all that asks. */
  readonly standing: () => Promise<Disagreement>;
}

/** What an argument is about: how its words were read, which may be one of two claims in them, else the words. */
export const headingOf = ({ sentence, words, claim }: Argument): string => sentence ?? words ?? claim;

/** The option that names an argument outside its thread. */
export const argumentOption = () =>
  completed(maybeText("Which argument, by its id; not needed in its thread"), argumentChoices);

/**
 * The argument with this id in the caller's own server, or the one of the thread.
 * @throws UserError `settle.unknown` (no such id here) or `settle.where` (no argument in this place)
 */
export async function findArgument(given: string | undefined, scene: Scene): Promise<FoundArgument> {
  const id = given?.trim().toLowerCase();
  const home = homeOf(scene.caller);
  const { arguments: kept } = scene.stores;
  const found =
    (await kept.find(home, id ? { id } : keyHere(scene))) ??
    (id ? await kept.find(directMessagesOf(scene.caller.id), { id }) : undefined);
  if (id && (found === undefined || !isHere(found.argument, scene))) throw unknown(id);
  if (found === undefined) throw nothingHere();
  return loaded(found, scene);
}

/** The one that the other options of a line speak of, while one of them is typed. */
export const argumentIn = ({ argument }: Values, scene: Scene): Promise<FoundArgument> =>
  findArgument(typeof argument === "string" ? argument : undefined, scene);

/**
 * Whether an argument belongs to the caller's channel. Who may read one channel of a server may not read all: elsewhere
 * an argument is neither shown nor found.
 */
export const isHere = ({ parent }: Argument, { caller }: Scene): boolean =>
  parent === undefined || parent === caller.channel || parent === caller.thread;

/** Whether it is one person's own, opened from a server: only they see what comes of it. */
export const isHidden = ({ home }: Pick<FoundArgument, "home">, { caller }: Scene): boolean => home !== homeOf(caller);

/** The argument of the caller's thread, if it has one. */
async function maybeArgumentHere(scene: Scene): Promise<FoundArgument | undefined> {
  const { caller, stores } = scene;
  if (caller.thread === undefined) return undefined;
  const found = await stores.arguments.find(homeOf(caller), { channel: caller.thread });
  return found && loaded(found, scene);
}

/** The same argument with all that has happened since it was found. */
export async function renewed(found: FoundArgument, { stores, now }: Scene): Promise<FoundArgument> {
  const since = await stores.arguments.events(found.id, found.entries.at(-1)?.id);
  if (since.length === 0) return found;
  const next = withEntries(found, found.past, [...found.entries, ...since], now());
  const { standing, evidence } = found;
  // Where both sides hold the same, what follows from it is the same.
  return valuesIn(found) === valuesIn(next) ? { ...next, standing, evidence } : { ...next, evidence };
}

/** The same argument as it will be in this state. */
export function withState(found: FoundArgument, state: FoundArgument["state"]): FoundArgument {
  const next = { ...found, state, standing: once(() => standing(found, state)) };
  return valuesIn(found) === valuesIn(next) ? { ...next, standing: found.standing } : next;
}

/** The same argument with every event of it, for what tells all of them. */
export async function whole(found: FoundArgument, { stores, now }: Scene): Promise<FoundArgument> {
  return found.past.count === 0 ? found : withEntries(found, noPast, await stores.arguments.events(found.id), now());
}

/** The same argument, which must be whole, as others are to read it: `told` may change names and what was said beside the values, and no value. */
export const retold = (found: FoundArgument, told: <Kept>(kept: Kept) => Kept, now: number): FoundArgument =>
  withEntries({ ...found, argument: told(found.argument), base: told(found.base) }, noPast, told(found.entries), now);

async function loaded({ id, argument, past: kept, entries, erased }: KeptArgument, scene: Scene) {
  const asked = maybeOwnModel(argument.base) ?? (await modelNamed(argument.model, scene));
  const base = baseOf(asked, argument.base);
  const model = ownersNamed(asked, base);
  const found = { id, home: argument.guild, argument, model, claim: claimOn(model, argument.claim), base };
  const past = kept === undefined ? noPast : unpacked(kept);
  const whole = withEntries(found, past, [...past.notes, ...entries], scene.now());
  const length = pastLength(whole, scene.now());
  const last = entries[length - 1]?.id;
  if (last !== undefined) {
    const first = withEntries(found, past, [...past.notes, ...entries.slice(0, length)]);
    // Without it the next one reads what this one read.
    const next = { last, data: packed(pastOf(first)) };
    await scene.stores.arguments.keepPast({ id, argument, ...(erased && { erased }) }, next).catch(() => undefined);
  }
  return whole;
}

/** What happened does not change what was opened. */
type Opened = Pick<FoundArgument, "id" | "home" | "argument" | "model" | "claim" | "base">;

function withEntries(found: Opened, past: Past, entries: FoundArgument["entries"], now?: number): FoundArgument {
  const { argument } = found;
  const events = entries.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const acts: readonly SettleEvent[] = events.filter((event) => !isNote(event));
  const replayed = replay(argument, acts, now, past.state);
  return {
    ...found,
    past,
    entries,
    message: postedIn(events),
    ...replayed,
    evidence: once(() => evidenceFor(found)),
    standing: once(() => standing(found, replayed.state)),
  };
}

/** When one was set changes nothing of what comes out. */
const valuesIn = ({ state }: FoundArgument): string =>
  JSON.stringify(sides.map((side) => [...state.camps[side].values].map(([id, { at: _, ...value }]) => [id, value])));

function postedIn(events: readonly ArgumentEvent[]): string | undefined {
  const message = fieldOf(events.findLast(({ kind }) => kind === note.posted)?.data, "message");
  return typeof message === "string" ? message : undefined;
}

/** The argument opened last in this place: in a thread its own; in direct messages, as a guest and in a shell the latest. */
function keyHere({ caller }: Scene): ArgumentKey {
  const isChannel = caller.guild === undefined || caller.place === "guest";
  const place = caller.thread ?? (isChannel ? (caller.channel ?? homeOf(caller)) : undefined);
  if (place === undefined) throw nothingHere();
  return { channel: place };
}

const missing = (what: string, message: string, hint: string): UserError =>
  new UserError(`settle.${what}`, message, { field: "argument", hint, ways: elsewhere(), gone: true });

const nothingHere = (): UserError => {
  const hint = tell`/settle list shows the arguments and their ids; /settle open opens one`;
  return missing("where", tell`Expected to be in an argument's thread, or its id`, hint);
};

function unknown(id: string): UserError {
  const message = tell`Expected the id of an argument of this place, got ${quote(id)}`;
  return missing("unknown", message, tell`/settle list shows the arguments there are`);
}

async function argumentChoices(typed: string, scene: Scene): Promise<readonly Choice[]> {
  const entries = await scene.stores.arguments.all(homeOf(scene.caller), { limit: 25 });
  const here = entries.flatMap(({ value }) => (value && isHere(value.argument, scene) ? [value] : []));
  const named = here.map(({ id, argument }) => ({ name: `${id} · ${headingOf(argument)}`, value: id }));
  return offers(named, typed);
}

/** What was opened before arguments kept a language is English. */
const english = "en-US";

type Found = Pick<FoundArgument, "argument" | "home">;

/** The language of an argument that is opened now: the one that its server has chosen, else the opener's. */
export const languageHere = ({ caller }: Scene): string | undefined => caller.serverLocale ?? localeNow();

/** Does work in the language of an argument; where nobody but the caller reads it, in the caller's. */
export const inItsLanguage = <Made>(found: Found, scene: Scene, work: () => Made): Made =>
  scene.caller.guild === undefined || isHidden(found, scene)
    ? work()
    : speaking(found.argument.locale ?? english, work);

/** What is posted for all who read along. */
export const toAll = (found: Found, scene: Scene, view: () => View | Promise<View>): Promise<View> =>
  inItsLanguage(found, scene, async () => ({ ...(await view()), locale: localeNow() ?? english }));

/** A reply that all see, or one person. */
export async function answered(
  found: Found,
  scene: Scene,
  isPrivate: boolean,
  view: () => View | Promise<View>,
): Promise<View> {
  const isForOne = isPrivate || scene.caller.inPrivate;
  return { ...(await (isForOne ? view() : toAll(found, scene, view))), private: isPrivate };
}

export const groundOf: GroundOf = async (model, scene, within = "argument") => {
  const found = within === "server" ? undefined : await maybeArgumentHere(scene);
  if (found === undefined) {
    return { layers: layersFrom(await serverLayer(model, scene)), correlations: [] };
  }
  const side = sideOf(found.state, scene.caller.id);
  const own = side === undefined ? new Map() : valuesFor(model, found.state.camps[side].values);
  const layers = layersOver(baseOf(model, found.argument.base), own);
  if (found.model.name !== model.name) return { layers, correlations: [] };
  return { layers, correlations: found.base.correlations, claim: found.claim };
};
