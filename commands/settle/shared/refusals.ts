// What an argument refuses, each with the way out behind a button.

import type { Answer } from "../../../src/answer/result.ts";
import { type Spot, UserError } from "../../../src/core/errors.ts";
import { tell } from "../../../src/core/tell.ts";
import { forms } from "../../../src/language/text/mistake.ts";
import { type Model, shortOf } from "../../../src/models/model.ts";
import { valueText } from "../replies/text.ts";

type Ways = NonNullable<Spot["ways"]>;

const way = (label: string, line: string) => ({ label, line });

/** Where somebody finds what there is, or begins. */
export const elsewhere = (): Ways => [way(tell`Arguments here`, "/settle list"), way(tell`Open one…`, "/settle open")];

const takeSide = (id: string) => way(tell`Take a side`, `/settle stance argument: ${id}`);
const look = (id: string) => way(tell`Where it stands`, `/settle show argument: ${id} private: true`);
const files = (id: string) => way(tell`All of it as files`, `/settle export argument: ${id}`);

/** By the code of the rule that was broken, and the assumption that it was about. */
const out: Readonly<Record<string, (id: string, about: string | undefined) => Ways>> = {
  "settle.closed": (id) => [way(tell`Go on in a new one`, `/settle fork argument: ${id}`), files(id)],
  "settle.side": (id) => [takeSide(id), look(id)],
  "settle.crossed": (id, about) => [
    about === undefined ? takeSide(id) : way(tell`Ask for it`, `/settle ask argument: ${id} about: ${about}`),
    look(id),
  ],
  "settle.own": (id) => [way(tell`What would turn it`, `/settle turn argument: ${id}`), look(id)],
  "settle.same": (id) => [look(id)],
  "settle.nothing": (id) => [look(id)],
  "settle.changed": (id) => [way(tell`Look again`, `/settle crux argument: ${id} private: true`)],
  "settle.right": (id) => [takeSide(id), look(id)],
  "settle.open": (id) => [way(tell`Close it…`, `/settle closing argument: ${id}`), look(id)],
  "settle.where": (id) => [files(id)],
};

/** The same mistake with the ways that lead on from it in this argument, about an assumption by its short label. */
export function withWays(
  mistake: UserError,
  { id, model }: { readonly id: string; readonly model?: Model },
): UserError {
  const { code, place } = mistake;
  const ways = out[code]?.(id, place.field);
  if (ways === undefined || place.ways !== undefined) return mistake;
  const label = model?.quantities.get(place.field ?? "")?.short;
  return mistake.at({ ways, ...(label && { label }) });
}

/** A refusal of an argument's, e.g. `refusal(found, "open", "This argument is still open")`. */
export const refusal = (found: { readonly id: string }, what: string, message: string, place: Spot = {}): UserError =>
  withWays(new UserError(`settle.${what}`, message, place), found);

/** Of a card or a form that was shown before something changed. */
export const overtaken = (found: { readonly id: string }, what: "own" | "changed", message: string): UserError =>
  refusal(found, what, message, { hint: tell`Look again, and choose again` });

/** A mistake in what comes out, as one in the value that brought it about. */
export const blamed = (
  mistake: UserError,
  { model, evidence }: { readonly model: Model; readonly evidence: () => Answer },
  set: string | undefined,
): UserError =>
  set === undefined
    ? mistake
    : mistake.at({ field: set, label: shortOf(model, set), hint: forms(valueText(evidence(), set)) });
