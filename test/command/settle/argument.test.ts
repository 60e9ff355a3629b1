// Arguments played as people would, through the commands.

import { describe, expect, test } from "vitest";
import type { Caller, Context } from "../../../src/command/define.ts";
import { run } from "../../../src/command/run.ts";
import { isForm, type View } from "../../../src/render/view.ts";
import { asked, contextForTest, member, moderator, viewOf } from "../context.ts";
import { type FakeChannels, fakeChannels, pinnedIn } from "./fake-channels.ts";

const ada: Caller = member;
const bob: Caller = { ...member, id: "20", name: "Bob" };
const cyd: Caller = { ...member, id: "30", name: "Cyd" };

interface Side {
  readonly members: readonly string[];
  readonly values: Readonly<Record<string, { readonly text: string; readonly by: string; readonly reason?: string }>>;
  readonly result: { readonly median: number };
  readonly probability: number;
  readonly holds: boolean;
}

interface Data {
  readonly id: string;
  readonly open: boolean;
  readonly claim: string;
  readonly converged: boolean;
  readonly shared: Readonly<Record<string, string>>;
  readonly for: Side;
  readonly against: Side;
  readonly crux: { readonly differences: readonly { readonly id: string; readonly share: number }[] };
}

const dataOf = (view: View): Data => (view.data as { readonly argument: Data }).argument;

interface Table {
  readonly context: Context;
  readonly channels: FakeChannels;
}

async function table(): Promise<Table> {
  const channels = fakeChannels();
  return { context: { ...(await contextForTest()), channels }, channels };
}

/** The same place with everything that is in memory gone, as after a restart. */
const restarted = ({ context, channels }: Table): Table => {
  const again = { ...channels };
  return { context: { ...context, channels: again }, channels: again };
};

const within = (caller: Caller, thread: string): Caller => ({ ...caller, thread });

async function ok(context: Context, line: string, caller: Caller): Promise<View> {
  const outcome = await asked(context, line, caller);
  expect([line, outcome.kind, outcome.kind === "answer" ? "" : viewOf(outcome).lead]).toEqual([line, "answer", ""]);
  return viewOf(outcome);
}

async function refused(context: Context, line: string, caller: Caller): Promise<string> {
  const outcome = await asked(context, line, caller);
  expect([line, outcome.kind]).toEqual([line, "user"]);
  return (viewOf(outcome).data as { error: { code: string } }).error.code;
}

const opening =
  "/settle open claim: gamers together would match a hyperscaler comparison: pool_to_one_hyperscaler >= 1";

async function openedBy(caller: Caller, place: Table, line = opening): Promise<string> {
  await ok(place.context, line, caller);
  return [...place.channels.threads.keys()].at(-1) ?? "";
}

describe("a whole argument", () => {
  test("of two members and a moderator, with a restart between any two steps", async () => {
    let at = await table();
    const again = () => {
      at = restarted(at);
      return at.context;
    };
    const message = { id: "555", text: "open weights mean **anyone** can compete", author: "Lou" };
    const { reply: form } = await run({ command: "Settle this", options: {} }, again(), { ...ada, message });
    if (!isForm(form)) throw new Error("Expected a form");
    expect(form.line).toBe("/settle open message: 555");
    const filled = Object.fromEntries(form.fields.map(({ option, value }) => [option, value ?? ""]));
    expect(filled).toMatchObject({ claim: message.text, comparison: "pool_to_one_hyperscaler >= 1", model: "pool" });
    await ok(again(), `${form.line} claim: ${filled.claim} comparison: ${filled.comparison} side: for`, ada);
    const [[thread = "", made] = []] = at.channels.threads;
    expect(thread).toBe("555");
    expect(made).toMatchObject({ parent: "2", name: message.text });
    const state = () => dataOf(pinnedIn(at.channels));
    expect(state()).toMatchObject({ open: true, for: { members: ["Ada"] }, against: { members: [] }, converged: true });

    const [forAda, asBob, mod] = [ada, bob, moderator].map((each) => within(each, thread)) as [Caller, Caller, Caller];
    const join = await ok(again(), `/settle join argument: ${state().id} side: against`, asBob);
    expect(join.private).toBe(true);
    expect(state().against.members).toEqual(["Bob"]);

    await ok(again(), "/settle assume assumptions: participation = 60% reason: Most would", forAda);
    expect(state().for).toMatchObject({
      holds: true,
      values: { participation: { text: "60%", by: "Ada", reason: "Most would" } },
    });
    expect(state().for.result.median).toBeCloseTo(1.2, 12);

    await ok(again(), "/settle assume assumptions: participation = 0.3%; availability = 20% to 80%", asBob);
    expect(state().against.holds).toBe(false);
    expect(state().converged).toBe(false);
    expect(pinnedIn(at.channels).lead).toContain("with For's numbers the claim holds, with Against's it does not");
    expect(state().crux.differences.map(({ id }) => id)).toEqual(["participation", "availability"]);

    const crux = await ok(again(), "/settle crux", mod);
    expect(crux.lead).toContain("Share of installed cards that join");
    const gap = await ok(again(), "/pool", asBob);
    const own = gap.data as { headline: { median: number }; quantities: Record<string, { from: string }> };
    expect(own.headline.median).toBeCloseTo(0.003, 4);
    expect(own.quantities.participation?.from).toBe("side");

    const before = dataOf(pinnedIn(at.channels));
    await ok(again(), "/settle whatif assumptions: availability = 10%", forAda);
    expect(dataOf(pinnedIn(at.channels))).toEqual(before);

    const accepted = await ok(again(), "/settle accept assumption: participation", asBob);
    expect(JSON.stringify(accepted.sections)).toContain("Against: ");
    expect(state().against.values.participation).toMatchObject({ text: "60%", by: "Bob" });
    await ok(again(), "/settle assume assumptions: availability = 50%", forAda);
    expect(state().converged).toBe(true);

    const history = await ok(again(), "/settle history", mod);
    expect((history.data as { history: readonly object[] }).history).toHaveLength(6);
    expect(history.chart?.kind).toBe("history");

    await ok(again(), "/settle close poll: true", mod);
    expect(state().open).toBe(false);
    expect(at.channels.threads.get(thread)?.archived).toBe(true);
    expect(at.channels.polls).toHaveLength(1);
    const summary = [...at.channels.messages.values()].find(({ channel }) => channel === "2")?.view;
    expect(summary?.files?.map(({ name }) => name.replace(/.*\./, ""))).toEqual(["json", "md"]);
    expect(JSON.parse(summary?.files?.[0]?.text ?? "")).toMatchObject({ open: false, events: { length: 8 } });
    expect(await refused(again(), "/settle assume assumptions: participation = 1%", asBob)).toBe("settle.closed");

    await ok(again(), `/settle fork argument: ${state().id}`, cyd);
    const fork = dataOf(pinnedIn(at.channels));
    expect(fork).toMatchObject({
      open: true,
      for: { members: [], values: { participation: { text: "60%", by: "Ada" } } },
    });
    const list = await ok(again(), "/settle list", cyd);
    expect((list.data as { arguments: readonly { open: boolean }[] }).arguments.map(({ open }) => open)).toEqual([
      true,
      false,
    ]);
  });

  test("in a shell, by one person who changes sides", async () => {
    const context = await contextForTest();
    const shell: Caller = { id: "shell", name: "you", manages: true, roles: [] };
    await ok(context, `${opening} side: for`, shell);
    await ok(context, "/settle assume assumptions: participation = 60%", shell);
    const { id } = dataOf(await ok(context, "/settle join side: against", shell));
    const after = dataOf(await ok(context, `/settle assume argument: ${id} assumptions: participation = 1%`, shell));
    expect([after.for.holds, after.against.holds]).toEqual([true, false]);
    expect(dataOf(await ok(context, `/settle close argument: ${id}`, shell)).open).toBe(false);
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
    const names = [
      "participation",
      "availability",
      "coordination_efficiency",
      "memory_eligible_share",
      "accelerator_price",
    ];
    const done = await Promise.all(
      people.map(async (person, n) => {
        await ok(context, `/settle join side: ${n % 2 ? "for" : "against"}`, person);
        return asked(
          context,
          `/settle assume assumptions: ${names[n % 5]} = ${n % 5 === 4 ? 20_000 + n : `${n + 1}%`}`,
          person,
        );
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
    expect(channels.edits).toBeLessThan(20);
  });
});

describe("nobody", () => {
  test("speaks for the other side, or for none", async () => {
    const { context, channels } = await table();
    const thread = await openedBy(ada, { context, channels });
    const stranger = within(cyd, thread);
    for (const line of [
      "/settle assume assumptions: participation = 1%",
      "/settle accept assumption: participation",
      "/settle retract assumption: participation",
      "/settle leave",
    ]) {
      expect(await refused(context, line, stranger)).toBe("settle.side");
    }
    await ok(context, "/settle join side: for", stranger);
    expect(await refused(context, "/settle join side: for", stranger)).toBe("settle.same");
  });

  test("closes another's argument without the right", async () => {
    const { context, channels } = await table();
    const thread = await openedBy(ada, { context, channels });
    expect(await refused(context, "/settle close", within(cyd, thread))).toBe("settle.right");
    await ok(context, "/settle close", within({ ...cyd, roles: ["r"], manages: true }, thread));
  });

  test("reaches an argument of another server", async () => {
    const { context, channels } = await table();
    await openedBy(ada, { context, channels });
    const { id } = dataOf(pinnedIn(channels));
    const elsewhere: Caller = { ...bob, guild: "9", manages: true };
    for (const word of ["show", "crux", "history", "close", "export", "fork", "closing", "poll"]) {
      expect(await refused(context, `/settle ${word} argument: ${id}`, elsewhere)).toBe("settle.unknown");
    }
    expect(await refused(context, `/settle join argument: ${id} side: for`, elsewhere)).toBe("settle.unknown");
  });

  test("makes a link or a mention of a reason", async () => {
    const { context, channels } = await table();
    const thread = await openedBy(ada, { context, channels });
    const speaker = within(ada, thread);
    await ok(context, "/settle join side: for", speaker);
    for (const link of ["javascript:alert(1)", "http://example.org", "example.org", "https://a b"]) {
      expect(await refused(context, `/settle assume assumptions: participation = 1% link: ${link}`, speaker)).toBe(
        "settle.link",
      );
    }
    await ok(context, "/settle assume assumptions: participation = 1% link: https://google.com@example.org/a", speaker);
    expect(JSON.stringify(pinnedIn(channels).sections)).toContain('{"link":"example.org"');
  });
});

describe("Discord says no", () => {
  test("to a thread: nothing is opened", async () => {
    const { context, channels } = await table();
    channels.refuses.set("openThread", "channel.permission");
    expect(await refused(context, opening, ada)).toBe("channel.permission");
    expect((await ok(context, "/settle list", ada)).lead).toContain("none yet");
  });

  test("to pinning: told, and the state is there", async () => {
    const { context, channels } = await table();
    channels.refuses.set("pin", "channel.permission");
    const view = await ok(context, opening, ada);
    expect(JSON.stringify(view.warnings)).toContain("could not be pinned");
    expect(channels.messages.size).toBe(1);
  });

  test("because the message is gone: it is posted and pinned again", async () => {
    const { context, channels } = await table();
    const thread = await openedBy(ada, { context, channels });
    channels.messages.clear();
    await ok(context, "/settle join side: for", within(ada, thread));
    expect(channels.pins).toHaveLength(2);
    expect(dataOf(pinnedIn(channels)).for.members).toEqual(["Ada"]);
  });

  test("because the thread is gone: what was done is kept, and said", async () => {
    const { context, channels } = await table();
    await openedBy(ada, { context, channels });
    const { id } = dataOf(pinnedIn(channels));
    for (const method of ["edit", "post", "pin", "archive"] as const) channels.refuses.set(method, "channel.gone");
    const joined = await ok(context, `/settle join argument: ${id} side: for`, ada);
    expect(JSON.stringify(joined.warnings)).toContain("could not be brought up to date");
    expect(dataOf(await ok(context, `/settle show argument: ${id}`, ada)).for.members).toEqual(["Ada"]);
    const closed = await ok(context, `/settle close argument: ${id}`, ada);
    expect(JSON.stringify(closed.warnings)).toContain("could not be posted");
  });
});

describe("a model that somebody wrote", () => {
  const model = "/estimate formula: students * gpus where: students = 300; gpus = 1/20 claim: >= 20 save: campus";

  test("is argued about like any other, and stays as it was when its author changes it", async () => {
    const { context, channels } = await table();
    await ok(context, model, ada);
    const thread = await openedBy(
      ada,
      { context, channels },
      "/settle open claim: The campus has enough model: campus",
    );
    expect(dataOf(pinnedIn(channels))).toMatchObject({ claim: "result >= 20", for: { holds: false } });
    await ok(context, model.replace("300", "900"), ada);
    const [forAda, asBob] = [within(ada, thread), within(bob, thread)];
    await ok(context, "/settle join side: for", forAda);
    await ok(context, "/settle join side: against", asBob);
    await ok(context, "/settle assume assumptions: students = 500 to 700", forAda);
    const state = dataOf(pinnedIn(channels));
    expect(state.for.result.median).toBeCloseTo(Math.sqrt(500 * 700) / 20, 9);
    expect(state.against.result.median).toBeCloseTo(15, 12);
    expect(state.crux.differences.map(({ id }) => id)).toEqual(["students"]);
    expect(await refused(context, "/settle assume assumptions: pupils = 5", forAda)).toBe("name.unknown");
  });

  test("need not be saved", async () => {
    const { context, channels } = await table();
    const reply = await ok(context, "/estimate formula: a * b where: a = 3; b = 4 to 5 claim: > 13", ada);
    const id = reply.footnote?.split(" · ").at(-1) ?? "";
    await openedBy(ada, { context, channels }, `/settle open claim: It is over 13 result: ${id}`);
    expect(dataOf(pinnedIn(channels))).toMatchObject({
      claim: "result > 13",
      for: { result: { median: 3 * Math.sqrt(20) } },
    });
  });

  test("is found by its own names in the words of a claim", async () => {
    const { context, channels } = await table();
    await ok(
      context,
      "/estimate formula: tuition = students * fee where: students = 300; fee = $2000 save: school",
      ada,
    );
    await openedBy(ada, { context, channels }, "/settle open claim: tuition is more than $500k");
    expect(dataOf(pinnedIn(channels))).toMatchObject({ claim: "tuition > $500k", for: { holds: true } });
  });
});

describe("opening", () => {
  test("twice about one message is refused, with the way to the first", async () => {
    const { context, channels } = await table();
    await openedBy(ada, { context, channels }, `${opening} message: 777`);
    expect(await refused(context, `${opening} message: 777`, bob)).toBe("settle.exists");
  });

  test("takes the ground from the server, and keeps it", async () => {
    const { context, channels } = await table();
    await context.stores.defaults.set({ guild: "1" }, "pool.participation", "20%", { id: "11", name: "Mira" });
    const thread = await openedBy(ada, { context, channels });
    expect(dataOf(pinnedIn(channels)).for.result.median).toBeCloseTo(0.4, 12);
    await context.stores.defaults.set({ guild: "1" }, "pool.participation", "30%", { id: "11", name: "Mira" });
    await ok(context, "/settle join side: for", within(ada, thread));
    expect(dataOf(pinnedIn(channels)).for.result.median).toBeCloseTo(0.4, 12);
    const pool = await ok(context, "/pool", within(ada, thread));
    expect((pool.data as { headline: { median: number } }).headline.median).toBeCloseTo(0.4, 12);
  });

  test("from an earlier reply begins with its values", async () => {
    const { context, channels } = await table();
    const earlier = await ok(context, "/pool participation: 10% availability: 50%", ada);
    const id = earlier.footnote?.split(" · ").at(-1) ?? "";
    const form = await asked(context, `/settle open result: ${id}`, ada);
    expect(isForm(form.reply) && form.reply.line).toBe(`/settle open result: ${id}`);
    await ok(context, `/settle open claim: The pool is enough result: ${id}`, ada);
    expect(dataOf(pinnedIn(channels))).toMatchObject({ shared: { participation: "10%", availability: "50%" } });
    expect(dataOf(pinnedIn(channels)).against.result.median).toBeCloseTo(0.1, 12);
  });

  test("gives both sides their first values", async () => {
    const { context, channels } = await table();
    await openedBy(
      ada,
      { context, channels },
      `${opening} side: for for: participation = 60% against: participation = 1%`,
    );
    const state = dataOf(pinnedIn(channels));
    expect([state.for.members, state.against.members]).toEqual([["Ada"], []]);
    expect([state.for.values.participation?.text, state.against.values.participation?.text]).toEqual(["60%", "1%"]);
  });

  test.each([
    ["/settle open claim: hello there", "settle.comparison"],
    ["/settle open claim: x comparison: nothing >= 1", "claim.output"],
    ["/settle open claim: x comparison: pool_to_one_hyperscaler = 1", "claim.syntax"],
    ["/settle open claim: x model: nobody", "model.unknown"],
    [`/settle open claim: ${"x".repeat(201)}`, "settle.claim"],
    ["/settle open claim: x comparison: pool_to_one_hyperscaler >= 1 given: particpation = 1%", "name.unknown"],
    ["/settle open claim: x result: zzzzzz", "result.unknown"],
    ["/settle crux", "settle.where"],
    ["/settle crux argument: zzzzzz", "settle.unknown"],
  ])("%s is %s", async (line, code) => {
    const { context } = await table();
    expect(await refused(context, line, ada)).toBe(code);
  });
});
