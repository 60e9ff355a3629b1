// How the words of a claim are read: surely, or as one of a few that come near.

import { claimOn, type ModelClaim } from "../../../src/answer/claim.ts";
import { nearSaid } from "../../../src/claims/near.ts";
import { readSaid } from "../../../src/claims/said.ts";
import type { Model } from "../../../src/models/model.ts";
import { modelFor } from "./question.ts";

export interface Reading {
  readonly model: Model;
  readonly claim: ModelClaim;
}

export interface Readings {
  /** What the words mean for certain. */
  readonly sure?: Reading;
  /** What may have been meant, at most four. */
  readonly offered: readonly Reading[];
}

const most = 4;

export function readingsOf(words: string, models: readonly Model[]): Readings {
  const [sure] = readSaid(words, models);
  if (sure) return { sure, offered: [] };
  const near = nearSaid(words, models).map((text): Reading => {
    const model = modelFor(text, models);
    return { model, claim: claimOn(model, text) };
  });
  return { offered: near.slice(0, most) };
}

/** The claim that is true where this one is false: `the other way round`. */
export function reversed(model: Model, { text, comparison }: ModelClaim): ModelClaim {
  return claimOn(model, text.replace(comparison, opposite[comparison]));
}

const opposite = { ">=": "<", ">": "<=", "<=": ">", "<": ">=" } as const;
