// What the commands of models share: options in, an answer out.

import { UserError } from "../core/errors.ts";
import type { Reading } from "../language/reading.ts";
import { parseAssumptions } from "../language/statement.ts";
import { type Answer, answer, readFor, settingsOf } from "../models/answer.ts";
import { type Model, type Quantity, settable } from "../models/model.ts";
import type { PresetName } from "../models/presets.ts";
import { estimateView } from "../render/estimate-view.ts";
import { type Command, defineCommand } from "./define.ts";
import { assumptionsOf, flag, maybeText, preset } from "./options.ts";

export interface EstimateInput {
  readonly assumptions?: string | undefined;
  readonly preset?: PresetName | undefined;
  readonly [id: string]: unknown;
}

/** The options of every command that runs a model. */
export const estimateOptions = (model: Model) => ({
  ...assumptionsOf(model),
  assumptions: maybeText("Several at once: a = …; b = …"),
  preset: preset(),
  private: flag("Only you see the reply"),
});

/** The standard command of a model, named after it. */
export const estimateCommand = (model: Model): Command =>
  defineCommand({
    name: model.name,
    description: model.question,
    options: estimateOptions(model),
    examples: model.examples,
    run: (input) => estimateView(answered(model, input), { private: input.private ?? false }),
  });

/** Runs a model on what was typed. Errors carry the option in which the mistake stands. */
export function answered(model: Model, input: EstimateInput): Answer {
  const given = new Map<string, Reading>(pasted(model, input.assumptions));
  for (const quantity of settable(model)) {
    const typed = input[quantity.id];
    if (typeof typed === "string")
      given.set(
        quantity.id,
        inField(quantity.id, () => readFor(model, quantity, typed)),
      );
  }
  return answer(model, input.preset, settingsOf(model, input.preset, given));
}

function pasted(model: Model, list: string | undefined): [string, Reading][] {
  if (list === undefined) return [];
  return inField("assumptions", () =>
    parseAssumptions(list).map((statement) => {
      if (statement.kind === "correlation") {
        const hint = "Leave corr(…) out";
        throw new UserError("correlation.unsupported", "Correlations are not part of this command yet", {
          text: list,
          span: statement.span,
          hint,
        });
      }
      const { assumption, span } = statement;
      const name = assumption.name ?? "";
      const quantity = quantityNamed(model, name, { text: list, span: assumption.nameSpan ?? span });
      return [name, readFor(model, quantity, list.slice(...span).replace(/^[^=:]*[=:]/, ""))];
    }),
  );
}

function quantityNamed(
  model: Model,
  name: string,
  place: { readonly text: string; readonly span: readonly [number, number] },
): Quantity {
  const quantity = settable(model).find(({ id }) => id === name);
  if (quantity) return quantity;
  const names = settable(model).map(({ id }) => id);
  throw new UserError("name.unknown", `Expected an assumption of ${model.name}, got \`${name}\``, {
    ...place,
    hint: `One of: ${names.join(", ")}`,
  });
}

/** Names the option in every mistake made inside. */
export function inField<T>(field: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) throw new UserError(error.code, error.message, { ...error.place, field });
    throw error;
  }
}
