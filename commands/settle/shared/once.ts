// What is done to Discord once for an argument, however many processes would do it at the same time.

import type { Scene } from "../../../src/kit/define.ts";
import type { Json } from "../../../src/kit/kept.ts";
import { type FoundArgument, renewed } from "./argument.ts";

/** A deed that is noted when it is done; `of` tells several of a kind apart. */
export interface Deed {
  readonly kind: string;
  readonly of?: string;
}

/** What was noted of a deed, if it was done. */
export function noted({ entries }: Pick<FoundArgument, "entries">, { kind, of }: Deed): Json | undefined {
  const isIt = (data: Json) => of === undefined || (typeof data === "object" && data !== null && dataOf(data) === of);
  return entries.findLast(({ value }) => value?.kind === kind && isIt(value.data))?.value?.data;
}

const dataOf = (data: object): unknown => ("of" in data ? data.of : undefined);

/** Does it and notes what it gives, unless it was done or somebody is at it; what fails is anybody's again. */
export async function once(
  found: FoundArgument,
  deed: Deed,
  scene: Scene,
  work: () => Promise<Readonly<Record<string, Json>>>,
): Promise<boolean> {
  const { kind, of } = deed;
  const { arguments: kept } = scene.stores;
  const { home, id } = found;
  const name = [kind, of ?? []].flat().join(".");
  if (noted(found, deed) !== undefined || !(await kept.begin(home, id, name))) return false;
  // It may have been done since the argument was found.
  if (noted(await renewed(found, scene), deed) !== undefined) return false;
  try {
    const made = await work();
    await kept.append(home, id, kind, { ...made, ...(of !== undefined && { of }) }, { id: "0", name: "Crux" });
    return true;
  } catch (error) {
    await kept.leave(home, id, name);
    throw error;
  }
}
