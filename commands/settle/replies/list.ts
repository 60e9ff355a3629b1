// The arguments of a server as a list.

import type { Outcome } from "../../../src/core/settle/settle-act.ts";
import type { Line, View } from "../../../src/render/view.ts";
import { firstWithinWords } from "../../../src/render/words.ts";

export interface Listed {
  readonly id: string;
  readonly words: string;
  readonly byName: string;
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
}

interface List {
  readonly listed: readonly Listed[];
  /** Whether there are more that are older. */
  readonly more: boolean;
  /** Where they are: `in this channel`. */
  readonly where: string;
}

/** As many as fit into a reply, the newest first; the others are behind *Older*. */
export function listView({ listed: all, more, where }: List): View {
  const title = "Arguments";
  const room = firstWithinWords(all.map(lineOf), [title, "Open Past", `2 open, 2 past ${where}.`]).length;
  const listed = all.slice(0, room);
  const older = more || room < all.length ? listed.at(-1)?.id : undefined;
  const open = listed.filter((each) => each.open);
  const past = listed.filter((each) => !each.open);
  const section = (title: string, all: readonly Listed[]) =>
    all.length > 0 ? [{ title, lines: all.map(lineOf) }] : [];
  return {
    title,
    tone: "answer",
    lead:
      listed.length === 0
        ? `There are none yet ${where}. Open one with /settle open.`
        : `${open.length} open, ${past.length} past ${where}.`,
    sections: [...section("Open", open), ...section("Past", past)],
    warnings: [],
    actions: older === undefined ? [] : [{ kind: "button", label: "Older", line: `/settle list before: ${older}` }],
    private: false,
    replaces: true,
    data: {
      arguments: listed.map(({ id, words, open: isOpen, outcome, crux, moves }) => ({
        ...{ id, words, open: isOpen, outcome: outcome ?? null, crux: crux ?? null, moves },
      })),
    },
  };
}

function lineOf({ id, words, byName, at, how, crux, moves, url }: Listed): Line {
  const name = url === undefined ? words : { link: words, url };
  const on = crux && !how.includes(crux) ? ` The crux: ${crux}.` : "";
  const who = moves.length > 0 ? ` Moved: ${moves.slice(0, 3).join(", ")}.` : "";
  return [name, ` · ${how}${on}${who} `, { code: id }, ` · ${byName}, `, { away: at }];
}
