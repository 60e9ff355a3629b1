// Nothing is put into anybody's mouth: who agreed to what, whose numbers they are, and what was typed.

import { expect, test } from "vitest";
import { ownerCalled } from "../../../src/models/ledger/called.ts";
import { type Owner, ownedOn } from "../../../src/models/ledger/owners.ts";
import { altOf } from "../../../src/render/chart/alt.ts";
import type { Chart } from "../../../src/render/chart.ts";
import { plainText } from "../../../src/render/markdown.ts";
import { isForm, type View } from "../../../src/render/view.ts";
import { asked } from "../context.ts";
import { pinnedIn } from "./fake-channels.ts";
import { ada, bob, dataOf, lineOf, ok, table, within } from "./table.ts";

/** An argument about a claim, as both sides see it. */
async function argued(claim: string) {
  const { context, channels } = await table();
  const shown = await ok(context, `/settle open claim: ${claim}`, ada);
  await ok(context, lineOf(shown, "Open it"), ada);
  const [thread = ""] = channels.threads.keys();
  const [asAda, asBob] = [within(ada, thread), within(bob, thread)];
  const labels = ({ actions = [] }: View) => actions.map((each) => ("label" in each ? each.label : ""));
  const newest = (channel = thread) =>
    [...channels.messages.values()].findLast((each) => each.channel === channel)?.view as View;
  const form = async (line: string, who = asAda) => {
    const { reply } = await asked(context, line, who);
    if (!isForm(reply)) throw new Error("Expected a form");
    return reply;
  };
  return { context, channels, asAda, asBob, labels, newest, form };
}

const saysOf = ({ title, lead, lines = [] }: View): string => [title, lead, ...lines].map(plainText).join("\n");

test("whose own numbers go against them has agreed to nothing until they close", async () => {
  const { context, asAda, asBob, labels, newest } = await argued(
    "if 10% of gamers joined they'd match one hyperscaler",
  );
  await ok(context, "/settle stance percent: 95", asAda);
  await ok(context, "/settle stance percent: 5", asBob);
  await ok(context, "/settle assume assumptions: work kept = 80% to 90%", asAda);
  const along = await ok(context, "/settle accept assumption: work kept", asBob);
  for (const view of [along, newest()]) {
    expect(view.lead).toBe("By the numbers of both: it does not hold.");
    // Nothing is left between them: there is no crux to look at, and whoever went along can close.
    expect(labels(view)).not.toContain("The crux");
    expect(labels(view)).toContain("We agree: close");
  }
  await ok(context, "/settle close", asBob);
  // Nobody is told to have agreed before they have.
  expect(newest().lead).toBe("It does not hold: do you agree?");
  await ok(context, "/settle close", asAda);
  const summary = newest("2");
  expect(saysOf(summary)).toMatch(/Agreed: it does not hold\.\nBob went along: work kept = 80% to 90%\./);
  expect(saysOf(summary)).toContain("Ada had said over 95% likely.");
  expect(altOf(summary.chart as Chart)).toContain("It hung on: work kept, 80% to 90%.");
});

test("two who agree on what the evidence denies are told beside it, also on the card", async () => {
  const { context, channels, asAda, asBob, newest } = await argued(
    "if 10% of gamers joined they'd match one hyperscaler",
  );
  await ok(context, "/settle stance percent: 95", asAda);
  await ok(context, "/settle stance percent: 5", asBob);
  await ok(context, "/settle assume assumptions: speed ratio = 0.01 to 0.02", asAda);
  await ok(context, "/settle accept assumption: speed ratio", asBob);
  const denied = "The evidence says otherwise: under 1% likely.";
  expect(saysOf(pinnedIn(channels))).toContain(denied);
  for (const by of [asAda, asBob]) await ok(context, "/settle close", by);
  expect(saysOf(pinnedIn(channels))).toContain(denied);
  expect(saysOf(newest("2"))).toContain("Agreed: it holds.\nThe evidence says otherwise: under 1% likely.");
  expect(newest("2").chart).toMatchObject({ outcome: "Settled: it holds", evidence: { name: "the evidence" } });
});

test("whom only the evidence contradicts is told so", async () => {
  const { context, asAda } = await argued("if 10% of gamers joined they'd match one hyperscaler");
  expect((await ok(context, "/settle stance percent: 5", asAda)).lead).toMatch(/ Nobody says otherwise yet\.$/);
  await ok(context, "/settle stance percent: 95", asAda);
  await ok(context, "/settle assume assumptions: speed ratio = 0.01 to 0.02", asAda);
  const question = await ok(context, "/settle stance percent: 75", asAda);
  expect(question.lead).toMatch(/ The evidence says otherwise: under 1% likely\.$/);
});

test("who sets what is known, in the digits in which it is told, differs from it in nothing", async () => {
  const { context, channels, asAda, asBob, form, labels, newest } = await argued(
    "OpenAI will have more compute than Google by 2028",
  );
  await ok(context, "/settle stance percent: 95", asAda);
  await ok(context, "/settle stance percent: 25", asBob);
  const [field] = (await form("/settle assume about: OpenAI's compute", asBob)).fields;
  await ok(context, `/settle assume assumptions: OpenAI's compute = ${field?.value}`, asBob);
  expect(saysOf(pinnedIn(channels))).toContain("By Bob's numbers and the evidence: 4% likely.");
  expect(saysOf(pinnedIn(channels))).not.toContain("It hangs on");
  expect(pinnedIn(channels).chart?.kind).toBe("density");
  expect(labels(newest())).not.toContain("The crux");
  const { arguments: listed } = (await ok(context, "/settle list", asAda)).data as {
    arguments: readonly { crux: unknown }[];
  };
  expect(listed).toMatchObject([{ crux: null }]);
});

test("nobody who took a side is said to agree that it could go either way", async () => {
  const { context, channels, asAda, asBob, newest } = await argued("Amazon has more compute than Meta");
  await ok(context, "/settle stance percent: 75", asAda);
  await ok(context, "/settle assume assumptions: Amazon's compute = 6M to 9M", asAda);
  await ok(context, "/settle stance percent: 95", asBob);
  expect(pinnedIn(channels).lead).toBe("By Ada's numbers: it could go either way.");
  await ok(context, "/settle stance percent: 5", asBob);
  await ok(context, "/settle accept assumption: Amazon's compute", asBob);
  expect(newest().lead).toBe("By the numbers of both: it could go either way.");
});

test("what nothing turns alone is asked of several, which the form of several begins with", async () => {
  const { context, asAda, form } = await argued("300 gamers match Google");
  const question = await ok(context, "/settle stance percent: 95", asAda);
  expect(question.lead).toBe("The evidence says under 1%.");
  // Nor would all of them, so that nothing is said of several.
  expect(question.lines?.[0]).toBe("None of these turns it alone:");
  const rows = (question.lines ?? []).map(plainText).filter((line) => line.startsWith("• "));
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(row).toMatch(/^• [^:]+ \((?:known|judged|as read): /);
  const { fields } = await form("/settle assume");
  expect(fields.slice(0, 2).map(({ label }) => `• ${label.toLowerCase()}`)).toEqual(
    rows.slice(0, 2).map((row) => row.replace(/ \(.*/, "")),
  );
});

test("what several come to with nothing lacking is said beside them, and what somebody will have is projected", async () => {
  const { context, asAda } = await argued("gamers have more compute than Google");
  const question = await ok(context, "/settle stance percent: 75", asAda);
  const together = (question.lines ?? []).map(plainText).at(-1) ?? "";
  const [, middle] = /^With all of these at 100% it would be ([\d.]+) \(/.exec(together) ?? [];
  // The compute of all gaming cards over Google's, by the ledger.
  const [cards = Number.NaN, google = Number.NaN] = ["all gaming cards", "Google"].map((name) => {
    const { low, high } = ownedOn(ownerCalled(name) as Owner, "2026-11-28");
    return Math.sqrt(low * high);
  });
  expect(Math.abs(Number(middle) / (cards / google) - 1)).toBeLessThan(0.05);
  const future = await argued("China will have more compute than the US in 2030");
  const asked = await ok(future.context, "/settle stance percent: 75", future.asAda);
  expect(saysOf(asked)).toMatch(/China's compute: \S+ H100 equivalents or more \(projected: /);
  const known = await ok(future.context, "/settle known about: China's compute", future.asAda);
  expect(saysOf(known)).toMatch(
    /^What is projected: .*\n.*grown to the end of 2030\.\nTaken to grow 1\.4 to 2\.6 times a year\./,
  );
});

test("two together go by their names, and what the ledger has of them is no value that somebody claimed", async () => {
  const { context, asAda } = await argued("Google has more compute than Meta and Amazon together");
  const question = await ok(context, "/settle stance percent: 5", asAda);
  expect(saysOf(question)).toMatch(/compute of Meta and Amazon: .* \(known: /);
  expect(saysOf(question)).not.toMatch(/second side|as read|claimed/);
  await ok(context, "/settle assume assumptions: compute of Meta and Amazon = 30M to 40M", asAda);
  const crux = await ok(context, "/settle crux", asAda);
  expect(crux.title).toBe("It hangs on the compute of Meta and Amazon.");
  expect(altOf(crux.chart as Chart)).toContain("Google against Meta and Amazon");
});

test("where one moves over all are on one side, by whose numbers it comes out, and nobody has the other's", async () => {
  const { context, channels, asAda, asBob, newest } = await argued(
    "if 10% of gamers joined they'd match one hyperscaler",
  );
  await ok(context, "/settle stance percent: 5", asAda);
  await ok(context, "/settle stance percent: 95", asBob);
  await ok(context, "/settle assume assumptions: speed ratio = 0.01 to 0.02", asBob);
  await ok(context, "/settle accept assumption: speed ratio", asAda);
  await ok(context, "/settle stance percent: 95 sure: true", asAda);
  expect(newest().lead).toBe("You agree: it holds.");
  expect(pinnedIn(channels).lead).toBe("You agree: it holds.");
  for (const by of [asAda, asBob]) await ok(context, "/settle close", by);
  expect(saysOf(newest("2"))).toContain("Agreed: it holds.");
  expect(newest("2").chart).toMatchObject({
    sides: [{ name: expect.stringMatching(/^(?:Bob and Ada|Ada and Bob)$/) }],
  });
  expect(saysOf(newest("2"))).not.toMatch(/known|says (?!otherwise)/);
});

test("what is read beyond what was typed is shown to whoever typed it before it is theirs", async () => {
  const { context, channels, asAda, newest, form } = await argued("Google has more compute than China");
  await ok(context, "/settle stance percent: 25", asAda);
  const before = newest();
  const line = "/settle assume about: China's compute assumptions: 30 million or more reason: They buy through others.";
  const shown = await ok(context, line, asAda);
  expect([shown.private, shown.title, newest()]).toEqual([true, "Do you mean that?", before]);
  expect(saysOf(shown)).toMatch(/China's compute: 30M to \S+\nRead as a range to \S+, the plausible high end\./);
  await ok(context, lineOf(shown, "Say it"), asAda);
  expect(newest().title).toMatch(/^Ada: China's compute = 30M to \S+ H100 equivalents$/);
  expect(saysOf(newest())).toContain("They buy through others.");
  // What is known of somebody by name is filled in as numbers, which read again.
  await ok(context, "/settle retract assumption: China's compute", asAda);
  const { fields } = await form("/settle assume about: China's compute");
  expect(fields[0]).toMatchObject({
    label: "China's compute (H100 equivalents)",
    value: expect.stringMatching(/^\d\S* to \d\S*$/),
  });
  await ok(context, `/settle assume about: China's compute assumptions: ${fields[0]?.placeholder}`, asAda);
  expect(dataOf(pinnedIn(channels)).against.values).not.toEqual({});
  const crux = await ok(context, "/settle turn", asAda);
  expect([crux, newest()].map(saysOf).join()).not.toMatch(/the China's| on \d{4}-/);
});

test("several values have a box each: what is theirs, then what would turn it; and are answered one by one", async () => {
  const { context, asAda, asBob, labels, newest, form } = await argued(
    "if 10% of gamers joined they'd match one hyperscaler",
  );
  await ok(context, "/settle stance percent: 95", asAda);
  await ok(context, "/settle stance percent: 5", asBob);
  const { fields, line } = await form("/settle assume");
  expect(fields.map(({ option, name, value, placeholder }) => [option, name, value, placeholder])).toEqual([
    ["assumptions", "speed ratio", undefined, "10 to 90"],
    ["assumptions", expect.any(String), undefined, expect.any(String)],
    ["assumptions", expect.any(String), undefined, expect.any(String)],
    ["reason", undefined, undefined, "Not needed"],
    ["link", undefined, undefined, "https://…"],
  ]);
  // A name before a number is plain enough.
  await ok(context, `${line} assumptions: speed ratio 2 to 4; work kept 90%`, asAda);
  expect(newest().title).toBe("Ada: speed ratio = 2 to 4, work kept = 90%");
  expect(labels(newest()).slice(0, 3)).toEqual(["Accept: speed ratio", "Accept: work kept", "Counter…"]);
  const answer = await form(lineOf(newest(), "Counter…"), asBob);
  expect(answer.fields.slice(0, 2).map(({ name }) => name)).toEqual(["speed ratio", "work kept"]);
  await ok(context, "/settle assume assumptions: work kept = uniform(20%, 40%)", asBob);
  expect(saysOf(newest())).not.toContain("uniform");
});

test("several values are read as a move is told, with a comma or `and` between, and by the names of whom they are of", async () => {
  const { context, channels, asAda } = await argued("China has more compute than the US");
  await ok(context, "/settle stance percent: 95", asAda);
  const held = () => dataOf(pinnedIn(channels)).for.values;
  const told = "China's compute = 30M to 50M, compute of the United States = 20M to 40M";
  for (const typed of [
    told,
    told.replace(",", " and"),
    told.replaceAll(" =", ""),
    "China = 30M to 50M, US = 20M to 40M",
    "USA = 20M to 40M; China = 30M to 50M",
  ]) {
    await ok(context, `/settle assume assumptions: ${typed}`, asAda);
    const { first_compute: china, second_compute: us } = held();
    expect([typed, china?.text, us?.text]).toEqual([typed, "30M to 50M", "20M to 40M"]);
    for (const name of ["first_compute", "second_compute"])
      await ok(context, `/settle retract assumption: ${name}`, asAda);
  }
});

test("the side that was chosen in the form is taken, and turned with the claim", async () => {
  for (const [turned, side] of [
    [false, "against"],
    [true, "for"],
  ] as const) {
    const { context, channels } = await table();
    const shown = await ok(
      context,
      "/settle open claim: Google has more compute than China side: against look: true",
      ada,
    );
    const view = turned ? await ok(context, lineOf(shown, "The other way round"), ada) : shown;
    await ok(context, lineOf(view, "Open it"), ada);
    expect(dataOf(pinnedIn(channels))[side].members).toEqual(["Ada"]);
  }
});

test("a side that is put together goes by its name in all that is said of the argument", async () => {
  const { channels, asAda, context } = await argued("the world without Google has more compute than Google");
  const { lines = [], chart } = pinnedIn(channels);
  expect(plainText(lines[0] ?? "")).toMatch(/^Everyone outside Google against Google: 3\.1 times the compute/);
  expect(chart && altOf(chart)).not.toMatch(/First over second|29M/);
  const question = await ok(context, "/settle stance percent: 5", asAda);
  expect(saysOf(question)).toMatch(/• compute of everyone outside Google: .* \(known: /);
});
