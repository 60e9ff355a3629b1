// An answer, a closed argument or a checked figure as a page that anybody with its link can read; asks first.

import { UserError } from "../../src/core/errors.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand, type Scene } from "../../src/kit/define.ts";
import { flag, maybeText, result } from "../../src/kit/options.ts";
import type { Consent, Sheet } from "../../src/render/page/sheet.ts";
import type { View } from "../../src/render/view.ts";
import { figureCalled, figures } from "../article/shared/printed-check.ts";
import { recalled } from "../ask/shared/reply.ts";
import { argumentOption, findArgument } from "../settle/shared/argument.ts";
import { askView, sharedView } from "./replies/share-view.ts";
import { addressOf, savedPage } from "./shared/address.ts";
import { type Agreement, checkMayShare, shareArgument } from "./shared/consent.ts";

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
      const { figureSheet } = await import("./shared/figure-sheet.ts");
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
