// That somebody would end an argument, told to those who are asked.

import type { Side } from "../../../src/core/settle/settle-act.ts";
import { ableToEnd, agreesToEnd, day, type Settle, sidesHeld } from "../../../src/core/settle/state.ts";
import { tell, tellParts } from "../../../src/core/tell.ts";
import type { Part, View } from "../../../src/render/view.ts";
import { closeButton, goOnButton } from "./actions.ts";
import { toldOf } from "./move.ts";
import { askedText } from "./outcome.ts";
import { type Argued, argumentData } from "./view.ts";

/** Those of a side who can answer to an ending. */
function asksOf(state: Settle, side: Side): readonly string[] {
  const able = ableToEnd(state, side);
  return toldOf(state, side).filter((id) => able.length === 0 || able.includes(id));
}

/** That somebody would end it; those are told who have not answered. */
export function endingView(argued: Argued, name: string): View {
  const { id, state, model } = argued;
  const { ending } = state;
  const how = ending ? askedText(model, ending.outcome) : "";
  const agreed = ending?.agreed ?? new Set();
  const asked = sidesHeld(state).filter((side) => !agreesToEnd(state, side, agreed));
  return {
    title: tell`${name} would close`,
    card: true,
    lead: how,
    lines: [
      tellParts<Part>`It ends once each side says so, or ${{ away: (ending?.at ?? 0) + day }} with nothing agreed.`,
    ],
    actions: [
      closeButton(id, ending?.outcome.outcome === "agreed" ? tell`We agree: close` : tell`Close it`),
      goOnButton(id),
    ],
    mentions: asked.flatMap((side) => asksOf(state, side)).filter((each) => !agreed.has(each)),
    private: false,
    data: () => ({ argument: argumentData(argued) }),
  };
}
