// What is done to polls: votes and the end.

import { apiError } from "../rest/errors.ts";
import type { Message, Poll } from "./message.ts";
import { replaceMessage } from "./messages.ts";
import { emit, type World } from "./world.ts";

/** Sets one person's answers, in place of those before. */
export function castVote(world: World, message: Message, userId: string, answerIds: readonly number[]): void {
  const poll = openPoll(world, message);
  const votes = new Map(
    poll.answers.map(({ id }) => {
      const others = [...(poll.votes.get(id) ?? [])].filter((voter) => voter !== userId);
      return [id, new Set(answerIds.includes(id) ? [...others, userId] : others)];
    }),
  );
  const voted = replaceMessage(world, { ...message, poll: { ...poll, votes } });
  for (const { id } of poll.answers) {
    const before = poll.votes.get(id)?.has(userId) ?? false;
    const after = answerIds.includes(id);
    if (before === after) continue;
    emit(world, { kind: "vote-changed", message: voted, answerId: id, userId, added: after });
  }
}

/** @throws ApiError 520006 where the message has no poll, 520001 where it has ended. */
export function endPoll(world: World, message: Message): Message {
  const poll = openPoll(world, message);
  return replaceMessage(world, { ...message, poll: { ...poll, ended: true, endsAt: world.clock.now() } });
}

function openPoll(world: World, { poll }: Message): Poll {
  if (poll === undefined) throw apiError("notAPoll");
  if (poll.ended || poll.endsAt <= world.clock.now()) throw apiError("pollExpired");
  return poll;
}
