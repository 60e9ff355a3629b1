// What is said to who shares: what a page is, before; where it is, after.

import { type Action, plainView, type View } from "../../../src/render/view.ts";

interface Subject {
  readonly option: "result" | "argument" | "figure";
  readonly value: string;
}

const button = (label: string, line: string, style?: "primary" | "danger"): Action => ({
  ...{ kind: "button", label, line },
  ...(style && { style }),
});

/** The question before anything is kept. */
export function askView({ option, value }: Subject): View {
  const line = `/share ${option}: ${value} named:`;
  const each = option === "argument" ? " It is made once somebody of each side shares it." : "";
  const lead = `Whoever has its link can read it: the numbers, and where each comes from.${each}`;
  const names =
    option === "argument" ? "Named are those alone who agree; so are their reasons." : "Nobody else is named.";
  return plainView("Share it as a page?", lead, {
    warnings: [`${names} Search engines find it where you say listed. You can take it down at any time.`],
    actions: [
      button("Share it, with my name", `${line} true`, "primary"),
      button("Without my name", `${line} false`),
      button("With my name, listed by search engines", `${line} true listed: true`),
      button("Without my name, listed", `${line} false listed: true`),
    ],
    private: true,
    data: { asks: { [option]: value } },
  });
}

/** Where it is. */
export const sharedView = (id: string, url: string): View =>
  plainView("Shared", [{ link: "Your page", url }, " is there, for whoever has this address:"], {
    sections: [{ title: "Its address", lines: [url], code: true }],
    actions: [button("Take it down", `/unshare page: ${id}`, "danger"), button("My pages", "/pages")],
    private: true,
    data: { page: { id, url } },
  });

/** That the other side is asked. */
export const waitingView = (argument: string): View =>
  plainView("The other side is asked", "The page is made once somebody of theirs shares it too.", {
    private: true,
    data: { waits: argument },
  });

/** To the thread: that somebody would share it. */
export const toldAsked = (argument: string, name: string, mentions: readonly string[]): View =>
  plainView(`${name} would share this as a page`, "It is made once somebody of the other side shares it too.", {
    actions: [button("Share", `/share argument: ${argument}`)],
    mentions,
    data: { asks: { argument } },
  });

/** To the thread: that it is shared. */
export const toldShared = (url: string): View =>
  plainView("This argument is shared", [{ link: "Its page", url }, " is there, by consent of both sides."], {
    data: { page: { url } },
  });
