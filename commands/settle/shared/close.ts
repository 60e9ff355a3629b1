// Ending an argument: a summary in the parent channel, the readers asked if wanted, the thread archived.

import { isModerator } from "../../../src/kit/caller.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { Attachment, View } from "../../../src/render/view.ts";
import { exportFiles } from "../replies/export.ts";
import { summaryView } from "../replies/summary.ts";
import { act } from "./act.ts";
import { askedKind, type Found } from "./argument.ts";
import { argued, reasonOf, refresh } from "./shown.ts";

/** Closes an argument. What Discord refuses after that is told, and undoes nothing. */
export async function close(found: Found, poll: boolean, scene: Scene): Promise<View> {
  const moderator = await isModerator(scene);
  const after = await act(found, [{ kind: "closed", moderator }], scene);
  const { channels } = scene;
  const { argument, home } = after;
  const parent = channels && argument.parent;
  const problems = [...(await refresh(after, scene))];
  const link = parent === undefined ? undefined : channels?.linkTo(home, argument.channel);
  const summary = summaryView({
    argued: await argued(after),
    moves: after.steps.map(({ event }) => event),
    link,
    files: await filesOf(after, scene),
    poll: parent !== undefined && !poll,
  });
  if (channels === undefined || parent === undefined) return { ...summary, replaces: true };
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
  });
  if (poll) await tried("The readers could not be asked", () => askReaders(after, parent, scene));
  await tried("The thread could not be archived", () => channels.archive(argument.channel));
  return {
    title: "The argument is closed",
    tone: "answer",
    lead:
      posted === undefined ? summary.lead : [{ link: "Go to the summary", url: channels.linkTo(home, parent, posted) }],
    sections: [],
    warnings: problems,
    footnote: summary.footnote ?? "",
    private: true,
    ...(scene.caller.thread === argument.channel && { closes: argument.channel }),
    data: summary.data,
  };
}

const hours = 24;

/** Opens a poll in the parent channel, once. */
export async function askReaders(
  { id, home, argument }: Found,
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

export async function filesOf(found: Found, { channels }: Scene): Promise<readonly Attachment[]> {
  const { argument, home, steps } = found;
  const link = channels && argument.parent !== undefined ? channels.linkTo(home, argument.channel) : undefined;
  return exportFiles({ argued: await argued(found), opened: argument, events: steps.map(({ event }) => event), link });
}
