// The changes of a history as they are told: what was changed together is one row, and what changed alike in several models one line.

import { tell } from "../../../src/core/tell.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { DefaultChange, Entry } from "../../../src/kit/kept.ts";
import { linkTo } from "../../../src/kit/ports.ts";
import type { Line, Part } from "../../../src/render/view.ts";
import { moderatorId } from "./layer.ts";
import { nameOf, targetsById } from "./target.ts";
import { bareValue } from "./told-value.ts";

export type Entries = readonly Entry<DefaultChange>[];

interface HistoryChange {
  readonly what: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Whether these are ids of roles. */
  readonly isRole: boolean;
}

export interface HistoryRow {
  readonly id: string;
  /** Absent where the entry cannot be read. */
  readonly made?: {
    readonly by: string;
    readonly at: number;
    readonly changes: readonly HistoryChange[];
    readonly channel?: { readonly id: string; readonly link?: string };
  };
}

/** Neighbours of one batch. */
export function together(entries: Entries): readonly Entries[] {
  const groups: Entry<DefaultChange>[][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    const batch = entry.value?.batch;
    if (group !== undefined && batch !== undefined && group[0]?.value?.batch === batch) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

export function rowOf(group: Entries, scene: Scene): HistoryRow {
  const [first] = group;
  const changes = group.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const [change] = changes;
  if (first === undefined || change === undefined) return { id: first?.id ?? "" };
  const { by: _, byName, at, channel } = change;
  const { caller, channels } = scene;
  const { guild } = caller;
  const link = channels && channel !== undefined && guild !== undefined ? linkTo(channels, guild, channel) : undefined;
  return {
    id: first.id,
    made: {
      by: byName,
      at,
      changes: alike([...changes].reverse(), scene),
      ...(channel !== undefined && { channel: { id: channel, ...(link !== undefined && { link }) } }),
    },
  };
}

/** One line for an assumption that changed alike in several models. */
function alike(changes: readonly DefaultChange[], scene: Scene) {
  const targets = targetsById(scene);
  const groups = new Map<string, DefaultChange[]>();
  for (const change of changes) {
    const name = targets.get(change.of)?.quantity.label ?? change.of;
    const key = JSON.stringify([name, change.from, change.to]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].map((group) => {
    const known = group.flatMap(({ of }) => targets.get(of) ?? []);
    const isRole = group[0]?.of === moderatorId;
    const what = isRole
      ? tell`Role that may change them`
      : known.length === group.length
        ? nameOf(known, scene)
        : group.map(({ of }) => of).join(", ");
    const told = (text: string | undefined) => (known[0] && text !== undefined ? bareValue(known[0], text) : text);
    return { what, from: told(group[0]?.from), to: told(group[0]?.to), isRole };
  });
}

/** A long list of changes in one entry is told by its beginning. */
const most = 3;

export function linesOf({ id, made }: HistoryRow): readonly Line[] {
  if (made === undefined) return [tell`${id}. Cannot be read; it was left as it is.`];
  const { by, at, changes, channel } = made;
  const told = changes.slice(0, most).map(changeParts);
  const more = changes.length > most ? `; ${tell`and ${changes.length - most} more`}` : "";
  const where: readonly Part[] = channel === undefined ? [] : [" · ", channelPart(channel)];
  const lines = told.flatMap((parts, k) => (k === 0 ? parts : ["; ", ...parts]));
  return [[...lines, `${more} · ${by}, `, { away: at }, ...where]];
}

const changeText = ({ what, from = tell`not set`, to = tell`not set` }: HistoryChange) => `${what}: ${from} → ${to}`;

/** In a menu no role has its name. */
const labelText = (change: HistoryChange): string => (change.isRole ? change.what : changeText(change));

/** A role by its name, as whoever reads it sees it. */
function changeParts(change: HistoryChange): readonly Part[] {
  if (!change.isRole) return [changeText(change)];
  const part = (role: string | undefined): Part => (role === undefined ? tell`not set` : { role });
  return [`${change.what}: `, part(change.from), " → ", part(change.to)];
}

const channelPart = ({ id, link }: { readonly id: string; readonly link?: string }): Part =>
  link === undefined ? tell`in channel ${id}` : { link: tell`in one channel`, url: link };

export function undoChoice({ id, made }: HistoryRow): { readonly label: string; readonly value: string } | undefined {
  if (made === undefined) return undefined;
  return { label: `${made.changes.map(labelText).join("; ")} · ${made.by}`, value: id };
}
