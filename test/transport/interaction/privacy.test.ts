// Private follows private, for buttons, menus and forms, until somebody shows it to all.

import { type APIMessage, ComponentType, MessageFlags } from "discord-api-types/v10";
import { click, type Invocation, messagesOf, select, slash, submitModal } from "local-discord";
import { expect, test } from "vitest";
import { connected } from "../connected.ts";
import { patience } from "../seen.ts";
import { expectFitting } from "../spec.ts";

const impatient = { reply: 0, form: 20_000 };

async function started(given = patience) {
  const all = await connected({ options: { patience: given } });
  const { people, places } = all.discord;
  return { ...all, member: people.member, second: people.second, general: places.general };
}

const buttonsOf = ({ components }: APIMessage): ReadonlyMap<string, string> =>
  new Map(
    (components ?? []).flatMap((row) =>
      row.type !== ComponentType.ActionRow
        ? []
        : row.components.flatMap((part) =>
            part.type === ComponentType.Button && "custom_id" in part
              ? [[part.label ?? "", part.custom_id] as const]
              : [],
          ),
    ),
  );

/** Presses the button with this label. */
function press({ discord }: Awaited<ReturnType<typeof started>>, user: string, message: APIMessage, label: string) {
  const line = buttonsOf(message).get(label);
  if (line === undefined) throw new Error(`Expected ${label}, got ${[...buttonsOf(message).keys()].join(", ")}`);
  return click(discord, user, message.id, line);
}

/** What came of a press, however it was acknowledged. */
const shown = async (used: Invocation): Promise<APIMessage> =>
  (await used.acknowledged()).type === 6 ? used.followup() : used.reply();

const isForOne = ({ flags }: APIMessage): boolean => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;

test.each([
  ["ready at once", patience],
  ["deferred", impatient],
])("what is asked on a private reply stays private, and is shown to all at a press: %s", async (_, given) => {
  const all = await started(given);
  const { discord, member, second, general } = all;
  const asked = await slash(discord, member, general, "pool", { participation: "5% to 20%", private: true }).reply();
  expect(isForOne(asked)).toBe(true);
  const article = await shown(press(all, member, asked, "As the article has it"));
  expect(isForOne(article)).toBe(true);
  expect(messagesOf(discord, general, second)).toEqual([]);
  const told = await shown(press(all, member, article, "Show to all"));
  expect(isForOne(told)).toBe(false);
  expect(told.embeds[0]?.description).toBe(article.embeds[0]?.description);
  expect([...buttonsOf(told).keys()]).not.toContain("Show to all");
  expect(messagesOf(discord, general, second).map(({ id }) => id)).toEqual([told.id]);
  expect(all.errors()).toEqual([]);
  expectFitting(discord);
});

test("a form opened from a private reply is answered privately, and one from a public reply publicly", async () => {
  const all = await started();
  const { discord, member, general } = all;
  for (const hidden of [true, false]) {
    const asked = await slash(discord, member, general, "pool", { private: hidden }).reply();
    const opened = press(all, member, asked, "Change…");
    const sent = await submitModal(discord, opened, { assumptions: "participation = 30%" });
    expect(isForOne(await sent.reply())).toBe(hidden);
  }
});

test("a mend pressed on a private mistake is answered privately, and can be shown, however long its line", async () => {
  const all = await started();
  const { discord, member, second, general } = all;
  const long = { coordination_efficiency: "20% to 60%", availability: "20% to 50%", memory_eligible_share: "20%" };
  for (const options of [{ participation: "20% to 5%" }, { participation: "20% to 5%", ...long }]) {
    const wrong = await slash(discord, member, general, "pool", options).reply();
    expect(isForOne(wrong)).toBe(true);
    const mended = await shown(press(all, member, wrong, "5% to 20%"));
    expect(isForOne(mended)).toBe(true);
    const before = messagesOf(discord, general, second).length;
    const told = await shown(press(all, member, mended, "Show to all"));
    expect(told.embeds[0]?.description).toBe(mended.embeds[0]?.description);
    expect(messagesOf(discord, general, second).length).toBe(before + 1);
  }
});

test("what changes something is never asked a second time to be shown", async () => {
  const all = await started();
  const { discord, general } = all;
  const { moderator } = discord.people;
  const set = { what: "pool.participation", value: "5% to 20%", private: true };
  const proposed = await slash(discord, moderator, general, "defaults set", set).reply();
  const saved = await shown(press(all, moderator, proposed, "Save"));
  expect(isForOne(saved)).toBe(true);
  expect([...buttonsOf(proposed).keys(), ...buttonsOf(saved).keys()]).not.toContain("Show to all");
});

test("a menu of a private message is answered privately, one of a public message publicly", async () => {
  const all = await started();
  const { discord, member, general } = all;
  for (const hidden of [true, false]) {
    const sources = await slash(discord, member, general, "sources", { private: hidden }).reply();
    const [menu] = (sources.components ?? []).flatMap((row) =>
      row.type === ComponentType.ActionRow
        ? row.components.filter((part) => part.type === ComponentType.StringSelect)
        : [],
    );
    if (menu === undefined) throw new Error("Expected a menu in the sources, got none");
    const values = [menu.options[0]?.value ?? ""];
    const chosen = await shown(select(discord, member, sources.id, { customId: menu.custom_id, values }));
    expect(isForOne(chosen)).toBe(hidden);
  }
});

test("so is a page of the help", async () => {
  const all = await started();
  const { discord, member, second, general } = all;
  const asked = await slash(discord, member, general, "help", { command: "pool", private: true }).reply();
  const told = await shown(press(all, member, asked, "Show to all"));
  expect([isForOne(asked), isForOne(told), told.embeds[0]?.title]).toEqual([true, false, "/pool"]);
  expect(messagesOf(discord, general, second).map(({ id }) => id)).toEqual([told.id]);
});
