// A form that asks for several values of one option: a box each, which come as one list; and one that is sent empty.

import { click, messageCommand, messagesOf, post, submitModal, threadsOf, until } from "local-discord";
import { expect, test } from "vitest";
import { connected } from "./connected.ts";
import { lineOf, patience, textOf } from "./seen.ts";

test("what is typed into its boxes is one list, and sent empty it asks again", { timeout: 60_000 }, async () => {
  const { discord, errors } = await connected({ options: { patience } });
  const { member: ada, second: ben } = discord.people;
  const { general } = discord.places;
  const said = post(discord, ben, general, "If everyone joined, gamers would match a hyperscaler");
  const read = await messageCommand(discord, ada, said.id, "Settle this").reply();
  const opened = await click(discord, ada, read.id, lineOf(read, "Open it")).reply();
  const thread = threadsOf(discord, general)[0]?.id ?? "";
  const question = await click(discord, ada, opened.id, lineOf(opened, "over 95%")).reply();
  const boxes = () => click(discord, ada, question.id, lineOf(question, "Several…"));

  const empty = await (await submitModal(discord, boxes(), {})).reply();
  expect(textOf(empty)).toContain("Nothing was entered.");
  const again = click(discord, ada, empty.id, lineOf(empty, "Open the form"));
  const typed = {
    "assumptions speed ratio": "2 to 4",
    "assumptions gaming cards": "300M",
    reason: "For small models it is memory.",
  };
  await (await submitModal(discord, again, typed)).reply();
  const move = await until(discord, () => messagesOf(discord, thread).find((each) => textOf(each).includes("Ada: ")));
  expect(textOf(move)).toContain("Ada: speed ratio = 2 to 4, gaming cards = 300M");
  expect(textOf(move)).toContain("For small models it is memory.");
  expect(errors()).toEqual([]);
});
