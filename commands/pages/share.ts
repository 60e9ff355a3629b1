// An answer, a closed argument or a checked figure as a page that anybody with its link can read: asks first, and of an argument
// somebody of each side.

import { UserError } from "../../src/core/errors.ts";
import type { Side } from "../../src/core/settle/settle-act.ts";
import { isParty, type Settle, sides } from "../../src/core/settle/state.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand, type Scene } from "../../src/kit/define.ts";
import { flag, maybeText, result } from "../../src/kit/options.ts";
import type { Consent, Sheet } from "../../src/render/page/sheet.ts";
import type { View } from "../../src/render/view.ts";
import { figureCalled, figures } from "../article/shared/printed-check.ts";
import { recalled } from "../ask/shared/reply.ts";
import { toldOf } from "../settle/replies/move.ts";
import { argumentOption, type FoundArgument, findArgument, inItsLanguage, renewed } from "../settle/shared/argument.ts";
import { threadOf, tried } from "../settle/shared/card.ts";
import { fieldOf, note } from "../settle/shared/past.ts";
import { noted, once } from "../settle/shared/readers.ts";
import { refusal } from "../settle/shared/refusals.ts";
import { addressOf, askView, savedPage, sharedView, toldAsked, toldShared, waitingView } from "./shared/address.ts";

export default defineCommand({
  name: "share",
  description: "A page of an answer, an argument or a figure, for whoever has its link",
  offered: "button",
  options: {
    result: result(),
    argument: argumentOption(),
    figure: maybeText("One of the article's figures, as /claims has it"),
    named: flag("Whether your name stands on it"),
    listed: flag("Whether search engines may list it"),
  },
  examples: [],
  run: async ({ named, listed = false, ...of }, scene): Promise<View> => {
    addressOf(scene);
    const { what, share } = await subjectOf(of, scene);
    return named === undefined ? askView(what) : share({ named, listed });
  },
});

interface Subject {
  /** As a command line names it. */
  readonly what: { readonly option: "result" | "argument" | "figure"; readonly value: string };
  readonly share: (agreement: Agreement) => Promise<View>;
}

interface Of {
  readonly result?: string | undefined;
  readonly argument?: string | undefined;
  readonly figure?: string | undefined;
}

/**
 * What is to be shared, found before anybody is asked; what makes a page of it is loaded with the first.
 * @throws UserError `option.missing`, and as `recalled`, `figureCalled` and `checkMayShare`
 */
async function subjectOf({ result: reply, argument, figure }: Of, scene: Scene): Promise<Subject> {
  if (reply !== undefined) {
    const asked = await recalled(reply, scene);
    const share: Subject["share"] = async (agreement) => {
      const { answerSheet } = await import("./shared/answer-sheet.ts");
      return sharedByOne(agreement, scene, (agreed, consent) => answerSheet(asked, agreed, consent, scene));
    };
    return { what: { option: "result", value: reply }, share };
  }
  if (figure !== undefined) {
    const found = figureCalled(figures(), figure, "figure");
    const share: Subject["share"] = async (agreement) => {
      const { figureSheet } = await import("./shared/answer-sheet.ts");
      return sharedByOne(agreement, scene, (_, consent) => figureSheet(found, scene.now(), consent));
    };
    return { what: { option: "figure", value: found.id }, share };
  }
  if (argument === undefined) {
    const hint = tell`Press Share under an answer or at an argument's end`;
    throw new UserError("option.missing", tell`Expected an answer, an argument or a figure, got none`, { hint });
  }
  const found = await findArgument(argument, scene);
  checkMayShare(found, scene);
  return {
    what: { option: "argument", value: found.id },
    share: (agreement) => shareArgument(found, agreement, scene),
  };
}

/** What one person alone can share. */
async function sharedByOne(
  { named, listed }: Agreement,
  scene: Scene,
  sheetFor: (agreed: ReadonlySet<string>, consent: Consent) => Sheet,
): Promise<View> {
  const { id, name } = scene.caller;
  const sheet = sheetFor(new Set(named ? [id] : []), { by: named ? [name] : [], listed });
  const page = await savedPage(sheet, [id], scene);
  return sharedView(page, addressOf(scene)(page));
}

/** @throws UserError `settle.open`, or `settle.right` for who was never on a side */
function checkMayShare(found: FoundArgument, { caller }: Scene): void {
  const { state } = found;
  if (state.closed === undefined) throw refusal(found, "open", tell`This argument is still open`);
  if (isParty(state, caller.id) || state.alone) return;
  throw refusal(found, "right", tell`That is for whoever was on a side`, { hint: tell`Ask one of them`, ways: [] });
}

/** How somebody agrees to be on a page. */
interface Agreement {
  readonly named: boolean;
  readonly listed: boolean;
}

/** Notes that the caller agrees; makes the page where that was the last to, and else asks the other side. */
async function shareArgument(found: FoundArgument, agreement: Agreement, scene: Scene): Promise<View> {
  checkMayShare(found, scene);
  const { caller, stores } = scene;
  const { home, id } = found;
  const before = await pageOf(found, scene);
  if (before !== undefined) return sharedView(before, addressOf(scene)(before));
  await stores.arguments.append(home, id, note.pageAgreed, { ...agreement }, caller);
  const after = await renewed(found, scene);
  const missing = sides.filter((side) => isMissing(after, side));
  if (missing.length > 0 && !after.state.alone) {
    const mentions = missing.flatMap((side) => toldOf(after.state, side));
    const asked = inItsLanguage(after, scene, () => toldAsked(id, caller.name, mentions));
    return { ...waitingView(id), warnings: await told(after, scene, asked) };
  }
  await once(after, { kind: note.paged, of: String(timesPaged(after)) }, scene, async () => ({
    page: await made(after, scene),
  }));
  const page = await pageOf(await renewed(after, scene), scene);
  if (page === undefined) return waitingView(id);
  const url = addressOf(scene)(page);
  return {
    ...sharedView(page, url),
    warnings: await told(
      after,
      scene,
      inItsLanguage(after, scene, () => toldShared(url)),
    ),
  };
}

async function made(found: FoundArgument, scene: Scene): Promise<string> {
  const all = [...agreementsIn(found)];
  const named = all.filter(([, { named: isNamed }]) => isNamed);
  const consent = { by: named.map(([, { name }]) => name), listed: all.every(([, { listed }]) => listed) };
  const { argumentSheet } = await import("./shared/argument-sheet.ts");
  const agreed = new Set(named.map(([id]) => id));
  return inItsLanguage(found, scene, async () =>
    savedPage(
      await argumentSheet(found, agreed, consent, scene),
      all.map(([id]) => id),
      scene,
    ),
  );
}

/** The page that is there, if one is. */
async function pageOf(found: FoundArgument, { stores }: Scene): Promise<string | undefined> {
  const id = fieldOf(noted(found, { kind: note.paged }), "page");
  if (typeof id !== "string") return undefined;
  const page = await stores.pages.get(id);
  return page === undefined || page === "gone" ? undefined : id;
}

const timesPaged = ({ entries }: FoundArgument): number =>
  entries.filter(({ value }) => value?.kind === note.paged).length;

/** Those who agreed since the last page was made, by id: one that was taken down needs all of them again. */
function agreementsIn({ entries }: FoundArgument): ReadonlyMap<string, Agreement & { readonly name: string }> {
  const last = entries.findLastIndex(({ value }) => value?.kind === note.paged);
  const agreed = entries.slice(last + 1).flatMap(({ value }) => (value?.kind === note.pageAgreed ? [value] : []));
  return new Map(
    agreed.map(({ by, byName, data }) => [by, { ...(data as unknown as Agreement), name: byName }] as const),
  );
}

/** Whether a side that somebody began on has not agreed; who moved over speaks for where they came from. */
function isMissing(found: FoundArgument, side: Side): boolean {
  const { state } = found;
  const begunOn = [...state.been.keys()].filter((id) => firstSide(state, id) === side);
  const agreed = agreementsIn(found);
  return begunOn.length > 0 && !begunOn.some((id) => agreed.has(id));
}

const firstSide = ({ been }: Settle, id: string): Side | undefined => [...(been.get(id) ?? [])][0];

/** Tells the thread, and archives it once more. @returns what the person must be told where that fails */
async function told(found: FoundArgument, scene: Scene, view: View): Promise<readonly string[]> {
  const there = threadOf(found, scene);
  if (there === undefined) return [];
  const { channels, thread } = there;
  const posted = async () => {
    await channels.post(thread, view);
    if (found.argument.parent !== thread) await channels.archive(thread);
  };
  return tried(posted, (why) => tell`The thread could not be told: ${why}.`);
}
