// Fleet, pool and gap over the years.

import { z } from "zod";
import { UserError } from "../../src/core/errors.ts";
import { defineCommand } from "../../src/kit/define.ts";
import project, { baseYear } from "../../src/models/project.ts";
import { answered, estimateOptions, estimateReply } from "./shared/estimate.ts";

const longest = 30;

export default defineCommand({
  name: project.name,
  description: project.question,
  options: {
    years: z
      .number()
      .int()
      .min(1)
      .max(baseYear + longest)
      .optional()
      .describe(`How many years (1 to ${longest}), or up to which year`),
    ...estimateOptions(project),
  },
  examples: [{ years: 4 }, { years: 2035, preset: "optimist" }, { years: 10, dc_compute_growth: "2 to 4" }],
  asks: true,
  run: async ({ years, ...input }, scene) => {
    const steps = years === undefined ? {} : { t: String(stepsTo(years)) };
    return estimateReply(await answered(project, { ...input, ...steps }, scene), scene, input.private);
  },
});

/** A number of years, or a calendar year after the base year. */
function stepsTo(years: number): number {
  if (years <= longest) return years;
  if (years > baseYear) return years - baseYear;
  const message = `Expected 1 to ${longest} years or a year from ${baseYear + 1} to ${baseYear + longest}, got \`${years}\``;
  throw new UserError("option.invalid", message, { field: "years", hint: String(baseYear + 4) });
}
