// A place for arguments in tests: a Discord of maps, people, and commands that must work or must be refused.

import { expect } from "vitest";
import type { Caller, Context } from "../../../src/kit/define.ts";
import { plainText } from "../../../src/render/markdown.ts";
import { dataIn, type View } from "../../../src/render/view.ts";
import { asked, contextForTest, member, viewOf } from "../context.ts";
import { type FakeChannels, fakeChannels } from "./fake-channels.ts";

export const ada: Caller = member;
export const bob: Caller = { ...member, id: "20", name: "Bob" };
export const cyd: Caller = { ...member, id: "30", name: "Cyd" };

export interface Side {
  readonly members: readonly string[];
  readonly values: Readonly<Record<string, { readonly text: string; readonly by: string; readonly reason?: string }>>;
  readonly result: { readonly median: number };
  readonly probability: number;
  readonly holds: boolean;
}

export interface Data {
  readonly id: string;
  readonly open: boolean;
  readonly claim: string;
  readonly converged: boolean;
  readonly shared: Readonly<Record<string, string>>;
  readonly for: Side;
  readonly against: Side;
  readonly crux: { readonly differences: readonly { readonly id: string; readonly share: number }[] };
}

export const dataOf = (view: View): Data => (dataIn(view) as { readonly argument: Data }).argument;

export interface Table {
  readonly context: Context;
  readonly channels: FakeChannels;
}

/** `clock` in milliseconds since 1970; unless told it stands still. */
export async function table(clock?: () => number): Promise<Table> {
  const channels = fakeChannels();
  return { context: { ...(await contextForTest(clock)), channels }, channels };
}

/** A clock by which no two things happen at once. */
export function ticking(): () => number {
  let at = 1_764_000_000_000;
  return () => ++at;
}

/** The same place with everything that is in memory gone, as after a restart. */
export const restarted = ({ context, channels }: Table): Table => {
  const again = { ...channels };
  return { context: { ...context, channels: again }, channels: again };
};

export const within = (caller: Caller, thread: string): Caller => ({ ...caller, thread });

export async function ok(context: Context, line: string, caller: Caller): Promise<View> {
  const outcome = await asked(context, line, caller);
  expect([line, outcome.kind, outcome.kind === "answer" ? "" : viewOf(outcome).lead]).toEqual([line, "answer", ""]);
  return viewOf(outcome);
}

export async function refused(context: Context, line: string, caller: Caller): Promise<string> {
  const outcome = await asked(context, line, caller);
  expect([line, outcome.kind]).toEqual([line, "user"]);
  return (viewOf(outcome).data as { error: { code: string } }).error.code;
}

export const opening =
  "/settle open claim: gamers together would match a hyperscaler comparison: pool_to_one_hyperscaler >= 1 preset: article";

export async function openedBy(caller: Caller, place: Table, line = opening): Promise<string> {
  await ok(place.context, line, caller);
  return [...place.channels.threads.keys()].at(-1) ?? "";
}

/** The command line of a button, by what stands on it. */
export function lineOf({ actions = [] }: View, label: string): string {
  const found = actions.find((each) => each.kind === "button" && each.label === label);
  if (found?.kind !== "button") throw new Error(`Expected a button ${label}`);
  return found.line;
}

/** Ada, Bob and Cyd, each in a thread. */
export const threeWithin = (thread: string): readonly [Caller, Caller, Caller] => [
  within(ada, thread),
  within(bob, thread),
  within(cyd, thread),
];

/** What stands on a reply's buttons; a menu is told as one. */
export const labels = ({ actions = [] }: View): readonly string[] =>
  actions.map((each) => ("label" in each ? each.label : "menu"));

export const warned = ({ warnings = [] }: View): readonly string[] => warnings.map(plainText);
