// What is offered while a person types, where a choice is longer than Discord lets a choice be.

import { expect, test } from "vitest";
import { defineCommand } from "../../src/kit/define.ts";
import { completed, text } from "../../src/kit/options.ts";
import { complete, run } from "../../src/kit/run.ts";
import { plainView } from "../../src/render/view.ts";
import { contextForTest, member, moderator, viewOf } from "../commands/context.ts";

const list = (typed: string) => `${typed}; ${"hours online = 20% to 60%; ".repeat(5)}who joins = 5%`;

const say = defineCommand({
  name: "say",
  description: "Says what was chosen",
  options: {
    values: completed(text("A list"), (typed) => [
      { name: `${typed}, short`, value: typed },
      { name: list(typed), value: list(typed) },
    ]),
  },
  examples: [],
  run: ({ values }) => plainView("Said", values, { data: null }),
});

test("a choice of more than 100 characters is the whole text to whoever took it, for an hour", async () => {
  let now = Date.UTC(2026, 10, 29);
  const context = { ...(await contextForTest(() => now)), commands: [say] };
  const offers = await complete({ command: "say", options: { values: "a = 1" } }, "values", {
    ...context,
    caller: member,
  });
  expect(offers.map(({ name }) => name.slice(0, 12))).toEqual(["a = 1, short", "a = 1; hours"]);
  expect(offers[0]?.value).toBe("a = 1");
  const values = offers[1]?.value ?? "";
  expect(values.length).toBeLessThan(30);
  const said = async (who = member) => viewOf(await run({ command: "say", options: { values } }, context, who)).lead;
  expect(await said()).toBe(list("a = 1"));
  // Looked at again, the field holds what was sent.
  const [again] = await complete({ command: "say", options: { values } }, "values", { ...context, caller: member });
  expect(again?.name).toMatch(/^a = 1; hours online/);
  expect(await said(moderator)).toContain("no longer waits");
  now += 61 * 60_000;
  expect(await said()).toContain("no longer waits");
});
