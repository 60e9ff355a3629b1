// "Settle this" on messages that are about something already, or hard to find a claim in.

import {
  click,
  type Invocation,
  messageCommand,
  messagesOf,
  pinsOf,
  post,
  remove,
  slash,
  startThread,
  threadsOf,
} from "local-discord";
import { expect, test } from "vitest";
import { connected } from "./connected.ts";
import { claim, lineOf, patience, publicIn, textOf } from "./seen.ts";
import { expectFitting } from "./spec.ts";

const words = "if 10% of gamers joined they'd match Google";

async function started() {
  const all = await connected({ options: { patience } });
  const { discord } = all;
  const { member, second } = discord.people;
  const { general } = discord.places;
  const settle = (id: string): Invocation => messageCommand(discord, member, id, "Settle this");
  return { ...all, settle, ada: member, ben: second, general };
}

test("an answer of Crux's is argued as its own button does", async () => {
  const { discord, settle, ada, ben, general, errors } = await started();
  const answer = await slash(discord, ben, general, "pool", { participation: "10%" }).reply();
  const form = await settle(answer.id).modal();
  const button = await click(discord, ada, answer.id, lineOf(answer, "Settle this")).modal();
  expect({ ...form, custom_id: "" }).toEqual({ ...button, custom_id: "" });
  expect(form.custom_id).toBe(`${button.custom_id} message: ${answer.id}`);
  expect(errors()).toEqual([]);
});

test("on an argument's card, or a move in it, one sees in private where it stands", async () => {
  const all = await started();
  const { discord, settle, ada, general, errors } = all;
  await slash(discord, ada, general, "settle open", { ...claim, side: "for" }).reply();
  const [thread] = threadsOf(discord, general);
  const here = thread?.id ?? "";
  await slash(discord, ada, here, "settle assume", { assumptions: "speed ratio = 2 to 4", reason: "memory" }).reply();
  for (const message of [pinsOf(discord, here)[0], publicIn(all, here).at(-1)]) {
    const shown = settle(message?.id ?? "");
    expect(textOf(await shown.reply())).toContain("How likely do you think it is?");
    expect(shown.isEphemeral()).toBe(true);
  }
  expect(errors()).toEqual([]);
  expectFitting(discord, [ada]);
});

test("the message that a thread begins with says what the one above it says", async () => {
  const { discord, settle, ben, general } = await started();
  const thread = startThread(discord, ben, post(discord, ben, general, words).id, "Gamers");
  const [first] = messagesOf(discord, thread);
  expect([first?.content, textOf(await settle(first?.id ?? "").reply())]).toEqual(["", expect.stringContaining("10%")]);
});

test("a claim at the end of the longest message is found", async () => {
  const { discord, settle, ben, general } = await started();
  const chat = Array.from({ length: 62 }, (_, k) => `Then we had lunch, the ${k}th.`).join(" ");
  const { id } = post(discord, ben, general, `${chat} ${words}`);
  expect(textOf(await settle(id).reply())).toContain("10% joining");
});

test("a message that was taken back meanwhile leads on to words of one's own", async () => {
  const { discord, settle, ada, ben, general, errors } = await started();
  const said = post(discord, ben, general, words);
  const read = await settle(said.id).reply();
  remove(discord, ben, said.id);
  const refused = await click(discord, ada, read.id, lineOf(read, "Open it")).reply();
  expect(textOf(refused)).toContain("Say the claim yourself");
  expect((await click(discord, ada, refused.id, lineOf(refused, "Open one…")).modal()).title).not.toBe("");
  expect([threadsOf(discord, general), errors()]).toEqual([[], []]);
});
