// In which language an argument is told: what several read is in its own, what one person sees in theirs.

import { localeNow, speaking } from "../../../src/core/tell.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { View } from "../../../src/render/view.ts";
import { type FoundArgument, isHidden } from "./argument.ts";

/** What was opened before arguments kept a language is English. */
const english = "en-US";

type Found = Pick<FoundArgument, "argument" | "home">;

/** The language of an argument that is opened now: the one that its server has chosen, else the opener's. */
export const languageHere = ({ caller }: Scene): string | undefined => caller.serverLocale ?? localeNow();

/** Does work in the language of an argument; where nobody but the caller reads it, in the caller's. */
export const inItsLanguage = <Made>(found: Found, scene: Scene, work: () => Made): Made =>
  scene.caller.guild === undefined || isHidden(found, scene)
    ? work()
    : speaking(found.argument.locale ?? english, work);

/** What is posted for all who read along. */
export const toAll = (found: Found, scene: Scene, view: () => View | Promise<View>): Promise<View> =>
  inItsLanguage(found, scene, async () => ({ ...(await view()), locale: localeNow() ?? english }));

/** A reply that all see, or one person. */
export async function answered(
  found: Found,
  scene: Scene,
  isPrivate: boolean,
  view: () => View | Promise<View>,
): Promise<View> {
  const isForOne = isPrivate || scene.caller.inPrivate;
  return { ...(await (isForOne ? view() : toAll(found, scene, view))), private: isPrivate };
}
