// Ending an argument: asked of the other side, and when it has ended a summary in the channel, the thread archived.

import { sideOf } from "../../../src/core/settle/state.ts";
import { isModerator } from "../../../src/kit/caller.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { Attachment, View } from "../../../src/render/view.ts";
import { exportFiles } from "../replies/export.ts";
import { endingView } from "../replies/move.ts";
import { summaryView } from "../replies/summary.ts";
import { threadView } from "../replies/thread.ts";
import { act } from "./act.ts";
import { askedKind, type FoundArgument, isHidden, summedKind } from "./argument.ts";
import { announced, argued, reasonOf, refresh } from "./card.ts";
import { outcomeOf } from "./differ.ts";

/** Closes an argument, or asks the other side to. What Discord refuses after that is told, and undoes nothing. */
export async function close(found: FoundArgument, poll: boolean, scene: Scene): Promise<View> {
  const moderator = await isModerator(scene);
  const after = await act(found, [{ kind: "ending", moderator, ...(await outcomeOf(found)) }], scene);
  if (after.state.closed !== undefined) return summed(after, poll, scene);
  const shown = await argued(after);
  const { id, name } = scene.caller;
  const aside: View = {
    ...threadView(shown),
    title: "The other side is asked",
    lead: "It ends when somebody of each side that has values says so, or in a day without an answer.",
    lines: [],
    actions: [],
    replaces: true,
  };
  const { chart: _, ...plain } = aside;
  return announced(after, scene, endingView(shown, name, sideOf(after.state, id)), plain);
}

/** Tells the channel how a closed argument ended, once, and archives its thread. */
export async function summed(found: FoundArgument, poll: boolean, scene: Scene): Promise<View> {
  const { channels } = scene;
  const { argument, home, id } = found;
  const parent = channels && argument.parent;
  const problems = [...(await refresh(found, scene))];
  const link = parent === undefined ? undefined : channels?.linkTo(home, argument.channel);
  const summary = summaryView({ argued: await argued(found), link, poll: parent !== undefined && !poll });
  if (channels === undefined || parent === undefined)
    return { ...summary, replaces: true, private: isHidden(found, scene) };
  const tried = async (what: string, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      const why = reasonOf(error);
      if (why === undefined) throw error;
      problems.push(`${what}: ${why}.`);
    }
  };
  let posted: string | undefined;
  await tried("The summary could not be posted", async () => {
    posted = await channels.post(parent, summary);
    await scene.stores.arguments.append(home, id, summedKind, { message: posted }, { id: "0", name: "Crux" });
  });
  if (poll) await tried("The readers could not be asked", () => askReaders(found, parent, scene));
  await tried("The thread could not be archived", () => channels.archive(argument.channel));
  return {
    title: "The argument is closed",
    tone: "answer",
    lead:
      posted === undefined ? summary.lead : [{ link: "Go to the summary", url: channels.linkTo(home, parent, posted) }],
    sections: [],
    warnings: problems,
    private: true,
    ...(scene.caller.thread === argument.channel && { closes: argument.channel }),
    data: summary.data,
  };
}

const hours = 24;

/** Opens a poll in the parent channel, once. */
export async function askReaders(
  { id, home, argument }: FoundArgument,
  parent: string,
  { channels, stores, caller }: Scene,
): Promise<void> {
  if (channels === undefined) return;
  const question = `Does it hold? ${argument.words ?? argument.claim}`;
  const poll = await channels.poll(parent, {
    question,
    answers: ["It holds", "It does not hold", "Cannot be said"],
    hours,
  });
  await stores.arguments.append(home, id, askedKind, { poll }, { id: caller.id, name: caller.name });
}

export async function filesOf(found: FoundArgument, { channels }: Scene): Promise<readonly Attachment[]> {
  const { argument, home, steps } = found;
  const link = channels && argument.parent !== undefined ? channels.linkTo(home, argument.channel) : undefined;
  return exportFiles({ argued: await argued(found), opened: argument, events: steps.map(({ event }) => event), link });
}
