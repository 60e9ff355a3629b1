// The defaults of servers, channels and persons: one fact per assumption, and every change in a history, with what was changed
// together.

import { UserError } from "../core/errors.ts";
import { hash } from "../core/evaluation/hash.ts";
import { onceBy } from "../core/kept.ts";
import { tell } from "../core/tell.ts";
import type { Actor, DefaultChange, Entry, Latest, NewDefault, Scope, Standing } from "../kit/kept.ts";
import type { Defaults } from "../kit/ports.ts";
import type { Part, Row } from "./engine.ts";
import { decoded, encode, SETTING } from "./forms.ts";
import type { Store } from "./guard.ts";
import { entryOf, newestFirst, trace } from "./log.ts";
import { idLength, newIdOf } from "./owned.ts";
import type { Kept } from "./person.ts";

/** Who may change the defaults is kept among them, and is none. */
const MODERATOR = "moderator";

/** The defaults kept in `store`; `clock` in milliseconds since 1970. */
export function defaultsOf(store: Store, clock: () => number): Defaults {
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

  const write = async (scope: Scope, parts: readonly Unwritten[], who: Actor, undoes?: string): Promise<boolean> => {
    if ("guild" in scope) await trace(store, who.id, scope.guild, clock());
    const batch = parts.length > 1 ? { batch: newIdOf(idLength.short) } : {};
    const rest = { by: who.id, byName: who.name, at: clock(), ...batch, ...(undoes !== undefined && { undoes }) };
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

  const kept = async (scope: Scope, id: string): Promise<readonly KeptChange[]> => {
    const found = await together(store, listOf(scope), id);
    if (found.length > 0) return found;
    const message = tell`Expected the number of a change of these defaults, got \`${id.slice(0, 40)}\``;
    throw new UserError("defaults.entry", message, { hint: tell`See /defaults history.` });
  };

  return {
    standing,
    change,
    history: async (scope, page: Latest = {}) => {
      const list = listOf(scope);
      const rows = await store.rows(list, { ...newestFirst(page), previous: true });
      return rows.map((row) => changeOf(list, row));
    },
    entry: async (scope, id) => (await kept(scope, id)).map(({ change: made }) => made),
    undo: async (scope, id, who) => {
      const undone = await kept(scope, id);
      const names = undone.map(({ row }) => `${ownerOf(scope)}:${row.of ?? ""}`);
      const now = await texts.getMany(names);
      const origins = originsIn(store, listOf(scope));
      const stands = await Promise.all(undone.map(({ row }, k) => standsAgain(origins, row, now[k])));
      const parts = undone.map(({ row, change: { from = null } }, k) => ({
        of: row.of ?? "",
        text: from,
        expected: stands[k] ? (now[k] ?? null) : row.text,
      }));
      const named = undone.find(({ row }) => row.id === id)?.change;
      if (named === undefined) throw new Error(`Expected entry ${id} among those made with it, got none`);
      // A channel's changes carry the channel in their names already.
      const owned = "guild" in scope ? { guild: scope.guild } : scope;
      if (await write(owned, parts, who, id)) return named;
      const later = await texts.getMany(names);
      throw superseded(undone.find((_, k) => parts[k]?.expected !== (later[k] ?? null)) ?? undone[0]);
    },
    moderatorRole: async (guild) => {
      const [role] = (await standing({ guild }, [MODERATOR])).get(MODERATOR) ?? [];
      if (role?.fault !== undefined) throw role.fault;
      return role?.value?.text;
    },
    setModeratorRole: (guild, role, who) =>
      change({ guild }, [{ id: MODERATOR, ...(role !== undefined && { text: role }) }], who),
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
  const { value, fault } = decoded(SETTING, `defaults:${keyOf(place, id)}`, kept);
  if (value === undefined) return { from, mark, ...(fault && { fault }) };
  const { text, by, byName, at } = value;
  return text === null ? undefined : { from, mark, value: { text, by, byName, at, from } };
}

const superseded = (kept: KeptChange | undefined): UserError =>
  new UserError("defaults.superseded", tell`\`${kept?.change.of ?? ""}\` was changed again after this`, {
    hint: tell`Undo the later change first, or set the value you want.`,
  });

export interface KeptChange {
  readonly row: Row;
  readonly change: DefaultChange;
}

/** The list of a scope's changes; those of a server's channels stand in the server's. */
export function listOf(scope: Scope): string {
  return `defaults:${ownerOf(scope)}`;
}

function ownerOf(scope: Scope): string {
  return "person" in scope ? `@${scope.person}` : scope.guild;
}

/** What a kept default counts as: a value that several models have alike, in one place, is one thing. */
export function defaultIn(of: string, kept: Kept): string | undefined {
  const [, place = "", name = of] = /^(.*\/)?[^./]+\.(.+)$/.exec(of) ?? [];
  if (of === MODERATOR) return undefined;
  return name === of ? of : `${place}${name} ${kept.text}`;
}

/** The name of a fact in the list of its scope. */
function placed(scope: Scope, id: string): string {
  return "guild" in scope && scope.channel !== undefined ? `${scope.channel}/${id}` : id;
}

function changeOf(list: string, row: Row): Entry<DefaultChange> {
  const to = entryOf(SETTING, list, row);
  const from = row.previous === undefined ? undefined : entryOf(SETTING, list, { ...row, text: row.previous });
  const fault = to.fault ?? from?.fault;
  if (fault !== undefined) return { id: row.id, fault };
  if (to.value === undefined || row.of === undefined) return { id: row.id };
  const { text, ...rest } = to.value;
  const [of = row.of, channel] = row.of.split("/").reverse();
  const place = channel === undefined ? {} : { channel };
  const texts = { to: text ?? undefined, from: from?.value?.text ?? undefined };
  return { id: row.id, value: { id: row.id, of, ...place, ...texts, ...rest } };
}

/** The change that entry `id` keeps and all that was made with it, in their order; none where there is no such entry. */
async function together(store: Store, list: string, id: string): Promise<readonly KeptChange[]> {
  const row = await rowAt(store, list, id);
  const [named] = row === undefined ? [] : readable(list, [row]);
  if (named?.change.batch === undefined) return named === undefined ? [] : [named];
  const isOne = ({ change }: KeptChange): boolean => change.batch === named.change.batch;
  const before = await walk(store, list, id, "newest", isOne);
  const after = await walk(store, list, id, "oldest", isOne);
  return [...before.reverse(), named, ...after];
}

/** Whether what an entry came to is what stands now: as it was made, or put back by undoing what came after it. */
async function standsAgain(originOf: OriginOf, { of, text }: Row, now: string | undefined): Promise<boolean> {
  if (now === text) return true;
  const [made, standing] = await Promise.all([text, now].map((each) => originOf(of, each)));
  return made !== undefined && made === standing;
}

/** The entry whose value another one put back, through all undos: nothing where none was set. */
type OriginOf = (of: string | undefined, text: string | undefined) => Promise<string | undefined>;

/** For all parts of one undo: what was made together was undone together, and is read once. */
function originsIn(store: Store, list: string): OriginOf {
  const togetherWith = onceBy((id: string) => together(store, list, id));
  return async (of, text) => {
    let origin = text;
    for (let undone = undoneBy(list, origin); undone !== undefined; undone = undoneBy(list, origin)) {
      const row = (await togetherWith(undone)).find((each) => each.row.of === of)?.row;
      origin = row?.previous;
    }
    return origin;
  };
}

const undoneBy = (list: string, text: string | undefined): string | undefined =>
  text === undefined ? undefined : decoded(SETTING, list, text).value?.undoes;

const STEP = 50;

/** The neighbours of an entry that belong to it, nearest first. They stand side by side but for what others did meanwhile. */
async function walk(
  store: Store,
  list: string,
  id: string,
  first: "oldest" | "newest",
  isOne: (kept: KeptChange) => boolean,
): Promise<KeptChange[]> {
  const found: KeptChange[] = [];
  for (let from = id; ; ) {
    const place = first === "newest" ? { before: from } : { after: from };
    const rows = await store.rows(list, { limit: STEP, first, ...place, previous: true });
    const more = readable(list, rows).filter(isOne);
    found.push(...more);
    const last = rows.at(-1);
    if (last === undefined || rows.length < STEP || more.length === 0) return found;
    from = last.id;
  }
}

const readable = (list: string, rows: readonly Row[]): readonly KeptChange[] =>
  rows.flatMap((row) => {
    const { value: change } = changeOf(list, row);
    return change === undefined ? [] : [{ row, change }];
  });

/** The entry itself: the newest of those up to it. Ids of all engines end in a number that can be counted up. */
async function rowAt(store: Store, list: string, id: string): Promise<Row | undefined> {
  const parts = /^(\d{1,15}-)?(\d{1,15})$/.exec(id);
  if (parts === null) return undefined;
  const above = `${parts[1] ?? ""}${Number(parts[2]) + 1}`;
  const rows = await store.rows(list, { limit: 1, first: "newest", before: above, previous: true });
  return rows[0]?.id === id ? rows[0] : undefined;
}
