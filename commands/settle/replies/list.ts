// The arguments of a server as a list.

import type { Line, View } from "../../../src/render/view.ts";
import { dayText } from "../../ask/words/credit.ts";

export interface Listed {
  readonly id: string;
  readonly words: string;
  readonly byName: string;
  readonly at: number;
  readonly open: boolean;
  /** How many are for and how many against. */
  readonly people: readonly number[];
  readonly url?: string;
}

export function listView({ listed, older }: { readonly listed: readonly Listed[]; readonly older?: string }): View {
  const open = listed.filter((each) => each.open);
  const past = listed.filter((each) => !each.open);
  const section = (title: string, all: readonly Listed[]) =>
    all.length > 0 ? [{ title, lines: all.map(lineOf) }] : [];
  return {
    title: "Arguments",
    tone: "answer",
    lead:
      listed.length === 0
        ? "There are none yet. Open one with /settle open."
        : `${open.length} open, ${past.length} closed.`,
    sections: [...section("Open", open), ...section("Closed", past)],
    warnings: [],
    actions: older === undefined ? [] : [{ kind: "button", label: "Older", line: `/settle list before: ${older}` }],
    private: false,
    replaces: true,
    data: { arguments: listed.map(({ id, words, open: isOpen }) => ({ id, words, open: isOpen })) },
  };
}

function lineOf({ id, words, byName, at, people: [yes = 0, no = 0], url }: Listed): Line {
  const name = url === undefined ? words : { link: words, url };
  return [{ code: id }, " ", name, ` · ${yes} for, ${no} against · ${byName}, ${dayText(at)}`];
}
