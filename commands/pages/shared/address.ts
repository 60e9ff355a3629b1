// Where pages are found, and who may speak for one.

import { UserError } from "../../../src/core/errors.ts";
import { localeNow, tell } from "../../../src/core/tell.ts";
import { isModerator, type Scene } from "../../../src/kit/define.ts";
import type { Json, SharedPage } from "../../../src/kit/kept.ts";
import { quote } from "../../../src/language/text/mistake.ts";
import type { Sheet } from "../../../src/render/page/sheet.ts";

/** @throws UserError `page.off` where this Crux has no address for pages */
export function addressOf({ publicUrl }: Pick<Scene, "publicUrl">): (id: string) => string {
  if (publicUrl === undefined) {
    const hint = tell`Whoever runs it sets CRUX_PUBLIC_URL`;
    throw new UserError("page.off", tell`Expected a Crux that shows pages, got one without an address for them`, {
      hint,
    });
  }
  return (id) => pageUrl(publicUrl, id);
}

/** What stands in the web of a page. */
export const pageUrl = (publicUrl: string, id: string): string => `${publicUrl}/a/${id}`;

/** Keeps a page, in the language in which it is told. @returns its id */
export function savedPage(sheet: Sheet, by: readonly string[], { stores, caller }: Scene): Promise<string> {
  const locale = localeNow();
  const { guild } = caller;
  return stores.pages.save({
    ...{ sheet: { ...sheet, ...(locale !== undefined && { locale }) } as unknown as Json, by },
    ...(guild !== undefined && { guild }),
  });
}

/**
 * A page for those who shared it, and for moderators of the server where that was.
 * @throws UserError `page.unknown` for one that is not there, or is somebody else's
 */
export async function ownPage(id: string, scene: Scene): Promise<SharedPage> {
  const { caller, stores } = scene;
  const found = await stores.pages.get(id.trim().toLowerCase());
  const isOwn = found !== undefined && found !== "gone" && found.by.includes(caller.id);
  const isHere = found !== undefined && found !== "gone" && found.guild !== undefined && found.guild === caller.guild;
  if (found !== undefined && found !== "gone" && (isOwn || (isHere && (await isModerator(scene))))) return found;
  const hint = tell`Those who shared a page can take it down`;
  throw new UserError("page.unknown", tell`Expected a page of yours that is still there, got ${quote(id)}`, {
    field: "page",
    hint,
    ways: [{ label: tell`My pages`, line: "/pages" }],
  });
}
