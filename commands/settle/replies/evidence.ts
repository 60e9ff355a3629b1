// What the evidence says beside what people do.

import { isMet } from "../../../src/answer/answer.ts";
import type { Answer, ModelClaim } from "../../../src/answer/result.ts";
import type { Settle } from "../../../src/core/settle/state.ts";
import { capital, tell } from "../../../src/core/tell.ts";
import { nobodys } from "../words/people.ts";
import { agreedVerdict, type Told } from "./outcome.ts";
import { verdict } from "./text.ts";

/** `The evidence: under 1% likely.` */
export const evidenceText = (evidence: Answer, claim: ModelClaim): string =>
  `${capital(nobodys(evidence.model))}: ${verdict(evidence, claim)}.`;

/** What the evidence says where all agree on the opposite: who was not there takes their word for it otherwise. */
export function otherwise({ state, standing, evidence }: Told & { readonly evidence: Answer }): readonly string[] {
  const { closed } = state;
  const ended = closed ? agreedEnd(closed) : agreedVerdict(standing, state);
  return ended === undefined || ended.even ? [] : otherThan(ended.holds, evidence, standing.claim);
}

/** What two agreed on; nothing where a moderator closed it, or nothing was agreed. */
const agreedEnd = ({ moderator, outcome }: NonNullable<Settle["closed"]>) =>
  !moderator && outcome?.outcome === "agreed" ? outcome : undefined;

/** What the evidence says, where that is the opposite; what somebody wrote themselves is no evidence. */
export const otherThan = (isSaidToHold: boolean, evidence: Answer, claim: ModelClaim): readonly string[] =>
  evidence.model.own || isSaidToHold === isMet(evidence)
    ? []
    : [tell`The evidence says otherwise: ${verdict(evidence, claim)}.`];
