// Forms as people see them: nothing in them is clipped, and sent as they open they change nothing.

import { type APIModalInteractionResponseCallbackData, ComponentType } from "discord-api-types/v10";
import { click, messageCommand, pinsOf, post, setLocale, slash, submitModal, threadsOf } from "local-discord";
import { describe, expect, test } from "vitest";
import { asked, moderator } from "../commands/context.ts";
import { connected } from "./connected.ts";
import { claim, lineIn, linesIn, patience, textOf } from "./seen.ts";
import { expectFitting } from "./spec.ts";

type Form = APIModalInteractionResponseCallbackData;

async function started(locale: string) {
  const all = await connected({
    options: { patience },
    over: (context) => ({ ...context, limits: { wait: async () => 0 } }),
  });
  const { discord } = all;
  const { member: ada, second: ben, moderator: mira } = discord.people;
  for (const person of [ada, ben, mira]) setLocale(discord, person, locale);
  return { ...all, ada, ben, mira, general: discord.places.general };
}

/** What a form shows beside what is typed: its title, labels, what explains them, and what can be chosen. */
const wordsOf = ({ title, components }: Form): readonly string[] => [
  title,
  ...components.flatMap((part) => {
    if (part.type !== ComponentType.Label) return [];
    const { label, description = "", component } = part;
    const options = "options" in component ? component.options : [];
    return [label, description, ...options.flatMap((each) => [each.label, each.description ?? ""])];
  }),
];

/** `What if …` ends so by itself: what was cut has no space before its dots. */
const clipped = (form: Form) => wordsOf(form).filter((words) => /\S…$/.test(words));

/** The fields in which something is typed. */
const inputsOf = ({ components }: Form) =>
  components.flatMap((part) =>
    part.type === ComponentType.Label && part.component.type === ComponentType.TextInput ? [part.component] : [],
  );

describe.each(["en-US", "de"])("in %s", (locale) => {
  test("no form clips its words, and each field has its length", { timeout: 120_000 }, async () => {
    const all = await started(locale);
    const { discord, ada, ben, mira, general } = all;
    const forms: Form[] = [];
    const openers: string[] = [];
    const opened = async (used: { readonly userId: string; readonly modal: () => Promise<Form> }) => {
      forms.push(await used.modal());
      openers.push(used.userId);
    };
    for (const name of ["settle open", "settle own"]) await opened(slash(discord, ada, general, name));
    for (const name of ["defaults import", "defaults set"]) await opened(slash(discord, mira, general, name));
    const estimate = await slash(discord, ada, general, "estimate", {
      formula: "a * b",
      where: "a = 5; b = 3",
    }).reply();
    for (const part of ["/change", "/models save"]) {
      await opened(click(discord, ada, estimate.id, lineIn(estimate, part)));
    }
    const words = "if 10% of gamers joined they'd match Google";
    const read = await messageCommand(discord, ada, post(discord, ben, general, words).id, "Settle this").reply();
    await opened(click(discord, ada, read.id, lineIn(read, "change: true")));
    const numbers = { claim: "cats outnumber dogs", numbers: "cats = 1 to 2; dogs = 2 to 3", amount: "1" };
    const own = await slash(discord, ada, general, "settle own", numbers).reply();
    await opened(click(discord, ada, own.id, lineIn(own, "change: true")));
    await slash(discord, ada, general, "settle open", claim).reply();
    const [thread] = threadsOf(discord, general);
    const [card] = pinsOf(discord, thread?.id ?? "");
    const question = await click(discord, ben, card?.id ?? "", lineIn(card, "percent: 75")).reply();
    for (const line of linesIn(question).filter((each) => each.startsWith("/settle assume") && !each.endsWith(":"))) {
      await opened(click(discord, ben, question.id, line));
    }
    await opened(slash(discord, ben, thread?.id ?? "", "settle whatif"));
    expect(forms.length).toBeGreaterThan(10);
    expect(forms.flatMap(clipped)).toEqual([]);
    // Where it did not go through, the same line opens it again: a form that ran something else would do what nobody asked for.
    for (const [k, { custom_id: line }] of forms.entries()) {
      const caller = { ...moderator, id: openers[k] ?? "", guild: discord.guild.id, channel: general };
      const { reply } = await asked(all.context, line, { ...caller, thread: thread?.id ?? "" });
      expect([line, "fields" in reply && reply.line]).toEqual([line, line]);
    }
    const inputs = forms.flatMap(inputsOf);
    expect(inputs.map(({ max_length: most }) => most)).not.toContain(undefined);
    const values = inputs.map(({ value = "" }) => value).join("\n");
    expect(values).toContain(locale === "de" ? "alle Gaming-Karten am 2026-" : "all gaming cards on 2026-");
    // Each as its reader writes it, and named once.
    expect(values).not.toMatch(locale === "de" ? /\d to \d|\d\.\d| on |= \w+ =/ : /\d,\d\d?\b|= \w+ =/);
    expect(all.errors()).toEqual([]);
    expectFitting(discord, [ada, ben]);
  });

  test.each([
    ["project", {}],
    ["pool", { preset: "article" }],
    ["power", {}],
    ["estimate", { formula: "a * b", where: "a = 5; b = 1/8" }],
  ] as const)("the values of /%s sent as they are shown are the same", async (name, options) => {
    const { discord, ada, general, errors } = await started(locale);
    const before = await slash(discord, ada, general, name, options).reply();
    const form = click(discord, ada, before.id, lineIn(before, "/change"));
    const after = await (await submitModal(discord, form, {})).reply();
    const [, lead = ""] = /"description":"(\*\*.*?\*\*)/.exec(textOf(before)) ?? [];
    expect(lead).not.toBe("");
    expect(textOf(after)).toContain(lead);
    expect(errors()).toEqual([]);
  });
});
