// Pressing the buttons of a reply, and reading what is set, for the tests of defaults.

import type { Caller, Context } from "../../../src/kit/define.ts";
import type { Outcome } from "../../../src/kit/run.ts";
import { asked, viewOf } from "../context.ts";

/** Runs the button of this label as somebody. */
export function pressed(context: Context, outcome: Outcome, label: string, caller: Caller): Promise<Outcome> {
  const button = (viewOf(outcome).actions ?? []).find((action) => action.kind === "button" && action.label === label);
  if (button === undefined) throw new Error(`Expected a button ${label}, got ${JSON.stringify(viewOf(outcome))}`);
  return asked(context, button.line, caller);
}

interface Shown {
  readonly defaults: {
    readonly preset: { readonly value: string } | null;
    readonly moderator: string | null;
    readonly values: readonly {
      readonly id: string;
      readonly value: string | null;
      readonly from: string;
      readonly by: string;
    }[];
  };
}

/** What `/defaults show` tells. */
export const shown = async (context: Context, caller: Caller): Promise<Shown["defaults"]> =>
  (viewOf(await asked(context, "/defaults show", caller)).data as Shown).defaults;

/** The values in force by id. */
export const inForce = async (context: Context, caller: Caller): Promise<Readonly<Record<string, string | null>>> =>
  Object.fromEntries((await shown(context, caller)).values.map(({ id, value }) => [id, value]));

/** The code of a mistake, or the kind of outcome. */
export function codeOf(outcome: Outcome): string {
  const { error } = viewOf(outcome).data as { readonly error?: { readonly code: string } };
  return error?.code ?? outcome.kind;
}
