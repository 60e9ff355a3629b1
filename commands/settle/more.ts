// All the rest of an argument, behind a button: who set what, what is known, and who is mentioned.

import { z } from "zod";
import { sideOf } from "../../src/core/settle/state.ts";
import { capital, tell, word } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { text } from "../../src/kit/options.ts";
import { cutAtWord } from "../../src/language/text/cut.ts";
import { datedText, growthText, isProjected, ownedIn } from "../../src/models/ledger/owned.ts";
import { shortOf } from "../../src/models/model.ts";
import { firstWithinWords } from "../../src/render/markdown.ts";
import { button, type Line, type View } from "../../src/render/view.ts";
import { evidenceLines, sourceLines } from "../ask/replies/read-as.ts";
import { assumptionCalled } from "../ask/shared/model-options.ts";
import { rangeText } from "../ask/words/result-text.ts";
import { aboutButton, acceptMenu, endButton, historyButton, turnButton } from "./replies/actions.ts";
import { saidBy, valueText } from "./replies/text.ts";
import { type Argued, agreedSection, argumentData, warningsSection } from "./replies/view.ts";
import { act } from "./shared/act.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { argued } from "./shared/card.ts";
import { nameOption } from "./shared/named-values.ts";

/** All the rest of an argument: who set what, and the rarer things to do. */
const more = defineCommand({
  name: "settle more",
  description: "Who set what, and all else that can be done; only you see it",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene) => moreView(await argued(await findArgument(argument, scene)), scene.caller.id),
});

/** What the ledger has on one assumption of an argument. */
const known = defineCommand({
  name: "settle known",
  description: "What is known of one assumption; only you see it",
  offered: "button",
  options: { about: nameOption(text("Which assumption")), argument: argumentOption() },
  examples: [],
  run: async ({ about, argument }, scene) => {
    const found = await findArgument(argument, scene);
    return knownView(await argued(found), assumptionCalled(found.model, about, "about"));
  },
});

/** Whether one is mentioned when the other side moves. */
const mentions = defineCommand({
  name: "settle mentions",
  description: "Whether you are mentioned when the other side moves",
  options: { wanted: z.boolean().describe("Yes, mention me; or no"), argument: argumentOption() },
  examples: [],
  run: async ({ wanted, argument }, scene) => {
    const after = await act(await findArgument(argument, scene), [{ kind: "mentions", wanted }], scene);
    const lead = wanted
      ? tell`You are mentioned once when the other side moves.`
      : tell`You are not mentioned any more.`;
    return { ...moreView(await argued(after), scene.caller.id), lead };
  },
});

export default [more, known, mentions];

/** So that the differences have room beside it. */
const longestHeading = 80;

/** Where the sides differ and agree, for one person alone; who set what and why is told by *How it went*. */
function moreView(argued: Argued, person: string): View {
  const { id, heading, state, standing, model } = argued;
  const isQuiet = state.quiet.has(person);
  const differences = standing.crux?.differences ?? [];
  const differing = differences.map(
    (each): Line => [{ bold: `${capital(shortOf(model, each.id))}: ` }, saidBy(standing, state, each.id)],
  );
  const rest = [...agreedSection(argued), ...warningsSection(standing)].flatMap(({ lines }) => lines);
  const title = tell`All the rest`;
  const lead = cutAtWord(heading, longestHeading);
  const lines = [...differing, ...rest];
  return {
    title,
    lead,
    lines: firstWithinWords(lines, [title, lead]),
    actions: [
      button(tell`Several…`, `/settle assume argument: ${id}`),
      button(tell`What if…`, `/settle whatif argument: ${id}`),
      turnButton(id),
      historyButton(id),
      button(tell`All of it as files`, `/settle export argument: ${id}`),
      ...(state.closed ? [] : acceptMenu(id, model, state, standing)),
      ...(state.closed ? [] : [endButton(id)]),
      ...(state.evidence || state.closed || model.own
        ? []
        : [button(tell`Argue with the evidence`, `/settle evidence argument: ${id}`)]),
      ...(sideOf(state, person) === undefined ? [] : [button(tell`Leave my side`, `/settle leave argument: ${id}`)]),
      button(
        isQuiet ? tell`Do mention me` : tell`Do not mention me`,
        `/settle mentions argument: ${id} wanted: ${isQuiet}`,
      ),
    ],
    private: true,
    replaces: true,
    data: () => ({ argument: argumentData(argued) }),
  };
}

/** What the ledger has on one assumption; of somebody whom the claim names what is known of them. */
function knownView({ id, model, standing, evidence }: Argued, about: string): View {
  const quantity = model.quantities.get(about);
  const { reading } = evidence.settings.get(about) ?? {};
  const owned = reading?.name === undefined ? undefined : ownedIn(reading.text);
  const result = evidence.results.get(about);
  const short = shortOf(model, about);
  const title = isProjected(owned) ? tell`What is projected: ${short}` : tell`What is known: ${short}`;
  const { symbol = "" } = quantity?.unit ?? {};
  const lead = owned && result ? `${rangeText(result)}, ${datedText(owned, symbol)}.` : word(quantity?.label ?? about);
  const grown = owned === undefined ? undefined : growthText(owned, symbol);
  const lines = owned ? [...(grown ? [grown] : []), ...sourceLines(owned.owner.sources, 3)] : evidenceLines(quantity);
  return {
    title,
    lead,
    lines: firstWithinWords(lines, [title, lead]),
    actions: [aboutButton(id, model, about)],
    private: true,
    data: { argument: id, about, value: valueText(standing.answers.for, about) },
  };
}
