// An argument as a page: the claim, both positions, the crux, every value, the working, and how it went.

import type { Answer } from "../../../src/answer/result.ts";
import { valuesBehind } from "../../../src/answer/steps.ts";
import type { Side } from "../../../src/core/settle/settle-act.ts";
import { sides } from "../../../src/core/settle/state.ts";
import { capital, tell, tellParts } from "../../../src/core/tell.ts";
import type { Scene } from "../../../src/kit/define.ts";
import { cut } from "../../../src/language/text/cut.ts";
import { differencePercents } from "../../../src/render/chart/number-text.ts";
import { pageHtml } from "../../../src/render/page/page.ts";
import type { Consent, Sheet, SheetPart } from "../../../src/render/page/sheet.ts";
import type { Line } from "../../../src/render/view.ts";
import { moveText } from "../../settle/replies/history.ts";
import { comesTo } from "../../settle/replies/outcome.ts";
import { cardOf, cruxLine } from "../../settle/replies/summary.ts";
import { settledSentence, valueText } from "../../settle/replies/text.ts";
import { decidingLine, turningLine } from "../../settle/replies/turning.ts";
import { type Argued, chartOf, linkPart, namesOf, warningsSection } from "../../settle/replies/view.ts";
import { type FoundArgument, retold, whole } from "../../settle/shared/argument.ts";
import { argued } from "../../settle/shared/card.ts";
import { sideName } from "../../settle/words/people.ts";
import { asSide, masked, somebody } from "./address.ts";
import { nameOf, whatIfOf, whenceOf, workingPart } from "./what-if.ts";

/** `agreed`: the ids of those who may be named, with their reasons. */
export async function argumentSheet(
  found: FoundArgument,
  agreed: ReadonlySet<string>,
  consent: Consent,
  scene: Scene,
): Promise<Sheet> {
  const calledAs = (id: string) => asSide(found.state, id);
  const told = await argued(retold(await whole(found, scene), (kept) => masked(kept, agreed, calledAs), scene.now()));
  const { heading, sentence, state, standing } = told;
  const { claim, crux, answers } = standing;
  const names = namesOf(told);
  const positions = sides.map((side) => ({ name: capital(names[side]), answer: answers[side] }));
  const [pro, con] = positions as [(typeof positions)[number], (typeof positions)[number]];
  const whatIf = whatIfOf([pro, con], claim.output, { first: crux?.differences.map(({ id }) => id) });
  const working = workingPart([pro, con], claim.output);
  const sheetIn = (room: Room): Sheet => ({
    title: heading,
    lead: comesTo({ state, standing }, "they"),
    lines: sentence === heading ? [] : [`${tell`Read as: ${sentence}`}.`.replace(/\.\.$/, ".")],
    positions: whatIf.before,
    chart: chartOf(told),
    card: { ...cardOf(told), height: 630 },
    parts: [
      cruxPart(told),
      valuesPart(told, room),
      working,
      ...warningsSection(standing).map(({ title, lines }) => ({ title, lines })),
      historyPart(told, room),
    ],
    ...(whatIf.sliders.length > 0 && { whatIf }),
    said: { claim: heading },
    ...consent,
  });
  const address = { id: "", url: "", at: 0 };
  const isLight = (sheet: Sheet) => new TextEncoder().encode(pageHtml(sheet, address)).length < heaviest;
  return rooms.map(sheetIn).find(isLight) ?? sheetIn({ events: 0, reason: 0 });
}

/** How many events a page has, and how much of each reason. */
interface Room {
  readonly events: number;
  readonly reason: number;
}

/** A page stays under 30 kB, with what its address adds; of very much that was said there is less on it. */
const heaviest = 29_500;
const rooms: readonly Room[] = [60, 40, 25, 15].map((events) => ({ events, reason: 5 * events }));

function cruxPart(told: Argued): SheetPart {
  const { standing } = told;
  const names = namesOf(told);
  const { crux, answers } = standing;
  const differences = crux?.differences ?? [];
  const percents = differencePercents(differences);
  const rows = differences.map(({ id }, k): readonly Line[] => [
    nameOf(answers.for, id),
    ...sides.map((side) => valueText(answers[side], id)),
    `${percents[k]}%`,
  ]);
  const columns = [tell`Assumption`, ...sides.map((side) => capital(names[side])), tell`Of the difference`];
  const lines = [
    ...cruxLine(told),
    ...[
      settledSentence(standing, "they"),
      turningLine(standing, names) ?? [],
      decidingLine(standing, told.model.own ? undefined : told.evidence) ?? [],
    ].flat(),
  ].filter((line) => line !== "");
  return { title: tell`The crux`, lines, ...(rows.length > 0 && { table: { columns, rows } }) };
}

/** Every value that leads to what is argued about, for each side, and where it comes from. */
function valuesPart({ standing, state, model }: Argued, room: Room): SheetPart {
  const { answers, claim } = standing;
  const names = namesOf({ state, model });
  const ids = new Set(sides.flatMap((side) => valuesBehind(answers[side], claim.output).map(({ id }) => id)));
  const rows = [...ids].map((id): readonly Line[] => {
    const texts = sides.map((side) => valueText(answers[side], id));
    const from = sides.map((side) => originOf(answers[side], state.camps[side].values.get(id), id, room));
    const isOne = JSON.stringify(from[0]) === JSON.stringify(from[1]);
    const both = sides.flatMap((side, k) => [
      ...(k === 0 ? [] : ["; "]),
      `${capital(names[side])}: `,
      ...[from[k] ?? ""].flat(),
    ]);
    return [nameOf(answers.for, id), ...texts, isOne ? (from[0] ?? "") : both];
  });
  const columns = [tell`Assumption`, ...sides.map((side) => capital(names[side])), tell`Where from`];
  return { title: tell`Every value`, table: { columns, rows } };
}

type Set = Argued["state"]["camps"][Side]["values"] extends ReadonlyMap<string, infer Value> ? Value : never;

/** Who set it and why, where they agreed to be named; else where it was read. */
function originOf(answer: Answer, set: Set | undefined, id: string, room: Room): Line {
  const result = answer.results.get(id);
  if (set === undefined && result?.from === "side") return tell`part of the question`;
  if (set === undefined) return result === undefined ? "" : whenceOf(answer, result);
  const { reason, link } = set;
  const isNamed = ![...sides.map(sideName), somebody()].includes(set.byName);
  const why = [
    ...(reason && room.reason > 0 ? [`, ${tell`“${cut(reason, room.reason)}”`}`] : []),
    ...(link && room.reason > 0 ? [", ", ...tellParts`read at ${linkPart(link)}`] : []),
  ];
  return [isNamed ? tell`set by ${set.byName}` : tell`set in the argument`, ...why];
}

/** What happened, the last of very much, by those who agreed to be named or by their sides. */
function historyPart({ events, model }: Argued, room: Room): SheetPart {
  const told = events.filter(({ kind }) => kind !== "mentions");
  const left = Math.max(0, told.length - room.events);
  return {
    title: tell`How it went`,
    lines: left === 0 ? [] : [tell`${left} earlier moves are not listed.`],
    events: told.slice(left).map((event) => {
      // By its id nobody outside would find it.
      const text = event.kind === "forked" ? tell`goes on from an earlier argument` : moveText(model, event);
      const isSide = sides.map(sideName).some((name) => name === event.byName && text.startsWith(name));
      return { at: event.at, line: isSide ? text : [{ bold: event.byName }, `: ${text}`] };
    }),
  };
}
