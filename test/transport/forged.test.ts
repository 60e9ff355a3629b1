// Buttons that nobody was offered: forged, cut short, of something that is gone or somebody else's.

import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import { click, directMessages, messagesOf, pinsOf, slash, threadsOf, until } from "local-discord";
import { expect, test } from "vitest";
import { type Connected, connected } from "./connected.ts";
import { shownBy } from "./follow.ts";
import { claim, linesIn, patience } from "./seen.ts";
import { expectFitting } from "./spec.ts";

/** Puts a button on a message of the bot's, and presses it. */
async function forge({ discord }: Connected, person: string, message: string, line: string): Promise<void> {
  const found = discord.messages.get(message);
  if (found === undefined) throw new Error("Expected a message to forge a button on, got none");
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: "x",
    custom_id: line,
    id: 2,
  } as const;
  const row = { type: ComponentType.ActionRow, components: [button], id: 1 } as const;
  discord.messages.set(message, { ...found, components: [row] } as unknown as typeof found);
  await click(discord, person, message, line).acknowledged();
}

/** A line as it is, cut short, with an id that nobody has, for another to see, and as no version of Crux wrote it. */
const bent = (line: string): readonly string[] => {
  const stranger = line.replaceAll(/\b[a-z0-9]{10}\b/g, "aaaaaaaaaa");
  return [line, line.slice(0, line.length / 2), stranger, `${line} private: true`, `v1:${line}`].map((each) =>
    each.slice(0, 100),
  );
};

test("whatever is on a button, its press is answered, and nothing of it is a bug", { timeout: 120_000 }, async () => {
  const over: NonNullable<Parameters<typeof connected>[0]>["over"] = (context) => ({
    ...context,
    limits: { wait: async () => 0 },
  });
  const all = await connected({ options: { patience }, over });
  const { discord, context } = all;
  const { member: ada, second: ben } = discord.people;
  const { general, group } = discord.places;
  await slash(discord, ada, general, "settle open", claim).reply();
  const thread = threadsOf(discord, general)[0]?.id ?? "";
  const card = await until(discord, () => pinsOf(discord, thread)[0]);
  const typed = context.commands.flatMap(({ name, examples }) =>
    examples.slice(0, 1).map((example) => {
      const options = Object.entries(example).map(([option, value]) => ` ${option}: ${value}`);
      return `/${name}${options.join("")}`;
    }),
  );
  const lines = [...new Set([...linesIn(card), ...typed])].flatMap(bent);
  const places = [thread, general, group, directMessages(discord, ada)];
  for (const place of places) await shownBy(discord, slash(discord, ada, place, "help"));
  const [inThread, ...elsewhere] = places.map((place) => messagesOf(discord, place, ada).at(-1)?.id ?? "");
  for (const [k, line] of lines.entries()) {
    const message = k % 2 ? inThread : elsewhere[k % 3];
    const isDirect = message === elsewhere[2];
    await forge(all, k % 4 < 2 || isDirect ? ada : ben, message ?? "", line);
  }
  expect(lines.length).toBeGreaterThan(200);
  expect(all.errors()).toEqual([]);
  const kinds = all.lines.flatMap(({ msg, kind }) => (msg === "answered" ? [kind] : []));
  expect([...new Set(kinds)].sort()).toEqual(["answer", "user"]);
  expectFitting(discord, [ada, ben]);
});
