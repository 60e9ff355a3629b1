// Ending an argument: asked of the other side, and when it has ended a summary in the channel, the thread archived.

import { agreesToEnd, askedToEnd, endsAtOnce, sidesHeld } from "../../../src/core/settle/ending.ts";
import { settle } from "../../../src/core/settle/settle.ts";
import type { Outcome } from "../../../src/core/settle/settle-act.ts";
import { isParty, sideOf } from "../../../src/core/settle/state.ts";
import { tell } from "../../../src/core/tell.ts";
import { isModerator, type Scene } from "../../../src/kit/define.ts";
import { linkTo } from "../../../src/kit/ports.ts";
import { type Attachment, button, plainView, type View } from "../../../src/render/view.ts";
import { agreedOn, agreedVerdict, closedText, endNow, heldSides } from "../replies/outcome.ts";
import { closedView, endingView, summaryView } from "../replies/summary.ts";
import { exportFiles } from "../replies/thread.ts";
import { type Argued, hasSpoken } from "../replies/view.ts";
import { act, announced, disarm, disarmClosed } from "./act.ts";
import { answered, type FoundArgument, headingOf, isHidden, renewed, toAll, whole } from "./argument.ts";
import { standing as standingIn } from "./base.ts";
import { argued, linkOf, refresh, tried } from "./card.ts";
import { fieldOf, note } from "./past.ts";
import { askReaders, countOf, countReaders, isAsked, noted, once, readersText, unasked } from "./readers.ts";
import { overtaken } from "./refusals.ts";

/** How somebody closes: `sure` says that they were asked whether they mean to end what others argue about. */
interface Closing {
  readonly poll: boolean;
  readonly sure: boolean;
  /** What it came to where the button was shown. */
  readonly to?: string | undefined;
}

/** Closes an argument, or asks the other side to. What Discord refuses after that is told, and undoes nothing. */
export async function close(found: FoundArgument, { poll, sure, to }: Closing, scene: Scene): Promise<View> {
  if (poll) await scene.channels?.needMember?.(tell`poll the readers`);
  const moderator = await isModerator(scene);
  if (!sure && moderator && endsForOthers(found, scene)) return askClosing(found, scene, moderator);
  if (to !== undefined && !found.state.closed && to !== endNow(await found.standing(), found.state))
    throw overtaken(found, "changed", tell`It no longer comes out as it was shown`);
  const after = await act(found, [{ kind: "ending", moderator, ...(await outcomeOf(found)) }], scene);
  if (after.state.closed !== undefined) return summed(after, poll, scene);
  if (found.state.ending?.at === after.state.ending?.at) return waitingView(after, scene.caller.id);
  const { name } = scene.caller;
  const ending = (shown: Argued) => endingView(shown, name);
  return announced(after, scene, ending, (shown) => {
    const lines = [tell`Their answer comes in the thread.`];
    return { ...ending(shown), title: tell`The others are asked`, lines, actions: [], mentions: [], replaces: true };
  });
}

/** How an argument would end as it stands. */
async function outcomeOf(found: FoundArgument): Promise<Outcome> {
  const standing = await found.standing();
  const { state } = found;
  const first = standing.crux?.differences[0]?.id;
  const on = (about: string | undefined) => (about === undefined ? {} : { on: about });
  const verdict = agreedVerdict(standing, state);
  if (verdict !== undefined) {
    const { miss: _, ...kept } = verdict;
    return { outcome: "agreed", ...kept, ...on(await settledBy(found)) };
  }
  const isDiffering = hasSpoken(state) && heldSides(state).length > 1;
  if (isDiffering) return { outcome: "differ", ...on(first) };
  // What comes out the same either way hangs on nothing.
  return { outcome: "lapsed", ...(standing.holds.for === standing.holds.against ? {} : on(first)) };
}

/** The last acts that are looked at; each that changed a value costs two runs. */
const mostLooked = 10;

/** The assumption whose change made all agree on what they agree on now; nothing where it was a stance, or long ago. */
async function settledBy(found: FoundArgument): Promise<string | undefined> {
  const agreed = agreedOn(await found.standing(), found.state);
  const steps = found.steps.slice(-mostLooked);
  for (const [k, { event }] of [...steps.entries()].reverse()) {
    const before = steps[k - 1]?.state;
    if (before === undefined) return undefined;
    if (agreedOn(await standingIn(found, before), before) !== agreed) {
      const about = fieldOf(event.data, "assumption");
      return typeof about === "string" && event.kind !== "seconded" ? about : undefined;
    }
  }
  return undefined;
}

/** Who joins in rings nobody a second time: it waits for others of their side, or for the other side. */
function waitingView({ id, state }: FoundArgument, person: string): View {
  if (askedToEnd(state).length === 0) {
    const until = tell`It ends a day after that was asked, with nothing agreed, or goes on with a move.`;
    return plainView(tell`Nobody is left to answer`, until, { private: true, data: { argument: id } });
  }
  const side = sideOf(state, person);
  const isAsked = side === undefined || agreesToEnd(state, side, state.ending?.agreed ?? new Map());
  const [title, lead] = isAsked
    ? [tell`Your side has asked already`, tell`The others' answer comes in the thread.`]
    : [tell`Others answer for your side`, tell`It takes who has set your side's values, or who was on it first.`];
  return plainView(title, lead, { private: true, data: { argument: id } });
}

/** Whether a moderator would end it for others. */
const endsForOthers = ({ state }: FoundArgument, { caller }: Scene): boolean =>
  !state.closed && !state.alone && !isParty(state, caller.id) && sidesHeld(state).length > 0;

/** The question before an argument is closed, put to a `moderator` or not. Errors as the rules say: who may not is told first. */
export async function askClosing(found: FoundArgument, scene: Scene, moderator: boolean): Promise<View> {
  const { id, argument, state } = found;
  const { caller, now } = scene;
  const data = { moderator, ...(await outcomeOf(found)) };
  const asked = settle(state, { kind: "ending", data, by: caller.id, byName: caller.name, at: now() });
  const isForOthers = moderator && endsForOthers(found, scene);
  const line = `/settle close argument: ${id}${isForOthers ? " sure: true" : ""}`;
  const isTold = argument.parent !== undefined;
  return {
    ...plainView(tell`Close this argument?`, headingOf(argument), { private: true, data: { argument: id } }),
    replaces: false,
    lines: [
      isForOthers
        ? tell`You are no party to it: it ends at once, and is told as closed by a moderator, with nothing agreed.`
        : endsAtOnce(asked)
          ? isTold
            ? tell`It ends at once: nobody else has to say so. The channel is told.`
            : tell`It ends at once: nobody else has to say so.`
          : sidesHeld(state).length > 1
            ? tell`It ends once each side says so, or after a day with nothing agreed. The channel is told.`
            : tell`It ends once somebody else says so, or after a day with nothing agreed. The channel is told.`,
    ],
    actions: [
      button(tell`Close it`, line, "danger"),
      ...(isTold ? [button(tell`Close it and ask the readers`, `${line} poll: true`)] : []),
    ],
  };
}

/** What is told of a closed argument, with the link to it where it has a thread; `asking`: the readers are asked next. */
export async function summaryOf(found: FoundArgument, scene: Scene, asking = false): Promise<View> {
  const link = linkOf(found, scene);
  const poll = link !== undefined && !asking && !isAsked(found, "close");
  return summaryView({
    argued: await argued(found),
    link,
    poll,
    isShared: scene.publicUrl !== undefined,
    readers: readersText(found),
  });
}

/** Tells the channel how a closed argument ended, once, and archives its thread. */
export async function summed(found: FoundArgument, poll: boolean, scene: Scene): Promise<View> {
  const { channels } = scene;
  const { argument, home } = found;
  const parent = channels && argument.parent;
  const problems = [...(await refresh(found, scene))];
  if (channels === undefined || parent === undefined)
    return {
      ...(await answered(found, scene, isHidden(found, scene), () => summaryOf(found, scene))),
      replaces: true,
    };
  const trying = async (...what: Parameters<typeof tried>) => void problems.push(...(await tried(...what)));
  const isPost = parent === argument.channel;
  await trying(
    () => countReaders(found, "opening", scene),
    (why) => tell`The readers could not be counted: ${why}.`,
  );
  const counted = await renewed(found, scene);
  // Who did not answer once is not asked again.
  const before = countOf(counted, "opening")?.votes ?? [1];
  const isReadersToo = poll || (isAsked(found, "opening") && before.some((votes) => votes > 0));
  const posting = async () => {
    const told = await toAll(counted, scene, () => summaryOf(counted, scene, isReadersToo));
    const message = await channels.post(parent, told);
    const url = linkTo(channels, home, parent, message);
    const last = await toAll(counted, scene, async () => closedView(await argued(counted), url));
    if (!isPost)
      await trying(
        () => channels.post(argument.channel, last),
        (why) => tell`The thread could not be told: ${why}.`,
      );
    return { message };
  };
  await trying(
    () => once(counted, { kind: note.summed }, scene, posting),
    (why) => tell`The summary could not be posted: ${why}.`,
  );
  await disarm(counted, scene, ({ kind }, isQuestion) =>
    isQuestion || kind === "ending" ? closedText(found.model, found.state) : undefined,
  );
  await disarmClosed(counted, scene);
  if (isReadersToo) await trying(() => askReaders(counted, "close", scene), unasked);
  if (isPost) await channels.tag(argument.channel, "settled");
  else
    await trying(
      () => channels.archive(argument.channel),
      (why) => tell`The thread could not be archived: ${why}.`,
    );
  const posted = summaryIn(await renewed(counted, scene));
  const summary = await summaryOf(counted, scene);
  return {
    title: tell`The argument is closed`,
    lead:
      posted === undefined
        ? summary.lead
        : [{ link: tell`Go to the summary`, url: linkTo(channels, home, parent, posted) }],
    warnings: problems,
    private: true,
    ...(scene.caller.thread === argument.channel && !isPost && { closes: argument.channel }),
    data: summary.data,
  };
}

/** The message in the channel that tells how it ended. */
export function summaryIn(found: FoundArgument): string | undefined {
  const message = fieldOf(noted(found, { kind: note.summed }), "message");
  return message === undefined ? undefined : String(message);
}

export async function filesOf(found: FoundArgument, scene: Scene): Promise<readonly Attachment[]> {
  const { argument, steps } = await whole(found, scene);
  const events = steps.map(({ event }) => event);
  return exportFiles({ argued: await argued(found), opened: argument, events, link: linkOf(found, scene) });
}
