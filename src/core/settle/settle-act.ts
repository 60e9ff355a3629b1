// What can happen in an argument, read from an event as a store keeps it.

import { UserError } from "../errors.ts";
import { tell } from "../tell.ts";

export type Side = "for" | "against";

export const otherSide = (side: Side): Side => (side === "for" ? "against" : "for");

/** By whom, and when: milliseconds since 1970. */
export interface Signed {
  readonly by: string;
  readonly byName: string;
  readonly at: number;
}

/** Something that somebody did in an argument; `data` belongs to the kind. */
export interface SettleEvent extends Signed {
  readonly kind: string;
  readonly data: unknown;
}

/** Why a value is what it is. */
export interface Reason {
  readonly reason?: string;
  /** An http or https address. */
  readonly link?: string;
}

/** A value as it stands, with who set it, when and why. */
export interface Value extends Reason, Signed {
  readonly text: string;
}

export type Values = Readonly<Record<Side, Readonly<Record<string, Value>>>>;

/** How likely somebody holds the claim to be, in percent: the five that can be tapped. */
export const stances = [5, 25, 50, 75, 95] as const;
export type Percent = (typeof stances)[number];

/** The side that a stance takes: the middle one takes none. */
export const sideOfStance = (percent: Percent): Side | undefined =>
  percent === 50 ? undefined : percent > 50 ? "for" : "against";

/**
 * How an argument ends: `holds` says which way it was agreed, `even` that it may well be the other, `probable` that it is
 * likelier and no more; `on` is what was left open.
 */
export type Outcome =
  | {
      readonly outcome: "agreed";
      readonly holds: boolean;
      readonly even?: true;
      readonly probable?: true;
      readonly on?: string;
    }
  | { readonly outcome: "differ"; readonly on?: string }
  | { readonly outcome: "lapsed"; readonly on?: string };

/** The same ending with nothing agreed. */
export const leftOpen = ({ on }: Outcome): Outcome => ({ outcome: "lapsed", ...(on !== undefined && { on }) });

/** The kind of an event and its data, both checked. */
export type Act =
  /** A side is taken, as it was before there were stances: whoever was on the other one leaves that, values stay. */
  | { readonly kind: "joined"; readonly side: Side }
  /** A side is taken, by a stance or by its name; moving over withdraws the mover's own values. */
  | { readonly kind: "stance"; readonly percent?: Percent; readonly side?: Side }
  | { readonly kind: "left" }
  | ({ readonly kind: "set"; readonly side: Side; readonly assumption: string; readonly text: string } & Reason)
  /** A side's value is taken back: what holds without it holds again. With its `text` only one's own can be. */
  | { readonly kind: "unset"; readonly side: Side; readonly assumption: string; readonly text?: string }
  /** A side takes over the other's value as it was shown, at once; `null` where the other has set none. */
  | ({ readonly kind: "accepted" } & Taking)
  /** One member would take it over: it holds once all of the side would, or a day later if none objects. */
  | ({ readonly kind: "agreed" } & Taking)
  /** A day went by, or the last one agreed: worked out from the events, never kept as one. */
  | ({ readonly kind: "held" } & Taking)
  /** One says the same as another of their side has set, whose value it stays. */
  | ({ readonly kind: "seconded" } & Taking)
  | { readonly kind: "objected"; readonly side: Side; readonly assumption: string }
  /** Closed by one alone, as it was before closing needed the others. `moderator`: checked by whoever recorded it. */
  | { readonly kind: "closed"; readonly moderator: boolean }
  /** One would end it so: it ends once a member of each side that is held would; a day later it is left open. */
  | ({ readonly kind: "ending"; readonly moderator: boolean } & Outcome)
  /** A day went by: worked out from the events, never kept as one. */
  | ({ readonly kind: "ended" } & Outcome)
  /** The answer to an ending: there is more to say. */
  | { readonly kind: "continued" }
  /** The evidence speaks for a side: somebody argues with the ledger. */
  | { readonly kind: "evidence"; readonly side: Side }
  /** Whether somebody is to be mentioned when the other side moves. */
  | { readonly kind: "mentions"; readonly wanted: boolean }
  /** This argument goes on from another: its values are taken over, its members are not. */
  | { readonly kind: "forked"; readonly from: string; readonly values: Values };

/** A side, an assumption, and the value of it as it was shown: the other side's, where somebody seconds it their own. */
interface Taking {
  readonly side: Side;
  readonly assumption: string;
  readonly text: string | null;
}

const longest = { id: 100, name: 200, text: 256, reason: 300, link: 300 };
const sides = ["for", "against"] as const;
type Data = Readonly<Record<string, unknown>>;

/**
 * Reads an event.
 * @throws UserError `settle.reason` or `settle.link` for what a person gave, and `settle.event` for anything else that is
 * not as it should be.
 */
export function actOf({ kind, data }: Pick<SettleEvent, "kind" | "data">): Act {
  const given = recordOf(data);
  switch (kind) {
    case "joined":
      return { kind, side: sideOf(given) };
    case "left":
      return { kind };
    case "set": {
      const { side, assumption } = placeOf(given);
      return { kind, side, assumption, text: textOf(given, "text"), ...groundOf(given) };
    }
    case "stance":
      return { kind, ...stanceOf(given) };
    case "unset":
      return { kind, ...placeOf(given), ...(given.text !== undefined && { text: textOf(given, "text") }) };
    case "accepted":
    case "agreed":
    case "held":
    case "seconded":
      return { kind, ...placeOf(given), text: given.text === null ? null : textOf(given, "text") };
    case "objected":
      return { kind, ...placeOf(given) };
    case "closed":
      return { kind, moderator: given.moderator === true };
    case "ending":
      return { kind, moderator: given.moderator === true, ...outcomeOf(given) };
    case "ended":
      return { kind, ...outcomeOf(given) };
    case "continued":
      return { kind };
    case "evidence":
      return { kind, side: sideOf(given) };
    case "mentions":
      return { kind, wanted: given.wanted === true };
    case "forked": {
      const values = recordOf(given.values);
      const [mine, theirs] = sides.map((side) => valuesOf(recordOf(values[side])));
      return { kind, from: textOf(given, "from", longest.id), values: { for: mine ?? {}, against: theirs ?? {} } };
    }
    default:
      throw unreadable();
  }
}

function placeOf(data: Data): { readonly side: Side; readonly assumption: string } {
  return { side: sideOf(data), assumption: textOf(data, "assumption", longest.id) };
}

function stanceOf(data: Data): { readonly percent?: Percent; readonly side?: Side } {
  if (data.percent === undefined) return { side: sideOf(data) };
  const percent = stances.find((known) => known === data.percent);
  if (percent === undefined) throw unreadable();
  const side = sideOfStance(percent);
  return { percent, ...(side && { side }) };
}

function outcomeOf(data: Data): Outcome {
  const on = data.on === undefined ? {} : { on: textOf(data, "on", longest.id) };
  const { outcome } = data;
  if (outcome === "agreed") {
    const how =
      data.even === true ? { even: true as const } : data.probable === true ? { probable: true as const } : {};
    return { outcome, holds: data.holds === true, ...how, ...on };
  }
  if (outcome === "differ" || outcome === "lapsed") return { outcome, ...on };
  throw unreadable();
}

function sideOf(data: Data): Side {
  const side = sides.find((known) => known === data.side);
  if (side === undefined) throw unreadable();
  return side;
}

function valuesOf(data: Data): Readonly<Record<string, Value>> {
  const values = Object.entries(data).map(([assumption, entry]) => {
    const value = recordOf(entry);
    const { at } = value;
    if (assumption.length > longest.id || typeof at !== "number") throw unreadable();
    const [by, byName] = [textOf(value, "by", longest.id), textOf(value, "byName", longest.name)];
    return [assumption, { text: textOf(value, "text"), ...groundOf(value), by, byName, at }] as const;
  });
  return Object.fromEntries(values);
}

function groundOf({ reason, link }: Data): Reason {
  if (reason !== undefined && (typeof reason !== "string" || reason.length > longest.reason)) {
    const message = tell`Expected a reason of at most ${longest.reason} characters, got ${String(reason).length}`;
    throw new UserError("settle.reason", message, { field: "reason", hint: tell`Give the reason in a sentence` });
  }
  if (link !== undefined && !isLink(link)) {
    const message = tell`Expected a web address, got \`${String(link)}\``;
    throw new UserError("settle.link", message, {
      field: "link",
      hint: tell`Give an address that starts with https://`,
    });
  }
  return { ...(reason && { reason }), ...(link !== undefined && { link }) };
}

/** An address that cannot end the markdown around it. */
function isLink(link: unknown): link is string {
  return (
    typeof link === "string" &&
    link.length <= longest.link &&
    /^https?:\/\/[^\s<>"`\\^{|}[\]\p{Cc}\p{Cf}]+$/u.test(link)
  );
}

function textOf(data: Data, name: string, limit = longest.text): string {
  const text = data[name];
  if (typeof text !== "string" || text === "" || text.length > limit) throw unreadable();
  return text;
}

function recordOf(data: unknown): Data {
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw unreadable();
  return data as Data;
}

function unreadable(): UserError {
  return new UserError("settle.event", tell`Expected something that can happen in an argument, got something else`);
}

/** The id in place of an erased person's; several people may stand behind it. */
export const nobody = "0";
