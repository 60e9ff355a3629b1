// Answers to what a person is typing, within Discord's limits; a mistake in the rest of the line offers nothing.

import { z } from "zod";
import { UserError, unlessFailed } from "../core/errors.ts";
import { tell } from "../core/tell.ts";
import { cut } from "../language/text/cut.ts";
import { limits } from "../render/limits.ts";
import { left, waiting } from "./caller.ts";
import type { Call, Scene, Values } from "./define.ts";
import { besideOf, type Choice } from "./options.ts";

/**
 * As many choices as Discord takes, for one option of a call that is still being typed. What is longer waits in
 * a draft, and its value is the way to it: see `chosen`.
 */
export async function complete(call: Call, focused: string, scene: Scene): Promise<readonly Choice[]> {
  const command = scene.commands.find(({ name }) => name === call.command);
  const completer = besideOf(command?.options[focused]).complete;
  const found = await unlessFailed(async () => {
    const { [focused]: typed = "", ...others } = await chosen(call.options, scene);
    return completer?.(String(typed), scene, others);
  });
  const offered = (found ?? []).filter(({ value }) => value !== "").slice(0, limits.choices);
  const texts = offered.map(({ value }) => value);
  const values = await shortened(texts, scene);
  return offered.flatMap(({ name: shown }, k) => {
    const value = values[k];
    return value === undefined ? [] : [{ name: cut(shown, limits.choice), value }];
  });
}

/** The kind of draft in which texts wait that no choice can carry. */
const kind = "choices";
const form = z.object({ texts: z.array(z.string()) });

/** The texts as a choice can carry them; nothing for a long one that cannot be kept: what is typed is sent as it stands. */
async function shortened(texts: readonly string[], scene: Scene) {
  const long = texts.filter((text) => text.length > limits.choice);
  const draft = long.length === 0 ? undefined : await left(kind, { texts: long }, scene);
  return texts.map((text) => (text.length <= limits.choice ? text : draft && `…${draft}.${long.indexOf(text)}`));
}

/**
 * The options with the texts of the choices that were taken in place of the ways to them.
 * @throws UserError `choice.gone`
 */
export async function chosen(options: Values, scene: Scene): Promise<Values> {
  const entries = Object.entries(options).map(async ([option, value]) => {
    const [, draft, at] = /^…(\w+)\.(\d+)$/.exec(String(value)) ?? [];
    if (draft === undefined) return [option, value] as const;
    const text = (await waiting(kind, form, draft, scene))?.texts[Number(at)];
    if (text) return [option, text] as const;
    throw new UserError("choice.gone", tell`This choice no longer waits: an hour has passed`, {
      field: option,
      hint: tell`Choose it again, or type it`,
    });
  });
  return Object.fromEntries(await Promise.all(entries));
}
