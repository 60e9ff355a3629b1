// An argument of two who read two languages: what all see is in the argument's, what one sees in theirs.

import "../../../src/transport/languages.ts";
import { expect, test } from "vitest";
import { tendArguments } from "../../../commands/settle/shared/due.ts";
import { day } from "../../../src/core/settle/state.ts";
import { speaking, word } from "../../../src/core/tell.ts";
import type { Caller, Context } from "../../../src/kit/define.ts";
import { parseCommandLine } from "../../../src/kit/options.ts";
import { run } from "../../../src/kit/run.ts";
import { mostWords } from "../../../src/render/markdown.ts";
import { printForm, printView } from "../../../src/render/terminal.ts";
import { inItsLanguage, isForm, limits, type Modal, type Reply, type View } from "../../../src/render/view.ts";
import { asTyped } from "../../../src/transport/typed-call.ts";
import { alone, contextForTest } from "../context.ts";
import { wordsOfView } from "../words.ts";
import { fakeChannels } from "./fake-channels.ts";
import { ada, bob, dataOf, lineOf, within } from "./table.ts";

const claim = "Alle Gamer zusammen kommen an einen Hyperscaler heran";
const opening = `/settle open claim: ${claim} comparison: pool_to_one_hyperscaler >= 1`;

/** Words that German has not. */
const english = /\b(?:the|and|of|is|it|you|your|would|with|says|by|what|who|to|for|against|closed|opened)\b/i;
const germanWords = /\b(?:der|die|das|und|ist|es|du|dein|ihr|würde|mit|sagt|laut|bis|dafür|dagegen|nach|stimmt)\b/i;

/** What a reader of a locale sees; the lines behind buttons and addresses are nobody's words. */
const textOf = (reply: Reply, locale = "en-US"): string =>
  speaking(locale, () => (isForm(reply) ? printForm(reply) : inItsLanguage(reply, () => printView(reply)))).replaceAll(
    /: \/settle .*|<https:\S+>|\/settle \S+ \w+: \w+( \w+: \w+)*/g,
    "",
  );

function place(context: Context, channels: ReturnType<typeof fakeChannels>) {
  /** What somebody types or taps, in their language. */
  const says = async (locale: string, caller: Caller, line: string): Promise<Reply> => {
    const outcome = await speaking(locale, () => {
      const call = asTyped(parseCommandLine(line, context.commands), context.commands);
      return run(call, context, caller);
    });
    return outcome.reply;
  };
  const posted = () => [...channels.messages.values()].map(({ view }) => view);
  return { says, posted };
}

test("is told to all in German and to each in their own, from the opening to the close", async () => {
  const channels = fakeChannels();
  let now = Date.UTC(2026, 10, 28, 12);
  const context = { ...(await contextForTest(() => now)), channels };
  const { says, posted } = place(context, channels);
  const [toAda, toBob]: [Reply[], Reply[]] = [[], []];
  const asAda = async (line: string) => toAda.push(await says("de", within(ada, thread), line));
  const asBob = async (line: string) => toBob.push(await says("en-US", within(bob, thread), line));
  let thread = "";

  toAda.push(await says("de", ada, opening));
  [thread = ""] = channels.threads.keys();
  await asAda("/settle stance percent: 5");
  await asBob("/settle stance percent: 75");
  await asBob("/settle assume assumptions: speed ratio = 0.025 to 0.04 reason: Memory");
  await asAda("/settle assume about: dc_to_consumer_ratio");
  await asAda("/settle assume assumptions: 30,5 bis 60,5");
  await asBob("/settle assume assumptions: who joins = 5.5%");
  for (const line of ["turn", "more", "whatif assumptions: who joins = 10%", "export"]) {
    await asAda(`/settle ${line}`);
    await asBob(`/settle ${line}`);
  }
  const crux = await says("en-US", within(bob, thread), "/settle crux");
  const history = await says("en-US", within(bob, thread), "/settle history");
  const list = await says("en-US", bob, "/settle list");
  await asBob("/settle retract assumption: who joins");
  await asAda("/settle leave");
  await asAda("/settle stance percent: 25");
  now += day + 1;
  await tendArguments(context);
  await asAda("/settle closing");
  await asAda("/settle close poll: true");
  await asBob("/settle continue");
  await asBob("/settle close");
  await asAda("/settle accept assumption: speed ratio");
  const { id } = dataOf(posted()[0] as View);
  await asBob("/settle close");
  await asAda("/settle close poll: true");
  toAda.push(await says("de", { ...ada, writes: ["7"] }, `/settle post argument: ${id} channel: 7`));
  await asAda(`/settle assume argument: ${id} assumptions: who joins = 1%`);
  await asBob(`/settle assume argument: ${id} assumptions: who joins = 1%`);

  const isNamed = /wer mitmacht|who joins/g;
  const own = (reply: Reply, locale?: string) => textOf(reply, locale).replaceAll(claim, "").replaceAll(isNamed, "");
  if (process.env.SHOWN) console.log([...posted(), ...toAda].map((each) => `${textOf(each, "de")}\n-----`).join("\n"));
  expect(posted().length).toBeGreaterThan(8);
  for (const view of posted()) {
    expect(own(view)).not.toMatch(english);
    expect([view.title, wordsOfView(view)]).toEqual([view.title, Math.min(mostWords, wordsOfView(view))]);
  }
  for (const reply of [crux, history]) expect(own(reply)).not.toMatch(english);
  expect(textOf(list)).toMatch(/Arguments[\s\S]*Der Knackpunkt/);
  for (const reply of toAda) expect(own(reply, "de")).not.toMatch(english);
  for (const reply of toBob) expect(own(reply)).not.toMatch(germanWords);
  expect(channels.polls.map(({ poll }) => [poll.question, poll.answers[0]])).toEqual([
    // As the words were read.
    [
      expect.stringMatching(/^Und jetzt: Stimmt es\? Alle Gaming-Karten haben mindestens so viel Rechenleistung/),
      "Es stimmt",
    ],
  ]);
});

test("one alone argues and writes a model of their own in German, with their numbers and names", async () => {
  const context = await contextForTest();
  const { says } = place(context, fakeChannels());
  const asLou = (line: string) => says("de", alone, line);
  const seen = [
    await asLou(`${opening} for: Tempoverhältnis = 0,02 bis 0,045 against: Tempoverhältnis = 30,5 bis 60,5`),
    await asLou("/settle crux"),
    await asLou("/settle stance percent: 75"),
    await asLou("/settle assume"),
    await asLou("/settle close"),
  ];
  for (const reply of seen) expect(textOf(reply, "de").replaceAll(claim, "")).not.toMatch(english);
  const [opened, , , form, closed] = seen as [View, View, View, Modal, View];
  expect(textOf(opened, "de")).toMatch(/Es hängt an: Tempoverhältnis[\s\S]*\(0,02 bis 0,045 gegen 30,5 bis 60,5\)/);
  expect(form.fields[0]?.value).toBe("0,02 bis 0,045");
  expect(dataOf(opened).for.values.dc_to_consumer_ratio?.text).toBe("0.02 to 0.045");
  expect(textOf(closed, "de")).toMatch(/uneins/);
  // As it was shown it is no move.
  const same = await asLou(`/settle assume assumptions: ${form.fields[0]?.value}`);
  expect((same as View).data).toMatchObject({ error: { code: expect.stringMatching(/settle\.(?:same|closed)/) } });

  const numbers = "Gäste = 50.000 bis 60.000; Pizzen je Gast = 0,5 bis 1,5";
  const own = await asLou(`/settle own claim: Mehr als 30.000 Pizzen numbers: ${numbers} amount: 30.000`);
  expect(textOf(own, "de").replaceAll(/[\u00a0\u202f]/g, " ")).toMatch(/Gaeste × Pizzen je Gast: mindestens 30 000/);
});

test("forms have the room that Discord gives their labels", async () => {
  const context = await contextForTest();
  const { says } = place(context, fakeChannels());
  const long = "There are more cats than dogs, and there will be more of them in a year";
  const lines = ["/settle open", "/settle own", `/settle own claim: ${long}`];
  for (const line of lines) {
    const form = (await says("de", alone, line)) as Modal;
    expect(form.fields.map(({ placeholder = "" }) => placeholder).join(" ")).not.toMatch(/people| to /);
    expect(
      [form.title, ...form.fields.map(({ label }) => label)].filter(({ length }) => length > limits.modal.label),
    ).toEqual([]);
  }
});

test("a crowd of which some join is not all of it", async () => {
  const channels = fakeChannels();
  const { says, posted } = place({ ...(await contextForTest()), channels }, channels);
  const preview = (await says("de", ada, "/settle open claim: Macs beat Google")) as View;
  await says(
    "de",
    ada,
    lineOf(
      preview,
      speaking("de", () => word("Open it")),
    ),
  );
  expect(posted()[0]?.chart).toMatchObject({ title: "Macs gegen Google" });
});
