// What is called agreed, of whom it is said, and who can close on it.

import { expect, test } from "vitest";
import { decidingLine } from "../../../commands/settle/replies/turning.ts";
import { plainText } from "../../../src/render/markdown.ts";
import { isForm, type View } from "../../../src/render/view.ts";
import { asked, contextForTest, viewOf } from "../context.ts";
import { wordsOfView } from "../words.ts";
import { pinnedIn } from "./fake-channels.ts";
import { ada, bob, cyd, dataOf, lineOf, ok, openedBy, opening, refused, table, threeWithin } from "./table.ts";

async function played() {
  const place = await table();
  const { context, channels } = place;
  const thread = await openedBy(ada, place, opening.replace("article", "evidence"));
  const of = (channel: string) => [...channels.messages.values()].filter((each) => each.channel === channel);
  const last = (channel = thread) => of(channel).at(-1)?.view as View;
  const [asAda, asBob, asCyd] = threeWithin(thread);
  const labels = ({ actions = [] }: View) => actions.map((each) => ("label" in each ? each.label : ""));
  return { context, channels, asAda, asBob, asCyd, last, labels, pinned: () => pinnedIn(channels) };
}

test("a stance is a position: who set values does not close alone against one, and both are named", async () => {
  const { context, channels, asAda, asBob, last, pinned } = await played();
  await ok(context, "/settle stance percent: 95", asAda);
  await ok(context, "/settle stance percent: 5", asBob);
  await ok(context, "/settle assume assumptions: speed ratio = 20 to 60", asBob);
  await ok(context, "/settle close", asBob);
  expect(dataOf(pinned()).open).toBe(true);
  expect(last().title).toBe("Bob would close");
  await ok(context, "/settle close", asAda);
  expect(dataOf(pinned()).open).toBe(false);
  // The thread says so too, and who asked is answered.
  expect([last().title, last().lead]).toEqual(["Closed", "They agree to differ on the speed ratio."]);
  const question = [...channels.messages.values()].find(({ view }) => view.title === "Bob would close")?.view;
  expect([question?.lead, question?.actions ?? []]).toEqual(["They agree to differ on the speed ratio.", []]);
  expect(plainText(last("2").lead)).toBe("They agree to differ on the speed ratio.");
  expect(last("2").lines).toContain("Closed by Bob and Ada.");
  expect(JSON.stringify(last("2").chart)).not.toMatch(/"name":"Ada"|Settled/);
});

test("one's own numbers against one's own stance are told as that, not as agreed", async () => {
  const { context, asAda, asBob, last, labels, pinned } = await played();
  await ok(context, "/settle stance percent: 5", asAda);
  await ok(context, "/settle stance percent: 95", asBob);
  const own = await ok(context, "/settle assume assumptions: speed ratio = 20 to 60", asBob);
  expect(pinned().lead).toBe("By Bob's own numbers it is under 1% likely.");
  // Who is not there yet is asked on, at once.
  expect([own.title, own.lead]).toEqual(["It is in the thread", "Your side's numbers say under 1%."]);
  expect((own.actions ?? []).some(({ line }) => line.includes("/settle assume"))).toBe(true);
  expect(pinned().chart).toMatchObject({ sides: [{ name: "Bob" }, { name: "the evidence" }] });
  expect(labels(last())).not.toContain("We agree: close");
  expect((await ok(context, "/settle crux", asAda)).title).toBe("It hangs on the speed ratio.");
});

test("who is alone agrees with nobody, nor differs from who follows along", async () => {
  const { context, asAda, asCyd, last, pinned } = await played();
  await ok(context, "/settle stance percent: 5", asAda);
  await ok(context, "/settle stance percent: 50", asCyd);
  await ok(context, "/settle assume assumptions: speed ratio = 20 to 60", asAda);
  expect(pinned().lead).toBe("By Ada's numbers and the evidence: under 1% likely.");
  await ok(context, "/settle close", asAda);
  expect(plainText(last("2").lead)).toBe("Left open.");
});

test("who goes over to the other side agrees with it by that", async () => {
  const { context, channels, asAda, asBob, last } = await played();
  await ok(context, "/settle stance percent: 95", asAda);
  await ok(context, "/settle assume assumptions: speed ratio = 0.001", asAda);
  await ok(context, "/settle stance percent: 5", asBob);
  await ok(context, "/settle stance percent: 95", asBob);
  // Nothing is left to settle: who looks is told alone.
  const before = channels.messages.size;
  expect((await ok(context, "/settle crux", asBob)).private).toBe(true);
  expect(channels.messages.size).toBe(before);
  await ok(context, "/settle close", asBob);
  // Whom he joined is asked all the same.
  expect(last().title).toBe("Bob would close");
  await ok(context, "/settle close", asAda);
  expect(plainText(last("2").lead)).toBe("Agreed: it holds.");
});

test("who left a side answers no closing for it, and nobody is told of it twice", async () => {
  const { context, channels, asAda, asBob, pinned } = await played();
  await ok(context, "/settle stance percent: 95", asAda);
  await ok(context, "/settle assume assumptions: speed ratio = 0.001", asAda);
  await ok(context, "/settle stance percent: 5", asBob);
  await ok(context, "/settle close", asBob);
  await ok(context, "/settle leave", asAda);
  const before = channels.messages.size;
  expect(await refused(context, "/settle close", asAda)).toBe("settle.side");
  expect([channels.messages.size, dataOf(pinned()).open]).toEqual([before, true]);
});

test("a value set in place of another's of the same side says so, and whoever set that is told", async () => {
  const { context, asAda, asBob, asCyd, last } = await played();
  await ok(context, "/settle stance percent: 5", asBob);
  await ok(context, "/settle stance percent: 95", asCyd);
  await ok(context, "/settle stance percent: 95", asAda);
  await ok(context, "/settle assume assumptions: speed ratio = 20 to 60", asCyd);
  await ok(context, "/settle assume assumptions: speed ratio = 5", asAda);
  expect(last().lines?.[0]).toBe("In place of Cyd's 20 to 60.");
  expect(last().mentions).toEqual([bob.id, cyd.id]);
  await ok(context, "/settle assume assumptions: speed ratio = 6", asAda);
  expect(last().mentions).toEqual([bob.id]);
  // What one of several would take over waits for the others of the side, who are the ones to be asked.
  await ok(context, "/settle assume assumptions: speed ratio = 30 to 60", asBob);
  const own = await ok(context, "/settle accept assumption: speed ratio", asAda);
  expect([last().title, last().mentions]).toEqual(["Ada would go along: speed ratio = 30 to 60", [cyd.id]]);
  // Who would is told so, too, and again once they say it twice.
  expect((own.lines ?? []).map(plainText).join()).toMatch(/^It holds once all of the side agree, or, if none objects/);
  const again = viewOf(await asked(context, "/settle accept assumption: speed ratio", asAda));
  expect(plainText(again.lead)).toBe("You have agreed to that already");
});

test("the list is of one channel and fits a screen; the record is of the server", async () => {
  const { context, asAda } = await played();
  await ok(context, "/settle stance percent: 95", asAda);
  for (let k = 0; k < 5; k++) await ok(context, opening, ada);
  await ok(context, opening, { ...bob, channel: "99" });
  let view = await ok(context, "/settle list", ada);
  expect(view.lead).toContain("in this channel");
  const seen: string[] = [];
  for (;;) {
    expect(wordsOfView(view)).toBeLessThanOrEqual(60);
    seen.push(...(view.data as { arguments: readonly { id: string }[] }).arguments.map(({ id }) => id));
    if ((view.actions ?? []).length === 0) break;
    view = await ok(context, lineOf(view, "Older"), ada);
  }
  expect([seen.length, new Set(seen).size]).toEqual([6, 6]);
  const record = await ok(context, "/settle record", { ...ada, channel: "99" });
  expect(record.lead).toBe("Argued 1 on this server, changed their mind in 0.");
});

test("a form is filled with what it would take, also where nobody expects such a size", async () => {
  const { context, asBob, last } = await played();
  await ok(context, "/settle stance percent: 95", asBob);
  const outcome = await asked(context, "/settle assume about: gaming cards", asBob);
  if (outcome.kind !== "answer" || !isForm(outcome.reply)) throw new Error("Expected a form");
  const { value = "" } = outcome.reply.fields[0] ?? {};
  expect(value).not.toContain("110M");
  const move = await ok(context, `/settle assume about: gaming cards assumptions: ${value}`, asBob);
  expect(dataOf(move).for.holds).toBe(true);
  // It was filled in with what it counts, which the label says.
  expect(last().title).toMatch(/^Bob: gaming cards = [\d.]+B to [\d.]+B$/);
});

test("with two differences the card still says whose words it has and who is where", async () => {
  const { context, asAda, asBob, pinned } = await played();
  await ok(context, "/settle stance percent: 95", asAda);
  await ok(context, "/settle stance percent: 5", asBob);
  await ok(context, "/settle assume assumptions: speed ratio = 2 to 4; who joins = 60% to 90%", asAda);
  await ok(context, "/settle assume assumptions: speed ratio = 30 to 60; who joins = 0.5% to 3%", asBob);
  expect(pinned().lines).toContainEqual([{ small: "Opened by Ada · For: Ada (over 95%) · Against: Bob (under 5%)" }]);
});

test("a source decides only what it decides for both", async () => {
  const { models } = await contextForTest();
  const model = models.find(({ name }) => name === "pool");
  const line = (evens: readonly number[], a: number, b: number, kind = "at", likely = "at") => {
    const [yes, no] = evens.map((value) => ({ even: { kind, value, holds: "below" }, likely: { kind: likely } }));
    const crux = { differences: [{ id: "dc_to_consumer_ratio", medians: { a, b } }] };
    return decidingLine({ breakEven: { for: yes, against: no }, crux, answers: { for: { model } } } as never);
  };
  expect(line([11, 11], 3, 40)).toBe("A source well above or below 11 would tip it.");
  expect(line([11, 1.7], 1, 40)).toBe("A source well above 11 or below 1.7 would tip it.");
  for (const none of [
    line([11, 1.7], 3, 40),
    line([11, 11], 20, 40),
    line([11], 3, 40),
    line([11, 11], 3, 40, "none"),
    line([11, 11], 3, 40, "at", "beyond"),
  ])
    expect(none).toBeUndefined();
});

test("on a crux that one alone sees their own value is not offered to them, and on one for all both are", async () => {
  const { context, asAda, asBob, labels } = await played();
  await ok(context, "/settle stance percent: 5", asAda);
  await ok(context, "/settle stance percent: 95", asBob);
  await ok(context, "/settle assume assumptions: speed ratio = 30 to 60", asAda);
  await ok(context, "/settle assume assumptions: speed ratio = 0.01", asBob);
  const accepts = async (line: string) => labels(await ok(context, line, asAda)).filter((each) => /^Accept/.test(each));
  expect(await accepts("/settle crux private: true")).toEqual(["Accept Bob's"]);
  const fromPrivate = await ok(context, "/settle crux", { ...asAda, inPrivate: true });
  expect(labels(fromPrivate)).not.toContain("Accept Ada's");
  expect(await accepts("/settle crux")).toEqual(["Accept Ada's", "Accept Bob's"]);
  expect(labels(await ok(context, "/settle crux", asAda))).toContain("Agree to differ");
});

test("what all sources say already is not asked for, and stands beside a value far from it", async () => {
  const { context, asAda, asBob, last } = await played();
  await ok(context, "/settle stance percent: 5", asAda);
  await ok(context, "/settle stance percent: 95", asBob);
  await ok(context, "/settle assume assumptions: speed ratio = 0.01 to 0.02", asBob);
  expect(last().lines).toContain("We judge: 10 to 90.");
  const counter = await asked(context, "/settle assume about: speed ratio", asAda);
  expect(isForm(counter.reply) && counter.reply.fields[0]?.about).toBe(
    "Bob says 0.01 to 0.02. Filled in: what is known.",
  );
  await ok(context, "/settle assume assumptions: speed ratio = 10 to 90", asAda);
  expect((last().lines ?? []).map(plainText).join(" ")).not.toContain("What is known");
  const crux = await ok(context, "/settle crux", asAda);
  expect((crux.lines ?? []).map(plainText).join(" ")).toMatch(/All of the evidence lies above [\d.]+\./);
});
