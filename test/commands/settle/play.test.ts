// Arguments played as people would, through the commands.

import { describe, expect, test } from "vitest";
import type { Caller } from "../../../src/kit/define.ts";
import { run } from "../../../src/kit/run.ts";
import { isForm } from "../../../src/render/view.ts";
import { asked, contextForTest, member, moderator } from "../context.ts";
import { pinnedIn } from "./fake-channels.ts";
import { ada, bob, cyd, dataOf, ok, openedBy, opening, refused, restarted, table, within } from "./table.ts";

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
    await ok(
      again(),
      `${form.line} claim: ${filled.claim} comparison: ${filled.comparison} preset: article side: for`,
      ada,
    );
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
