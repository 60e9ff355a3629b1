// When and how an interaction is acknowledged, with commands made for it.

import { setTimeout as sleep } from "node:timers/promises";
import { click, join, messagesOf, remove, select, slash, submitModal, trouble } from "local-discord";
import { expect, onTestFinished, test } from "vitest";
import { Unavailable, UserError } from "../../../src/core/errors.ts";
import { defineCommand } from "../../../src/kit/define.ts";
import { flag, maybeText, onlyMe } from "../../../src/kit/options.ts";
import type { View } from "../../../src/render/view.ts";
import { connected } from "../connected.ts";
import { patience } from "../seen.ts";
import { expectFitting } from "../spec.ts";

const view = (lead: string, rest: Partial<View> = {}): View => ({
  title: "A reply",
  tone: "answer",
  lead,
  sections: [],
  warnings: [],
  private: false,
  data: null,
  ...rest,
});

const actions: View["actions"] = [
  { kind: "button", label: "Next", line: "/turn to: second", style: "primary" },
  { kind: "button", label: "Aside", line: "/say text: aside private: true" },
  { kind: "button", label: "Ask", line: "/form about: tea" },
  { kind: "button", label: "Slow aside", line: "/say text: aside hold: true private: true" },
  { kind: "button", label: "Slow turn", line: "/turn to: third hold: true", style: "danger" },
  { kind: "menu", placeholder: "Pick", line: "/say", option: "text", choices: [{ label: "One", value: "one: 1" }] },
];

let runs = 0;
const held = new Set<() => void>();
const wait = (isHeld: boolean | undefined) =>
  isHeld ? new Promise<void>((resolve) => held.add(resolve)) : Promise.resolve();

/** Lets every command go on that waits. */
function letGo(): void {
  for (const go of held) go();
  held.clear();
}

/** The same, once one waits: it may be acknowledged before it runs. */
async function release(): Promise<void> {
  await expect.poll(() => held.size, { timeout: 20_000 }).toBeGreaterThan(0);
  letGo();
}

const commands = [
  defineCommand({
    name: "say",
    description: "Says a text",
    options: { text: maybeText("What"), hold: flag("Waits"), private: onlyMe() },
    examples: [],
    run: async ({ text = "nothing", hold, private: hidden = false }) => {
      runs++;
      await wait(hold);
      if (text === "wrong") throw new UserError("test.wrong", "Expected right, got `wrong`");
      if (text === "away") throw new Unavailable("the store");
      if (text === "bug") throw new Error("secret detail");
      return view(text, { actions, private: hidden });
    },
  }),
  defineCommand({
    name: "turn",
    description: "Turns the message over",
    options: { to: maybeText("What"), hold: flag("Waits") },
    examples: [],
    run: async ({ to = "back", hold }) => {
      await wait(hold);
      return view(to, { replaces: true });
    },
  }),
  defineCommand({
    name: "form",
    description: "Asks for something",
    options: { about: maybeText("What"), hold: flag("Waits") },
    examples: [],
    run: async ({ about = "", hold }) => {
      await wait(hold);
      return {
        title: `About ${about}`,
        line: "/say private: true",
        fields: [
          { option: "text", label: "Text", value: about },
          { option: "hold", label: "Waits" },
        ],
      };
    },
  }),
];

const impatient = { reply: 150, form: 20_000 };

async function started(given = patience) {
  const all = await connected({ commands, options: { patience: given } });
  const { discord } = all;
  const { member, second } = discord.people;
  const { general } = discord.places;
  const say = (name: string, options = {}) => slash(discord, member, general, name, options);
  return { ...all, member, second, general, say };
}

const leadOf = (message: { readonly embeds: readonly { readonly description?: string }[] }) =>
  message.embeds[0]?.description;

test("what is ready in time is the one acknowledgement itself", async () => {
  const { discord, say, errors } = await started();
  const invocation = say("say", { text: "at once" });
  expect(leadOf(await invocation.reply())).toBe("**at once**");
  expect((await invocation.acknowledged()).type).toBe(4);
  expect(invocation.versions.length).toBe(1);
  const hidden = say("say", { text: "for me", private: true });
  await hidden.reply();
  expect(hidden.isEphemeral()).toBe(true);
  expectFitting(discord);
  expect(errors()).toEqual([]);
});

test("what takes longer is deferred, as privately as it was asked for", async () => {
  const { discord, say } = await started(impatient);
  for (const hidden of [false, true]) {
    const invocation = say("say", { text: "late", hold: true, private: hidden });
    expect((await invocation.acknowledged()).type).toBe(5);
    await release();
    expect(leadOf(await invocation.reply())).toBe("**late**");
    expect(invocation.isEphemeral()).toBe(hidden);
  }
  expectFitting(discord);
});

test("a mistake found after a public deferral is told in private, and nothing is left in the channel", async () => {
  const { discord, say, second, general } = await started(impatient);
  const invocation = say("say", { text: "wrong", hold: true });
  expect((await invocation.acknowledged()).type).toBe(5);
  await release();
  const told = await invocation.followup();
  expect(told.flags).toBe(64);
  expect(leadOf(told)).toContain("Expected right, got");
  expect(invocation.original()).toBeUndefined();
  expect(messagesOf(discord, general, second)).toEqual([]);
});

test("an outage and a bug are told in words, without what only developers may know", async () => {
  const { say, errors } = await started();
  expect(leadOf(await say("say", { text: "away" }).reply())).toContain(
    "Could not reach the store; nothing was changed",
  );
  expect(errors()).toEqual([]);
  const reply = await say("say", { text: "bug" }).reply();
  expect(leadOf(reply)).toMatch(/That is our bug, reference \w{4}/);
  expect(JSON.stringify(reply)).not.toContain("secret");
  expect(JSON.stringify(errors())).toContain("secret detail");
});

test("a button runs its command line: a new reply, a private one, or the message turned over", async () => {
  const { discord, say, second } = await started();
  const { id } = await say("say", { text: "first" }).reply();
  const aside = click(discord, second, id, "/say text: aside private: true");
  expect(leadOf(await aside.reply())).toBe("**aside**");
  expect(aside.isEphemeral()).toBe(true);
  const chosen = select(discord, second, id, { customId: "/say text:", values: ["one: 1"] });
  expect(leadOf(await chosen.reply())).toBe("**one: 1**");
  const turned = click(discord, second, id, "/turn to: second");
  expect((await turned.acknowledged()).type).toBe(7);
  const message = await turned.reply();
  expect(message.id).toBe(id);
  expect(leadOf(message)).toBe("**second**");
  expect(message.components).toEqual([]);
  expectFitting(discord);
});

test("a slow button is deferred as an update, and then turns its message over or is followed up", async () => {
  const { discord, say, member } = await started(impatient);
  const first = say("say", { text: "first" });
  const { id } = await first.reply();
  const aside = click(discord, member, id, "/say text: aside hold: true private: true");
  expect((await aside.acknowledged()).type).toBe(6);
  await release();
  expect((await aside.followup()).flags).toBe(64);
  const turned = click(discord, member, id, "/turn to: third hold: true");
  expect((await turned.acknowledged()).type).toBe(6);
  await release();
  expect(leadOf(await turned.reply())).toBe("**third**");
  expectFitting(discord);
});

test("a form opens, and what is sent runs its line with the fields as options", async () => {
  const { discord, say, member } = await started();
  const { id } = await say("say", { text: "first" }).reply();
  const opened = click(discord, member, id, "/form about: tea");
  expect((await opened.modal()).title).toBe("About tea");
  const sent = await submitModal(discord, opened, { text: "green: tea", hold: "no" });
  expect(leadOf(await sent.reply())).toBe("**green: tea**");
  expect(sent.isEphemeral()).toBe(true);
  expectFitting(discord);
});

test("a form that did not go through opens again with what was typed, and with its own once it has", async () => {
  const { discord, say, member } = await started();
  const { id } = await say("say").reply();
  const open = async () => {
    // At once it would be a double click.
    await sleep(50);
    return click(discord, member, id, "/form about: tea");
  };
  const refused = await submitModal(discord, await open(), { text: "wrong" });
  const told = await refused.reply();
  expect(leadOf(told)).toContain("Expected right");
  const [row] = told.components ?? [];
  expect(JSON.stringify(row)).toContain("Open the form again");
  expect(JSON.stringify(await (await open()).modal())).toContain('"value":"wrong"');
  await (await submitModal(discord, await open(), { text: "right" })).reply();
  expect(JSON.stringify(await (await open()).modal())).toContain('"value":"tea"');
});

test("what a form asks for is deferred like a button", async () => {
  const { discord, say, member } = await started(impatient);
  const { id } = await say("say", { text: "first" }).reply();
  const opened = click(discord, member, id, "/form about: tea");
  const slow = await submitModal(discord, opened, { hold: "yes" });
  expect((await slow.acknowledged()).type).toBe(6);
  await release();
  expect(leadOf(await slow.followup())).toBe("**tea**");
  expectFitting(discord);
});

test("a form that comes too late is told, with a button that opens it; its command is waited for from then on", async () => {
  const { discord, say, member } = await started(impatient);
  const late = say("form", { about: "tea", hold: true });
  await late.acknowledged();
  await release();
  const told = await late.followup();
  expect(told.flags).toBe(64);
  expect(leadOf(told)).toBe("**The form took too long to open.**");
  const again = say("form", { about: "tea", hold: true });
  await sleep(100);
  await release();
  expect((await again.modal()).title).toBe("About tea");
  const { id } = await say("say", { text: "first" }).reply();
  const pressed = click(discord, member, id, "/form about: tea");
  expect((await pressed.modal()).custom_id).toBe("/say private: true");
});

test("a double click runs once; the same button pressed by another, or later, runs again", async () => {
  const { discord, say, member, second } = await started();
  const { id } = await say("say", { text: "first" }).reply();
  const before = runs;
  const press = (who: string) => click(discord, who, id, "/say text: aside private: true");
  const [first, twin, other] = [press(member), press(member), press(second)];
  await Promise.all([first.reply(), other.reply()]);
  expect((await twin.acknowledged()).type).toBe(6);
  expect(runs - before).toBe(2);
  await expect.poll(async () => (await press(member).acknowledged()).type, { timeout: 4000 }).toBe(4);
  expect(runs - before).toBe(3);
});

test("where the message of a button was deleted, the reply is a new one", async () => {
  const { discord, say, member, errors } = await started();
  const { id } = await say("say", { text: "first" }).reply();
  trouble(discord.faults, { kind: "delay", ms: 100 }, { method: "POST" });
  const turned = click(discord, member, id, "/turn to: second");
  remove(discord, discord.people.moderator, id);
  expect((await turned.acknowledged()).type).toBe(4);
  expect(leadOf(await turned.reply())).toBe("**second**");
  expect(errors()).toEqual([]);
});

test("an interaction that Discord gave up, and a token that ran out, end in a line of the log", async () => {
  const { discord, say, errors, lines } = await started(impatient);
  trouble(discord.faults, { kind: "delay", ms: 1000 }, { method: "POST" });
  const lost = say("say", { text: "too late" });
  discord.clock.advance(3000);
  await expect(lost.acknowledged()).rejects.toMatchObject({ code: "interaction.failed" });
  const expired = say("say", { text: "too late", hold: true });
  await expired.acknowledged();
  discord.clock.advance(15 * 60_000 + 1000);
  await release();
  await expect
    .poll(() =>
      lines
        .filter(({ msg }) => msg.startsWith("nobody waits"))
        .map(({ code }) => Number(code))
        .sort(),
    )
    .toEqual([10062, 50027]);
  expect(errors()).toEqual([]);
  expect(leadOf(await say("say", { text: "still here" }).reply())).toBe("**still here**");
});

test("429, errors of Discord's own and broken connections are waited out; nothing is said twice", async () => {
  const { discord, say, errors } = await started();
  const callback = { method: "POST", route: "/interactions/:interaction/:token/callback" } as const;
  trouble(discord.faults, { kind: "rate-limit", retryAfter: 0.2 }, callback);
  expect(leadOf(await say("say", { text: "limited" }).reply())).toBe("**limited**");
  for (const kind of ["reset", "lose-answer"] as const) {
    trouble(discord.faults, { kind }, callback);
    const invocation = say("say", { text: kind });
    expect(leadOf(await invocation.reply())).toBe(`**${kind}**`);
    expect(invocation.followups()).toEqual([]);
  }
  trouble(discord.faults, { kind: "status", status: 503 }, { ...callback, times: 2 });
  expect(leadOf(await say("say", { text: "stumbled" }).reply())).toBe("**stumbled**");
  expect(errors()).toEqual([]);
});

test("in a crowd everybody is acknowledged before the work is done", async () => {
  const { discord, general } = await started();
  const crowd = Array.from({ length: 30 }, (_, k) =>
    slash(discord, join(discord, `Person ${k}`), general, "say", { text: `${k}`, hold: true }),
  );
  const late = await Promise.all(crowd.slice(4).map(async (each) => (await each.acknowledged()).type));
  expect(late).toEqual(late.map(() => 5));
  const letting = setInterval(letGo, 5);
  onTestFinished(() => clearInterval(letting));
  const replies = await Promise.all(crowd.map((each) => each.reply()));
  expect(replies.map(leadOf)).toEqual(crowd.map((_, k) => `**${k}**`));
  expectFitting(discord);
});

test("past what is answered within seconds whoever comes is told at once, in private; who waits is answered", async () => {
  const { discord, general } = await started();
  const crowd = Array.from({ length: 80 }, (_, k) =>
    slash(discord, join(discord, `Person ${k}`), general, "say", { text: `${k}`, hold: true }),
  );
  await Promise.all(crowd.slice(4).map((each) => each.acknowledged()));
  const refused = crowd.filter((each) => each.isEphemeral());
  expect(refused.length).toBe(80 - 4 - 64);
  for (const each of refused) expect(leadOf(await each.reply())).toContain("Too many ask at this moment");
  const letting = setInterval(letGo, 5);
  onTestFinished(() => clearInterval(letting));
  const taken = await Promise.all(crowd.filter((each) => !refused.includes(each)).map((each) => each.reply()));
  expect(taken.every((reply) => /^\*\*\d+\*\*$/.test(leadOf(reply) ?? ""))).toBe(true);
});

test("who asks and asks is told so in private, and others come before what is theirs", async () => {
  const { discord, say, second, general } = await started();
  const mine = Array.from({ length: 9 }, (_, k) => say("say", { text: `mine ${k}`, hold: true }));
  const told = await Promise.all(mine.slice(7).map((each) => each.reply()));
  for (const reply of told) expect(leadOf(reply)).toContain("You have three waiting");
  expect(mine[8]?.isEphemeral()).toBe(true);
  const other = slash(discord, second, general, "say", { text: "other", hold: true });
  expect((await other.acknowledged()).type).toBe(5);
  // One round of four ends: the other's is in the next, behind one of those that waited before.
  const before = runs;
  await release();
  await expect.poll(() => runs - before).toBe(4);
  await release();
  expect(leadOf(await other.reply())).toBe("**other**");
  const replies = await Promise.all(mine.slice(0, 7).map((each) => each.reply()));
  expect(replies.map(leadOf)).toEqual(replies.map((_, k) => `**mine ${k}**`));
});
