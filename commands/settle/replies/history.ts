// How the two results of an argument moved from its opening on: a picture, and a line for each move.

import type { ModelClaim } from "../../../src/answer/result.ts";
import { columnsOf, settingsOf } from "../../../src/answer/settings.ts";
import { holds } from "../../../src/core/analyses/claim.ts";
import { type Estimate, estimate } from "../../../src/core/estimate/estimate.ts";
import { onceFor } from "../../../src/core/kept.ts";
import { actOf, type SettleEvent, type Side } from "../../../src/core/settle/settle-act.ts";
import { opened, type Settle } from "../../../src/core/settle/state.ts";
import { capital, tell } from "../../../src/core/tell.ts";
import { type Model, shortOf } from "../../../src/models/model.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import { historyChart } from "../../../src/render/chart-data/history-chart.ts";
import { firstWithinWords } from "../../../src/render/markdown.ts";
import type { Line, View } from "../../../src/render/view.ts";
import { amountText } from "../../ask/words/result-text.ts";
import type { FoundArgument } from "../shared/argument.ts";
import { layersOver, valuesFor } from "../shared/base.ts";
import { typedText } from "../shared/owners-named.ts";
import { movesIn } from "../shared/past.ts";
import { sideName, stanceText } from "../words/people.ts";

/** Both results after an event; the first moment is the opening, before anything happened. */
interface Moment {
  readonly event?: SettleEvent;
  readonly for: Estimate;
  readonly against: Estimate;
}

interface Timeline {
  readonly id: string;
  readonly model: Model;
  readonly claim: ModelClaim;
  readonly moments: readonly Moment[];
  /** How many moves are left out before these. */
  readonly earlier: number;
}

export function historyView(timeline: Timeline): View {
  const { id, model, claim, moments, earlier } = timeline;
  const quantity = model.quantities.get(claim.output);
  if (quantity === undefined) throw new Error(`Expected ${model.name} to have ${claim.output}`);
  const moves = moments.slice(1);
  const steps = moments.map((moment) => ({
    label: moment.event ? changeText(model, moment.event) : tell`start`,
    for: moment.for,
    against: moment.against,
  }));
  const lead = leadOf(timeline);
  const all = lines(timeline, quantity).reverse();
  const shownLines = firstWithinWords(all, [tell`How it went`, lead, tell`${10} earlier moves are not listed.`]);
  const left = all.length - shownLines.length + earlier;
  return {
    title: tell`How it went`,
    lead,
    lines: shownLines,
    warnings:
      left > 0 ? [left === 1 ? tell`1 earlier move is not listed.` : tell`${left} earlier moves are not listed.`] : [],
    ...(moves.length > 0 && {
      chart: historyChart({
        quantity: { label: capital(shortOf(model, quantity.id)), unit: quantity.unit },
        names: [sideName("for"), sideName("against")],
        steps,
        claim,
      }),
    }),
    private: false,
    data: { argument: id, history: moments.map((moment) => momentData(moment, claim)), earlier },
  };
}

function leadOf({ moments, claim }: Timeline): string {
  const last = moments.at(-1);
  if (last === undefined || moments.length === 1) return tell`Nobody has moved yet.`;
  const same = holds(claim, last.for.median) === holds(claim, last.against.median);
  const count = moments.length - 1;
  const moves = count === 1 ? tell`1 move` : tell`${count} moves`;
  return same
    ? tell`${moves}; the claim comes out the same for both sides.`
    : tell`${moves}; the claim comes out differently for the two sides.`;
}

/** Each result as the card and the picture tell it. */
function lines({ model, moments }: Timeline, { unit }: Quantity): Line[] {
  const text = ({ median, digits, p5 }: Estimate) => amountText({ median, unit, digits, p5 });
  return moments.map(({ event, for: yes, against: no }): Line => {
    const said = event ? `: ${changeText(model, event)}` : "";
    return [{ bold: event?.byName ?? tell`The opening` }, `${said}. ${tell`For ${text(yes)}, Against ${text(no)}`}`];
  });
}

/** What somebody did where it changed a value: the last to agree has their side take it over. */
const changeText = (model: Model, event: SettleEvent): string =>
  moveText(model, event.kind === "agreed" ? { ...event, kind: "held" } : event);

/** `speed ratio 30`. */
const saidOf = (
  model: Model,
  { assumption, text }: { readonly assumption: string; readonly text: string | null },
): string => `${shortOf(model, assumption)}${text === null ? "" : ` ${typedText(model, text.trim())}`}`;

/** What somebody did, in a few words. */
export function moveText(model: Model, event: SettleEvent): string {
  const act = actOf(event);
  switch (act.kind) {
    case "joined":
      return tell`takes the side ${sideName(act.side)}`;
    case "left":
      return tell`leaves their side`;
    case "set":
      return `${sideName(act.side)}, ${saidOf(model, act)}`;
    case "unset":
      return tell`${sideName(act.side)} takes back ${shortOf(model, act.assumption)}`;
    case "accepted":
    case "held":
      return tell`${sideName(act.side)} accepts ${saidOf(model, act)}`;
    case "stance":
      return act.percent === undefined
        ? tell`takes the side ${act.side ? sideName(act.side) : ""}`
        : tell`says ${stanceText(act.percent)} likely`;
    case "agreed":
      return tell`would accept ${saidOf(model, act)}`;
    case "seconded":
      return tell`says so too: ${saidOf(model, act)}`;
    case "objected":
      return tell`objects to ${shortOf(model, act.assumption)}`;
    case "ending":
      return tell`would close the argument`;
    case "closed":
    case "ended":
      return tell`closes the argument`;
    case "continued":
      return tell`goes on`;
    case "evidence":
      return tell`asks the evidence to speak for ${sideName(act.side)}`;
    case "mentions":
      return act.wanted ? tell`is to be mentioned` : tell`is not to be mentioned`;
    case "forked":
      return tell`goes on from argument ${act.from}`;
  }
}

function momentData({ event, for: yes, against: no }: Moment, claim: ModelClaim) {
  const told = ({ p5, median, p95 }: Estimate) => ({ p5, median, p95, holds: holds(claim, median) });
  return { ...(event && { kind: event.kind, by: event.byName }), for: told(yes), against: told(no) };
}

/** The newest moves that are replayed; each costs two runs. */
const most = 40;

/** The opening, then every change of a value with both results after it; of very many the last. */
export function momentsOf(found: FoundArgument): { readonly moments: readonly Moment[]; readonly earlier: number } {
  const moves = movesIn(found);
  const earlier = Math.max(0, moves.length - most);
  const first = earlier === 0 ? opened(found.argument) : (moves[earlier - 1]?.state ?? found.state);
  const run = runner(found);
  const both = (state: Settle) => ({ for: run(state, "for"), against: run(state, "against") });
  const rest = moves.slice(earlier).map(({ event, state }) => ({ event, ...both(state) }));
  return { moments: [both(first), ...rest], earlier };
}

/** A side that has not changed is not run again. */
function runner({ model, base, claim }: FoundArgument): (state: Settle, side: Side) => Estimate {
  const run = onceFor((values: Settle["camps"][Side]["values"]): Estimate => {
    const settings = settingsOf(model, layersOver(base, valuesFor(model, values)));
    const { outputs } = estimate(columnsOf(model, settings), [claim.output], { correlations: base.correlations });
    const [result] = outputs;
    if (result === undefined) throw new Error(`Expected an estimate of ${claim.output}, got none`);
    return result;
  });
  return ({ camps }, side) => run(camps[side].values);
}
