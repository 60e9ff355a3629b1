// The message that opens an argument's thread, and all of an argument as files.

import { leaningOf, missOf } from "../../../src/answer/answer.ts";
import type { SettleEvent } from "../../../src/core/settle/settle-act.ts";
import { capital, tell, word } from "../../../src/core/tell.ts";
import {
  escapeMarkdown,
  markdown,
  plainText,
  stays,
  timeText,
  type Weighed,
  withinWords,
} from "../../../src/render/markdown.ts";
import type { Attachment, Line, View } from "../../../src/render/view.ts";
import { newsOf } from "../../ask/words/headline.ts";
import { shown } from "../../ask/words/result-text.ts";
import { isEven, membersText, sideName } from "../words/people.ts";
import { forkButton, historyButton, stanceButtons } from "./actions.ts";
import { moveText } from "./history.ts";
import { closedBy, comesTo, leftBetween, outcome } from "./outcome.ts";
import { cruxLine } from "./summary.ts";
import { claimedResult, evidenceText, numbersSentence, theShort } from "./text.ts";
import {
  type Argued,
  agreedSection,
  argumentData,
  chartOf,
  hasSpoken,
  otherwise,
  reasonsSection,
  warningsSection,
} from "./view.ts";

/** The whole state, as it is pinned. */
export function threadView(argued: Argued): View {
  const { id, heading, state } = argued;
  const { closed } = state;
  const lines = closed ? closedLines(argued) : openLines(argued);
  return {
    title: heading,
    card: true,
    lead: closed?.outcome ? comesTo(argued) : leadOf(argued),
    lines,
    // One bar has room on a phone; the crux has them all.
    chart: chartOf(argued, 1),
    actions: closed ? [historyButton(id), forkButton(id)] : stanceButtons(id),
    private: false,
    replaces: true,
    data: () => ({ argument: argumentData(argued) }),
  };
}

const leadOf = (argued: Argued): string =>
  hasSpoken(argued.state)
    ? outcome(argued.standing, argued.state)
    : evidenceText(argued.evidence, argued.standing.claim);

function openLines(argued: Argued): readonly Line[] {
  const { state, heading } = argued;
  const spoken = hasSpoken(state);
  const news: readonly Weighed[] = spoken
    ? [...otherwise(argued).map(stays), ...hangsLine(argued).map((line) => ({ line, gives: 3 }))]
    : // Beside a band that is missed the evidence says by what.
      [...readLine(argued), ...(missOf(argued.evidence) === undefined ? [resultLine(argued)] : [])];
  return withinWords(
    [...numbersLine(argued), ...news, ...peopleLine(argued), { line: tell`How likely do you think it is?`, gives: 0 }],
    [heading, leadOf(argued)],
    { actions: stanceButtons(argued.id) },
  );
}

/** What they say of it stands in the picture below. */
function hangsLine({ standing, state, model }: Argued): readonly Line[] {
  const first = leftBetween(standing, state)[0]?.id;
  return first === undefined ? [] : [tell`It hangs on ${theShort(model, first)}.`];
}

/** What comes out of the evidence, and of what: in the model's own sentence where the claim is about its headline. */
function resultLine({ evidence, standing: { claim }, model }: Argued): Weighed {
  const result = claimedResult(evidence, claim);
  if (model.own) return stays(tell`The first ranges come to ${shown(result)}.`);
  const line = `${capital(word(model.quantities.get(claim.output)?.label ?? claim.output))}: ${shown(result)}.`;
  return claim.output === model.headline ? { line: plainText(newsOf(evidence)), gives: 1, shorter: line } : stays(line);
}

/** How the words were read, where that does not stand above. */
const readLine = ({ heading, sentence, model }: Argued): readonly Weighed[] =>
  sentence === heading || model.own ? [] : [stays(tell`Read as: ${sentence}.`)];

/** What is asked of somebody's own numbers: the words say neither how they go together nor how much is claimed. */
const numbersLine = ({ model, standing: { claim } }: Argued): readonly Weighed[] =>
  model.own ? [stays(tell`As numbers: ${`${numbersSentence(model, claim)}.`}`)] : [];

/** Who opened it, or said it in the words above, gives way to who is on which side; a quotation to nobody. */
function peopleLine(argued: Argued): readonly Weighed[] {
  const [line] = peopleLines(argued, [argued.origin]);
  const [shorter] = argued.isQuoted ? [] : peopleLines(argued);
  return line === undefined ? [] : [shorter ? { line, gives: 2, shorter } : { line, gives: 1 }];
}

/** Who said it, where that stands nowhere else, and who is on which side: in one line, for a phone's sake. */
function peopleLines({ state, evidence }: Argued, origin: readonly string[] = []): readonly Line[] {
  const isUndecided = state.evidence !== undefined && isEven(leaningOf(evidence));
  const side = (name: "for" | "against") => {
    const people = membersText(state, name);
    const isHere = state.evidence === name && !isUndecided;
    const all = [...(people ? [people] : []), ...(isHere ? [tell`the evidence`] : [])];
    return all.length > 0 ? [`${sideName(name)}: ${all.join(", ")}`] : [];
  };
  const undecided = isUndecided ? [tell`Undecided: the evidence`] : [];
  const said = [...origin.map((text) => text.replace(/\.$/, "")), ...side("for"), ...side("against"), ...undecided];
  return said.length > 0 ? [[{ small: said.join(" · ") }]] : [];
}

function closedLines(argued: Argued): readonly Line[] {
  const { state, standing } = argued;
  return [
    ...(state.closed?.outcome ? [] : [outcome(standing, state)]),
    ...otherwise(argued),
    ...cruxLine(argued),
    ...peopleLines(argued),
    ...closedBy(state),
  ];
}

interface Exported {
  readonly argued: Argued;
  readonly opened: { readonly byName: string; readonly at: number };
  readonly events: readonly SettleEvent[];
  readonly link?: string | undefined;
}

/** `argument-k3f9x2.json` and `argument-k3f9x2.md`. */
export function exportFiles(exported: Exported): readonly Attachment[] {
  const { id } = exported.argued;
  return [
    { name: `argument-${id}.json`, text: `${JSON.stringify(json(exported), null, 2)}\n` },
    { name: `argument-${id}.md`, text: `${markdownFile(exported)}\n` },
  ];
}

function json({ argued, opened, events, link }: Exported) {
  return {
    ...argumentData(argued),
    opened: { by: opened.byName, at: timeText(opened.at) },
    ...(link && { link }),
    events: events.map(({ kind, data, byName, at }) => ({
      kind,
      data: publicData(data),
      by: byName,
      at: timeText(at),
    })),
  };
}

/** What is read outside the server carries names as they were shown, and no ids of people. */
function publicData(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map(publicData);
  return Object.fromEntries(
    Object.entries(data)
      .filter(([field]) => field !== "by")
      .map(([field, value]) => [field, publicData(value)]),
  );
}

function markdownFile({ argued, opened, events, link }: Exported): string {
  const view = threadView(argued);
  // What the pinned message asks is no part of what happened.
  const asking = tell`How likely do you think it is?`;
  const all = [...agreedSection(argued), ...reasonsSection(argued), ...warningsSection(argued.standing)];
  const sections = all.map(({ title, lines }) =>
    [`## ${escapeMarkdown(title)}`, "", ...lines.map((line) => `- ${markdown(line)}`)].join("\n"),
  );
  const happened = events.map(
    (event) => `- ${timeText(event.at)} ${escapeMarkdown(`${event.byName}: ${moveText(argued.model, event)}`)}`,
  );
  return [
    `# ${escapeMarkdown(argued.words)}`,
    `${tell`Opened by ${escapeMarkdown(opened.byName)} on ${timeText(opened.at)}.`}${link ? ` ${link}` : ""}`,
    `**${markdown(view.lead)}**`,
    ...(view.lines ?? []).filter((line) => line !== asking).map((line) => markdown(line)),
    ...sections,
    [`## ${tell`What happened`}`, "", ...happened].join("\n"),
  ].join("\n\n");
}
