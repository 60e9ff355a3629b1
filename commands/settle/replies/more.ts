// What is a tap further away: who set what, where the sides agree, what is known, and the rarer things to do.

import { sideOf } from "../../../src/core/settle/state.ts";
import type { View } from "../../../src/render/view.ts";
import { evidenceLines } from "../../ask/replies/evidence.ts";
import { acceptMenu, button, historyButton, turnButton } from "./actions.ts";
import { capital, claimSentence, shortOf, valueText } from "./text.ts";
import { type Argued, agreedSection, argumentData, namesOf, reasonsSection, warningsSection } from "./view.ts";

/** For one person alone. */
export function moreView(argued: Argued, person: string): View {
  const { id, words, state, standing, model, shared } = argued;
  const isQuiet = state.quiet.has(person);
  const names = namesOf(state);
  const differences = standing.crux?.differences ?? [];
  return {
    title: words,
    tone: "answer",
    lead: capital(claimSentence(model, standing.claim, shared)),
    sections: [
      ...(differences.length > 0
        ? [
            {
              title: "Where you differ",
              lines: differences.map(
                (each) =>
                  `${shortOf(model, each.id)}: ${names.for} ${valueText(standing.answers.for, each.id)}, ${names.against} ${valueText(standing.answers.against, each.id)}`,
              ),
            },
          ]
        : []),
      ...agreedSection(argued),
      ...reasonsSection(argued),
      ...warningsSection(standing),
    ],
    warnings: [],
    actions: [
      button("Several…", `/settle assume argument: ${id}`),
      button("What if…", `/settle whatif argument: ${id}`),
      turnButton(id),
      historyButton(id),
      button("All of it as files", `/settle export argument: ${id}`),
      ...(state.closed ? [] : acceptMenu(id, model, state, standing)),
      ...(state.closed ? [] : [button("Close it…", `/settle closing argument: ${id}`, "danger")]),
      ...(state.evidence || state.closed
        ? []
        : [button("Argue with the evidence", `/settle evidence argument: ${id}`)]),
      ...(sideOf(state, person) === undefined ? [] : [button("Leave my side", `/settle leave argument: ${id}`)]),
      button(isQuiet ? "Do mention me" : "Do not mention me", `/settle mentions argument: ${id} wanted: ${isQuiet}`),
    ],
    private: true,
    replaces: true,
    data: { argument: argumentData(argued) },
  };
}

/** What the ledger has on one assumption. */
export function knownView({ id, model, standing }: Argued, about: string): View {
  const quantity = model.quantities.get(about);
  return {
    title: `What is known: ${shortOf(model, about)}`,
    tone: "answer",
    lead: quantity?.label ?? about,
    sections: [{ title: "The ledger", lines: evidenceLines(quantity) }],
    warnings: [],
    actions: [button(`${capital(shortOf(model, about))}…`, `/settle assume argument: ${id} about: ${about}`)],
    private: true,
    data: { argument: id, about, value: valueText(standing.answers.for, about) },
  };
}
