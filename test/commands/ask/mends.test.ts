// The law of mends: what is offered reads in the very field for which it was typed, and keeps what was typed.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pasted } from "../../../commands/ask/shared/given.ts";
import { everyTarget, readValue } from "../../../commands/defaults/shared/target.ts";
import { readFor } from "../../../src/answer/settings.ts";
import { UserError } from "../../../src/core/errors.ts";
import { mendsIn } from "../../../src/language/text/mistake.ts";
import { settable } from "../../../src/models/model.ts";
import { asked, contextForTest, dataOf, idOf, member, moderator, viewOf } from "../context.ts";

const context = await contextForTest();

const hostile: readonly { readonly input: string }[] = JSON.parse(
  readFileSync(new URL("../../language/hostile-inputs.json", import.meta.url), "utf8"),
).items;

/** What people typed at fields of another kind, or with too little. */
const typed = [
  ...["lots", "a few", "80", "8h", "8 hours", "30 hours", "10 to 100", "5 to 50", "60 to 80", "0.5", "3000", "-5"],
  ...["€25k", "25k 45k", "1/50", "30k/40k", "100 GPUs", "15M cards", "10% of gamers join", "5%", "20 20", "$30.000"],
];

/** All of these, and each time others of the hostile ones: over all fields each has its turn. */
const inputsAt = (turn: number): readonly string[] => {
  const some = hostile.filter((_, k) => k % 12 === turn % 12).map(({ input }) => input);
  return [...new Set([...typed, ...some])];
};

type Read = (text: string) => unknown;

/** Every mend of a mistake in `text` that does not read where it was typed. */
function unread(text: string, read: Read): readonly string[] {
  try {
    read(text);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { hint, mends = mendsIn(hint) } = error.place;
    return mends.flatMap((mend) => {
      try {
        read(mend.trim());
        return [];
      } catch (further) {
        return [`${text} → ${mend} → ${String(further)}`];
      }
    });
  }
}

/** One quantity of each kind, with its model. */
const kinds = [
  ...new Map(
    context.models.flatMap((model) =>
      settable(model).map((quantity) => {
        const { unit, support, fact } = quantity;
        return [`${unit.symbol} ${support} ${fact?.growth} ${fact?.ofDay}`, { model, quantity }] as const;
      }),
    ),
  ).values(),
].map((kind, turn) => ({ ...kind, turn }));

test.each(kinds)("a mend for $quantity.id of $model.name reads as an option", { timeout: 60_000 }, (kind) => {
  const read: Read = (text) => readFor(kind.model, kind.quantity, text);
  expect(inputsAt(kind.turn).flatMap((text) => unread(text, read))).toEqual([]);
});

const some = kinds.filter(({ quantity }) =>
  ["participation", "availability", "accelerator_price", "dc_to_consumer_ratio", "dc_compute_growth"].includes(
    quantity.id,
  ),
);

test.each(some)("a mend for $quantity.id of $model.name reads as a default", { timeout: 60_000 }, (kind) => {
  const targets = everyTarget(context).filter(({ quantity }) => quantity.id === kind.quantity.id);
  expect(targets.length).toBeGreaterThan(0);
  expect(inputsAt(kind.turn).flatMap((text) => unread(text, (each) => readValue(targets, each)))).toEqual([]);
});

test.each(some)(
  "a mend for $quantity.id of $model.name reads in a list",
  { timeout: 60_000 },
  ({ model, quantity, turn }) => {
    const lone = inputsAt(turn)
      .filter((text) => !/[;\n]/.test(text))
      .flatMap((text) => [text, `${quantity.short} = ${text}`]);
    expect(lone.flatMap((text) => unread(text, (list) => pasted(model, list)))).toEqual([]);
  },
);

/** The labels of the buttons under the reply to a line. */
const offered = async (line: string): Promise<readonly string[]> => {
  const outcome = await asked(context, line, line.startsWith("/defaults") ? moderator : member);
  expect([line, outcome.kind]).toEqual([line, "user"]);
  return (viewOf(outcome).actions ?? []).map(({ line: sent }) => sent);
};

test.each([
  ["/estimate formula: people * price where: people 20; price $12", ["where: people = 20; price = $12"]],
  ["/pool assumptions: 80", ["assumptions: who joins = 80%"]],
  ["/pool availability: 8", ["availability: 8%", "availability: 8 hours"]],
  ["/defaults set what: availability value: lots", ["value: 20% to 80%"]],
  ["/defaults set what: availability value: 10 to 100", []],
  ["/defaults set what: electricity value: 0.2", ["what: home power price", "what: site power price"]],
  [
    "/compare model: pool mine: 10% of gamers join theirs: who joins = 1%",
    ["mine: who joins = 10% of gamers theirs: who joins = 1%"],
  ],
  ["/gap accelerator_price: €25k", []],
  [
    "/estimate formula: pool_to_one_hyperscaler > 1 by 2030",
    ["/settle open claim: pool_to_one_hyperscaler > 1 by 2030"],
  ],
  ["/estimate formula: the pool beats one hyperscaler", ["/settle open claim: the pool beats one hyperscaler"]],
  ["/estimate formula: students * gpus / 8", []],
])("%s leads somewhere", async (line, wanted) => {
  const sent = await offered(line);
  for (const each of wanted) expect(sent.join("\n")).toContain(each);
  if (wanted.length === 0) expect(sent).toEqual([]);
});

test("a year behind a formula is what is not taken, not a word of the formula", async () => {
  const { lead, lines = [] } = viewOf(
    await asked(context, "/estimate formula: gamers * hours by 2030 where: gamers = 5; hours = 2"),
  );
  expect([lead, lines]).toEqual(["Expected no year, got `by 2030`", []]);
});

test("what is not taken is named", async () => {
  const { lead } = viewOf(await asked(context, "/gap accelerator_price: €25k"));
  expect(lead).toBe("Expected USD per datacenter GPU, got EUR, which is not taken: no rate is kept");
});

test.each([
  ["8 hours", "8 / 24"],
  ["480 min", "8 / 24"],
])("%s of a share of the time is %s", async (hours, share) => {
  const medianWith = async (value: string) => {
    const { data } = viewOf(await asked(context, `/pool availability: ${value}`));
    return (data as { headline: { median: number } }).headline.median;
  };
  expect(await medianWith(hours)).toBeCloseTo(await medianWith(share), 12);
  const reply = await asked(context, `/pool availability: ${hours}`);
  const working = await asked(context, `/working result: ${idOf(reply)}`);
  expect(JSON.stringify(viewOf(working))).toContain(`${hours} → 33.3333%`);
});

test.each([
  ["more than 100M", "compute_gap_ratio > 100M"],
  ["at most 50 million", "compute_gap_ratio <= 50M"],
])("a claim that only compares is about what is asked: %s", async (said, written) => {
  const chanceOf = async (claim: string) => {
    const { data } = viewOf(await asked(context, `/gap claim: ${claim}`));
    return (data as { claim: { probability: number } }).claim.probability;
  };
  expect(await chanceOf(said)).toBe(await chanceOf(written));
});

test.each([
  ["in 5 years", "2031-11-28"],
  ["five years from now", "2031-11-28"],
  ["tomorrow", "2026-11-29"],
  ["next year", "2027-12-31"],
  ["in 100 days", "2027-03-08"],
])("%s is a day", async (said, day) => {
  const yearsUntil = async (until: string) => dataOf<object>(await asked(context, `/project until: ${until}`));
  expect(JSON.stringify(await yearsUntil(said))).toBe(JSON.stringify(await yearsUntil(day)));
});
