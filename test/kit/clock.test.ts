// Long work, and who is served meanwhile.

import { expect, test } from "vitest";
import { answerTo, answerToSteps } from "../../src/answer/answer.ts";
import { yearsOf, yearsSteps } from "../../src/answer/years.ts";
import { unhurried } from "../../src/kit/define.ts";
import { contextForTest } from "../commands/context.ts";

const { models } = await contextForTest();
const project = models.find(({ name }) => name === "project");

/** How often it gives way. */
function pauses(steps: Generator): number {
  let count = 0;
  while (!steps.next().done) count++;
  return count;
}

test("others are served while it lasts", async () => {
  let served = 0;
  let over = false;
  const serve = () => {
    served++;
    if (!over) setImmediate(serve);
  };
  setImmediate(serve);
  const found = await unhurried(
    (function* () {
      for (let step = 0; step < 10; step++) {
        const until = performance.now() + 6;
        while (performance.now() < until);
        yield;
      }
      return "done";
    })(),
  );
  over = true;
  expect(found).toBe("done");
  expect(served).toBeGreaterThanOrEqual(4);
});

test("a projection gives way at each of its rows, and comes out the same", async () => {
  if (project?.timeline === undefined) throw new Error("Expected the projection to have a timeline");
  const asked = { model: project, layers: {}, correlations: [] };
  const answer = answerTo(asked);
  expect(pauses(answerToSteps(asked))).toBeGreaterThan(project.quantities.size / 2);
  const years = yearsOf(answer, project.timeline, [project.headline]);
  expect(pauses(yearsSteps(answer, project.timeline, [project.headline]))).toBeGreaterThanOrEqual(years.length);
  const slowly = await unhurried(yearsSteps(answer, project.timeline, [project.headline]));
  const medians = (rows: typeof years) => rows.map(({ outputs }) => outputs.get(project.headline)?.median);
  expect(medians(slowly)).toEqual(medians(years));
});
