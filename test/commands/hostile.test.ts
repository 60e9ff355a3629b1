// What strangers put where a name, an option or a text belongs: nobody is told of a bug of ours, and nothing goes out raw.

import { expect, test } from "vitest";
import type { Values } from "../../src/kit/define.ts";
import { parseCommandLine } from "../../src/kit/options.ts";
import { run } from "../../src/kit/run.ts";
import { printForm, printView } from "../../src/render/terminal.ts";
import { isForm } from "../../src/render/view.ts";
import { messageOf } from "../../src/transport/interaction/message.ts";
import { dataOf } from "../../src/transport/programs/asking.ts";
import { contextForTest, moderator } from "./context.ts";

/** What every object has, and so a look-up in one finds. */
const inherited = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];
/** A zero, an override of the direction of writing, half a character, and an escape to the terminal. */
const raw = ["a\u0000b", "a\u202Eb", "a\uD800b", "a\u001B[2Jb", "a\u2066b"];
const harmful = /(?![\n\r\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;

const context = await contextForTest();
const caller = { ...moderator, name: "Mira \u202Egnol" };

async function asked(command: string, options: Values) {
  const outcome = await run({ command, options }, context, caller);
  const told = JSON.stringify([command, Object.entries(options)]);
  if (outcome.kind === "bug") throw new Error(`Expected no bug of ours for ${told}`, { cause: outcome.error });
  return { outcome, told };
}

/** Each command with its example, and one option of it taken by what is hostile. */
const each = (texts: readonly string[]) =>
  context.commands.flatMap(({ name, options, examples }) =>
    Object.keys(options).flatMap((option) =>
      texts.map((text) => ({ name, options: { ...examples[0], [option]: text } })),
    ),
  );

test("names that every object has are names like any other, as options and as what is typed into them", async () => {
  for (const { name, examples } of context.commands) {
    for (const option of inherited) {
      const { outcome, told } = await asked(
        name,
        Object.fromEntries([...Object.entries(examples[0] ?? {}), [option, "5"]]),
      );
      expect(outcome.kind, told).toBe("user");
      expect(JSON.stringify(outcome.reply), told).toContain("Expected an option of");
    }
  }
  for (const { name, options } of each(inherited)) await asked(name, options);
  for (const name of inherited) expect((await asked(name, {})).outcome.kind).toBe("user");
}, 120_000);

test("names that every object has stand for nothing where an assumption or a list is typed", async () => {
  const lines = inherited.flatMap((name) => [
    `/estimate formula: ${name} * 2 where: ${name} = 5`,
    `/pool assumptions: ${name} = 5`,
    `/read text: ${name} = 5`,
    `/read claim: ${name} >= 5`,
    `/settle open claim: ${name} has more compute than Google`,
  ]);
  for (const line of lines) {
    const { command, options } = parseCommandLine(line, context.commands);
    await asked(command, options);
  }
}, 60_000);

test("no character goes out that hides, turns or cuts in half what stands beside it", async () => {
  for (const { name, options } of each(raw)) {
    const { outcome, told } = await asked(name, options);
    const { reply } = outcome;
    const printed = isForm(reply) ? printForm(reply) : printView(reply);
    expect(harmful.test(printed), told).toBe(false);
    expect(harmful.test(JSON.stringify(dataOf(reply)) ?? ""), told).toBe(false);
    for (const { data } of isForm(reply) ? [] : messageOf(reply).files) {
      expect(harmful.test(data.toString()), told).toBe(false);
    }
  }
}, 120_000);
