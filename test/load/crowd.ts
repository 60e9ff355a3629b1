// People who ask: a mix of what is asked, at a pace, and what became of each.

import { setTimeout as sleep } from "node:timers/promises";
import { type APIMessage, ComponentType, InteractionResponseType } from "discord-api-types/v10";
import {
  click,
  directMessages,
  type Invocation,
  join,
  type LocalDiscord,
  type OptionValues,
  slash,
} from "local-discord";

export interface Person {
  readonly id: string;
  /** The channel in which they ask. */
  readonly place: string;
}

export interface Outcome {
  readonly kind: "answered" | "refused" | "bug" | "silent";
  /** Milliseconds from asking to the acknowledgement, and to the whole reply. */
  readonly acknowledged: number;
  readonly replied: number;
}

const asked: readonly (readonly [string, OptionValues])[] = [
  ["pool", { participation: "5% to 20%" }],
  ["gap", {}],
  ["read", { text: "5% to 20%" }],
  ["breakeven", { model: "pool", claim: "pool_to_one_hyperscaler >= 1" }],
  ["estimate", { formula: "students * gpus / 8", where: "students = 200..400; gpus = 1/20" }],
  ["versus", { first: "Google", second: "gamers" }],
  ["help", {}],
  ["sensitivity", { model: "pool", assumptions: "participation = 5% to 20%" }],
  ["project", { years: 10 }],
  ["defaults show", {}],
];

/** So many people, every other one in direct messages. */
export const people = (discord: LocalDiscord, count: number, name: string): readonly Person[] =>
  Array.from({ length: count }, (_, k) => {
    const id = join(discord, `${name} ${k}`);
    return { id, place: k % 2 === 0 ? discord.places.general : directMessages(discord, id) };
  });

/** Has them ask by turns, so many times a second together, for so many seconds; gives what became of each. */
export async function asking(
  discord: LocalDiscord,
  crowd: readonly Person[],
  rate: number,
  seconds: number,
): Promise<readonly Outcome[]> {
  const outcomes: Promise<Outcome>[] = [];
  const start = performance.now();
  for (let k = 0; k < rate * seconds; k++) {
    const wait = start + (k * 1000) / rate - performance.now();
    if (wait > 0) await sleep(wait);
    outcomes.push(ask(discord, crowd[k % crowd.length] as Person, k));
  }
  return Promise.all(outcomes);
}

/** Asks the k-th of the mix; every fifth time presses *Working* under the reply too. */
async function ask(discord: LocalDiscord, { id, place }: Person, k: number): Promise<Outcome> {
  const [name, options] = asked[k % asked.length] as (typeof asked)[number];
  const first = await outcomeOf(slash(discord, id, place, name, options));
  const working = k % 5 === 0 ? workingOf(first.message) : undefined;
  return working === undefined ? first : outcomeOf(click(discord, id, first.message?.id ?? "", working));
}

async function outcomeOf(invocation: Invocation): Promise<Outcome & { readonly message?: APIMessage }> {
  const start = performance.now();
  let acknowledged = Number.NaN;
  try {
    const { type } = await invocation.acknowledged();
    acknowledged = performance.now() - start;
    // A deferred answer has a quarter of an hour; here a minute tells.
    const later = sleep(60_000, undefined, { ref: false });
    // What a press takes time for comes as a message of its own.
    const followup = type === InteractionResponseType.DeferredMessageUpdate ? invocation.followup() : later;
    const message = await Promise.race([invocation.reply(), followup, later]);
    if (message === undefined) return { kind: "silent", acknowledged, replied: Number.NaN };
    return { kind: kindOf(message), acknowledged, replied: performance.now() - start, message };
  } catch {
    return { kind: "silent", acknowledged, replied: Number.NaN };
  }
}

function kindOf({ content, embeds }: APIMessage): Outcome["kind"] {
  const text = `${content} ${embeds.map(({ title, description }) => `${title} ${description}`).join(" ")}`;
  if (text.includes("was not taken")) return "refused";
  return /our bug/i.test(text) ? "bug" : "answered";
}

function workingOf(message: APIMessage | undefined): string | undefined {
  const parts = (message?.components ?? []).flatMap((row) =>
    row.type === ComponentType.ActionRow ? row.components : [],
  );
  return parts.flatMap((part) =>
    "label" in part && part.label === "Working" && "custom_id" in part ? [part.custom_id] : [],
  )[0];
}

/** The columns of a table of outcomes. */
export const columns = [
  "asked",
  "answered",
  "refused",
  "bugs",
  "silent",
  "acknowledged p99",
  "replied p50",
  "p95",
  "p99",
];

export function row(outcomes: readonly Outcome[]): readonly string[] {
  const count = (kind: Outcome["kind"]) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const at = (share: number, of: "acknowledged" | "replied") => {
    const times = outcomes.filter(({ kind }) => kind === "answered").map((outcome) => outcome[of]);
    const sorted = times.sort((a, b) => a - b);
    return `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN)} ms`;
  };
  const counts = [outcomes.length, count("answered"), count("refused"), count("bug"), count("silent")].map(String);
  return [...counts, at(0.99, "acknowledged"), at(0.5, "replied"), at(0.95, "replied"), at(0.99, "replied")];
}
