// Where a default is set: for a server, for one channel of it, or for oneself.

import { UserError } from "../../../src/core/errors.ts";
import { tell } from "../../../src/core/tell.ts";
import { type Caller, isModerator, type Scene, scopeOf } from "../../../src/kit/define.ts";
import type { Default, Scope } from "../../../src/kit/kept.ts";
import { flag } from "../../../src/kit/options.ts";

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
