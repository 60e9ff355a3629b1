// Opening an argument: its thread, where there are channels, and what is kept of it.

import { UserError } from "../../../src/core/errors.ts";
import type { Act, Side } from "../../../src/core/settle/settle-act.ts";
import { homeOf } from "../../../src/kit/caller.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { Argument, Json } from "../../../src/kit/ports.ts";
import type { Model } from "../../../src/models/model.ts";
import type { View } from "../../../src/render/view.ts";
import { pasted } from "../../ask/shared/given.ts";
import { claimSentence } from "../replies/text.ts";
import { argumentData, stateView } from "../replies/view.ts";
import { act } from "./act.ts";
import { type Found, findArgument } from "./argument.ts";
import { argued, refresh } from "./shown.ts";

interface Opening {
  readonly words: string;
  readonly claim: string;
  readonly model: string;
  readonly base: Json;
  /** The message under which the thread is opened. */
  readonly under?: string | undefined;
  /** What happens in it at once. */
  readonly acts: readonly Act[];
}

/**
 * @throws UserError `settle.exists` where the message has an argument already, `settle.place` in a private thread; and as
 * the channels and the rules say.
 */
export async function openArgument({ words, claim, model, base, under, acts }: Opening, scene: Scene): Promise<Found> {
  const { caller, channels, stores } = scene;
  const home = homeOf(caller);
  const parent = channels && caller.guild !== undefined ? caller.channel : undefined;
  if (parent !== undefined && caller.place === "private") throw notPrivately();
  if (parent !== undefined && under !== undefined) await refuseSecond(home, under, scene);
  // A thread has no threads of its own: from inside one, the new one is opened beside it.
  const thread =
    channels && parent !== undefined
      ? await channels.openThread({
          channel: parent,
          name: words,
          under: caller.thread === undefined ? under : undefined,
          announcements: caller.place === "announcements",
        })
      : undefined;
  const opened: Omit<Argument, "at"> = {
    guild: home,
    channel: thread ?? caller.channel ?? home,
    ...(thread !== undefined && parent !== undefined && { parent }),
    model,
    claim,
    words,
    base,
    by: caller.id,
    byName: caller.name,
  };
  const id = await stores.arguments.open(opened).catch(async (error: unknown) => {
    // A thread without an argument is of no use to anybody.
    if (thread !== undefined) await channels?.archive(thread).catch(() => undefined);
    throw error;
  });
  const found = await findArgument(id, scene);
  return acts.length > 0 ? act(found, acts, scene) : found;
}

const notPrivately = (): UserError =>
  new UserError("settle.place", "Expected a channel, got a private thread: everybody in its channel could read along", {
    hint: "Open it in the channel, or hold two positions against each other here with /compare",
  });

async function refuseSecond(home: string, message: string, { stores, channels }: Scene): Promise<void> {
  // A thread under a message has the message's id.
  const found = await stores.arguments.find(home, { channel: message });
  if (found === undefined || channels === undefined) return;
  const { id } = found;
  throw new UserError("settle.exists", `Expected a message without an argument, got one that has ${id}`, {
    hint: `Go on there, or see it with /settle show argument: ${id}`,
  });
}

export async function openedView(found: Found, scene: Scene): Promise<View> {
  const problems = await refresh(found, scene);
  const shown = await argued(found);
  const { channels, caller } = scene;
  const { argument, id, model, claim } = found;
  if (channels === undefined || argument.parent === undefined || caller.guild === undefined) {
    return { ...stateView(shown), replaces: false };
  }
  const url = channels.linkTo(caller.guild, argument.channel);
  return {
    title: "An argument is open",
    tone: "answer",
    lead: [{ link: "Go to the argument", url }],
    sections: [{ title: shown.words, lines: [claimSentence(model, claim), [{ code: claim.text }]] }],
    warnings: problems,
    footnote: `argument ${id}`,
    private: scene.caller.message !== undefined,
    data: { argument: argumentData(shown) },
  };
}

interface Given {
  readonly side?: Side | undefined;
  readonly for?: string | undefined;
  readonly against?: string | undefined;
}

/** The opener speaks for each side in turn, as anybody may, and ends on their own or on none. */
export function openingActs(model: Model, given: Given): readonly Act[] {
  const spoken = (["for", "against"] as const).filter((side) => given[side] !== undefined);
  const acts = spoken.flatMap((side): readonly Act[] => [
    { kind: "joined", side },
    ...[...pasted(model, given[side], side).values].map(
      ([assumption, { reading }]): Act => ({ kind: "set", side, assumption, text: reading.text.trim() }),
    ),
  ]);
  const last = spoken.at(-1);
  if (given.side === last) return acts;
  return [...acts, given.side === undefined ? { kind: "left" } : { kind: "joined", side: given.side }];
}
