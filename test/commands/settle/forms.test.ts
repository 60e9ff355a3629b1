// A form is filled with what it takes: sent as it stands, by whichever side, it is a move.

import { expect, test } from "vitest";
import { findArgument } from "../../../commands/settle/shared/argument.ts";
import { settable } from "../../../src/models/model.ts";
import { isForm } from "../../../src/render/view.ts";
import { asked, viewOf } from "../context.ts";
import { pinnedIn } from "./fake-channels.ts";
import { ada, bob, dataOf, lineOf, ok, refused, table, within } from "./table.ts";

test.each([
  "Google has more compute than China",
  // Who is named so has a short label that is longer than a form's own.
  "The four largest hyperscalers have over half of the world's compute",
  "All gaming cards have more compute than Google",
])("%s: every form that opens is taken as it is filled, and so is what it shows as known", async (claim) => {
  const { context, channels } = await table();
  await ok(context, lineOf(await ok(context, `/settle open claim: ${claim}`, ada), "Open it"), ada);
  const [thread = ""] = channels.threads.keys();
  const [asAda, asBob] = [within(ada, thread), within(bob, thread)];
  await ok(context, "/settle stance percent: 5", asAda);
  await ok(context, "/settle stance percent: 95", asBob);
  const { model } = await findArgument(undefined, { ...context, caller: asAda });
  const taken: string[] = [];
  for (const who of [asAda, asBob]) {
    for (const { id } of settable(model)) {
      const form = await asked(context, `/settle assume about: ${id}`, who);
      if (!isForm(form.reply)) throw new Error(`Expected a form for ${id}, got ${JSON.stringify(viewOf(form).lead)}`);
      const [field] = form.reply.fields;
      expect(`${field?.value} ${field?.placeholder}`).not.toMatch(/\d{4}-\d\d|\(/);
      // Empty is what would turn nothing alone: what is known is no move.
      for (const filled of new Set([field?.value ?? field?.placeholder, field?.placeholder])) {
        const sent = await asked(context, `${form.reply.line} assumptions: ${filled}`, who);
        expect([id, filled, sent.kind]).toEqual([id, filled, "answer"]);
        taken.push(`${id} ${filled}`);
        await ok(context, `/settle retract assumption: ${id}`, who);
      }
    }
  }
  expect(taken.length).toBeGreaterThan(3);
});

test("a value of a size that nobody expects today is taken where such sizes are argued about", async () => {
  const { context, channels } = await table();
  const claim = "/settle open claim: China will have more compute than the US in 2030";
  await ok(context, lineOf(await ok(context, claim, ada), "Open it"), ada);
  const [thread = ""] = channels.threads.keys();
  const asAda = within(ada, thread);
  const question = await ok(context, "/settle stance percent: 75", asAda);
  const { turns } = question.data as { turns: readonly { id: string; short: string }[] };
  const china = turns.find(({ short }) => short === "China's compute");
  const { reply } = await asked(context, `/settle assume about: ${china?.id}`, asAda);
  expect(isForm(reply) && reply.fields[0]?.about).toContain("Filled in: what would turn it.");
  await ok(context, `/settle assume about: ${china?.id} assumptions: 8B`, asAda);
  await ok(context, `/settle assume about: ${china?.id} assumptions: 6B to 9B`, asAda);
  await ok(context, `/settle assume about: ${china?.id} assumptions: 8B`, asAda);
  expect(dataOf(pinnedIn(channels)).for.values[china?.id ?? ""]).toMatchObject({
    by: "Ada",
    text: expect.stringMatching(/^8B/),
  });
  // What is of no size that is argued about is asked as ever.
  expect(await refused(context, `/settle assume about: ${china?.id} assumptions: 8`, asAda)).toBe("range.size");
});
