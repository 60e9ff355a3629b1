// The values in force as a list that can be pasted: what a form shows to be changed.

import type { Answer } from "../../../src/answer/result.ts";
import { valuesBehind } from "../../../src/answer/steps.ts";
import { figures } from "../../../src/core/tell.ts";
import { printNumber } from "../../../src/language/numbers/number.ts";
import { nameOf } from "../../../src/language/statement.ts";
import { limits } from "../../../src/render/limits.ts";
import { shortOf } from "../words/step-text.ts";

/** The values behind the headline and the correlations, one a line, those that were set by somebody first. */
export function valuesList(answer: Answer): string {
  const { settings, correlations, model } = answer;
  const behind = valuesBehind(answer, model.headline);
  const isSet = ({ from }: (typeof behind)[number]) => from !== "preset" && from !== "model";
  const ordered = [...behind.filter(isSet), ...behind.filter((value) => !isSet(value))];
  const values = ordered.map(
    ({ id }) => `${shortOf(answer, id)} = ${figures(withoutName(settings.get(id)?.reading.text ?? ""))}`,
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

/** The values of a model that somebody wrote stand with the names by which they were written. */
const withoutName = (text: string): string =>
  nameOf(text) === undefined ? text : text.replace(/^[^=:~]*(?::=|[=:~])\s*/, "");
