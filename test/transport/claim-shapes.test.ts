// One claim in the shapes that messages have: each opens the same argument, with the same direction.

import { type APIMessage, ComponentType, EmbedType } from "discord-api-types/v10";
import { askPoll, click, forward, type LocalDiscord, messageCommand, post } from "local-discord";
import { expect, test } from "vitest";
import { type Connected, connected } from "./connected.ts";
import { lineOf, patience } from "./seen.ts";

const claim = "if 10% of gamers joined they'd match Google";
const lunch = "We talked about this at lunch. Nobody believed me!";

type Write = (discord: LocalDiscord, by: string, channel: string) => APIMessage;
const written =
  (text: string): Write =>
  (discord, by, channel) =>
    post(discord, by, channel, text);

const text = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;

/** As another bot says it: not in the message's own words. */
const unwritten =
  (said: Partial<Pick<APIMessage, "embeds" | "components">>): Write =>
  (discord, by, channel) => {
    const posted = post(discord, by, channel, "…");
    const message = discord.messages.get(posted.id);
    if (message !== undefined) discord.messages.set(posted.id, { ...message, content: "", ...said } as typeof message);
    return posted;
  };

const shapes: readonly (readonly [string, Write])[] = [
  ["plain", written(claim)],
  ["to somebody", (discord, by, channel) => post(discord, by, channel, `<@${discord.people.moderator}> ${claim}`)],
  ["with a link", written(`${claim} https://example.com/gamers_beat_all?x=1`)],
  ["in markdown", written("**if 10% of gamers** joined they'd *match* [Google](https://google.com)")],
  ["as a quote", written(`> ${claim}`)],
  ["under a quote", written(`> Google has everything\n${claim}`)],
  ["lol no.", written(`lol no. If 10% of gamers joined they'd match Google`)],
  ["lol no,", written(`lol no, ${claim} 😂`)],
  ["…, no?", written(`${claim}, no?`)],
  ["…, right?", written(`Honestly, ${claim}, right? <:gpu:1234567890>`)],
  ["long", written(`${lunch} So, once more. If 10% of gamers joined they'd match Google. ${lunch.repeat(5)}`)],
  ["in lines", written(`${lunch}\n- ${claim}\n${lunch}\n<#1234567890> <t:1764000000:R>`)],
  ["forwarded", (discord, by, channel) => forward(discord, by, post(discord, by, channel, claim).id, channel)],
  ["a poll", (discord, by, channel) => askPoll(discord, by, channel, { question: claim, answers: ["Yes", "No"] })],
  ["an embed", unwritten({ embeds: [{ type: EmbedType.Rich, title: "Take of the day", description: claim }] })],
  [
    "Components V2",
    unwritten({ components: [{ type: ComponentType.Container, components: [text(`### The question\n${claim}`)] }] }),
  ],
  ["hidden", written(`||${claim}||`)],
  ["tbh", written(`tbh ${claim} ngl`)],
  ["hot take:", written(`Hot take: ${claim}.`)],
  ["loud", written("IF 10% OF GAMERS JOINED THEY'D MATCH GOOGLE!!!")],
  ["in quotes", written("“If 10% of gamers joined they’d match Google”")],
  ["as a heading", written(`# ${claim}\n-# my two cents`)],
  ["with a source", written(`${claim} (source: https://example.com/a?b=c)`)],
  ["change my mind", written(`${claim} — change my mind`)],
  ["to a contradiction", written(`You're wrong. ${claim} 🔥🔥`)],
  ["mended", written(`~~if 1%~~ if 10% of gamers joined they'd match Google`)],
  ["edited", written(`${claim}\n\n*Edit: typo*`)],
  ["to all", written(`@here <t:1764000000:f> ${claim} fight me`)],
  ["answered", (discord, by, channel) => post(discord, by, channel, "lol no", post(discord, by, channel, claim).id)],
];

/** The argument opened last. */
async function newest({ discord, context }: Connected) {
  const [entry] = await context.stores.arguments.all(discord.guild.id, { limit: 1 });
  const { claim: comparison, model, base } = entry?.value?.argument ?? {};
  const { values } = base as unknown as { readonly values: Readonly<Record<string, { readonly text: string }>> };
  return { comparison, model, values: Object.entries(values).map(([id, { text }]) => `${id} = ${text}`) };
}

test("each opens the same argument, with the same direction", { timeout: 120_000 }, async () => {
  const all = await connected({
    options: { patience },
    // Nobody asks as fast as these do.
    over: (context) => ({ ...context, limits: { wait: async () => 0 } }),
  });
  const { discord, errors } = all;
  const { member, second } = discord.people;
  const { general } = discord.places;
  const opened: (readonly [string, unknown])[] = [];
  for (const [shape, write] of shapes) {
    const said = write(discord, second, general);
    const read = await messageCommand(discord, member, said.id, "Settle this").reply();
    const line = lineOf(read, "Open it");
    await click(discord, member, read.id, line).reply();
    opened.push([shape, await newest(all)]);
  }
  const [, first] = opened[0] ?? [];
  expect(first).toMatchObject({
    model: "crowd",
    comparison: expect.stringMatching(/>=/),
    values: expect.arrayContaining(["participation = 10%"]),
  });
  expect(opened).toEqual(shapes.map(([shape]) => [shape, first]));
  expect(errors()).toEqual([]);
});
