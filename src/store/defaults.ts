// The defaults of servers, channels and persons: one fact per assumption, and every change in a history.
import type { Actor, Default, DefaultChange, Defaults, Entry, Page, Scope } from "../command/ports.ts";
import { UserError } from "../core/errors.ts";
import type { Row } from "./engine.ts";
import { factsOf } from "./facts.ts";
import { SETTING, type Setting } from "./forms.ts";
import type { Store } from "./guard.ts";
import { entryOf, range } from "./log.ts";
import { trace } from "./traces.ts";
import { encode } from "./versioned.ts";

const PRESET = "preset";
const MODERATOR = "moderator";

/** The defaults kept in `store`; `clock` in milliseconds since 1970. */
export function defaultsOf(store: Store, clock: () => number): Defaults {
  const facts = factsOf(store, "defaults", SETTING);

  const over = async (scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, Default>> => {
    const owner = ownerOf(scope);
    const wide = "person" in scope ? "person" : "server";
    const channel = "person" in scope ? undefined : scope.channel;
    const near = channel === undefined ? [] : ids.map((id) => `${owner}:${channel}/${id}`);
    const found = await facts.getMany([...ids.map((id) => `${owner}:${id}`), ...near]);
    const inForce = new Map<string, Default>();
    for (const [index, id] of ids.entries()) {
      const nearer = taken(found[ids.length + index], "channel");
      const value = nearer ?? taken(found[index], wide);
      if (value !== undefined) inForce.set(id, value);
    }
    return inForce;
  };

  const change = async (scope: Scope, of: string, text: string | null, who: Actor, expected?: string) => {
    const setting = encode(SETTING, { text, by: who.id, byName: who.name, at: clock() });
    if ("guild" in scope) await trace(store, who.id, scope.guild, clock());
    const condition = expected === undefined ? {} : { expected };
    return store.change({ list: listOf(scope), of, text: setting, ...condition });
  };

  const write = async (scope: Scope, id: string, text: string | undefined, who: Actor): Promise<void> => {
    await change(scope, placed(scope, id), text ?? null, who);
  };

  return {
    over,
    set: write,
    reset: (scope, id, who) => write(scope, id, undefined, who),
    history: async (scope, page: Pick<Page, "limit" | "before"> = {}) => {
      const list = listOf(scope);
      const rows = await store.rows(list, { ...range({ ...page, first: "newest" }), previous: true });
      return rows.map((row) => changeOf(list, row));
    },
    undo: async (scope, id, who) => {
      const list = listOf(scope);
      const row = await rowAt(store, list, id);
      const undone = row === undefined ? undefined : changeOf(list, row).value;
      if (row?.of === undefined || undone === undefined) {
        throw new UserError("defaults.entry", `Expected a change of this server's defaults, got \`${id}\``);
      }
      const owned = "guild" in scope ? { guild: scope.guild } : scope;
      if (!(await change(owned, row.of, undone.from ?? null, who, row.text))) {
        throw new UserError("defaults.superseded", `\`${undone.of}\` was changed again after this`, {
          hint: "Undo the later change first, or set the value you want.",
        });
      }
      return undone;
    },
    preset: async (scope) => (await over(scope, [PRESET])).get(PRESET),
    setPreset: (scope, preset, who) => write(scope, PRESET, preset, who),
    moderatorRole: async (guild) => (await over({ guild }, [MODERATOR])).get(MODERATOR)?.text,
    setModeratorRole: (guild, role, who) => write({ guild }, MODERATOR, role, who),
  };
}

/** The list of a scope's changes; those of a server's channels stand in the server's. */
export function listOf(scope: Scope): string {
  return `defaults:${ownerOf(scope)}`;
}

function ownerOf(scope: Scope): string {
  return "person" in scope ? `@${scope.person}` : scope.guild;
}

function placed(scope: Scope, id: string): string {
  return "guild" in scope && scope.channel !== undefined ? `${scope.channel}/${id}` : id;
}

function taken(setting: Setting | undefined, from: Default["from"]): Default | undefined {
  if (setting === undefined || setting.text === null) return undefined;
  return { text: setting.text, by: setting.by, byName: setting.byName, at: setting.at, from };
}

function changeOf(list: string, row: Row): Entry<DefaultChange> {
  const to = entryOf(SETTING, list, row);
  const from = row.previous === undefined ? undefined : entryOf(SETTING, list, { ...row, text: row.previous });
  const fault = to.fault ?? from?.fault;
  if (fault !== undefined) return { id: row.id, fault };
  if (to.value === undefined || row.of === undefined) return { id: row.id };
  const { text, by, byName, at } = to.value;
  const [of = row.of, channel] = row.of.split("/").reverse();
  const place = channel === undefined ? {} : { channel };
  const texts = { to: text ?? undefined, from: from?.value?.text ?? undefined };
  return { id: row.id, value: { id: row.id, of, ...place, ...texts, by, byName, at } };
}

/** The entry itself: the newest of those up to it. Ids of all engines end in a number that can be counted up. */
async function rowAt(store: Store, list: string, id: string): Promise<Row | undefined> {
  const parts = /^(\d{1,15}-)?(\d{1,15})$/.exec(id);
  if (parts === null) return undefined;
  const above = `${parts[1] ?? ""}${Number(parts[2]) + 1}`;
  const rows = await store.rows(list, { limit: 1, first: "newest", before: above, previous: true });
  return rows[0]?.id === id ? rows[0] : undefined;
}
