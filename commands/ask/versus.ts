// Anybody against anybody, by their names: in compute, watts or dollars, on any day.

import { z } from "zod";
import type { Answer, Result } from "../../src/answer/result.ts";
import { inField, UserError } from "../../src/core/errors.ts";
import type { Correlation } from "../../src/core/sampling/correlation.ts";
import { capital, later, tell, word } from "../../src/core/tell.ts";
import { dayOf, defineCommand } from "../../src/kit/define.ts";
import { assumed, completed, maybeText, offers, onlyMe, text } from "../../src/kit/options.ts";
import { forms, mends, quote } from "../../src/language/text/mistake.ts";
import crowd from "../../src/models/crowd.ts";
import { ownerMeant } from "../../src/models/ledger/called.ts";
import { monthText } from "../../src/models/ledger/day.ts";
import {
  amountIn,
  datedText,
  isCrowd,
  type Owned,
  ownedIn,
  ownedName,
  ownedText,
} from "../../src/models/ledger/owned.ts";
import { owners, tied } from "../../src/models/ledger/owners.ts";
import type { Model } from "../../src/models/model.ts";
import { contests } from "../../src/models/versus.ts";
import { answerForm } from "./replies/answer-data.ts";
import { inMonth } from "./replies/projection-view.ts";
import { answered, estimateReply } from "./shared/estimate.ts";
import { preset } from "./shared/model-options.ts";
import { saidDay } from "./shared/said-day.ts";
import { valueText } from "./words/result-text.ts";
import { sentenceOf } from "./words/sentence.ts";

const ownerOption = (description: string) =>
  completed(text(description), (typed) =>
    offers(
      owners.map(({ label, names }) => ({ name: word(label), value: label, searched: [label, ...names].join("\n") })),
      typed,
    ),
  );

export default defineCommand({
  name: contests.compute.name,
  description: contests.compute.question,
  options: {
    first: ownerOption("Who: Google, gamers, China, 10% of Macs, 1000 H100s …"),
    second: ownerOption("Against whom"),
    in: z.enum(["compute", "watts", "dollars"]).optional().describe("By what they are compared; compute if not given"),
    on: maybeText("On which day: 2027, June 2027; today if not given"),
    participation: assumed(maybeText("Which share of a crowd joins; what is known of it if not given")),
    assumptions: assumed(maybeText("Several at once: a = …; b = …; corr(a, b) = 0.6")),
    claim: assumed(maybeText("What you want to know, e.g. >= 2; at least as much if not given")),
    preset: preset(),
    private: onlyMe(),
  },
  examples: [
    { first: "Google", second: "Microsoft" },
    { first: "gamers", second: "AWS" },
    { first: "OpenAI", second: "China", on: "2027" },
    { first: "gamers", second: "the four largest hyperscalers together", in: "watts" },
  ],
  asks: answerForm,
  run: async ({ first, second, in: by = "compute", on, ...input }, scene) => {
    const day = on === undefined ? dayOf(scene) : inField("on", () => saidDay(on, dayOf(scene)));
    const sides = [named(first, "first", day, by), named(second, "second", day, by)] as const;
    const { model, values, ordered } = put(sides, by, input.participation);
    const answer = await answered(model, { ...input, ...values }, scene, corr(model, ordered));
    const style = {
      sentence: onTheirDays(sentenceOf(answer), ordered, dayOf(scene)),
      first: [countsLine(ordered, by, answer)],
    };
    return estimateReply(answer, scene, input.private, style);
  },
});

/** @throws UserError `owner.unknown` with the name that was meant. */
function named(typed: string, field: "first" | "second", day: string, by: By): Owned {
  return inField(field, () => {
    const found = ownedIn(typed, day);
    if (found && amountIn(found, units[by])) return found;
    const place = { text: typed, span: [0, typed.length] as const, field };
    if (found) {
      const message = tell`Expected somebody whose ${word(by)} the ledger knows, got ${quote(ownedName(found))}`;
      throw new UserError("owner.measure", message, { ...place, hint: forms("Google", "gamers", "1000 H100s") });
    }
    const meant = ownerMeant(typed);
    throw new UserError("owner.unknown", tell`Expected somebody who has compute, got ${quote(typed)}`, {
      ...place,
      hint: meant ? mends(meant) : forms("Google", "gamers", "10% of Macs", "1000 H100s"),
    });
  });
}

type By = keyof typeof contests;

interface Put {
  readonly model: Model;
  readonly values: Readonly<Record<string, string>>;
  /** As the model has them. */
  readonly ordered: readonly [Owned, Owned];
}

/** The model for two sides: a crowd against somebody loses what crowds lose; else all that both have is compared. */
function put([first, second]: readonly [Owned, Owned], by: By, participation: string | undefined): Put {
  const isOneCrowd = isCrowd(first) !== isCrowd(second);
  if (by === "compute" && isOneCrowd) {
    const ordered = isCrowd(first) ? ([first, second] as const) : ([second, first] as const);
    const [crowded, other] = ordered;
    const { typed: _, ...rest } = crowded;
    const whole = ownedText({ ...rest, part: 1 });
    // Who says how many says how many there are.
    const joining =
      crowded.typed === undefined ? {} : { participation: crowded.typed.endsWith("%") ? crowded.typed : "100%" };
    const values = {
      consumer_gpu_installed_base: crowded.typed?.endsWith("%") ? whole : ownedText(crowded),
      consumer_per_h100e: whole,
      owner_compute: ownedText(other),
      ...joining,
    };
    return { model: crowd, values, ordered };
  }
  if (participation !== undefined) {
    throw new UserError(
      "option.invalid",
      tell`Expected one crowd and one other side for a share that joins, got none`,
      { field: "participation", hint: tell`Write it with the name: first: 10% of gamers` },
    );
  }
  const model = contests[by];
  const [one = "", other = ""] = model.quantities.keys();
  return { model, values: { [one]: ownedText(first), [other]: ownedText(second) }, ordered: [first, second] };
}

/** The counts of a whole and of what is in it err together. */
function corr(model: Model, [first, second]: Put["ordered"]): readonly Correlation[] {
  const [one = "", other = ""] = model === crowd ? [] : model.quantities.keys();
  return one === "" ? [] : tied([one, other], [first.owner], [second.owner], first.day === second.day);
}

/** What is taken for granted of a crowd's devices. */
const wholes: Readonly<Record<By, string>> = {
  compute: later`Every device joined, nothing lost.`,
  watts: later`Every device at work.`,
  dollars: later`Every device bought anew.`,
};

const units: Readonly<Record<By, string>> = { compute: "h100e", watts: "GW", dollars: "USD" };

/** `Google at the end of 2030 against Google: 140 times …`: who is held against whom on another day than today. */
function onTheirDays(sentence: string, [first, second]: Put["ordered"], today: string): string {
  const [head = "", ...rest] = sentence.split(/(?=:)/);
  const on = ({ day }: Owned): string => (day === today ? "" : ` ${inMonth(day)}`);
  if (first.day === second.day) return [head, on(first), ...rest].join("");
  const name = word(ownedName(first));
  const end = head.toLowerCase().indexOf(name.toLowerCase()) + name.length;
  return [head.slice(0, end), on(first), head.slice(end), on(second), ...rest].join("");
}

const losing = (left: Result | undefined): string =>
  left ? tell`, after all losses ${valueText(left.median, undefined)}` : "";

/** What each has, as it was counted with; of a crowd what is left of it, too. */
function countsLine(sides: Put["ordered"], by: By, { results }: Answer): string {
  const unit = [...contests[by].quantities.values()][0]?.unit;
  const medianOf = (id: string): number => results.get(id)?.median ?? Number.NaN;
  const left = results.get("crowd_compute");
  const whole = medianOf("consumer_gpu_installed_base") / medianOf("consumer_per_h100e");
  const [one = "", other = ""] = contests[by].quantities.keys();
  const amounts = left ? [whole * sides[0].part, medianOf("owner_compute")] : [medianOf(one), medianOf(other)];
  const [first, second] = sides.map((owned, k) => ({
    told: `${word(ownedName(owned))}: ${valueText(amounts[k] ?? Number.NaN, unit)}`,
    dated: datedText(owned, units[by]),
  }));
  if (first === undefined || second === undefined) return "";
  const alike = first.dated === second.dated;
  // The news has the days where they are not the same.
  const [{ asOf }, also] = sides.map(({ owner }) => owner) as [Owned["owner"], Owned["owner"]];
  const isGrown = asOf === also.asOf && sides.every(({ day, owner }) => owner.growth && day > asOf);
  if (!alike && left && isGrown) {
    const other = `${word(ownedName(sides[1]))}: ${valueText(amounts[1] ?? Number.NaN, undefined)}`;
    return capital(`${first.told}${losing(left)}; ${other} (${tell`grown from ${monthText(asOf)}`}).`);
  }
  const crowds = sides.filter(isCrowd).length;
  const taken = crowds === 0 || left ? "" : ` ${word(wholes[by])}`;
  return capital(
    `${first.told}${losing(left)}${alike ? "" : ` (${first.dated})`}; ${second.told} (${second.dated}).${taken}`,
  );
}
