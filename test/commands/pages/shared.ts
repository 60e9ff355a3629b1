// A place where pages can be shared, for tests, and what stands on one.

import type { Caller, Context } from "../../../src/kit/define.ts";
import type { Sheet } from "../../../src/render/page/sheet.ts";
import type { View } from "../../../src/render/view.ts";
import { contextForTest } from "../context.ts";
import { fakeChannels } from "../settle/fake-channels.ts";
import { ok, openedBy, opening, type Table, within } from "../settle/table.ts";

export const publicUrl = "https://crux.example";

export async function sharing(): Promise<Table> {
  const channels = fakeChannels();
  return { context: { ...(await contextForTest()), channels, publicUrl }, channels };
}

/** The id of the page that a reply speaks of, if it does. */
export const pageIn = ({ data }: View): string | undefined => (data as { page?: { id: string } }).page?.id;

export async function sheetOf(context: Context, id: string | undefined): Promise<Sheet> {
  const page = await context.stores.pages.get(id ?? "");
  if (page === undefined || page === "gone") throw new Error(`Expected a page, got ${page}`);
  return page.sheet as unknown as Sheet;
}

/**
 * Bob says 60% to 90% join, Ada 1% to 5%, each with a reason; then what else happens, and both close. @returns the argument's id
 * and its thread
 */
export async function played(
  place: Table,
  ada: Caller,
  bob: Caller,
  meanwhile: (id: string) => Promise<void> = async () => undefined,
): Promise<{ readonly id: string; readonly thread: string }> {
  const { context } = place;
  const thread = await openedBy(ada, place, `${opening} side: against`);
  const [asAda, asBob] = [within(ada, thread), within(bob, thread)];
  await ok(context, "/settle stance percent: 75", asBob);
  await ok(context, "/settle assume assumptions: who joins = 60% to 90% reason: Bob counted them", asBob);
  await ok(
    context,
    "/settle assume assumptions: who joins = 1% to 5% reason: Ada asked around link: https://example.org/ada",
    asAda,
  );
  const found = await context.stores.arguments.find("1", { channel: thread });
  if (found === undefined) throw new Error("Expected an argument, got none");
  await meanwhile(found.id);
  await ok(context, "/settle close", asBob);
  await ok(context, "/settle close", asAda);
  return { id: found.id, thread };
}
