// How the words of a claim are read: surely, or as one of a few that come near.

import { claimOn, type ModelClaim } from "../../../src/answer/result.ts";
import { readClaim, type SaidComparison } from "../../../src/claims/read.ts";
import { dayOf, type Scene } from "../../../src/kit/define.ts";
import type { Model } from "../../../src/models/model.ts";
import { readHelped } from "../../ask/shared/helped.ts";

export interface Readings {
  /** What the words mean for certain. */
  readonly sure?: SaidComparison;
  /** What may have been meant, at most four; none where the words are none of Crux's business. */
  readonly offered: readonly SaidComparison[];
  /** What to say of it where nothing, or nothing certain, was read. */
  readonly about: string;
}

export const readingsOf = (words: string, models: readonly Model[], scene: Pick<Scene, "now">): Readings =>
  sorted(readClaim(words, { models, day: dayOf(scene) }));

/** With what a language model makes of words that are not sure, where the operator has set one. */
export const helpedReadingsOf = async (
  words: string,
  models: readonly Model[],
  scene: Pick<Scene, "now" | "readerUrl">,
): Promise<Readings> => sorted(await readHelped(words, models, scene));

function sorted({ readings, about }: Awaited<ReturnType<typeof readHelped>>): Readings {
  const sure = readings.find((reading) => reading.sure);
  return { ...(sure && { sure }), offered: readings.filter((reading) => !reading.sure), about };
}

/** The readings that a comparison can name: a claim on facts alone has a model of its own. */
export const comparisonsIn = (words: string, models: readonly Model[], scene: Pick<Scene, "now">) =>
  readClaim(words, { models, day: dayOf(scene) }).readings.filter(({ model }) => models.includes(model));

/** The claim that is true where this one is false: `the other way round`. */
export function reversed(model: Model, { text, comparison }: ModelClaim): ModelClaim {
  return claimOn(model, text.replace(comparison, opposite[comparison]));
}

const opposite = { ">=": "<", ">": "<=", "<=": ">", "<": ">=" } as const;
