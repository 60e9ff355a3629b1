// What is said to who shares: what a page is, before; where it is, after.

import { tell, tellParts } from "../../../src/core/tell.ts";
import { button, plainView, type View } from "../../../src/render/view.ts";

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

/** Where it is. */
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
