// What the parent channel reads of an argument that was closed: the claim, both results, the crux, who moved what.

import type { SettleEvent } from "../../../src/core/settle/settle-act.ts";
import type { Action, Attachment, Section, View } from "../../../src/render/view.ts";
import { shown } from "../../ask/words/result-text.ts";
import { moveText } from "./history.ts";
import { claimedResult, claimSentence, cruxSentences, distance, outcome, sideName, verdict } from "./text.ts";
import { type Argued, argumentData, chartOf, hasSpoken } from "./view.ts";

interface Summary {
  readonly argued: Argued;
  readonly moves: readonly SettleEvent[];
  readonly link?: string | undefined;
  readonly files: readonly Attachment[];
  /** Whether readers may still be asked. */
  readonly poll: boolean;
}

const mostMoves = 12;
const moving: readonly string[] = ["set", "unset", "accepted", "forked"];

export function summaryView({ argued, moves, link, files, poll }: Summary): View {
  const { id, words, model, state, standing } = argued;
  const { closed } = state;
  const ask: Action = { kind: "button", label: "Ask the readers", line: `/settle poll argument: ${id}` };
  return {
    title: words,
    tone: "answer",
    lead: outcome(standing, hasSpoken(state)),
    sections: [
      { title: "The claim", lines: [claimSentence(model, standing.claim), [{ code: standing.claim.text }]] },
      ...(["for", "against"] as const).map((side): Section => {
        const names = [...state.camps[side].members.values()].map(({ name }) => name).join(", ");
        const result = claimedResult(standing.answers[side], standing.claim);
        const lines = [shown(result), `${verdict(standing.probability[side], result)}.`];
        return { title: names ? `${sideName[side]}: ${names}` : sideName[side], lines };
      }),
      ...(standing.crux?.differences.length
        ? [{ title: "The crux", lines: [distance(standing), ...cruxSentences(standing)] }]
        : []),
      ...movesSection(argued, moves),
      ...(link ? [{ title: "The argument", lines: [[{ link: "Read all of it", url: link }]] }] : []),
    ],
    warnings: closed ? [`Closed by ${closed.byName}${closed.moderator ? ", a moderator" : ""}.`] : [],
    chart: chartOf(argued),
    footnote: `argument ${id}`,
    files,
    actions: [
      ...(poll ? [ask] : []),
      { kind: "button", label: "Go on in a new one", line: `/settle fork argument: ${id}` },
    ],
    private: false,
    data: { argument: argumentData(argued) },
  };
}

function movesSection({ model }: Argued, events: readonly SettleEvent[]): readonly Section[] {
  const moves = events.filter(({ kind }) => moving.includes(kind));
  if (moves.length === 0) return [];
  const lines = moves.slice(-mostMoves).map((event) => `${event.byName}: ${moveText(model, event)}`);
  const earlier = moves.length - lines.length;
  return [
    { title: "Who moved what", lines: earlier > 0 ? [`${earlier} earlier moves, in the files`, ...lines] : lines },
  ];
}
