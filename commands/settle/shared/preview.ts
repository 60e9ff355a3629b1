// A claim as it was read, before anything is opened: kept for an hour, shown to whoever asked.

import { z } from "zod";
import { claimOn } from "../../../src/answer/result.ts";
import { UserError } from "../../../src/core/errors.ts";
import type { Side } from "../../../src/core/settle/settle-act.ts";
import { sides } from "../../../src/core/settle/state.ts";
import { tell } from "../../../src/core/tell.ts";
import { homeOf, type Scene } from "../../../src/kit/define.ts";
import type { Argument, Json } from "../../../src/kit/kept.ts";
import { quote } from "../../../src/language/text/mistake.ts";
import type { Model } from "../../../src/models/model.ts";
import { modelNamed } from "../../ask/shared/model-options.ts";
import { baseOf, keptBase, maybeOwnModel } from "./base.ts";
import type { SaidQuestion } from "./question.ts";

const form = z.object({
  words: z.string(),
  claim: z.string(),
  model: z.string(),
  base: z.json(),
  under: z.string().exactOptional(),
  said: z.object({ sentence: z.string(), opposite: z.string(), counted: z.string().exactOptional() }).exactOptional(),
  author: z.object({ by: z.string(), byName: z.string() }).exactOptional(),
  side: z.enum(sides).exactOptional(),
});

export interface Preview extends SaidQuestion {
  readonly words: string;
  /** The message under which the thread would stand. */
  readonly under?: string | undefined;
  /** Who said the words, where they are a message's. */
  readonly author?: Argument["said"] | undefined;
  /** The side that whoever opens it takes. */
  readonly side?: Side | undefined;
}

const kind = "opening";

/** The id under which it waits for an hour. */
export async function keepPreview(
  { words, model, claim, base, under, said, author, side }: Preview,
  { stores, caller }: Scene,
): Promise<string> {
  const data: z.input<typeof form> = {
    ...{ words, claim: claim.text, model: model.name, base: keptBase(model, base) as z.input<typeof form>["base"] },
    ...(under !== undefined && { under }),
    ...(said && { said: { ...said } }),
    ...(author && { author }),
    ...(side && { side }),
  };
  return stores.drafts.keep({ kind, data: data as Json, by: caller.id, guild: homeOf(caller) });
}

type Words = Pick<Preview, "words" | "under" | "author">;

const wordsKind = "words";
const wordsForm = form.pick({ words: true, under: true, author: true });

/** The id under which words that no model fits wait for an hour, until their numbers are written. */
export const keepWords = ({ words, under, author }: Words, { stores, caller }: Scene): Promise<string> => {
  const data = { words, ...(under !== undefined && { under }), ...(author && { author: { ...author } }) };
  return stores.drafts.keep({ kind: wordsKind, data, by: caller.id, guild: homeOf(caller) });
};

/** The words alone of either. Errors as `previewOf`. */
export const wordsOf = async (id: string, scene: Scene): Promise<Words> =>
  wordsForm.parse(await waiting(id, [kind, wordsKind], scene));

/** Either, whole. Errors as `previewOf`. */
export async function previewOrWords(id: string, scene: Scene): Promise<Preview | Words> {
  const data = await waiting(id, [kind, wordsKind], scene);
  const kept = form.safeParse(data).data;
  return kept ? previewFrom(kept, scene) : wordsForm.parse(data);
}

/** @throws UserError `settle.preview` where it is not there any more, or is somebody else's */
export const previewOf = async (id: string, scene: Scene): Promise<Preview> =>
  previewFrom(form.parse(await waiting(id, [kind], scene)), scene);

async function previewFrom(kept: z.output<typeof form>, scene: Scene): Promise<Preview> {
  const { words, claim, model: name, base, under, said, author, side } = kept;
  const model: Model = maybeOwnModel(base as Json) ?? (await modelNamed(name, scene));
  return { words, model, claim: claimOn(model, claim), base: baseOf(model, base as Json), under, said, author, side };
}

async function waiting(id: string, kinds: readonly string[], { stores, caller }: Scene): Promise<unknown> {
  const draft = await stores.drafts.get(id.trim().toLowerCase());
  if (draft && kinds.includes(draft.kind) && draft.by === caller.id && draft.guild === homeOf(caller))
    return draft.data;
  throw new UserError("settle.preview", tell`Expected a preview of yours, got ${quote(id)}`, {
    field: "preview",
    gone: true,
    hint: tell`A preview waits for an hour; use Settle this again`,
    ways: [{ label: tell`Say it again…`, line: "/settle open" }],
  });
}
