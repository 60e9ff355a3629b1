// A mistake in the box of a value names the box, says what is expected in words of the form, and has a mend that is taken.

import { expect, test } from "vitest";
import { plainText } from "../../../src/render/markdown.ts";
import { asked, viewOf } from "../context.ts";
import { ada, labels, lineOf, ok, table, within } from "./table.ts";

test("in a counter's box", async () => {
  const { context, channels } = await table();
  const opened = await ok(context, "/settle open claim: if 10% of gamers joined they'd match Google", ada);
  await ok(context, lineOf(opened, "Open it"), ada);
  const thread = [...channels.threads.keys()].at(-1) ?? "";
  await ok(context, "/settle stance percent: 75", within(ada, thread));
  const told = async (assumptions: string, about?: string) => {
    const line = `/settle assume ${about ? `about: ${about} ` : ""}as: for assumptions: ${assumptions}`;
    const outcome = await asked(context, line, within(ada, thread));
    expect([line, outcome.kind]).toEqual([line, "user"]);
    const view = viewOf(outcome);
    const texts = [view.lead ?? "", (view.warnings ?? []).map(plainText).join()].map((text) => plainText(text));
    return [view.title, ...texts.map((text) => text.replaceAll("`", "")), labels(view).join()];
  };
  const box = "cards per H100";
  const expects = (typed: string) => `Expected a number or a range, got ${typed}`;
  expect(await told("10 or so cards", box)).toEqual([
    ...[`A problem with ${box}`, expects("10 or so cards"), "Write 10", `${box} = 10`],
  ]);
  expect(await told("people = 30k", box)).toEqual([
    ...[`A problem with ${box}`, expects("people = 30k"), "Such as 12 to 48", ""],
  ]);
  expect(await told("150%", box)).toEqual([
    ...[`A problem with ${box}`, "Expected a number or a range, and no percentage, got 150%", "Such as 12 to 48", ""],
  ]);
  // What a second line holds is no reason to take the first for another assumption.
  const twoLines = await told("12 to 48\n\nor so", box);
  expect(twoLines.join()).not.toContain("gaming cards");
  expect(await told("3 to", "work kept")).toEqual([
    ...["A problem with work kept", "Expected a share, got 3 to", "Write work kept = 3%", "work kept = 3%"],
  ]);
  expect(await told(`who joins = 20%; ${box} = from 20 or so cards up to 30`)).toEqual([
    ...[`A problem with ${box}`, expects("from 20 or so cards up to 30"), "Write 20 to 30"],
    `who joins = 20%; ${box} = 20 to 30`,
  ]);
  expect(await told("who joins = 20%; work kept = 10 cards maybe")).toEqual([
    ...["A problem with work kept", "Expected a share, got 10 cards maybe", "Such as 10% to 90%", ""],
  ]);
});
