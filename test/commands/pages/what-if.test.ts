// The sliders of a page give what Crux gives for the same values typed: of every model, with the same digits.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recall } from "../../../commands/ask/shared/reply.ts";
import { bareRange, medianText } from "../../../commands/ask/words/result-text.ts";
import { findArgument } from "../../../commands/settle/shared/argument.ts";
import { answerOf } from "../../../commands/settle/shared/base.ts";
import { type Answer, headlineOf } from "../../../src/answer/result.ts";
import { readFor } from "../../../src/answer/settings.ts";
import type { Caller, Context } from "../../../src/kit/define.ts";
import { commandNameOf, type Model } from "../../../src/models/model.ts";
import { likelihood } from "../../../src/render/chart/number-text.ts";
import { pageHtml } from "../../../src/render/page/page.ts";
import {
  commandOf,
  type Outcome,
  outcomesOf,
  places,
  typed,
  unpacked,
  valueAt,
  type WhatIf,
} from "../../../src/render/page/what-if.ts";
import { idOf, member } from "../context.ts";
import { ok } from "../settle/table.ts";
import { pageIn, played, publicUrl, sharing, sheetOf } from "./shared.ts";

const { context } = await sharing();

/** The sliders as a browser reads them from the page. */
async function sharedOf(line: string): Promise<{ readonly id: string; readonly whatIf: WhatIf }> {
  const view = await ok(context, line, member);
  const id = idOf({ kind: "answer", reply: view });
  const sheet = await sheetOf(context, pageIn(await ok(context, `/share result: ${id} named: false`, member)));
  const html = pageHtml(sheet, { id: "3serpfv9dsqk9yx32zw23n8sz9m", url: publicUrl, at: 0 });
  expect(Buffer.byteLength(html)).toBeLessThan(30_000);
  const { whatIf } = sheet;
  return { id, whatIf: unpacked<WhatIf>(JSON.stringify(whatIf)) };
}

/** What a reply says of the headline. */
function saidBy(answer: Answer): Omit<Outcome, "name"> {
  const { claim, model } = answer;
  const headline = headlineOf(answer);
  const isClaimed = claim?.output === model.headline;
  return {
    middle: medianText(headline),
    ...(headline.p5 !== headline.p95 && { range: bareRange(headline) }),
    ...(isClaimed && { chance: likelihood(claim.probability, headline) }),
  };
}

const replyTo = async (line: string, caller: Caller = member): Promise<Answer> =>
  recall(idOf({ kind: "answer", reply: await ok(context, line, caller) }), { ...(context as Context), caller });

const withoutName = ({ name: _, ...rest }: Outcome) => rest;

/** Where the sliders are put, as parts of their way; nothing for one that is not touched. */
const moves = fc.array(fc.option(fc.integer({ min: 0, max: places }), { nil: undefined }), {
  minLength: 4,
  maxLength: 4,
});

const setOf = ({ sliders }: WhatIf, at: readonly (number | undefined)[]): ReadonlyMap<string, number> =>
  new Map(
    sliders.flatMap((slider, k) => {
      const place = at[k];
      return place === undefined ? [] : [[slider.id, valueAt(slider, place)] as const];
    }),
  );

const lineFor = (model: Model): string => {
  if (model.name === "versus") return "/versus first: Google second: gamers";
  const [example = {}] = model.examples;
  const options = Object.entries(example).map(([name, value]) => `${name}: ${value}`);
  return [`/${commandNameOf(model)}`, ...(model.timeline ? [] : options)].join(" ");
};

describe("an answer's sliders", () => {
  test.each(context.models.map((model) => [model.name, model] as const))("of %s", async (_, model) => {
    const { id, whatIf } = await sharedOf(lineFor(model));
    expect(whatIf.sliders.length).toBeGreaterThan(0);
    expect(whatIf.sliders.length).toBeLessThanOrEqual(4);
    expect(whatIf.before.map(withoutName)).toEqual([saidBy(await recall(id, { ...context, caller: member }))]);
    await fc.assert(
      fc.asyncProperty(moves, async (at) => {
        const set = setOf(whatIf, at);
        // A value that is in force already is no change.
        const isChanged = whatIf.sliders.some(({ id: about, before, ...slider }) => {
          const value = set.get(about);
          return value !== undefined && (value !== slider.at || before.includes(" to "));
        });
        if (!isChanged) return;
        const mine = outcomesOf(whatIf, set).map(withoutName);
        const list = whatIf.sliders.flatMap((slider) => {
          const value = set.get(slider.id);
          return value === undefined ? [] : [`${slider.id} = ${typed(slider, value)}`];
        });
        expect(mine).toEqual([saidBy(await replyTo(`/change result: ${id} assumptions: ${list.join("; ")}`))]);
        const line = commandOf(whatIf, set);
        if (line !== undefined) expect(mine).toEqual([saidBy(await replyTo(line))]);
      }),
      { numRuns: 6 },
    );
  });
});

test("an argument's sliders set the value of both sides", async () => {
  const place = await sharing();
  const bob = { ...member, id: "20", name: "Bob" };
  const { id, thread } = await played(place, member, bob);
  await ok(place.context, `/share argument: ${id} named: true`, bob);
  const page = pageIn(await ok(place.context, `/share argument: ${id} named: true`, member));
  const { whatIf } = await sheetOf(place.context, page);
  if (whatIf === undefined) throw new Error("Expected sliders, got none");
  const found = await findArgument(id, { ...place.context, caller: { ...member, thread } });
  const { model } = found;
  fc.assert(
    fc.property(moves, (at) => {
      const set = setOf(whatIf, at);
      const tried = new Map(
        [...set].flatMap(([about, value]) => {
          const [quantity, slider] = [model.quantities.get(about), whatIf.sliders.find((each) => each.id === about)];
          if (quantity === undefined || slider === undefined) return [];
          return [[about, { reading: readFor(model, quantity, typed(slider, value)) }] as const];
        }),
      );
      const theirs = (["for", "against"] as const).map((side) => saidBy(answerOf(found, found.state, side, tried)));
      expect(outcomesOf(whatIf, set).map(withoutName)).toEqual(theirs);
    }),
    { numRuns: 20 },
  );
});
