// A claim as it was read, shown to whoever asked before anything is opened.

import type { Answer } from "../../../src/answer/result.ts";
import type { View } from "../../../src/render/view.ts";
import type { Preview } from "../shared/preview.ts";
import { button } from "./actions.ts";
import { capital, claimedResult, claimSentence, verdict } from "./text.ts";

const base = { tone: "answer", sections: [], warnings: [], private: true, replaces: true } as const;

/** `given` as the names and texts of what both sides would start from. */
const givenIn = (preview: Preview): ReadonlyMap<string, string> =>
  new Map([...preview.base.shared].map(([id, { reading }]) => [id, reading.text.trim()]));

/** In the words of the reading; where there are none, as the comparison says it. */
export const readAs = (preview: Preview): string =>
  preview.said?.sentence ?? capital(claimSentence(preview.model, preview.claim, givenIn(preview)));

export function previewView(id: string, preview: Preview, evidence: Answer): View {
  const { words, claim, model } = preview;
  const probability = evidence.claim?.probability ?? Number.NaN;
  return {
    ...base,
    title: words,
    lead: ["I read it as: ", { bold: `${readAs(preview)}.` }],
    lines: [`By what is known: ${verdict(probability, claimedResult(evidence, claim))}.`],
    actions: [
      button("Open it", `/settle open preview: ${id}`, "primary"),
      button("The other way round", `/settle open preview: ${id} reverse: true`),
      button("Change…", `/settle change preview: ${id}`),
      button("Argue with the evidence", `/settle open preview: ${id} evidence: true`),
      button("…in private", `/settle open preview: ${id} evidence: true private: true`),
    ],
    data: {
      preview: {
        ...{ id, words, reading: readAs(preview), model: model.name, claim: claim.text },
        ...{ given: Object.fromEntries(givenIn(preview)), probability, open: `/settle open preview: ${id}` },
      },
    },
  };
}

/** Words that are about something else: what can be argued, and the way to a model of one's own. */
export const refusedView = (words: string, about: string): View => ({
  ...base,
  title: words,
  lead: "That is none of Crux's business.",
  lines: [about],
  actions: [button("Say it another way…", "/settle open"), button("Write your own", "/settle own")],
  data: { preview: { words, offers: [], about } },
});

interface Offer {
  readonly id: string;
  readonly preview: Preview;
}

/** Where the words may mean several things, or nothing that a model has. */
export function offersView(words: string, offers: readonly Offer[]): View {
  const [first] = offers;
  return {
    ...base,
    title: words,
    lead: "Which do you mean?",
    lines: offers.map(({ preview }, k) => `${k + 1}. ${readAs(preview)}`),
    actions: [
      ...offers.map(({ id }, k) => button(`${k + 1}`, `/settle open preview: ${id} look: true`)),
      ...(first ? [button("Something else…", `/settle change preview: ${first.id}`)] : []),
      {
        kind: "menu",
        placeholder: "Or choose here …",
        line: "/settle open look: true",
        option: "preview",
        choices: offers.map(({ id, preview }) => ({ label: readAs(preview).slice(0, 100), value: id })),
      },
      ...(first ? [button("Write your own", `/settle own preview: ${first.id}`)] : []),
    ],
    data: {
      preview: {
        words,
        offers: offers.map(({ id, preview }) => ({
          id,
          reading: readAs(preview),
          model: preview.model.name,
          claim: preview.claim.text,
        })),
      },
    },
  };
}
