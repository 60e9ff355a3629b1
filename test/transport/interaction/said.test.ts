// A message as a person would read it aloud.

import type { APIMessage } from "discord-api-types/v10";
import { expect, test } from "vitest";
import { saidIn } from "../../../src/transport/interaction/caller.ts";

const ben = { id: "22", username: "ben", global_name: "Ben" };
const message = (fields: object): APIMessage =>
  ({
    id: "1",
    author: { id: "11", username: "ada", global_name: "Ada" },
    content: "",
    embeds: [],
    mentions: [],
    ...fields,
  }) as never;

test.each([
  ["<@22> gamers beat Google", "gamers beat Google"],
  ["gamers beat Google, <@!22>?", "gamers beat Google?"],
  ["<@22>, is it true that gamers beat Google", "is it true that gamers beat Google"],
  ["<@22> is wrong, gamers beat Google", "Ben is wrong, gamers beat Google"],
  ["gamers beat Google <mailto:a@b.example>", "gamers beat Google"],
  ["what <@22> says: gamers beat Google", "what Ben says: gamers beat Google"],
  ["what <@99> says", "what says"],
  ["gamers beat Google <#123> <@&4> @everyone", "gamers beat Google"],
  ["by <t:1764000000:R> gamers beat Google </settle open:12>", "by gamers beat Google"],
  ["gamers <:gpu:12> beat <a:spin:13> Google 😂👍🏽", "gamers beat Google"],
  ["gamers beat [Google](https://google.com/a_b) <https://x.example> https://y.example/(z)", "gamers beat Google"],
  ["gamers beat Google (source: https://x.example/a?b=c)", "gamers beat Google"],
  ["**gamers** __beat__ *Google* _now_ ***ok***", "gamers beat Google now ok"],
  ["# Gamers\n- beat Google\n1. now", "Gamers\nbeat Google\nnow"],
  ["||gamers|| beat `Google` ~~Meta~~", "gamers beat Google"],
  ["```\npool_to_one_hyperscaler >= 1\n```", "pool_to_one_hyperscaler >= 1"],
  ["2 * 3 * 4 and ~30k cards and a_b_c", "2 * 3 * 4 and ~30k cards and a_b_c"],
  ["5\\*5 and \\~30k", "5*5 and ~30k"],
  ["gamers beat \\*Google\\* and \\_Meta\\_", "gamers beat *Google* and _Meta_"],
  ["gamers beat [Google](https://x.example/a_(b)) www.google.com", "gamers beat Google"],
  ["🇩🇪 1️⃣ gamers\u200B beat Google 👨‍👩‍👧", "gamers beat Google"],
])("%j says %j", (content, text) => {
  expect(saidIn(message({ content, mentions: [ben] })).text).toBe(text);
});

test("a quote is what is answered, and all there is where nothing else is said", () => {
  expect(saidIn(message({ content: "> gamers beat Google\nnever ever" }))).toEqual({
    text: "never ever",
    author: "Ada",
    by: "11",
    answers: { text: "gamers beat Google" },
  });
  expect(saidIn(message({ content: ">>> gamers\nbeat Google" }))).toEqual({
    text: "gamers\nbeat Google",
    author: "Ada",
    by: "11",
  });
});

test("what a reply answers is told with who said it", () => {
  const earlier = message({ content: "gamers beat **Google**", author: ben });
  const answers = { text: "gamers beat Google", author: "Ben", by: ben.id };
  expect(saidIn(message({ content: "lol no", referenced_message: earlier }))).toEqual({
    text: "lol no",
    author: "Ada",
    by: "11",
    answers,
  });
  expect(saidIn(message({ content: "lol no", referenced_message: null })).answers).toBeUndefined();
});

test("nobody is named for what they only forwarded", () => {
  const message_snapshots = [{ message: { content: "<@22> gamers beat Google", embeds: [], mentions: [ben] } }];
  expect(saidIn(message({ message_snapshots }))).toEqual({ text: "gamers beat Google" });
});

test("an embed of fields alone says what they say", () => {
  const embeds = [{ fields: [{ name: "Claim", value: "gamers beat Google" }] }];
  expect(saidIn(message({ embeds })).text).toBe("Claim\ngamers beat Google");
});

test("of an address alone what Discord shows below it counts", () => {
  const content = "😂 https://x.example/a";
  const embeds = [{ title: "News", description: "gamers beat **Google**" }];
  expect(saidIn(message({ content, embeds })).text).toBe("gamers beat Google");
  expect(saidIn(message({ message_snapshots: [{ message: { content, embeds } }] })).text).toBe("gamers beat Google");
});

test("the message under which a thread stands is said by whoever wrote it", () => {
  const earlier = message({ content: "gamers beat Google", author: ben });
  expect(saidIn(message({ type: 21, referenced_message: earlier }))).toEqual({
    text: "gamers beat Google",
    author: "Ben",
    by: ben.id,
  });
});

test("a poll's question, an embed's description, and the texts of components count where nothing was written", () => {
  expect(saidIn(message({ poll: { question: { text: "Do gamers beat Google?" } } })).text).toBe(
    "Do gamers beat Google?",
  );
  expect(saidIn(message({ embeds: [{ title: "News", description: "gamers beat **Google**" }] })).text).toBe(
    "gamers beat Google",
  );
  const texts = [
    { type: 10, content: "gamers" },
    {
      type: 17,
      components: [{ type: 9, components: [{ type: 10, content: "beat Google" }], accessory: { type: 11 } }],
    },
  ];
  expect(saidIn(message({ components: texts })).text).toBe("gamers\nbeat Google");
});
