// What a claim in words takes for granted: how many join, by when, whose fleet, how well the pool works.

import { printNumber } from "../language/numbers/number.ts";
import { presets } from "../models/presets.ts";
import { growing, growingOn, growthIn, growths } from "./growth.ts";
import { figure, figuresIn, numberOf, typed } from "./numbers.ts";
import { ownersIn } from "./owners.ts";
import { cards, chips, joining, people } from "./things.ts";
import { yearIn } from "./year.ts";

export interface Premises {
  /** By assumption, in the language. */
  readonly premises: Readonly<Record<string, string>>;
  /** Premises that a named owner brings along and that are not said in words. */
  readonly implied: readonly string[];
  /** The year that is meant. */
  readonly year: number | undefined;
  /** The words without what was read as a premise, of which `§` is left. */
  readonly rest: string;
  /** Whether it is open which company is meant. */
  readonly isOpen: boolean;
}

type Value = (said: string, whole: string) => string | undefined;
type Pattern = readonly [id: string, pattern: RegExp, value: Value];

const portion = "\\d[\\d.,]*%|\\d+\\/\\d+";
const loosely =
  "(?:(?:only|just|about|around|roughly|even|at least|at most|up to|less than|fewer than|more than|over|under|a) )*";
const conditional =
  "\\b(?:if|when|once|suppose|supposing|with|had|say|assuming|assume|even|given|provided|imagine|at(?! (?:most|least|best))|while|as long as|because|since)\\b";
/** Within a condition that has begun. */
const given = `(?<=${conditional}[^§;.]*)`;

const asSaid: Value = (said) => figuresIn(said)[0]?.text;
const remaining: Value = (said) => typed(1 - numberOf(said));
const everyone: Value = () => "100%";
const growth: Value = (_, whole) => growthIn(whole)?.factor;
const sayings = (id: string, value: Value, ...patterns: readonly string[]): readonly Pattern[] =>
  patterns.map((pattern) => [id, new RegExp(pattern), value]);

const working: readonly Pattern[] = [
  ...sayings(
    "coordination_efficiency",
    asSaid,
    `(?:an? )?(?:coordination )?efficiency (?:(?:of|at|is|were|was|drops to|falls to|only|just|about) )*(${portion})`,
    `(${portion}) (?:coordination |network )?efficien(?:cy|t)\\b`,
  ),
  ...sayings(
    "coordination_efficiency",
    remaining,
    `(${portion}) (?:coordination |network )?(?:overhead|losses)`,
    `(?:lose|loses|losing|waste|wastes|wasting) (?:about |around )?(${portion}) (?:to|on|for|through|in) (?:coordination|the network|networking|communication|overhead)(?: overhead| losses)?`,
    `${given}(${portion}) (?:is|are|was|were|gets?|got) (?:lost|wasted)(?: (?:to|on|in) (?:coordination|overhead|networking|communication))?`,
  ),
  ...sayings(
    "availability",
    (hours) => `${hours}/24`,
    "(?:(?:on|online|available|for|only|just|running|used|about) )*(\\d+(?:\\.\\d+)?) hours?(?: of \\w+)? (?:a|per|each|every|out of the) day",
    "(\\d+)\\/24\\b",
  ),
  ...sayings(
    "availability",
    asSaid,
    `(?:(?:on|online|available|idle|running|free|for|only|just) )+(${portion}) of the (?:time|day)`,
    `availability (?:(?:of|at|is|were|was|only) )*(${portion})`,
    `(${portion}) (?:availability|uptime)`,
    `(${portion}) (?:of (?:them|those|these|(?:all )?(?:the )?(?:cards|gpus|pcs|gamers|people)) )?(?:(?:are|were|is|stay|only|be) )*(?:(?<=(?:are|were|is|stay|be) )(?:on|running|up)|online|available|idle)\\b(?: at (?:a time|once|any (?:time|moment)))?`,
  ),
  ...sayings(
    "memory_eligible_share",
    asSaid,
    `(${portion}) (?:of (?:them|those|the (?:cards|gpus)|cards|gpus|the \\w+ cards) )?(?:have|has|had|with) (?:enough|sufficient) (?:memory|vram)`,
  ),
];

const markets: readonly Pattern[] = [
  ...sayings(
    "time_in_use",
    asSaid,
    `\\bused? (?:\\w+ )?${loosely}(${portion}) (?:of )?the time`,
    `(${portion}) (?:utili[sz]ation|usage|use)\\b`,
    `utili[sz]ation (?:of|at|is|was|were) ${loosely}(${portion})`,
  ),
  ...sayings(
    "rental_price",
    asSaid,
    "\\b(?:at|for) (\\$\\d+(?:\\.\\d+)?)(?: ?\\/ ?| (?:an|per|a|each) )(?:gpu )?(?:hour|hr|h)\\b",
    `${given}(?:rent\\w*|rental price)(?: \\w+){0,4}? (\\$\\d+(?:\\.\\d+)?) (?:an|per|a|each) hour`,
  ),
  ...sayings(
    "accelerator_price",
    asSaid,
    `${given}(?:${chips}|gpus?)(?: \\w+){0,2}? (?:cost|costs|was|were|is|are|price|prices|priced|fell to|dropped to)(?: (?:only|just|at|to|was|were|fell|dropped))* (\\$${figure})(?: each| apiece)?`,
  ),
  ...sayings(
    "hardware_life",
    asSaid,
    `${given}(?:gpus?|cards?|hardware|it|they) (?:last|lasts|lasted|live) ${loosely}(\\d+) years`,
  ),
  ...sayings(
    "residential_electricity_price",
    asSaid,
    `${given}(?:home |residential )?(?:electricity|power)(?: at home| prices?)*(?: \\w+){0,2}? (\\$\\d+(?:\\.\\d+)?) (?:per|a) kwh`,
  ),
];

const performance: readonly Pattern[] = sayings(
  "dc_to_consumer_ratio",
  (said) => asSaid(said, said)?.replace(/^1\//, ""),
  `${given}(?:a |the )?(?:performance |compute )?ratio (?:(?:of|is|was|were|at|to|only|just) )*(${figure})(?: (?:instead of|rather than|not) ${figure})?`,
  `${given}(?:an? |the )?${cards}(?: \\w+)? (?:is|was|are|were|being) ${loosely}(${figure}) times (?:slower|weaker|smaller|less \\w+) than (?:an? |one |the )?${chips}`,
  `${given}(?:an? |one |each |every |the )?${chips} (?:(?:is|was|are|were|being|equals?|equall?ed|matche[sd]|match|replaces?|worth|only|just|as much as|about|does the work of) )+${loosely}(${figure})(?: times)?(?: as (?:fast|strong|powerful|much) as| (?:faster|stronger|better|more powerful) than)? (?:an? |the )?${cards}`,
);

const rising: readonly Pattern[] = growths.flatMap(([id, about]) =>
  id === "gap_growth" ? [] : sayings(id, growth, `${given}(?:${growing(about)})`),
);

const stocks: readonly Pattern[] = [
  ...sayings(
    "fleet_per_hyperscaler",
    asSaid,
    `${given}(?:(?:one|an?|each|every|a single|the) hyperscaler|google|microsoft|amazon|meta|oracle) (?:only |really )?(?:has|had|have|owns|owned|own) ${loosely}(${figure}) (?:${chips}|gpus|chips)`,
  ),
  ...sayings(
    "consumer_gpu_installed_base",
    asSaid,
    `${given}there (?:are|were) ${loosely}(\\d${figure.slice(figure.indexOf("+"))}) (?:${cards}|gamers)`,
    `\\bwith ${loosely}(\\d[\\d.,]*(?: ?(?:million|billion|m|b)\\b)?) ${cards}`,
    `${given}an installed base of ${loosely}(\\d[\\d.,]*(?: ?(?:million|billion|m|b)\\b))(?: (?:${cards}|gpus|cards))?`,
  ),
];

const join = `(?: \\w+){0,5}? ?\\b${joining}(?: (?:in|up|together|forces|their (?:gpus?|cards?|pcs?|computers?|hardware)))*`;
const crowded = `(?:of )?(?:all )?(?:of )?(?:the )?(?:world's |planet's )?(?:other )?${people}(?: in the world| worldwide| on earth)?`;

const crowds: readonly Pattern[] = [
  ...sayings(
    "participation",
    asSaid,
    `(?:a )?(${portion}) participation(?: rate)?`,
    `participation(?: rate)? (?:(?:of|at|is|were|was|reaches|reached|only|just) )*(${portion})`,
    `(?:\\bthe )?participation rate (?:of )?(${portion})`,
    `${given}${loosely}(${portion}) ${crowded}${join}`,
    `${given}${loosely}(${portion})(?: of (?:them|us|you|those))?${join}`,
    `(${portion}) ${crowded}(?:${join})?`,
  ),
  ...sayings(
    "participation",
    everyone,
    `${given}(?:everyone|everybody|every (?:single )?gamer|all (?:of )?(?:the )?(?:world's )?${people})${join}`,
  ),
  ...sayings(
    "participation",
    (said) => `${asSaid(said, said)} consumer_gpu / consumer_gpu_installed_base`,
    `${given}${loosely}(\\d[\\d.,]*(?: (?:thousand|million|billion|k|m|b)\\b)?) (?:${people})${join}`,
    "(\\d[\\d.,]*(?: ?(?:thousand|million|billion|k|m|b)\\b)?) (?:gamers|people|players|owners|users|households|volunteers)\\b",
  ),
  // Who pools without a number is everyone.
  ...sayings(
    "participation",
    everyone,
    `${given}(?:gamers|people|players|consumers|we|they|you)(?: all)? ${joining}(?: (?:in|up|together|forces|(?:all |every )?(?:their|our|your|the|consumer|gaming) ?(?:gaming |consumer )?(?:gpus?|cards?|pcs?|hardware|compute)?))*`,
  ),
];

const crowdGrowth = sayings("participation_growth", growth, `(?<=§,? and (?:then )?)(?:${growingOn})`);

/** Words that open a condition, and what joins its parts, once nothing but read premises stands behind them. */
const opened = new RegExp(
  `(?:\\b(?:even |only |but )*${conditional} |\\band |, )?(?:(?:\\b(?:only|just|about|the|a|an|if|even|but|of|for|all|everyone's|everybody's)|(?:the |all )?(?:gpus?|cards?|pcs?|${cards}|gamers|people|they|them|we|you|it|one|pool|the pool)(?: (?:is|are|was|were|stay|run|ran|be))?) |, )*§(?: of them)?`,
  "g",
);

/** What is taken for granted; how many join is left where that is what is claimed. */
export function premisesIn(text: string, asksCrowd: boolean): Premises {
  const owned = ownersIn(text);
  const dated = yearIn(owned.text);
  const premises: Record<string, string> = {};
  let rest = dated.rest;
  const patterns = [
    ...performance,
    ...working,
    ...rising,
    ...markets,
    ...stocks,
    ...(asksCrowd ? [] : [...crowds, ...crowdGrowth]),
  ];
  for (const [id, pattern, read] of patterns) {
    const match = pattern.exec(rest);
    if (match === null || premises[id] !== undefined) continue;
    const value = read(match[1] ?? "", match[0]);
    if (value === undefined) continue;
    premises[id] = value;
    rest = rest.replace(match[0], "§");
  }
  const implied =
    owned.fleet === undefined
      ? {}
      : { fleet_per_hyperscaler: printNumber(owned.fleet, { exact: true }), dc_to_consumer_ratio: ratioOfH100 };
  const cleared = rest
    .replaceAll(opened, "§")
    .replaceAll(/§(?:[ ,]|and |then )*§/g, "§")
    .replaceAll(/\s+/g, " ");
  return {
    premises: { ...implied, ...premises },
    implied: Object.keys(implied),
    year: dated.year,
    rest: cleared.trim(),
    isOpen: owned.isOpen,
  };
}

/** Such a fleet is counted in H100s, and so must be what a card is held against. */
const ratioOfH100 = String(presets.measured.values.dc_to_consumer_ratio);
