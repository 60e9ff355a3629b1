// Polls as a message may open them.

import { z } from "zod";
import { limits } from "./limits.ts";
import { emoji, list, text } from "./text.ts";

export const poll = z.object({
  question: z.object({ text: text(1, limits.poll.question) }),
  answers: list(
    z.object({ poll_media: z.object({ text: text(1, limits.poll.answer), emoji: emoji.nullish() }) }),
    1,
    limits.poll.answers,
  ),
  duration: z.int().min(1).max(limits.poll.hours).nullish(),
  allow_multiselect: z.boolean().nullish(),
  layout_type: z.literal(1).nullish(),
});

export type PollForm = z.output<typeof poll>;
