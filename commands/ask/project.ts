// Fleet, pool and gap over the years.

import { z } from "zod";
import { middlesSteps, yearsSteps } from "../../src/answer/years.ts";
import { inField, UserError } from "../../src/core/errors.ts";
import { tell } from "../../src/core/tell.ts";
import { dayOf, defineCommand, type Scene, unhurried } from "../../src/kit/define.ts";
import { idText, maybeText, onlyMe } from "../../src/kit/options.ts";
import { mends, quote } from "../../src/language/text/mistake.ts";
import { monthText, yearOf } from "../../src/models/ledger/day.ts";
import project from "../../src/models/project.ts";
import { answerForm } from "./replies/answer-data.ts";
import { yearsView } from "./replies/projection-view.ts";
import { answered, estimateOptions, estimateReply } from "./shared/estimate.ts";
import { recall } from "./shared/reply.ts";
import { saidDay } from "./shared/said-day.ts";

const longest = 30;
const usual = 4;

const projection = defineCommand({
  name: project.name,
  description: project.question,
  options: {
    years: z
      .number()
      .int()
      .min(1)
      .max(2100)
      .optional()
      .describe(`How many years (1 to ${longest}), or up to which year; ${usual} if not given`),
    until: maybeText("Up to which day: June 2030, 2030-06-30, in 5 years, or 2030 for its end"),
    from: maybeText("The day on which the values hold; today if not given"),
    ...estimateOptions(project),
  },
  examples: [
    { years: 4 },
    { years: 2035, preset: "optimist" },
    { until: "June 2030" },
    { from: "end of 2025", until: "2030", preset: "measured" },
    { years: 10, dc_compute_growth: "2 to 4" },
  ],
  asks: answerForm,
  run: async ({ years, from, until, ...input }, scene) => {
    const dates = datesOf({ years, from, until }, scene);
    return estimateReply(await answered(project, { ...input, ...dates }, scene), scene, input.private);
  },
});

interface Dates {
  readonly years: number | undefined;
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** When the projection starts and how many years it runs, as values of the model. */
function datesOf({ years, from, until }: Dates, scene: Scene): { readonly start: string; readonly t: string } {
  const start = from === undefined ? dayOf(scene) : inField("from", () => saidDay(from, dayOf(scene)));
  if (years !== undefined && until !== undefined) {
    const message = tell`Expected years or until, got both: ${quote(String(years))} and ${quote(until)}`;
    throw new UserError("option.invalid", message, { field: "until", hint: tell`Leave one out` });
  }
  const t = until === undefined ? stepsTo(years ?? usual, start) : yearsUntil(until, start, dayOf(scene));
  return { start: String(Number(yearOf(start).toFixed(4))), t: String(t) };
}

function yearsUntil(until: string, start: string, today: string): number {
  const years = yearOf(inField("until", () => saidDay(until, today))) - yearOf(start);
  if (years > 0 && years <= longest) return Number(years.toFixed(4));
  const message = tell`Expected a day within ${longest} years after ${monthText(start)}, got ${quote(until)}`;
  throw new UserError("option.invalid", message, {
    field: "until",
    hint: mends(String(Number(start.slice(0, 4)) + usual)),
  });
}

/** A number of years, or a calendar year after the start. */
function stepsTo(years: number, start: string): number {
  const first = Number(start.slice(0, 4));
  if (years <= longest) return years;
  if (years > first && years <= first + longest) return years - first;
  const message = tell`Expected 1 to ${longest} years or a year from ${first + 1} to ${first + longest}, got ${quote(String(years))}`;
  throw new UserError("option.invalid", message, {
    field: "years",
    hint: mends(String(years < first ? longest : first + usual)),
  });
}

/** A projection year by year: what stands behind the button of its reply. */
const years = defineCommand({
  name: "years",
  description: "A projection year by year",
  offered: "button",
  options: { result: idText("A reply to /project, by its id"), private: onlyMe() },
  examples: [],
  run: async ({ result, private: hidden = true }, scene) => {
    const answer = await recall(result, scene);
    const { timeline } = answer.model;
    if (timeline === undefined)
      throw new UserError("years.none", tell`Expected a projection, got a reply without years`, {
        hint: tell`Try /project`,
      });
    const years = await unhurried(yearsSteps(answer, timeline));
    await unhurried(middlesSteps(years));
    return yearsView(answer, timeline, years, hidden);
  },
});

export default [projection, years];
