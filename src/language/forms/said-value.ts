// Values in words that are worked out of other numbers: odds, a part of a whole, margins and factors round a number, what is
// taken off it or put on it, what is cut.

import { multiplyUnits, sameDimensions } from "../../core/units/unit.ts";
import { printQuantity } from "../numbers/number.ts";
import { rangeAt } from "../numbers/spread.ts";
import { type Amount, apply, numberAt, type Syntax } from "../syntax.ts";
import { countedIn } from "../target.ts";
import { multiples } from "../text/phrase-table.ts";
import { askAbout, isComma, isLike, lower, outside, spanOfTokens, type Tokens, typedText } from "../text/tokens.ts";
import { isCurrency, units } from "../units/unit-table.ts";
import { clockIn, hoursBetween } from "./clock.ts";
import { levelAlone } from "./interval.ts";
import { amountIn, matched, yearsIn } from "./pattern.ts";
import { ends, refuseJoint, refusePrice, refuseSplit, type Said, type Slot, saying } from "./two-numbers.ts";
import { again, either, odds, reaching, refuseLimit, spreadBy, times } from "./worked-out.ts";

/** What is made of the numbers in the slots of a form; nothing where it is another after all. */
type Make = (numbers: Readonly<Record<Slot, Amount>>, said: Said) => Syntax | undefined;

/** A form by its patterns, with `||` between them. */
const when = (patterns: string, make: Make) => ({ patterns: patterns.split(" || "), make });

const ratio = "{a:number} :|to|-|/ {b:number}";
const limits = "{low:number} to|and|-|–|.. {high:number}";
const factor = "a? factor of? {times:number} either|each? way|side?";
const dashed = "{low:number} to|-|– {high:number}";
const crowd = "gamer|gamers|player|players|user|users|person|people|card|cards";
const set = "box|node|server|rack|pack|set|pair? of?";
const way = "on|for|in|favor|favour|against*";
const using = "gaming|games|playing|play|using|used|use|working|work|busy|away";
const aside = ",|;|and|but|-|less|except|of|which*";
const less = "less|minus|reduced|decreased|lowered|cut|down by|a|an? {p:percent} discount?";

const forms = [
  // `two fifty an hour`.
  when("{a:spelt} -|–? {b:spelt} || {a:spelt} -|–? {b:spelt} per|/ {of}", (_, said) => refusePrice(said)),
  // `5, 10` and `5 and 10`; `0.7: 5, 0.3: 10` has its weights.
  when("{low:number} {sign:one} {high:number}", (_, said) => refuseJoint(said)),
  // `30k (maybe 40k)`.
  when(
    "{low:number} ( or? maybe|perhaps|possibly|or {high:number} ) || {low:number} ,? or* maybe|perhaps|possibly {high:number}",
    ({ low, high }, said) => {
      throw askAbout(said.tokens, [ends(said), either([low, high], said.span)]);
    },
  ),
  // `6pm to midnight` and `22:00-06:00` of a day.
  when(
    "from|between? {a:clock} to|and|-|–|until|till {b:clock} every|each|a|per? day|night?",
    (_, { tokens, run, span }) => {
      const hours = hoursBetween(clockIn(run.a), clockIn(run.b));
      const unit = tokens.target.whole?.unit.symbol === "day" && units.get("hour");
      return hours && unit ? { ...numberAt(hours, span), unit } : undefined;
    },
  ),
  // `on half the day, and gaming for 2 h of that`: what is used is taken off, or not.
  when(
    `on? {a:number} ${aside} ${using} for|is? {b:number} of|that|it|those* || on? {a:number} ${aside} {b:number} of|for|is* ${using}`,
    ({ a, b }, { tokens, run, span }) => {
      const hour = units.get("hour");
      if (tokens.target.whole?.unit.symbol !== "day" || !hour) return undefined;
      const used = printQuantity(b.value, { exact: true, unit: b.unit ?? hour });
      // Of what is a part of the day already, the hours are one too.
      throw askAbout(tokens, [`${typedText(run.a)} - ${used}${a.unit ? "" : "/day"}`, a], {
        whole: [span[0], tokens.text.length],
      });
    },
  ),
  when("50 {sign:one} 50", (_, said) => saying(said, 0.5, "50:50 odds")),
  // `80/20` and `40:60` are parts of a hundred to most, `5%/20%` a range.
  when("{a:number} {sign:one} {b:number}", (_, said) => refuseSplit(said)),
  when("24 {sign:one} 7", (_, said) => saying(said, 1, "100%")),
  // `1 in 20 chance`; `1:3 odds` is 25%: so many for it in the sum of both; `against` turns them round.
  when("a|an? {p:share} chance|probability|likelihood", ({ p }) => p),
  when(`odds of|are? ${ratio} ${way} || ${ratio} odds ${way} || ${ratio} against`, ({ a, b }, said) =>
    /against/i.test(typedText(said.tokens)) ? odds(b, a, said) : odds(a, b, said),
  ),
  // `100 MW of 1 GW`: of what is measured alike a part is a share, where without units `of` multiplies.
  when(`{a:number} ${crowd} in|per|out of? {b:number}`, ({ a, b }, { span }) => apply("divide", [a, b], span)),
  // `16 hours out of 24`.
  when("{a:number} out? of {b:number}", ({ a, b }, { span }) => {
    const isSame = a.unit && (!b.unit || sameDimensions(a.unit, b.unit));
    return isSame ? apply("divide", [a, { unit: a.unit, ...b }], span) : undefined;
  }),
  // `10 to 15% of 4M cards`, `10 to 20 in 100`, `5M to 10M of 150M`, `10 to 20 per 5`.
  when(`${dashed} out? of|in {b:number}`, ({ low, high, b }, said) => {
    if (high.percent) return apply("multiply", [ends(said), b], said.span);
    const isPart = [low, high].every((end) => !end.percent && end.value >= 1 && end.value <= b.value);
    return isPart ? apply("divide", [rangeAt(said.span)([low, high]), b], said.span) : undefined;
  }),
  when(`${dashed} per {b:number}`, ({ low, high, b }, { span }) =>
    apply("divide", [rangeAt(span)([low, high]), b], span),
  ),
  when(
    ">|>= {low:number} ,? but|and? <|<= {high:number} || <|<= {high:number} ,? but|and? >|>= {low:number}",
    (_, said) => ends(said),
  ),
  when("{low:number} <|<= {sign:word} <|<= {high:number}", (_, said) => ends(said)),
  // `1 H100 = 30 gaming cards`.
  when("{b:number} =|equals|is|~ {of}", ({ b }, { run, read, span }) =>
    b.value === 1 && b.unit ? apply("divide", [read(run.of), b], span) : undefined,
  ),
  // `50 +10/-15` and `50 (+10 -15)`: how far it reaches to either side.
  when(
    "{x:number} (|[? + {up:number} /|,? - {down:number} )|]? || {x:number} (|[? - {down:number} /|,? + {up:number} )|]?",
    reaching,
  ),
  // `20% off 30k`, `30k increased by 20%`, `twice 40`, `3.5 GW at $40B/GW`.
  when(
    `{p:percent} off|< {of:amount} || {of:amount} ,? ${less} || {of:amount} ,|with|at* {p:percent} off|<|discount`,
    ({ p }, said) => times(1 - p.value, said),
  ),
  when("{p:percent} > {of:amount} || {of:amount} ,? increased|raised|up by? {p:percent}", ({ p }, said) =>
    times(1 + p.value, said),
  ),
  when("twice|double|triple|thrice {of:amount}", (_, said) =>
    times(multiples.get(lower(said.tokens.list[said.tokens.from])) ?? 1, said),
  ),
  // `2 TWh over 1 year`, `$240k for 8 cards`; `$5M/yr for 3 years` goes on for so long.
  when(`{a:number} in|over {b:time} || {a:number} for a|an? ${set} {b:number}`, ({ a, b }, { tokens, span, run }) => {
    const isFor = run.a.list[run.a.to]?.text === "for";
    // `$240k for 8`.
    const isPaid = a.unit ? isCurrency(a.unit) : countedIn(tokens.target).startsWith("USD");
    const isCount = isFor && isPaid && !b.unit && !b.percent && Number.isInteger(b.value);
    const isTimed = (yearsIn(run.b) !== undefined) !== isFor;
    // `10 in 2 hours`, where `1 in 8 hours` may be a share.
    const isRate = !isFor && !a.unit && !a.percent && tokens.target.support !== "share";
    const isOther = isTimed && b?.unit && (a.unit ? !sameDimensions(a.unit, b.unit) : isRate);
    return (isCount && b.value > 1) || isOther ? apply("divide", [a, b], span) : undefined;
  }),
  when("{b:number} for {a:number}", ({ a, b }, { span }) =>
    a.unit && isCurrency(a.unit) && !b.unit && Number.isInteger(b.value) ? apply("divide", [a, b], span) : undefined,
  ),
  when("{a:number} at {b:number}", ({ a, b }, { span }) => {
    const left = a.unit && b.unit && Object.keys(multiplyUnits(a.unit, b.unit).dimensions).length;
    const isRate = left !== undefined && left < Object.keys(b.unit?.dimensions ?? {}).length;
    return isRate ? apply("multiply", [a, b], span) : undefined;
  }),
  // `50 within a factor of 2`, `50 ×/÷ 1.6`, `50 give or take an order of magnitude`: so many times less to so many more.
  when("{x:number} ,? to? within {p:percent}", ({ x, p }, { span }) => spreadBy(x, [1 - p.value, 1 + p.value], span)),
  when(
    `{x:number} ,|(? ±|within|to* ${factor} )? || {x:number} (? *|× /+ {times:number} )?`,
    ({ x, times: { value } }, { span }) => spreadBy(x, [1 / value, value], span),
  ),
  when(
    "{x:number} ,? ±|within? {times:number} oom either|each? way|side? || {times:number} oom either|each side|way of {x:number}",
    ({ x, times: { value } }, { span }) => spreadBy(x, [10 ** -value, 10 ** value], span),
  ),
  // `5% (1 in 20)`: the same number in other words.
  when("{x:number} ( {y} )", ({ x }, said) => again(x, said)),
  // `5 to 10 capped at 8` is the lesser of both, `normal(5, 2) between 1 and 9` lies between, `clipped` puts on the ends.
  when("{x} ,? capped {y:number}", ({ y }, { run, read, span }) => apply("min", [read(run.x), y], span)),
  when(
    `truncated {x} between|within|from|to ${limits} || {x} ,? truncated|cut to|between|within? ${limits}` +
      " || {x} between|within {low:number} and|to {high:number}",
    ({ low, high }, { run, read, span }) => {
      // `90% between 5 and 20` says how sure somebody is, and what stands before a comma is a best guess.
      return outside(run.x, isComma).length > 0 || levelAlone(run.x) !== undefined
        ? undefined
        : { kind: "truncated", of: read(run.x), low, high, span };
    },
  ),
  when(`{x} ,? clipped|clamped to|between|within? ${limits}`, ({ low, high }, { run, read, span }) =>
    apply("min", [apply("max", [read(run.x), low], span), high], span),
  ),
  when("truncated {x} >|>=|<|<= {y:number}", ({ y }, { tokens, run, read, span }) => {
    const end = isLike(tokens.list[run.y.from - 1], /^>/) ? { low: y } : { high: y };
    return { kind: "truncated", of: read(run.x), ...end, span };
  }),
  when("{x} , {sign:one} {y:number} || {x} ,? truncated|cut|clipped off? at {y:number}", ({ y }, said) =>
    refuseLimit(y, said),
  ),
];

/**
 * Reads a run that says a value by others; undefined where it is none of the forms.
 * @throws UserError `assumption.ambiguous` where it may be one of two.
 */
export function readSaidValue(tokens: Tokens, read: Said["read"]): Syntax | undefined {
  for (const { patterns, make } of forms) {
    const run = matched(tokens, ...patterns) as Said["run"] | undefined;
    if (run === undefined) continue;
    const numbers = Object.fromEntries(Object.entries(run).map(([slot, each]) => [slot, amountIn(each)]));
    const made = make(numbers as Record<Slot, Amount>, { tokens, span: spanOfTokens(tokens), run, read });
    if (made !== undefined) return made;
  }
  return undefined;
}
