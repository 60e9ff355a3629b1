// Two positions on one claim side by side: how far they are apart, what carries it, and what would bring them together.

import { z } from "zod";
import { answerToSteps, cruxBetween, isMet } from "../../src/answer/answer.ts";
import { type Answer, claimMissing, claimOn, type ModelClaim, ownClaim, resultFor } from "../../src/answer/result.ts";
import { withPreset } from "../../src/answer/settings.ts";
import type { Crux, Difference } from "../../src/core/analyses/crux.ts";
import { inField } from "../../src/core/errors.ts";
import { capital, figures, tell, tellParts } from "../../src/core/tell.ts";
import { defineCommand, unhurried } from "../../src/kit/define.ts";
import { assumed, maybeText, onlyMe, text } from "../../src/kit/options.ts";
import { shortOf } from "../../src/models/model.ts";
import { likelihood } from "../../src/render/chart/number-text.ts";
import { sidesChart } from "../../src/render/chart-data/sides-chart.ts";
import { withinWords } from "../../src/render/markdown.ts";
import { button, type Line, type Part, type View } from "../../src/render/view.ts";
import { answerData, answerForm } from "./replies/answer-data.ts";
import { isUnsaved } from "./replies/estimate-view.ts";
import { setHere } from "./replies/read-as.ts";
import { overlaid } from "./shared/estimate.ts";
import { pasted } from "./shared/given.ts";
import { modelNamed, modelOption, preset } from "./shared/model-options.ts";
import { keep } from "./shared/reply.ts";
import { shortlyLabelled, shortWarningLine } from "./words/headline.ts";
import { apartText, bareRange, bareText, differText } from "./words/result-text.ts";
import { claimInWords } from "./words/sentence.ts";

export default defineCommand({
  name: "compare",
  description: "Two positions side by side, and the assumption that they really differ on",
  options: {
    model: modelOption(),
    mine: assumed(text("Your list: participation = 10%; availability = 50%")),
    theirs: assumed(text("Their list, in the same way")),
    claim: assumed(maybeText("What you argue about, e.g. pool_to_one_hyperscaler >= 1; the model's own if not given")),
    preset: preset(),
    private: onlyMe(),
  },
  examples: [
    {
      model: "pool",
      mine: "participation = 60% to 90%; coordination_efficiency = 80%",
      theirs: "participation = 1% to 5%; coordination_efficiency = 20%",
    },
    {
      model: "gap",
      mine: "accelerator_spend = 200B; dc_to_consumer_ratio = 50",
      theirs: "accelerator_spend = 120B; hyperscaler_count = 8; dc_to_consumer_ratio = 20",
      claim: "compute_gap_ratio >= 50M",
    },
  ],
  asks: z.looseObject({
    ...{ model: z.string(), preset: z.string().nullable(), claim: z.string() },
    ...{ mine: answerForm, theirs: answerForm, crux: z.looseObject({}) },
  }),
  run: async (input, scene) => {
    const model = await modelNamed(input.model, scene);
    const typed = input.claim;
    const claim = typed === undefined ? ownClaim(model) : inField("claim", () => claimOn(model, typed));
    if (claim === undefined) throw claimMissing(model);
    const server = await scene.groundOf(model, scene, "server");
    const position = (list: string, field: "mine" | "theirs") => {
      const { values, correlations } = pasted(model, list, field);
      return { layers: { ...withPreset(server.layers, input.preset), side: values }, correlations };
    };
    const [first, second] = [position(input.mine, "mine"), position(input.theirs, "theirs")];
    const answered = (own: typeof first, other: typeof first) =>
      unhurried(
        answerToSteps({
          ...{ model, claim, layers: own.layers, against: other.layers },
          correlations: overlaid(model.own?.correlations ?? [], own.correlations),
        }),
      );
    const mine = await answered(first, second);
    const theirs = await answered(second, first);
    const crux = await unhurried(cruxBetween(claim, mine, theirs));
    const hidden = input.private ?? false;
    const ids = [await keep(mine, scene, hidden), await keep(theirs, scene, hidden)] as const;
    return compareView({ mine, theirs, claim, crux }, ids, hidden);
  },
});

interface Compared {
  readonly mine: Answer;
  readonly theirs: Answer;
  readonly claim: ModelClaim;
  readonly crux: Crux;
}

/** `ids` are those under which the two are kept. */
function compareView(
  compared: Compared,
  [own, other]: readonly [string | undefined, string | undefined],
  hidden: boolean,
): View {
  const { mine, theirs, claim, crux } = compared;
  const least = Math.min(resultFor(mine, claim.output).p5, resultFor(theirs, claim.output).p5);
  const side = (name: string, answer: Answer): Line => {
    const output = resultFor(answer, claim.output);
    const chance = likelihood(answer.claim?.probability ?? Number.NaN, output);
    return [{ bold: name }, `: ${bareText(output, least)}; ${chance}.`];
  };
  const texts = new Set<string>();
  const warnings = [...mine.warnings, ...theirs.warnings].filter(
    ({ text, reading }) => !reading && !texts.has(text) && texts.add(text),
  );
  const title = tell`Compared: ${claimInWords(mine)}`;
  const warned = warnings.slice(0, 1).map(shortWarningLine);
  const short = { ...resultFor(mine, claim.output), label: capital(shortOf(mine.model, claim.output)) };
  return {
    title,
    lead: lead(compared),
    lines: withinWords(
      [
        { line: side(tell`Mine`, mine), gives: 0 },
        { line: side(tell`Theirs`, theirs), gives: 0 },
        ...cancelling(compared).map((line) => ({ line, gives: 1 })),
        ...setHere(mine, ["server"]).map((line) => ({ line, gives: 2 })),
      ],
      [title, lead(compared), ...warned],
    ),
    warnings: warned,
    chart: sidesChart({
      quantity: short,
      sides: [
        { name: tell`Mine`, estimate: resultFor(mine, claim.output).estimate, typed: typedBy(mine) },
        { name: tell`Theirs`, estimate: resultFor(theirs, claim.output).estimate, typed: typedBy(theirs) },
      ],
      crux,
      assumptions: shortlyLabelled(mine.model),
      claim,
    }),
    actions: [
      ...(own ? [button(tell`My working`, `/working result: ${own}`)] : []),
      ...(other ? [button(tell`Their working`, `/working result: ${other}`)] : []),
      ...(own && !isUnsaved(mine.model) ? [button(tell`Settle this`, `/settle open result: ${own}`)] : []),
    ],
    private: hidden,
    data: () => ({
      model: mine.model.name,
      preset: mine.model.own ? null : mine.preset,
      claim: claim.text,
      mine: answerData(mine),
      theirs: answerData(theirs),
      crux: cruxData(crux, mine),
    }),
  };
}

const typedBy = ({ settings }: Answer): ReadonlyMap<string, string> =>
  new Map(
    [...settings].flatMap(([id, { from, reading }]) => (from === "side" ? [[id, figures(reading.text)] as const] : [])),
  );

/** The crux in plain words: what each says of it, and how far apart the two would be without it. */
function lead({ crux, mine, theirs, claim }: Compared): Line {
  const [first] = crux.differences;
  if (first === undefined) return tell`Both lists come to the same: no assumption differs.`;
  const label = shortOf(mine.model, first.id);
  if (first.share === null) return tell`The results agree: the differences cancel out, most of all in ${label}.`;
  const held = (answer: Answer) => {
    const result = answer.results.get(first.id);
    return result ? bareRange(result) : "?";
  };
  // Told to two digits they would be `1×` apart.
  if (crux.scale === "log" && Math.abs(crux.disagreement) < Math.log(1.05)) {
    const alike = { bold: tell`You come out alike` };
    return crux.differences.length === 1
      ? tellParts<Part>`${alike}; only ${label} differs: mine ${held(mine)}, theirs ${held(theirs)}.`
      : tellParts<Part>`${alike}; most of what differs is ${label}: mine ${held(mine)}, theirs ${held(theirs)}.`;
  }
  const apart = differText(crux, resultFor(mine, claim.output).unit);
  // Nobody has to be brought over to what both hold.
  if (isMet(mine) === isMet(theirs)) {
    const agreed = { bold: tell`You take the same side` };
    return [
      ...tellParts<Part>`${agreed}; most apart on ${label}: mine ${held(mine)}, theirs ${held(theirs)}.`,
      ` ${apart}`,
    ];
  }
  const hangs = { bold: tell`It hangs on ${label}` };
  return [
    ...tellParts<Part>`${hangs}: mine ${held(mine)}, theirs ${held(theirs)}.`,
    ` ${apart} ${settled(crux, first)}`,
  ];
}

/** How far apart the two are once one is settled, either way; exactly together where nothing else differs. */
function settled(crux: Crux, { remaining, flips }: Difference): string {
  const apart = [remaining.a, remaining.b].map((rest) => apartText(crux, rest));
  const isNothing = crux.differences.length === 1 || [remaining.a, remaining.b].every((rest) => isTogether(crux, rest));
  if (isNothing) return tell`Settle that, and you agree.`;
  const [a = "", b = ""] = apart;
  const rest = tell`Settle that, and ${a === b ? a : tell`${a} or ${b}`} remains.`;
  return flips.a && flips.b ? `${rest} ${tell`Either of you would change their mind.`}` : rest;
}

const isTogether = ({ scale, disagreement }: Crux, rest: number): boolean =>
  Math.abs(rest) < (scale === "log" ? 0.005 : 0.005 * Math.abs(disagreement));

/** One that pulls the other way: the sides would be further apart without it. */
function cancelling({ crux, mine }: Compared): readonly Line[] {
  const against = crux.differences.find(({ share }) => share !== null && share < 0);
  return against === undefined ? [] : [tell`${capital(shortOf(mine.model, against.id))} pulls the other way.`];
}

/** Sides are `mine` and `theirs`; `disagreement`, `part` and `remaining` are ln(mine / theirs) where `scale` is `log`. */
const cruxData = ({ outputs, holds, scale, disagreement, differences, exact }: Crux, { model }: Answer) => ({
  id: differences[0]?.id ?? null,
  scale,
  disagreement,
  ratio: scale === "log" ? Math.exp(disagreement) : null,
  outputs: named(outputs),
  holds: named(holds),
  exact,
  shares: Object.fromEntries(differences.map(({ id, share }) => [id, share])),
  differences: differences.map(({ id, medians, part, share, remaining, flips }) => ({
    id,
    unit: model.quantities.get(id)?.unit.symbol ?? "",
    medians: named(medians),
    part,
    share,
    remaining: named(remaining),
    flips: named(flips),
    double: flips.a && flips.b,
  })),
});

const named = <T>({ a, b }: { readonly a: T; readonly b: T }) => ({ mine: a, theirs: b });
