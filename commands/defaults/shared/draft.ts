// A change of defaults that waits to be saved: kept for an hour under a short id.

import { z } from "zod";
import { UserError, unlessUnavailable } from "../../../src/core/errors.ts";
import { tell } from "../../../src/core/tell.ts";
import type { Caller, Scene } from "../../../src/kit/define.ts";
import type { Line } from "../../../src/render/view.ts";
import type { Where } from "./effect.ts";

const kind = "defaults";

const kept = z.object({
  place: z.object({
    kind: z.enum(["server", "channel", "person"]),
    scope: z.union([
      z.strictObject({ guild: z.string(), channel: z.string().exactOptional() }),
      z.strictObject({ person: z.string() }),
    ]),
  }),
  verb: z.enum(["Set", "Reset", "Import", "Undo", "Redo"]),
  undo: z.string().exactOptional(),
  changes: z
    .array(z.object({ id: z.string(), text: z.string().exactOptional(), mark: z.string().nullable().exactOptional() }))
    .readonly(),
});

/** What is done in a place; `undo` is the entry of the history that this takes back. */
export interface ProposedChange extends z.output<typeof kept> {
  /** In place of counting the changes. */
  readonly lead?: Line;
  readonly warnings?: readonly string[];
}

/** Keeps what would be changed. @returns its id */
export function keepDraft({ place, verb, undo, changes }: ProposedChange, { stores, caller }: Scene): Promise<string> {
  const { id: by, guild } = caller;
  const data = JSON.parse(JSON.stringify({ place, verb, undo, changes }));
  return stores.drafts.keep({ kind, data, by, ...(guild !== undefined && { guild }) });
}

/** What waits under a short id. @throws UserError `draft.unknown`, also for one of another server or person. */
export async function planWaiting(draft: string, { stores, caller }: Scene): Promise<ProposedChange> {
  const found = await stores.drafts.get(draft.trim().toLowerCase());
  const plan = found?.kind === kind ? kept.safeParse(found.data).data : undefined;
  if (plan !== undefined && belongsTo(plan.place, caller)) return plan;
  const message = tell`This change no longer waits: it was saved or cancelled, or an hour has passed`;
  throw new UserError("draft.unknown", message, {
    field: "draft",
    hint: tell`See what holds with /defaults show`,
    gone: true,
  });
}

function belongsTo({ scope }: Where, caller: Caller): boolean {
  return "guild" in scope ? scope.guild === caller.guild : scope.person === caller.id && caller.guild === undefined;
}

/** Forgets a draft. Where the store fails just now it goes by itself within the hour. */
export const dropDraft = (draft: string, { stores }: Scene): Promise<void> =>
  unlessUnavailable(() => stores.drafts.drop(draft.trim().toLowerCase()));
