// Where pages are found, who may speak for one, what of an argument its readers are not shown, and what is said to who shares.

import { UserError } from "../../../src/core/errors.ts";
import type { Settle } from "../../../src/core/settle/state.ts";
import { localeNow, tell, tellParts } from "../../../src/core/tell.ts";
import { isModerator, type Scene } from "../../../src/kit/define.ts";
import type { Json, SharedPage } from "../../../src/kit/kept.ts";
import { quote } from "../../../src/language/text/mistake.ts";
import type { Sheet } from "../../../src/render/page/sheet.ts";
import { button, plainView, type View } from "../../../src/render/view.ts";
import { sideName } from "../../settle/words/people.ts";

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

export const somebody = (): string => tell`Somebody`;

/** How somebody is called who did not agree: by the side they were on, where that is one. */
export function asSide({ been }: Pick<Settle, "been">, id: string): string {
  const [only, ...others] = been.get(id) ?? [];
  return only === undefined || others.length > 0 ? somebody() : sideName(only);
}

/** What somebody wrote of their own beside a value, and the page that they gave for it. */
const own: readonly string[] = ["reason", "link"];

/** The same value, with whoever is not among the `agreed` called as `calledAs` says, and without their reasons. */
export function masked<Kept>(kept: Kept, agreed: ReadonlySet<string>, calledAs: (id: string) => string): Kept {
  const told = (value: unknown, isTheirs: boolean): unknown => {
    if (value instanceof Map) return new Map([...value].map(([key, part]) => [key, told(part, isTheirs)]));
    if (Array.isArray(value)) return value.map((part) => told(part, isTheirs));
    if (typeof value !== "object" || value === null) return value;
    const fields: Readonly<Record<string, unknown>> = { ...value };
    const id = typeof fields.by === "string" ? fields.by : undefined;
    const isMasked = id === undefined ? isTheirs : !agreed.has(id);
    const entries = Object.entries(fields).flatMap(([field, part]) => {
      if (isMasked && own.includes(field)) return [];
      if (isMasked && id !== undefined && field === "byName") return [[field, calledAs(id)] as const];
      if (field === "by" && isCredit(part) && !agreed.has(part.id ?? "")) return [];
      return [[field, told(part, isMasked)] as const];
    });
    return Object.fromEntries(entries);
  };
  return told(kept, false) as Kept;
}

/** Who set a value, as settings have it. */
const isCredit = (part: unknown): part is { readonly id?: string; readonly name: string } =>
  typeof part === "object" && part !== null && "name" in part && "at" in part;

interface Subject {
  readonly option: "result" | "argument" | "figure";
  readonly value: string;
}

/** The question before anything is kept. */
export function askView({ option, value }: Subject): View {
  const line = `/share ${option}: ${value} named:`;
  const isArgument = option === "argument";
  const lead = isArgument
    ? tell`Whoever has its link can read it: the numbers, and where each comes from. It is made once somebody of each side shares it.`
    : tell`Whoever has its link can read it: the numbers, and where each comes from.`;
  const warning = isArgument
    ? tell`Named are those alone who agree; so are their reasons. Search engines find it where you say listed. You can take it down at any time.`
    : tell`Nobody else is named. Search engines find it where you say listed. You can take it down at any time.`;
  return plainView(tell`Share it as a page?`, lead, {
    warnings: [warning],
    actions: [
      button(tell`Share it, with my name`, `${line} true`, "primary"),
      button(tell`Without my name`, `${line} false`),
      button(tell`With my name, listed by search engines`, `${line} true listed: true`),
      button(tell`Without my name, listed`, `${line} false listed: true`),
    ],
    private: true,
    data: { asks: { [option]: value } },
  });
}

export const sharedView = (id: string, url: string): View =>
  plainView(tell`Shared`, tellParts`${{ link: tell`Your page`, url }} is there, for whoever has this address:`, {
    sections: [{ title: tell`Its address`, lines: [url], code: true }],
    actions: [button(tell`Take it down`, `/unshare page: ${id}`, "danger"), button(tell`My pages`, "/pages")],
    private: true,
    data: { page: { id, url } },
  });

/** That the other side is asked. */
export const waitingView = (argument: string): View =>
  plainView(tell`The other side is asked`, tell`The page is made once somebody of theirs shares it too.`, {
    private: true,
    data: { waits: argument },
  });

/** To the thread: that somebody would share it. */
export const toldAsked = (argument: string, name: string, mentions: readonly string[]): View =>
  plainView(tell`${name} would share this as a page`, tell`It is made once somebody of the other side shares it too.`, {
    actions: [button(tell`Share`, `/share argument: ${argument}`)],
    mentions,
    data: { asks: { argument } },
  });

/** To the thread: that it is shared. */
export const toldShared = (url: string): View =>
  plainView(
    tell`This argument is shared`,
    tellParts`${{ link: tell`Its page`, url }} is there, by consent of both sides.`,
    { data: { page: { url } } },
  );
