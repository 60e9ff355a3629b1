// What one person is told after a move of theirs: that it is in the thread, and what to tap next.

import { otherSide, type Side } from "../../../src/core/settle/settle-act.ts";
import { tell } from "../../../src/core/tell.ts";
import type { View } from "../../../src/render/view.ts";
import { closeButton, cruxButton, moreButton, turnButton } from "../replies/actions.ts";
import { agreedOn, leftBetween, outcome } from "../replies/outcome.ts";
import { type Argued, argumentData } from "../replies/view.ts";

export function afterMove(argued: Argued, side?: Side): View {
  const { id, standing, state } = argued;
  const answered = side !== undefined && state.camps[otherSide(side)].values.size > 0;
  const isLeft = leftBetween(standing, state).length > 0;
  const isAlike = agreedOn(standing, state) !== undefined;
  return {
    title: tell`It is in the thread`,
    lead: outcome(standing, state),
    lines:
      side === undefined || answered || state.camps[otherSide(side)].members.size === 0
        ? []
        : [tell`The other side is told, and can accept or counter.`],
    actions: [
      ...(isAlike ? [closeButton(id, tell`We agree: close`)] : []),
      isLeft && (answered || side === undefined) ? cruxButton(id) : turnButton(id),
      moreButton(id),
    ],
    private: true,
    replaces: true,
    data: { argument: argumentData(argued) },
  };
}
