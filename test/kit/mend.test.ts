// Mistakes that help: a mend is a button that sends it.

import { beforeAll, describe, expect, test } from "vitest";
import type { Context } from "../../src/kit/define.ts";
import type { Outcome } from "../../src/kit/run.ts";
import { asked, contextForTest, dataOf, member, moderator, viewOf } from "../commands/context.ts";

let context: Context;
beforeAll(async () => {
  context = await contextForTest();
});

const mendsOf = (outcome: Outcome) => (viewOf(outcome).actions ?? []).map(({ line }) => line);

describe("a mend is a button", () => {
  test.each([
    ["/pool participation: 10", "/pool participation: 10%"],
    ["/pool participation: 20% to 5%", "/pool participation: 5% to 20%"],
    ["/pool assumptions: 10%", "/pool assumptions: who joins = 10%"],
    [
      "/pool assumptions: particpation = 10%; availability = 50%",
      "/pool assumptions: who joins = 10%; availability = 50%",
    ],
    ["/pool assumptions: who joins = 10; hours online = 50%", "/pool assumptions: who joins = 10%; hours online = 50%"],
    ["/pool assumptions: who join = 10%; hours online = 50%", "/pool assumptions: who joins = 10%; hours online = 50%"],
    [
      "/pool assumptions: availability = 50%; participation = 2*(5%",
      "/pool assumptions: availability = 50%; participation = 2*(5%)",
    ],
    ["/pool preset: artcle", "/pool preset: article"],
    ["/poool", "/pool"],
    ["/workers", "/world workers"],
    ["/pool particpation: 5%", "/pool participation: 5%"],
    ["/pool whojoins: 5%", "/pool who joins: 5%"],
    ["/breakeven model: pool solve: particpation", "/breakeven model: pool solve: who joins"],
    ["/sensitivity model: pol", "/sensitivity model: pool"],
    ["/help command: poool", "/help command: pool"],
  ])("%s is sent as %s", async (line, mended) => {
    const outcome = await asked(context, line);
    expect(outcome.kind).toBe("user");
    expect(mendsOf(outcome)).toContain(mended);
    for (const each of mendsOf(outcome)) {
      expect(each.length).toBeLessThanOrEqual(100);
      expect((await asked(context, each)).kind).not.toBe("bug");
    }
    expect((await asked(context, mended)).kind).toBe("answer");
  });

  test("that is too long for a button waits in a draft, for who made the mistake alone", async () => {
    const others = "coordination_efficiency: 20% to 60% availability: 20% to 50% memory_eligible_share: 20%";
    const outcome = await asked(context, `/pool participation: 20% to 5% ${others}`, member);
    const [line = ""] = mendsOf(outcome);
    expect(line).toMatch(/^\/again draft: \w+$/);
    const sent = await asked(context, line, member);
    const typed = await asked(context, `/pool participation: 5% to 20% ${others}`, member);
    expect(dataOf<{ headline: object }>(sent).headline).toEqual(dataOf<{ headline: object }>(typed).headline);
    expect(dataOf<{ error: object }>(await asked(context, line, moderator)).error).toMatchObject({
      code: "draft.unknown",
    });
  });

  test.each(["/pool assumptions: participation = 130%; availability = 50%", "/pool participation: 130%"])(
    "%s has none that keeps what was typed",
    async (line) => {
      const outcome = await asked(context, line);
      expect(dataOf<{ error: object }>(outcome).error).toMatchObject({ code: "range.support" });
      expect(mendsOf(outcome)).toEqual([]);
    },
  );

  test("of one value does not lose the rest of what was typed", async () => {
    const outcome = await asked(context, "/pool assumptions: availability = 50%; participation = 30% to 5%");
    expect(mendsOf(outcome)).toEqual(["/pool assumptions: availability = 50%; participation = 5% to 30%"]);
  });
});

describe("a bare share", () => {
  test("is asked about, never guessed", async () => {
    const outcome = await asked(context, "/pool participation: 10");
    expect(viewOf(outcome).lead).toBe("Expected a share, got `10`: 10%?");
    expect(dataOf<{ error: object }>(outcome).error).toMatchObject({ code: "range.support", span: [0, 2] });
    expect(mendsOf(outcome)).toEqual(["/pool participation: 10%"]);
  });

  test.each(["/pool participation: ten", "/pool participation: 100"])("%s has one reading", async (line) => {
    expect(mendsOf(await asked(context, line))).toEqual([`${line}${line.endsWith("ten") ? " percent" : "%"}`]);
  });
});

describe("a name", () => {
  test("that no option has is answered with those that people know them by", async () => {
    const { warnings = [] } = viewOf(await asked(context, "/pool price: 5"));
    expect(warnings.join("")).toMatch(/^One of: who joins, .*chip price, /);
    expect(warnings.join("")).not.toMatch(/[a-z]_[a-z]/);
  });

  test.each([
    ["price = 30k", ["chip price = 30k"]],
    ["price = cheap", []],
    ["speed = 5; who joins = 5%", ["speed ratio = 5; who joins = 5%"]],
    ["foo = 3", []],
  ])("%s is offered as those that have its word, where they can be that", async (typed, mended) => {
    const mends = mendsOf(await asked(context, `/pool assumptions: ${typed}`));
    expect(mends).toEqual(mended.map((each) => `/pool assumptions: ${each}`));
  });

  test("of another model is told as one that this model does not have", async () => {
    const { error } = dataOf<{ error: object }>(await asked(context, "/gap assumptions: who joins = 10"));
    expect(error).toMatchObject({
      code: "name.unknown",
      message: "Expected an assumption of gap, got `who joins`",
      span: [0, 9],
    });
  });

  test.each([
    "/pool assumptions: who joins = 10%; hours online = 50%",
    "/pool assumptions: Share of installed cards that join = 10%; HOURS ONLINE = 50%",
    "/pool assumptions: participation = 10%; availability = 50%",
  ])("%s is understood", async (line) => {
    const { headline } = dataOf<{ headline: object }>(await asked(context, line));
    const typed = await asked(context, "/pool participation: 10% availability: 50%");
    expect(headline).toEqual(dataOf<{ headline: object }>(typed).headline);
  });

  test.each([
    ["/breakeven model: pool solve: who joins", "/breakeven model: pool solve: participation"],
    ["/sensitivity model: pool output: size of the pool", "/sensitivity model: pool output: pool_dc_equivalents"],
    ["/sources assumption: speed ratio", "/sources assumption: dc_to_consumer_ratio"],
  ])("%s is %s", async (line, byId) => {
    const [said, typed] = [viewOf(await asked(context, line)), viewOf(await asked(context, byId))];
    expect(typed.tone).toBe("answer");
    expect(said.data).toEqual(typed.data);
  });
});
