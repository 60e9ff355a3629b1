// What a command is: one literal, with its options declared once with zod; who calls it, and how long it may work at a stretch.

import type { z } from "zod";
import { unlessUnavailable } from "../core/errors.ts";
import type { Steps } from "../core/kept.ts";
import type { Model } from "../models/model.ts";
import type { Reply } from "../render/view.ts";
import { directMessagesOf, type Json, type Scope } from "./kept.ts";
import type { Channels, Stores } from "./ports.ts";

export type Options = Readonly<Record<string, z.ZodType>>;

/** What all calls share; a room that alone needs more says so itself. */
export interface Context {
  readonly models: readonly Model[];
  readonly commands: readonly Command[];
  readonly groups: readonly Group[];
  readonly stores: Stores;
  /** Absent where there are no channels, as in a shell. */
  readonly channels?: Channels;
  /**
   * The text of a file that was handed over, by what its option says: on Discord the id of the upload, in a shell a path.
   * Absent where none can be.
   * @throws UserError `file.unknown`, `file.large` or `file.text`; Unavailable
   */
  readonly textOf?: (file: string) => Promise<string>;
  /** Where readers find the pages that people share, without a slash at its end; nothing is shared where it is not set. */
  readonly publicUrl?: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What somebody said; who said it only where that is known. */
interface Words {
  readonly text: string;
  readonly author?: string;
  /** The author's id. */
  readonly by?: string;
}

/** Who calls, and from where. Ids are Discord's. */
export interface Caller {
  readonly id: string;
  readonly name: string;
  /** Absent in direct messages and in a shell; where Crux is no member, what stands for the channel alone. */
  readonly guild?: string;
  /** In a thread, the channel that the thread belongs to. */
  readonly channel?: string;
  readonly thread?: string;
  /**
   * Where it is not as usual: threads of announcements are of a kind of their own, a private thread is not for all, and
   * as a guest Crux is no member and came along with somebody.
   */
  readonly place?: "announcements" | "forum" | "private" | "guest";
  /** Whether Discord lets the caller manage this server; everybody manages their own direct messages. */
  readonly manages: boolean;
  /** The language that the server has chosen for all; most have chosen none. */
  readonly serverLocale?: string;
  readonly roles: readonly string[];
  /** The channels named in this call in which Discord lets the caller write. */
  readonly writes?: readonly string[];
  /** Whether only the caller sees the message whose button was pressed, and with it what comes of it. */
  readonly inPrivate?: boolean;
  /**
   * The message that a command of a message's menu was used on, in plain words, and what it answers or quotes; of Crux's own
   * what its buttons run.
   */
  readonly message?: Words & { readonly id: string; readonly answers?: Words; readonly lines?: readonly string[] };
}

/** What one call finds: who calls, and everything that may be asked. */
export interface Scene extends Context {
  readonly caller: Caller;
}

export type Values = Readonly<Record<string, string | number | boolean>>;

/** Where people may use it: also in places where Crux is no member, or only where it is, and in its own messages. */
export type Where = "everywhere" | "as member";

export interface Command {
  /** One word, or two for a subcommand: `settle open`; for the menu of a message, as the menu shows it. */
  readonly name: string;
  readonly description: string;
  readonly options: Options;
  /** Option values that `/help` shows and a test runs. */
  readonly examples: readonly Values[];
  /**
   * Where it is offered: typed after a slash (unless told), in the menu of a message, or only by buttons and forms.
   */
  readonly offered: "slash" | "message" | "button";
  /** Of a command of one word or of a menu; subcommands are where their group is. Everywhere unless told. */
  readonly where?: Where;
  /**
   * Of one that only asks, and keeps nothing but its reply, what stands in the object of its answer: programs and assistants
   * may call it too, without the options that are `keeping`.
   */
  readonly asks?: z.ZodType;
  readonly run: (input: Readonly<Record<string, unknown>>, scene: Scene) => Reply | Promise<Reply>;
}

interface CommandLiteral<Declared extends Options> extends Omit<Command, "options" | "run" | "offered"> {
  readonly options: Declared;
  readonly offered?: Command["offered"];
  readonly run: (input: z.output<z.ZodObject<Declared>>, scene: Scene) => Reply | Promise<Reply>;
}

/** Gives a literal its types: `run` gets what the options say. */
export const defineCommand = <const Declared extends Options>(literal: CommandLiteral<Declared>): Command =>
  ({ offered: "slash", ...literal }) as unknown as Command;

/** The first word of subcommands, which stand in a folder of that name. */
export interface Group {
  readonly name: string;
  readonly description: string;
  /** The subcommands that people come for, most used first; the others follow by their names. */
  readonly first?: readonly string[];
  /** Everywhere unless told. */
  readonly where?: Where;
}

export interface Call {
  /** `pool`, or with its subcommand `settle open`. */
  readonly command: string;
  readonly options: Values;
}

/** Whose defaults hold for a caller. */
export const scopeOf = ({ id, guild, channel }: Caller): Scope =>
  guild === undefined ? { person: id } : { guild, ...(channel !== undefined && { channel }) };

/** The server, or what stands for it in direct messages: where saved models and arguments are kept. */
export const homeOf = ({ id, guild }: Caller): string => guild ?? directMessagesOf(id);

/** Everybody moderates their own direct messages. */
export async function isModerator({ caller, stores }: Scene): Promise<boolean> {
  const { guild, manages, roles } = caller;
  if (manages || guild === undefined) return manages;
  const role = await stores.defaults.moderatorRole(guild);
  return role !== undefined && roles.includes(role);
}

/** The id under which it waits; nothing where it cannot be kept. */
export const left = (kind: string, data: Json, { stores, caller: { id: by, guild } }: Scene) =>
  unlessUnavailable(() => stores.drafts.keep({ kind, data, by, ...(guild !== undefined && { guild }) }));

/** What waits under an id; nothing where an hour has passed, or it is another kind or somebody else's. */
export async function waiting<T>(kind: string, form: z.ZodType<T>, draft: string, { stores, caller }: Scene) {
  const found = await stores.drafts.get(draft.trim().toLowerCase());
  return found?.kind === kind && found.by === caller.id ? form.safeParse(found.data).data : undefined;
}

/** Resolves once others have been served, or so many milliseconds later. */
export const pause = (ms?: number): Promise<void> =>
  new Promise((resolve) => void (ms === undefined ? setImmediate(resolve) : setTimeout(resolve, ms)));

/** Milliseconds of work after which others are served. */
const stretch = 10;

/** Does long work step by step, and serves others in between. */
export async function unhurried<T>(steps: Steps<T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < stretch) continue;
    await pause();
    since = performance.now();
  }
}

/** The day on which something is asked, to which the ledger's counts are carried: `2026-11-28`, in universal time. */
export const dayOf = ({ now }: Pick<Scene, "now">): string => new Date(now()).toISOString().slice(0, 10);
