// Opening an argument: its thread, where there are channels, and what is kept of it.

import { UserError } from "../../../src/core/errors.ts";
import type { Act, Side } from "../../../src/core/settle/settle-act.ts";
import { sides } from "../../../src/core/settle/state.ts";
import { tell } from "../../../src/core/tell.ts";
import { homeOf, type Scene } from "../../../src/kit/define.ts";
import { type Argument, directMessagesOf } from "../../../src/kit/kept.ts";
import { linkTo } from "../../../src/kit/ports.ts";
import type { Model } from "../../../src/models/model.ts";
import type { View } from "../../../src/render/view.ts";
import { pasted } from "../../ask/shared/given.ts";
import { stanceButtons } from "../replies/actions.ts";
import { threadView } from "../replies/thread.ts";
import { argumentData } from "../replies/view.ts";
import { act } from "./act.ts";
import { answered, type FoundArgument, findArgument, isHidden, languageHere } from "./argument.ts";
import { keptBase, keptText, type Question } from "./base.ts";
import { argued, refresh, tried } from "./card.ts";
import { note } from "./past.ts";
import { askReaders, unasked } from "./readers.ts";
import { elsewhere } from "./refusals.ts";

interface Opening extends Question {
  readonly words: string;
  readonly sentence?: string | undefined;
  readonly author?: Argument["said"] | undefined;
  readonly under?: string | undefined;
  /** What happens in it at once. */
  readonly acts: readonly Act[];
  /** Kept in the opener's own messages: nobody else finds it. */
  readonly hidden?: boolean | undefined;
}

/**
 * @throws UserError `settle.exists` where the message has an argument already, `settle.place` in a private thread; and as
 * the channels and the rules say.
 */
export async function openArgument(opening: Opening, scene: Scene): Promise<FoundArgument> {
  const { caller, channels, stores } = scene;
  const { hidden, under } = opening;
  const home = hidden ? directMessagesOf(caller.id) : homeOf(caller);
  const parent = channels && caller.guild !== undefined && !hidden ? caller.channel : undefined;
  if (parent !== undefined && caller.place === "private") throw notPrivately();
  // What is opened as a guest stands under no message.
  const isUnder = under !== undefined && caller.place !== "guest";
  if (parent === undefined || !isUnder) return opened(opening, { home, parent }, scene);
  await refuseSecond(home, under, scene);
  if (!(await stores.arguments.begin(home, under, "open"))) throw beingOpened();
  try {
    // Somebody else may have been quicker.
    await refuseSecond(home, under, scene);
    return await opened(opening, { home, parent }, scene);
  } catch (error) {
    await stores.arguments.leave(home, under, "open");
    // The message was taken back: what it says may still be argued, in words of one's own.
    const isGone = error instanceof UserError && error.code === "channel.gone";
    throw isGone ? error.at({ hint: tell`Say the claim yourself, and open that`, ways: elsewhere() }) : error;
  }
}

async function opened(
  { words, author, sentence, claim, model, base, under, acts, hidden }: Opening,
  { home, parent }: { readonly home: string; readonly parent: string | undefined },
  scene: Scene,
): Promise<FoundArgument> {
  const { caller, channels, stores } = scene;
  const locale = languageHere(scene);
  // A thread has no threads of its own: from inside one the new one is opened beside it, but in a post within it.
  const made =
    channels && parent !== undefined
      ? await channels.openThread({
          channel: parent,
          name: words,
          under: caller.thread === undefined ? under : undefined,
          within: caller.thread,
          kind: caller.place === "announcements" || caller.place === "forum" ? caller.place : undefined,
          first: beginning(words, sentence),
        })
      : undefined;
  const thread = made?.thread;
  if (made?.isPost && thread === caller.thread) await refuseSecondOpen(home, made.thread, scene);
  const argument: Omit<Argument, "at"> = {
    guild: home,
    channel: thread ?? (hidden ? home : (caller.channel ?? home)),
    // What comes of an argument in a post is told in the post: nothing else can be posted to a forum.
    ...(thread !== undefined && parent !== undefined && { parent: made?.isPost ? thread : parent }),
    model: model.name,
    claim: claim.text,
    words,
    ...(sentence !== undefined && { sentence }),
    ...(author && { said: author }),
    base: keptBase(model, base),
    ...(locale !== undefined && { locale }),
    by: caller.id,
    byName: caller.name,
  };
  const id = await stores.arguments.open(argument).catch(async (error: unknown) => {
    // A thread without an argument is of no use to anybody.
    if (thread !== undefined && !made?.isPost) await channels?.archive(thread).catch(() => undefined);
    throw error;
  });
  if (made?.first !== undefined) await stores.arguments.append(home, id, note.posted, { message: made.first }, caller);
  if (made?.isPost) await channels?.tag(made.thread, "open");
  // From a forum itself one looks into the new post.
  const inside = made?.isPost ? { ...scene, caller: { ...caller, thread: made.thread } } : scene;
  const found = await findArgument(id, inside);
  return acts.length > 0 ? act(found, acts, scene) : found;
}

/** What a post begins with, until the argument's card takes its place. */
const beginning = (words: string, sentence = words): View => ({
  title: words,
  lead: sentence,
  private: false,
  data: null,
});

/** In one post there is one open argument at most. */
async function refuseSecondOpen(home: string, post: string, scene: Scene): Promise<void> {
  const found = await scene.stores.arguments.find(home, { channel: post });
  if (found && (await findArgument(found.id, scene)).state.closed === undefined) await refuseSecond(home, post, scene);
}

const notPrivately = (): UserError =>
  new UserError(
    "settle.place",
    tell`Expected a channel, got a private thread: everybody in its channel could read along`,
    {
      hint: tell`Open it in the channel, or hold two positions against each other here with /compare`,
    },
  );

const beingOpened = (): UserError =>
  new UserError("settle.exists", tell`Somebody opens an argument about that message right now`, {
    hint: tell`It stands under the message in a moment`,
    ways: [{ label: tell`Arguments here`, line: "/settle list" }],
  });

async function refuseSecond(home: string, message: string, { stores, channels }: Scene): Promise<void> {
  // A thread under a message has the message's id.
  const found = await stores.arguments.find(home, { channel: message });
  if (found === undefined || channels === undefined) return;
  const { id } = found;
  throw new UserError("settle.exists", tell`That message or post is argued about already`, {
    ways: [{ label: tell`Where it stands`, line: `/settle show argument: ${id} private: true` }],
  });
}

/** Where it is, and the first thing to tap. */
export async function openedView(found: FoundArgument, scene: Scene, readers = false): Promise<View> {
  const problems = [
    ...(await refresh(found, scene)),
    ...(readers ? await tried(() => askReaders(found, "opening", scene), unasked) : []),
  ];
  const { channels, caller } = scene;
  const { argument, id } = found;
  if (channels === undefined || argument.parent === undefined || caller.guild === undefined) {
    const isPrivate = isHidden(found, scene);
    const view = await answered(found, scene, isPrivate, async () => threadView(await argued(found)));
    return { ...view, replaces: isPrivate };
  }
  const shown = await argued(found);
  const url = linkTo(channels, caller.guild, argument.channel);
  return {
    title: tell`An argument is open`,
    lead: [{ link: tell`Go to the argument`, url }],
    lines: [shown.heading, tell`How likely do you think it is?`],
    warnings: problems,
    actions: caller.place === "forum" ? [] : stanceButtons(id),
    private: true,
    replaces: true,
    data: () => ({ argument: argumentData(shown) }),
  };
}

interface Given {
  readonly side?: Side | undefined;
  readonly for?: string | undefined;
  readonly against?: string | undefined;
}

/**
 * The opener takes a side and speaks for it. Where nobody else is, as in a shell, one may speak for both in turn.
 * @throws UserError `settle.side` for values of the side that the opener does not take
 */
export function openingActs(model: Model, given: Given, { caller }: Pick<Scene, "caller">): readonly Act[] {
  const spoken = sides.filter((side) => given[side] !== undefined);
  const own = given.side ?? spoken.at(-1);
  const other = spoken.find((side) => side !== own);
  if (caller.guild !== undefined && other !== undefined) {
    throw new UserError(
      "settle.side",
      other === "for"
        ? tell`Expected values of your own side, got some for too`
        : tell`Expected values of your own side, got some against too`,
      {
        field: other,
        hint: tell`Whoever takes the other side says what it holds`,
      },
    );
  }
  const acts = spoken.flatMap((side): readonly Act[] => [
    { kind: "stance", side },
    ...[...pasted(model, given[side] ?? "", side).values].map(
      ([assumption, { reading }]): Act => ({
        kind: "set",
        side,
        assumption,
        text: keptText(model, assumption, reading),
      }),
    ),
  ]);
  const last = spoken.at(-1);
  if (given.side === undefined)
    return caller.guild === undefined && acts.length > 0 ? [...acts, { kind: "left" }] : acts;
  return given.side === last ? acts : [...acts, { kind: "stance", side: given.side }];
}
