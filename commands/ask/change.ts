// An earlier reply with other values, and what that changes; and a command line that was too long for a button, sent: the mend of a
// long one.

import { answerToSteps } from "../../src/answer/answer.ts";
import { type Answer, headlineOf, type Result } from "../../src/answer/result.ts";
import type { GivenValue } from "../../src/answer/settings.ts";
import { valuesBehind } from "../../src/answer/steps.ts";
import { figures, tell, tellParts, word } from "../../src/core/tell.ts";
import { defineCommand, unhurried } from "../../src/kit/define.ts";
import { assumed, idText, maybeText, onlyMe, waitingCall } from "../../src/kit/options.ts";
import { run } from "../../src/kit/run.ts";
import { printNumber, printPercent } from "../../src/language/numbers/number.ts";
import { nameOf } from "../../src/language/statement.ts";
import { dayAt, monthText } from "../../src/models/ledger/day.ts";
import { type Model, shortOf } from "../../src/models/model.ts";
import type { Quantity } from "../../src/models/quantity.ts";
import { type Line, limits, type Part } from "../../src/render/view.ts";
import { estimateReply, overlaid } from "./shared/estimate.ts";
import { pasted } from "./shared/given.ts";
import { onlyMeField } from "./shared/model-options.ts";
import { recalled } from "./shared/reply.ts";
import { bareRange, medianText, typedBesideShort } from "./words/result-text.ts";

const change = defineCommand({
  name: "change",
  description: "An earlier reply with other values, and what that changes",
  offered: "button",
  options: {
    result: idText("An earlier reply, by the id under it, e.g. k3f9x2m7qd"),
    assumptions: assumed(maybeText("What to change: a = …; b = …; what is not named stays as it is")),
    private: onlyMe(),
  },
  // An id belongs to one reply; none is the same everywhere.
  examples: [],
  run: async ({ result, assumptions, private: hidden }, scene) => {
    const asked = await recalled(result, scene);
    const before = await unhurried(answerToSteps(asked));
    if (assumptions === undefined) {
      const field = { option: "assumptions", label: tell`Assumptions in force`, value: valuesList(before), long: true };
      const fields = [field, onlyMeField(hidden, scene)];
      return { title: tell`Change: ${word(asked.model.title)}`, line: `/change result: ${result}`, fields };
    }
    const { values, correlations } = pasted(asked.model, assumptions);
    // What is in force already keeps where it came from.
    const isNew = (id: string, given: GivenValue) => meaning(before.settings.get(id)) !== meaning(given);
    const changes = [...values].filter(([id, given]) => isNew(id, given));
    const option = new Map([...(asked.layers.option ?? []), ...changes]);
    const overlay = { layers: { ...asked.layers, option }, correlations: overlaid(asked.correlations, correlations) };
    const after = await unhurried(answerToSteps({ ...asked, ...overlay }));
    const changed = changedBetween(before, after);
    return estimateReply(after, scene, hidden, {
      first: [changedLine(changed, asked.model)],
      data: () => ({ changed: changedData(changed) }),
    });
  },
});

/** What a value comes to, however it was written. */
const meaning = (given: GivenValue | undefined): string =>
  JSON.stringify(given?.reading.expression, (key, value: unknown) => (key === "span" ? undefined : value));

/** The values behind the headline and the correlations, one a line, those that were set by somebody first. */
function valuesList(answer: Answer): string {
  const { settings, correlations, model } = answer;
  const behind = valuesBehind(answer, model.headline);
  const isSet = ({ from }: (typeof behind)[number]) => from !== "preset" && from !== "model";
  const ordered = [...behind.filter(isSet), ...behind.filter((value) => !isSet(value))];
  const values = ordered.map(
    ({ id }) =>
      `${shortOf(answer.model, id)} = ${asPeopleWrite(withoutName(settings.get(id)?.reading.text ?? ""), model.quantities.get(id))}`,
  );
  const tied = correlations.map(
    ({ between, coefficient }) => `corr(${between.join(", ")}) = ${printNumber(coefficient, { exact: true })}`,
  );
  let length = 0;
  return [...tied, ...values]
    .filter((line) => {
      length += line.length + 1;
      return length <= limits.modal.value;
    })
    .join("\n");
}

/** Shares in percent and money with its sign, as replies have them. */
function asPeopleWrite(text: string, quantity: Quantity | undefined): string {
  const isPlain = /^[\d.]+(?: to [\d.]+)?$/.test(text);
  if (quantity?.support === "share" && isPlain)
    return figures(text.replaceAll(/[\d.]+/g, (share) => printPercent(Number(share), { exact: true })));
  return typedBesideShort(text, quantity);
}

/** The values of a model that somebody wrote stand with the names by which they were written. */
const withoutName = (text: string): string =>
  nameOf(text) === undefined ? text : text.replace(/^[^=:~]*(?::=|[=:~])\s*/, "");

const mostReasons = 3;

function changedLine({ before, because }: Changed, model: Model): Line {
  if (because.length === 0) return tell`Nothing changed: the values are what they were.`;
  const told = (result: Result) =>
    result.id === model.timeline?.start ? monthText(dayAt(result.median)) : bareRange(result);
  const reason = ({ before: was, after }: ChangedValue): string => {
    const short = shortOf(model, after.id);
    // What differs in digits that nobody is shown is named alone.
    return told(was) === told(after) ? short : `${short} ${told(was)} → ${told(after)}`;
  };
  const more = because.length - mostReasons;
  const reasons = [...because.slice(0, mostReasons).map(reason), ...(more > 0 ? [tell`${more} more`] : [])];
  return tellParts<Part>`Was ${{ bold: medianText(before) }}. Changed: ${reasons.join("; ")}.`;
}

const changedData = ({ before, after, because }: Changed) => ({
  before: spread(before),
  after: spread(after),
  because: because.map((each) => ({ id: each.after.id, before: spread(each.before), after: spread(each.after) })),
});

const spread = ({ median, p5, p95 }: Result) => ({ median, p5, p95 });

interface ChangedValue {
  readonly before: Result;
  readonly after: Result;
}

interface Changed {
  readonly before: Result;
  readonly after: Result;
  /** The values that are not what they were, in the model's order. */
  readonly because: readonly ChangedValue[];
}

export function changedBetween(before: Answer, after: Answer): Changed {
  const ids = new Set([...before.settings.keys(), ...after.settings.keys()]);
  const because = [...after.results.values()].flatMap((result): readonly ChangedValue[] => {
    const was = before.results.get(result.id);
    if (!ids.has(result.id) || was === undefined || sameValue(was, result)) return [];
    return [{ before: was, after: result }];
  });
  return { before: headlineOf(before), after: headlineOf(after), because };
}

const sameValue = (a: Result, b: Result): boolean => a.p5 === b.p5 && a.median === b.median && a.p95 === b.p95;

const again = defineCommand({
  name: "again",
  description: "Sends a command that was mended",
  offered: "button",
  options: { draft: idText("The id under which it waits") },
  examples: [],
  run: async ({ draft }, scene) => (await run(await waitingCall(draft, scene), scene, scene.caller)).reply,
});

export default [change, again];
