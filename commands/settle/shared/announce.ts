// A move told: to the thread, once, and to whoever made it, with what to tap next.

import { otherSide, type Side } from "../../../src/core/settle/settle-act.ts";
import { tell } from "../../../src/core/tell.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { View } from "../../../src/render/view.ts";
import { closeButton, cruxButton, moreButton, turnButton } from "../replies/actions.ts";
import { agreedOn, leftBetween, outcome } from "../replies/outcome.ts";
import { type Argued, argumentData } from "../replies/view.ts";
import { type FoundArgument, isHidden, toAll } from "./argument.ts";
import { argued, lastActOf, reasonOf, refresh, threadOf } from "./card.ts";
import { disarmStale } from "./disarm.ts";
import { note } from "./past.ts";

/**
 * Tells the thread of a move, once, and the person what to do next, each in their language. Where there is no thread the move is the reply.
 * What Discord refuses is told, and undoes nothing.
 */
export async function announced(
  found: FoundArgument,
  scene: Scene,
  move: (shown: Argued) => View,
  aside: (shown: Argued) => View | Promise<View>,
): Promise<View> {
  const told = await toAll(found, scene, async () => move(await argued(found)));
  const thread = threadOf(found, scene.channels);
  const problems = [...(await refresh(found, scene))];
  if (thread === undefined)
    return { ...told, warnings: [...(told.warnings ?? []), ...problems], private: isHidden(found, scene) };
  try {
    const message = await scene.channels?.post(thread, told);
    const of = lastActOf(found);
    const { arguments: kept } = scene.stores;
    if (message !== undefined && of !== undefined)
      await kept.append(found.home, found.id, note.told, { message, of, ends: isEnding(told) }, crux);
    await disarmStale(found, scene);
  } catch (error) {
    const why = reasonOf(error);
    if (why === undefined) throw error;
    problems.push(tell`The move could not be posted in the thread, but it counts: ${why}.`);
  }
  const view = await aside(await argued(found));
  return { ...view, warnings: [...(view.warnings ?? []), ...problems], private: true };
}

const crux = { id: "0", name: "Crux" };

/** Whether it offers to close, which may be out of date after the next move. */
const isEnding = ({ actions = [] }: View): boolean => actions.some(({ line }) => line.startsWith("/settle close "));

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
