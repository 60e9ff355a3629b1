// The forms in which a side's values are typed, to set them or to try them.

import type { Side } from "../../../src/core/settle/settle-act.ts";
import { settable } from "../../../src/models/model.ts";
import type { Field, Form } from "../../../src/render/view.ts";
import { sideName } from "../replies/text.ts";
import type { Found } from "./argument.ts";

/** Discord's limit of what a field may be filled with. */
const longest = 4000;

/** Asks for values; filled with what the side has set. */
export function valueForm(found: Found, side: Side): Form {
  const own = [...found.state.camps[side].values].map(([name, { text }]) => `${name} = ${text}`).join("\n");
  return {
    title: `${sideName[side]}: your side's values`,
    line: `/settle assume argument: ${found.id}`,
    fields: [
      { ...valuesField(found), value: own.slice(0, longest) },
      { option: "reason", label: "Why, in a sentence", placeholder: "May stay empty" },
      { option: "link", label: "Where it was read (https://…)", placeholder: "May stay empty" },
    ],
  };
}

/** Asks for values to try. */
export function tryForm(found: Found, crux: string | undefined): Form {
  const { placeholder: _, ...field } = valuesField(found);
  return {
    title: "What if …",
    line: `/settle whatif argument: ${found.id}`,
    fields: [{ ...field, placeholder: `${crux ?? exampleOf(found)} = 5% to 20%` }],
  };
}

const valuesField = (found: Found): Field => ({
  option: "assumptions",
  label: "Values, one a line",
  placeholder: `${exampleOf(found)} = …`,
  required: true,
  long: true,
});

const exampleOf = ({ model }: Found): string => settable(model)[0]?.id ?? "name";
