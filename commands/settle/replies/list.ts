// The arguments of a server as a list.

import type { Outcome } from "../../../src/core/settle/settle-act.ts";
import { speaking, tell } from "../../../src/core/tell.ts";
import { firstWithinWords } from "../../../src/render/markdown.ts";
import { button, type Line, type View } from "../../../src/render/view.ts";

export interface Listed {
  readonly id: string;
  readonly words: string;
  readonly at: number;
  readonly open: boolean;
  /** How it stands or ended, in a sentence. */
  readonly how: string;
  readonly outcome?: Outcome;
  /** What it hangs on. */
  readonly crux?: string;
  /** Who changed their mind. */
  readonly moves: readonly string[];
  readonly url?: string;
  /** The language in which that is told. */
  readonly locale: string | undefined;
}

interface List {
  readonly listed: readonly Listed[];
  /** Whether there are more that are older. */
  readonly more: boolean;
  /** Whether there is none newer. */
  readonly isFirst: boolean;
  /** Where they are: `in this channel`. */
  readonly where: string;
}

/** What stands above those that have room: the newest of them all, or so many that are older. */
function leadOf({ where }: List, open: number, past: number, isAll: boolean): string {
  if (open + past === 0) return tell`There are none yet ${where}. Open one with /settle open.`;
  return isAll ? tell`${open} open, ${past} past ${where}.` : tell`Those ${where}, the newest first.`;
}

/** As many as fit into a reply, the newest first; the others are behind *Older*. */
export function listView(list: List): View {
  const { listed: all, more, where } = list;
  const title = tell`Arguments`;
  const room = firstWithinWords(all.map(lineOf), [
    title,
    `${tell`Open`} ${tell`Past`}`,
    tell`Those ${where}, the newest first.`,
  ]).length;
  const listed = all.slice(0, room);
  const older = more || room < all.length ? listed.at(-1)?.id : undefined;
  const open = listed.filter((each) => each.open);
  const past = listed.filter((each) => !each.open);
  const section = (title: string, all: readonly Listed[]) =>
    all.length > 0 ? [{ title, lines: all.map(lineOf) }] : [];
  return {
    title,
    lead: leadOf(list, open.length, past.length, older === undefined && list.isFirst),
    sections: [...section(tell`Open`, open), ...section(tell`Past`, past)],
    actions: older === undefined ? [] : [button(tell`Older`, `/settle list before: ${older}`)],
    private: false,
    replaces: true,
    data: {
      arguments: listed.map(({ id, words, open: isOpen, outcome, crux, moves }) => ({
        ...{ id, words, open: isOpen, outcome: outcome ?? null, crux: crux ?? null, moves },
      })),
    },
  };
}

function lineOf({ id, words, at, how, crux, moves, url, locale }: Listed): Line {
  const name = url === undefined ? words : { link: words, url };
  const said = speaking(locale, () => [
    how,
    ...(crux && !how.includes(crux) ? [tell`The crux: ${crux}.`] : []),
    ...(moves.length > 0 ? [tell`Moved: ${moves.slice(0, 3).join(", ")}.`] : []),
  ]).join(" ");
  // Where there is no link to it, it is asked for by its id.
  return [name, ` · ${said} `, ...(url === undefined ? [{ code: id }, " "] : []), { away: at }];
}
