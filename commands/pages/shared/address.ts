// Where pages are found, and who may speak for one.

import { UserError } from "../../../src/core/errors.ts";
import { isModerator } from "../../../src/kit/caller.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { SharedPage } from "../../../src/kit/kept.ts";
import { quote } from "../../../src/language/text/mistake.ts";

/** @throws UserError `page.off` where this Crux has no address for pages */
export function addressOf({ publicUrl }: Pick<Scene, "publicUrl">): (id: string) => string {
  if (publicUrl === undefined) {
    const hint = "Whoever runs it sets CRUX_PUBLIC_URL";
    throw new UserError("page.off", "Expected a Crux that shows pages, got one without an address for them", { hint });
  }
  return (id) => pageUrl(publicUrl, id);
}

/** What stands in the web of a page. */
export const pageUrl = (publicUrl: string, id: string): string => `${publicUrl}/a/${id}`;

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
  const hint = "Those who shared a page can take it down";
  throw new UserError("page.unknown", `Expected a page of yours that is still there, got ${quote(id)}`, {
    field: "page",
    hint,
    ways: [{ label: "My pages", line: "/pages" }],
  });
}
