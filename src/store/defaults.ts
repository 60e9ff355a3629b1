// The defaults of servers, channels and persons: one fact per assumption, and every change in a history.

import { UserError } from "../core/errors.ts";
import { hash } from "../core/evaluation/hash.ts";
import { tell } from "../core/tell.ts";
import type { Actor, Default, Latest, NewDefault, Scope, Standing } from "../kit/kept.ts";
import type { Defaults } from "../kit/ports.ts";
import { changeOf, type KeptChange, listOf, ownerOf, placed, together } from "./defaults-history.ts";
import type { Part } from "./engine.ts";
import { SETTING } from "./forms.ts";
import type { Store } from "./guard.ts";
import { range } from "./log.ts";
import { trace } from "./traces.ts";
import { decode, encode, Unreadable } from "./versioned.ts";

const MODERATOR = "moderator";

/** The defaults kept in `store`; `clock` in milliseconds since 1970, `newId` names what is changed together. */
export function defaultsOf(store: Store, clock: () => number, newId: () => string): Defaults {
  const texts = store.facts("defaults");

  const standing = async (scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Standing[]>> => {
    const places = placesOf(scope);
    const keys = places.flatMap((place) => ids.map((id) => keyOf(place, id)));
    const found = await texts.getMany(keys);
    const rowOf = (id: string, index: number): readonly [string, readonly Standing[]] => {
      const each = places.map((place, k) => standingAt(place, id, found[k * ids.length + index]));
      return [id, each.filter((one) => one !== undefined)];
    };
    return new Map(ids.map(rowOf));
  };

  const over = async (scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, Default>> => {
    const inForce = new Map<string, Default>();
    for (const [id, [nearest]] of await standing(scope, ids)) {
      if (nearest?.fault !== undefined) throw nearest.fault;
      if (nearest?.value !== undefined) inForce.set(id, nearest.value);
    }
    return inForce;
  };

  const write = async (scope: Scope, parts: readonly Unwritten[], who: Actor): Promise<boolean> => {
    if ("guild" in scope) await trace(store, who.id, scope.guild, clock());
    const batch = parts.length > 1 ? { batch: newId() } : {};
    const rest = { by: who.id, byName: who.name, at: clock(), ...batch };
    const written = parts.map((part) => ({ ...part, text: encode(SETTING, { text: part.text, ...rest }) }));
    return store.changeAll(listOf(scope), written);
  };

  const change = async (scope: Scope, changes: readonly NewDefault[], who: Actor): Promise<void> => {
    const marked = changes.some(({ mark }) => mark !== undefined);
    const now = marked ? await texts.getMany(changes.map(({ id }) => keyOf(scope, id))) : [];
    const parts = changes.map(({ id, text = null, mark }, index) => {
      const condition = mark === undefined ? {} : { expected: now[index] ?? null };
      return { of: placed(scope, id), text, ...condition };
    });
    const moved = changes.find(
      ({ id, mark }, index) => mark !== undefined && mark !== (standingAt(scope, id, now[index])?.mark ?? null),
    );
    if (moved === undefined && (await write(scope, parts, who))) return;
    const what = moved === undefined ? tell`One of these defaults` : `\`${moved.id}\``;
    throw new UserError("defaults.changed", tell`${what} was changed since this was shown; nothing was changed now`, {
      hint: tell`Ask again to see what it is now.`,
    });
  };

  const set = (scope: Scope, id: string, text: string | undefined, who: Actor): Promise<void> =>
    change(scope, [{ id, ...(text !== undefined && { text }) }], who);

  const kept = async (scope: Scope, id: string): Promise<readonly KeptChange[]> => {
    const found = await together(store, listOf(scope), id);
    if (found.length > 0) return found;
    throw new UserError(
      "defaults.entry",
      tell`Expected the number of a change of these defaults, got \`${id.slice(0, 40)}\``,
      {
        hint: tell`See /defaults history.`,
      },
    );
  };

  return {
    standing,
    change,
    history: async (scope, page: Latest = {}) => {
      const list = listOf(scope);
      const rows = await store.rows(list, { ...range({ ...page, first: "newest" }), previous: true });
      return rows.map((row) => changeOf(list, row));
    },
    entry: async (scope, id) => (await kept(scope, id)).map(({ change: made }) => made),
    undo: async (scope, id, who) => {
      const undone = await kept(scope, id);
      const parts = undone.map(({ row, change: { from = null } }) => ({
        of: row.of ?? "",
        text: from,
        expected: row.text,
      }));
      const named = undone.find(({ row }) => row.id === id)?.change;
      if (named === undefined) throw new Error(`Expected entry ${id} among those made with it, got none`);
      // A channel's changes carry the channel in their names already.
      const owned = "guild" in scope ? { guild: scope.guild } : scope;
      if (await write(owned, parts, who)) return named;
      throw superseded(undone, await texts.getMany(parts.map(({ of }) => `${ownerOf(scope)}:${of}`)));
    },
    moderatorRole: async (guild) => (await over({ guild }, [MODERATOR])).get(MODERATOR)?.text,
    setModeratorRole: (guild, role, who) => set({ guild }, MODERATOR, role, who),
  };
}

type Unwritten = Omit<Part, "text"> & { readonly text: string | null };

/** Where a scope's values stand, nearest first. */
const placesOf = (scope: Scope): readonly Scope[] =>
  "guild" in scope && scope.channel !== undefined ? [scope, { guild: scope.guild }] : [scope];

const keyOf = (scope: Scope, id: string): string => `${ownerOf(scope)}:${placed(scope, id)}`;

function standingAt(place: Scope, id: string, kept: string | undefined): Standing | undefined {
  if (kept === undefined) return undefined;
  const from = "person" in place ? "person" : place.channel === undefined ? "server" : "channel";
  const mark = hash(kept).toString(36);
  try {
    const { text, by, byName, at } = decode(SETTING, `defaults:${keyOf(place, id)}`, kept);
    return text === null ? undefined : { from, mark, value: { text, by, byName, at, from } };
  } catch (error) {
    if (error instanceof Unreadable) return { from, mark, fault: error };
    throw error;
  }
}

function superseded(undone: readonly KeptChange[], now: readonly (string | undefined)[]): UserError {
  const later = undone.find(({ row }, index) => row.text !== now[index]) ?? undone[0];
  return new UserError("defaults.superseded", tell`\`${later?.change.of ?? ""}\` was changed again after this`, {
    hint: tell`Undo the later change first, or set the value you want.`,
  });
}
