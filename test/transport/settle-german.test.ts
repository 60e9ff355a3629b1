// Two members of a server, one with their Discord in German: what both see is in the argument's language, through the
// client that runs in production.

import type { APIMessage } from "discord-api-types/v10";
import { click, messageCommand, messagesOf, pinsOf, post, setLocale, submitModal, threadsOf } from "local-discord";
import { expect, test } from "vitest";
import { connected } from "./connected.ts";
import { lineIn, patience, publicIn, textOf } from "./seen.ts";

const german = /Faktenlage|wahrscheinlich|stimmt|Tempo|Dafür|Zug|Streit/;
const english = /\b(?:evidence|likely|holds|says|speed ratio|For|Against|argument|crux)\b/i;

test("all see German where a German reader opened it, and each is answered in their own", {
  timeout: 60_000,
}, async () => {
  const { discord, errors } = await connected({ options: { patience } });
  const { member: ada, second: ben } = discord.people;
  const { general } = discord.places;
  setLocale(discord, ben, "de");
  const said = post(discord, ada, general, "If everyone joined, gamers would match a hyperscaler");
  /** What one person is answered, and what is posted meanwhile. */
  const seen: { readonly who: string; readonly text: string }[] = [];
  const pressed = async (who: string, message: APIMessage, line: string) => {
    const reply = await click(discord, who, message.id, lineIn(message, line)).reply();
    seen.push({ who, text: textOf(reply) });
    return reply;
  };

  const read = await messageCommand(discord, ben, said.id, "Settle this").reply();
  seen.push({ who: ben, text: textOf(read) });
  await pressed(ben, read, "/settle open preview:");
  const [thread] = threadsOf(discord, general);
  if (thread === undefined) throw new Error("Expected a thread");
  const card = () => pinsOf(discord, thread.id)[0] as APIMessage;
  const last = () => messagesOf(discord, thread.id).findLast(({ mentions }) => mentions.length > 0) as APIMessage;
  await pressed(ada, card(), "percent: 5");
  const question = await pressed(ben, card(), "percent: 75");

  const box = click(discord, ben, question.id, lineIn(question, "about: dc_to_consumer_ratio"));
  expect((await box.modal()).title).toBe("Tempoverhältnis");
  seen.push({
    who: ben,
    text: textOf(await (await submitModal(discord, box, { assumptions: "0,02 bis 0,045" })).reply()),
  });
  expect(textOf(last())).toContain("Ben: Tempoverhältnis = 0,02 bis 0,045");
  const counter = click(discord, ada, last().id, lineIn(last(), "/settle assume"));
  expect((await counter.modal()).title).toBe("Speed ratio");
  seen.push({
    who: ada,
    text: textOf(await (await submitModal(discord, counter, { assumptions: "30.5 to 60.5" })).reply()),
  });
  expect(textOf(last())).toContain("Ada: Tempoverhältnis = 30,5 bis 60,5");

  const crux = await click(discord, ada, last().id, lineIn(last(), "/settle crux")).reply();
  expect([crux.flags, textOf(crux)]).toEqual([64, expect.stringMatching(/Ben says 0.02 to 0.045, Ada 30.5 to 60.5/)]);
  const shown = await click(discord, ada, crux.id, lineIn(crux, "private: false")).reply();
  expect(textOf(shown)).toMatch(/Ben sagt 0,02 bis 0,045, Ada 30,5 bis 60,5/);
  await pressed(ada, crux, "from: for");
  await pressed(ada, last(), "/settle close");
  await pressed(ben, last(), "/settle close");
  const all = [thread.id, general].flatMap((place) => publicIn({ discord }, place));
  const posted = all.filter(({ author }) => author.id === discord.applicationId).map(textOf);
  expect(posted.length).toBeGreaterThan(5);
  // What somebody typed is as they typed it.
  const words = (text: string) => text.replaceAll(said.content, "");
  expect(posted.filter((text) => english.test(words(text)))).toEqual([]);
  expect(posted.filter((text) => !german.test(text))).toEqual([]);
  // The picture is described in it too.
  expect(JSON.stringify(all)).toMatch(/Dichtekurven?, logarithmische Skala/);
  expect(seen.filter(({ who, text }) => (who === ben ? english : german).test(words(text)))).toEqual([]);
  expect(errors()).toEqual([]);
});
