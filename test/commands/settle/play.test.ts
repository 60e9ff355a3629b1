// Arguments played as people would, through the commands: each act is a button that was shown, or words that were typed.

import { describe, expect, test } from "vitest";
import type { Caller } from "../../../src/kit/define.ts";
import { run } from "../../../src/kit/run.ts";
import { plainText } from "../../../src/render/markdown.ts";
import { type Action, isForm, type Reply, type View } from "../../../src/render/view.ts";
import { asked, contextForTest, member, moderator } from "../context.ts";
import { pinnedIn } from "./fake-channels.ts";
import {
  ada,
  bob,
  cyd,
  dataOf,
  ok,
  openedBy,
  opening,
  refused,
  restarted,
  type Table,
  table,
  within,
} from "./table.ts";

/** All that a message says, as words. */
const wordsOf = ({ title, lead, lines = [], sections = [], warnings = [], footnote = "" }: View): readonly string[] =>
  [title, lead, ...lines, ...sections.flatMap((each) => [each.title, ...each.lines]), ...warnings, footnote]
    .flatMap((line) => plainText(line).split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

const labels = (view: View): readonly string[] =>
  (view.actions ?? []).map((action) => (action.kind === "button" ? action.label : action.placeholder));

/** Somebody with a phone: what they tapped and typed is counted, a restart lies between any two steps. */
class Phone {
  taps = 0;
  typed = 0;
  private readonly at: { table: Table };
  private readonly who: Caller;
  constructor(at: { table: Table }, who: Caller) {
    this.at = at;
    this.who = who;
  }

  async run(line: string): Promise<Reply> {
    this.at.table = restarted(this.at.table);
    const outcome = await asked(this.at.table.context, line, this.who);
    expect([line, outcome.kind]).toEqual([line, "answer"]);
    if (!isForm(outcome.reply)) expect([line, wordsOf(outcome.reply).length <= 60]).toEqual([line, true]);
    return outcome.reply;
  }

  async tap(view: View, label: string): Promise<Reply> {
    this.taps++;
    const found = (view.actions ?? []).find(
      (each): each is Action & { kind: "button" } => "label" in each && each.label === label,
    );
    if (found === undefined) throw new Error(`Expected a button ${label}, got ${labels(view).join(", ")}`);
    expect(found.line.length).toBeLessThanOrEqual(100);
    return this.run(found.line);
  }

  /** Sends a form as it was filled in, but for what is typed. */
  async send(form: Reply, typed: Readonly<Record<string, string>> = {}): Promise<View> {
    if (!isForm(form)) throw new Error("Expected a form");
    this.taps++;
    for (const text of Object.values(typed)) this.typed += text.length;
    const filled = form.fields.map(({ option, value = "" }) => [option, typed[option] ?? value] as const);
    const rest = filled.flatMap(([option, value]) => (value === "" ? [] : [`${option}: ${value}`]));
    return viewIn(await this.run([form.line, ...rest].join(" ")));
  }
}

function viewIn(reply: Reply): View {
  if (isForm(reply)) throw new Error(`Expected a view, got the form ${reply.title}`);
  return reply;
}

describe("two strangers", () => {
  test("go from a message to an agreed crux in at most 6 taps and 10 characters each, and close it", async () => {
    const at = { table: await table() };
    const message = {
      id: "555",
      text: "if 10% of gamers joined they'd match one hyperscaler",
      author: "Sam",
      by: "77",
    };
    const { reply } = await run({ command: "Settle this", options: {} }, at.table.context, { ...ada, message });
    const preview = viewIn(reply);
    expect(preview.private).toBe(true);
    expect(plainText(preview.lead)).toContain("I read it as: Gaming cards");
    expect(JSON.stringify([preview.title, preview.lead, preview.lines])).not.toMatch(/[<>]=|[a-z]_[a-z]/);

    const phoneOfAda = new Phone(at, ada);
    const opened = viewIn(await phoneOfAda.tap(preview, "Open it"));
    const [[thread = "", made] = []] = at.table.channels.threads;
    expect([thread, made?.parent, made?.name]).toEqual(["555", "2", message.text]);
    const posted = () => [...at.table.channels.messages.values()].filter(({ channel }) => channel === thread);
    const lastMove = () => posted().at(-1)?.view as View;
    const pinned = () => pinnedIn(at.table.channels);
    expect(labels(pinned())).toEqual(["under 5%", "25%", "50%", "75%", "over 95%"]);
    expect(plainText(pinned().lead)).toBe("The evidence: under 1% likely.");
    expect(wordsOf(pinned()).join(" ")).toContain(`Sam said: “${message.text}”`);

    const [phone, other] = [new Phone(at, within(ada, thread)), new Phone(at, within(bob, thread))];
    phone.taps = phoneOfAda.taps;
    await phone.tap(opened, "under 5%");
    const question = viewIn(await other.tap(pinned(), "75%"));
    expect(question.lines).toContain("Likelier than not with one of these:");
    expect(question.private).toBe(true);
    const form = await other.tap(question, "Speed ratio…");
    await other.send(form);
    const move = lastMove();
    expect(move.title).toMatch(/^Bob: speed ratio = \d/);
    expect(plainText(move.lead)).toMatch(/^By Bob's numbers it is [5-9]\d% likely/);
    expect(move.mentions).toEqual([ada.id]);
    expect(dataOf(pinned())).toMatchObject({ for: { holds: true, members: ["Bob"] }, against: { holds: false } });

    const counter = await phone.tap(move, "Counter…");
    await phone.send(counter, { assumptions: "30 to 60" });
    expect(lastMove().mentions).toEqual([bob.id]);
    const crux = viewIn(await other.tap(lastMove(), "The crux"));
    // What is looked at beside the way has the same budget.
    const aside = new Phone(at, within(bob, thread));
    const more = viewIn(await aside.tap(crux, "More"));
    for (const label of ["How it went", "What would turn it", "Close it…"]) await aside.tap(more, label);
    await aside.tap(crux, "Look it up");
    expect(crux.title).toBe("It hangs on the speed ratio.");
    await other.tap(crux, "Accept Ada's");
    expect(plainText(lastMove().lead)).toBe("By the numbers of both: it does not hold.");
    expect(labels(lastMove())[0]).toBe("We agree: close");
    for (const each of [phone, other]) {
      expect(each.taps).toBeLessThanOrEqual(6);
      expect(each.typed).toBeLessThanOrEqual(10);
    }

    await other.tap(lastMove(), "We agree: close");
    expect(dataOf(pinned()).open).toBe(true);
    await phone.tap(lastMove(), "We agree: close");
    expect(dataOf(pinned()).open).toBe(false);
    expect(at.table.channels.threads.get(thread)?.archived).toBe(true);
    const summary = [...at.table.channels.messages.values()].find(({ channel }) => channel === "2")?.view as View;
    expect(plainText(summary.lead)).toBe("Agreed: it does not hold.");
    expect(JSON.stringify(summary.lines)).toContain("Bob went along: speed ratio = 30 to 60.");
    for (const { view } of at.table.channels.messages.values()) {
      expect([view.title, wordsOf(view).length <= 60]).toEqual([view.title, true]);
      const rows = (view.actions ?? []).filter((each) => !("beside" in each));
      expect(rows.length).toBeLessThanOrEqual(5);
    }
    for (const { view } of posted().filter((each) => each.view.mentions)) {
      expect([view.title, wordsOf(view).length <= 40]).toEqual([view.title, true]);
    }
    expect(at.table.channels.added.map(({ person }) => person).sort()).toEqual([ada.id, bob.id].sort());
  });
});

describe("a whole argument", () => {
  test("in a shell, by one person who takes both sides, to its end", async () => {
    const context = await contextForTest();
    const shell: Caller = { id: "shell", name: "you", manages: true, roles: [] };
    const data = async (line: string) => (await ok(context, line, shell)).data as Readonly<Record<string, unknown>>;
    const { preview } = await data("/settle open claim: gamers would match a hyperscaler");
    const { id } = dataOf(await ok(context, (preview as { open: string }).open, shell));
    await ok(context, "/settle stance percent: 75", shell);
    await ok(context, "/settle assume assumptions: hours online = 99%; speed ratio = 3 reason: why not", shell);
    await ok(context, "/settle stance percent: 25", shell);
    await ok(context, `/settle assume argument: ${id} assumptions: 30 to 60`, shell);
    const crux = dataOf(await ok(context, "/settle crux", shell));
    expect(crux.crux.differences.map((each) => each.id)).toEqual(["dc_to_consumer_ratio", "availability"]);
    await ok(context, "/settle turn", shell);
    await ok(context, "/settle whatif assumptions: chip price = $20k", shell);
    await ok(context, "/settle more", shell);
    await ok(context, "/settle accept assumption: hours online", shell);
    await ok(context, "/settle retract assumption: speed ratio", shell);
    await ok(context, "/settle history", shell);
    for (const act of [
      ...["show", "known about: speed ratio", "evidence", "mentions wanted: false", "export", "record", "closing"],
      ...["leave", "join side: for"],
    ]) {
      const reply = await ok(context, `/settle ${act} argument: ${id}`.replace(/(record) .*/, "$1"), shell);
      expect([act, reply.data === null || reply.data === undefined]).toEqual([act, false]);
    }
    const end = dataOf(await ok(context, `/settle close argument: ${id}`, shell));
    // By neither side's numbers it is likelier than not, so that they agree on it, whatever they differ in.
    expect(Math.max(end.for.probability ?? 1, end.against.probability ?? 1)).toBeLessThan(0.5);
    const outcome = { outcome: "agreed", holds: false, on: "dc_to_consumer_ratio" };
    expect(end).toMatchObject({ open: false, outcome });
    const list = await data("/settle list");
    expect(list.arguments).toMatchObject([{ id, open: false }]);
    const fork = dataOf(await ok(context, `/settle fork argument: ${id}`, shell));
    expect(fork.open).toBe(true);
  });

  test("with the evidence, in private: the other side is the ledger", async () => {
    const { context, channels } = await table();
    const { preview } = (await ok(context, "/settle open claim: all gamers together match one hyperscaler", ada))
      .data as {
      preview: { open: string };
    };
    const view = await ok(context, `${preview.open} evidence: true private: true`, ada);
    expect(view.private).toBe(true);
    expect(channels.threads.size).toBe(0);
    const { id } = dataOf(view);
    await ok(context, `/settle stance argument: ${id} percent: 75`, ada);
    const move = await ok(context, `/settle assume argument: ${id} about: speed ratio assumptions: 0.01`, ada);
    expect(move.private).toBe(true);
    expect(JSON.stringify(move.lines)).toContain("The evidence says 10 to 90");
    const accepted = await ok(context, `/settle accept argument: ${id} assumption: speed ratio`, ada);
    expect(plainText(accepted.lead)).toBe("By the numbers of both: it probably does not hold.");
    expect(await refused(context, `/settle show argument: ${id}`, bob)).toBe("settle.unknown");
    const asked = await ok(context, `/settle closing argument: ${id}`, ada);
    expect([asked.lines, asked.actions?.length]).toEqual([["It ends at once: nobody else has to say so."], 1]);
    const end = await ok(context, `/settle close argument: ${id}`, ada);
    expect(end.private).toBe(true);
    // Gone on from, it stays theirs, and the evidence in it.
    const fork = await ok(context, `/settle fork argument: ${id}`, ada);
    expect([fork.private, channels.threads.size, channels.messages.size]).toEqual([true, 0, 0]);
    expect(dataOf(fork)).toMatchObject({ evidence: { side: "against" } });
    expect(dataOf(end)).toMatchObject({ outcome: { outcome: "agreed", holds: false, probable: true } });
  });

  test("of two members and a moderator, with a restart between any two steps", async () => {
    let at = await table();
    const again = () => {
      at = restarted(at);
      return at.context;
    };
    const thread = await openedBy(ada, at, `${opening} side: for message: 555`);
    const state = () => dataOf(pinnedIn(at.channels));
    const [forAda, asBob, mod] = [ada, bob, moderator].map((each) => within(each, thread)) as [Caller, Caller, Caller];
    await ok(again(), `/settle join argument: ${state().id} side: against`, asBob);
    await ok(again(), "/settle assume assumptions: participation = 60% reason: Most would", forAda);
    expect(state().for).toMatchObject({
      holds: true,
      values: { participation: { text: "60%", by: "Ada", reason: "Most would" } },
    });
    expect(state().for.result.median).toBeCloseTo(1.2, 12);
    await ok(again(), "/settle assume assumptions: participation = 0.3%; availability = 20% to 80%", asBob);
    expect(state().converged).toBe(false);
    expect(pinnedIn(at.channels).lead).toBe("By Ada's numbers: it holds; by Bob's numbers: it does not hold.");
    expect(state().crux.differences.map(({ id }) => id)).toEqual(["participation", "availability"]);
    const crux = await ok(again(), "/settle crux", mod);
    expect(crux.lead).toBe("Ada says 60%, Bob 0.3%.");
    expect(JSON.stringify(crux.lines)).toContain("Settle that and you go from 400× apart to 2×");
    const gap = await ok(again(), "/pool", asBob);
    const own = gap.data as { headline: { median: number }; quantities: Record<string, { from: string }> };
    expect(own.quantities.participation?.from).toBe("side");

    await ok(again(), "/settle accept assumption: participation", asBob);
    expect(state().against.values.participation).toMatchObject({ text: "60%", by: "Bob" });
    expect(state().against.values.participation).not.toHaveProperty("reason", "Most would");
    const history = await ok(again(), "/settle history", mod);
    expect(history.chart?.kind).toBe("history");
    await ok(again(), "/settle close poll: true sure: true", mod);
    expect(state().open).toBe(false);
    expect(at.channels.polls).toHaveLength(1);
    const files = (await ok(again(), `/settle export argument: ${state().id}`, asBob)).files;
    expect(files?.map(({ name }) => name.replace(/.*\./, ""))).toEqual(["json", "md"]);
    expect(await refused(again(), "/settle assume assumptions: participation = 1%", asBob)).toBe("settle.closed");
    await ok(again(), `/settle fork argument: ${state().id}`, cyd);
    expect(state()).toMatchObject({ open: true, for: { members: [], values: { participation: { by: "Ada" } } } });
  });
});

describe("twenty people at once", () => {
  test("lose nothing, and the pinned message ends in the final state", async () => {
    const { context, channels } = await table();
    const thread = await openedBy(ada, { context, channels });
    const people = Array.from(
      { length: 20 },
      (_, n): Caller => ({ ...within(member, thread), id: `${100 + n}`, name: `P${n}` }),
    );
    const names = ["who joins", "hours online", "work kept", "enough memory", "chip price"];
    const done = await Promise.all(
      people.map(async (person, n) => {
        await ok(context, `/settle stance percent: ${n % 2 ? "75" : "25"}`, person);
        const value = n % 5 === 4 ? 20_000 + n : `${n + 1}%`;
        return asked(context, `/settle assume assumptions: ${names[n % 5]} = ${value}`, person);
      }),
    );
    expect(done.map(({ kind }) => kind)).toEqual(people.map(() => "answer"));
    const pinned = dataOf(pinnedIn(channels));
    const shown = dataOf(await ok(context, `/settle show argument: ${pinned.id}`, ada));
    expect(pinned).toEqual(shown);
    expect([...shown.for.members, ...shown.against.members].sort()).toEqual(people.map(({ name }) => name).sort());
    const values = [shown.for, shown.against].flatMap((side) => Object.values(side.values));
    expect(values).toHaveLength(10);
    // Forty acts, far fewer edits.
    expect(channels.edits).toBeLessThan(30);
  });
});
