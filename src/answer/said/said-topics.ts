// What people argue about, by the words they use, and the output that each is about.

export interface Topic {
  /** All of them occur in the words. */
  readonly about: readonly RegExp[];
  readonly model: string;
  readonly output: string;
  /** The comparison where the words name none. */
  readonly usual: string;
  /** Whether sign and number are always the usual ones; a denial still turns the sign. */
  readonly fixed?: boolean;
  /** Words that put the larger side first: `a hyperscaler beats the pool`. */
  readonly flipped?: RegExp;
  /** Whether how many join is what is claimed, and not taken for granted. */
  readonly alone?: boolean;
  /** With a year, the question whether the pool has caught up by then. */
  readonly closing?: boolean;
  /** How often the smaller goes into the larger: `1/50` is said of 50. */
  readonly multiple?: boolean;
}

const hyperscaler =
  /\bhyperscalers?\b|\bgoogle\b|\bmicrosoft\b|\bamazon\b|\baws\b|\bmeta\b|\bbig tech\b|\btech giants?\b|\bdata ?cent(?:er|re)s?\b|\bcloud\b|\boracle\b|\bthe giants\b/;
const matching =
  /\b(?:match(?:es|ed|ing)?|equals?|beats?|rivals?|compet\w+|outcomputes?|outweighs?|outperforms?|outstrips?|exceeds?|overtakes?|catch(?:es)? up|keep up|reach(?:es)?|surpass\w*|(?:more|less|fewer) (?:\w+ ){1,3}than|bigger|larger|stronger|as (?:strong|big|much|powerful)|worth|dwarf\w*|amounts? to)\b/;
const costs = /\b(?:cheap|less|cost|money|save|pay|dear|expensive|beats?\b|better\b|wins?\b)/;
const requiring = /\b(?:need|needs|needed|take|takes|require[sd]?|necessary)\b/;
const sufficing = /\b(?:enough|suffice[sd]?|sufficient)\b/;
const people = /\bgamers?|\bpeople|\bowners?|\bjoin|\bparticipat|\bcards?\b|\bgpus?\b|\bplayers?|\busers?|\beveryone/;
const chips = /\bgpus?\b|\bchips?\b|\baccelerators?\b|\bh100/;
const number =
  /\d|\bhalf\b|\bmillion\b|\bbillion\b|\btwice\b|\bdouble\b|\b(?:a|one) (?:third|quarter|fifth|tenth|hundredth)\b/;
const equalling = /\b1 ?[/:] ?\d|\b(?:worth|equals?|as (?:fast|good|much)|faster|times|replaces?|match(?:es)?)\b/;
const consumerCards = /\b(?:consumer|gaming|gamer's|home|rtx) (?:gpus?|cards?|pcs?|graphics cards?|\d+)/;
const allOfThem =
  /\b(?:all|the|them|those) (?:of )?(?:the )?(?:four|4|five)\b|\ball (?:the |of the )?(?:major |big )?hyperscalers\b|\bhyperscalers (?:together|combined)\b|\bbig tech (?:together|combined)\b/;
const pooled = /\b(?:pool\w*|gamers?|consumers?|gaming|home|everyone|together|volunteers?|distributed|people|they)\b/;
/** A hyperscaler as the one who beats. */
const hyperscalerFirst =
  /\b(?:hyperscalers?|google|microsoft|amazon|meta|big tech|data ?cent(?:er|re)s?) (?:\w+ ){0,3}?(?:beats?|dwarfs?|outweighs?|outcomputes?|outperforms?|exceeds?|outstrips?|(?:is|are) (?:bigger|larger|stronger)|(?:has|have|owns?) (?:\w+ )?(?:more|less|fewer)\b)/;
const ofThemAll =
  /(?:%|\bhalf|\bthird|\bquarter|\bfifth|\btenth) (?:of )?(?:what )?(?:all )?(?:of )?(?:the )?(?:major |big )?(?:hyperscalers|big tech|tech giants)\b/;
const share = /\d\s?%|\bhalf\b|\bquarter\b|\btenth\b|\bthird\b|\bfifth\b|\bmost\b|\b\d+\/\d+/;

const consumerFirst =
  /\b(?:consumer|gaming|home) (?:gpus?|cards?|pcs?|hardware)\b.*\bfaster than\b.*\b(?:hyperscalers?|google|data ?cent(?:er|re)s?|big tech|accelerators?)/;
const dated = /\b20\d\d\b|\byears?\b|\bdecade\b/;

/** The most particular first. */
export const topics: readonly Topic[] = [
  {
    about: [
      costs,
      /\brent/,
      /\bcheaper to (?:buy|own)|\b(?:buying|owning) is cheaper|\brent\w* (?:\w+ )?(?:is dearer|costs? more)|\b(?:buying|owning) (?:\w+ ){0,2}(?:beats?|wins?|is (?:better|cheaper))/,
    ],
    ...{ model: "rent", output: "rent_to_own", usual: "> 1", fixed: true },
  },
  { about: [costs, /\brent/], model: "rent", output: "rent_to_own", usual: "< 1", fixed: true },
  {
    about: [
      /\belectricity\b|\bpower (?:bills?|costs?)\b|\benergy\b/,
      /\bhome\b|\bgamers?\b|\bconsumer\b|\bhouseholds?\b/,
    ],
    ...{ model: "power", output: "power_cost_ratio", usual: "> 1" },
  },
  {
    about: [/\bprice[- ]performance\b/, /\bdoubl|\btwice|\btwo/],
    ...{ model: "project", output: "implied_price_performance_growth", usual: ">= 2", fixed: true },
  },
  { about: [requiring, share, people], model: "pool", output: "breakeven_participation", usual: ">= 50%", alone: true },
  { about: [sufficing, share], model: "pool", output: "breakeven_participation", usual: "<= 50%", alone: true },
  {
    about: [/\bparity\b/, /\byears? (?:away|off|from now)\b/],
    model: "project",
    output: "years_to_parity",
    usual: "<= 10",
  },
  { about: [/\bparity\b/, dated], model: "project", output: "gap_growth", usual: "< 1", closing: true },
  {
    about: [
      /\bclos(?:e|es|ed|ing) the gap\b|\bgap (?:is |will be |be )?(?:clos\w+|gone)|\bcatch(?:es|ing)? up\b|\bcaught up\b/,
    ],
    ...{ model: "project", output: "gap_growth", usual: "< 1", fixed: true, closing: true },
  },
  {
    about: [/\bgap\b/, /\b(?:doubl|tripl)(?:e|es|ed|ing)\b|\b\d[\d.]*(?:x| times)/, /\byear(?:ly)?\b|\bannual/],
    ...{ model: "project", output: "gap_growth", usual: ">= 2" },
  },
  {
    about: [
      /\bgap\b/,
      /\b(?:bigger|larger|wider|more|greater|smaller|narrower|less) than (?:about |around )?(?:\d|an? )/,
    ],
    ...{ model: "gap", output: "compute_gap_ratio", usual: ">= 10M" },
  },
  {
    about: [/\bgap\b/, /\b(?:shrink\w*|narrow\w*|fall\w*|smaller)\b/],
    ...{ model: "project", output: "gap_growth", usual: "< 1", fixed: true },
  },
  {
    about: [/\bgap\b/, /\b(?:grow\w*|widen\w*|wider|larger|bigger|increas\w*)\b/],
    ...{ model: "project", output: "gap_growth", usual: "> 1", fixed: true },
  },
  {
    about: [/\b(?:fall\w*|further|pull\w*) (?:further )?(?:behind|ahead|away)\b/],
    ...{ model: "project", output: "gap_growth", usual: "> 1", fixed: true },
  },
  {
    about: [/\b(?:improv\w*|grow\w*|progress\w*|develop\w*)\b/, /\bfaster\b/, consumerFirst],
    ...{ model: "project", output: "gap_growth", usual: "< 1", fixed: true },
  },
  {
    about: [/\b(?:improv\w*|grow\w*|progress\w*|develop\w*)\b/, /\bfaster\b/, hyperscaler, people],
    ...{ model: "project", output: "gap_growth", usual: "> 1", fixed: true },
  },
  { about: [allOfThem], model: "pool", output: "pool_to_all_hyperscalers", usual: ">= 1" },
  { about: [ofThemAll], model: "pool", output: "pool_to_all_hyperscalers", usual: ">= 1" },
  {
    about: [
      /\b(?:data ?cent(?:er|re)|h100|b200|server)s? ?(?:gpus?|cards?|accelerators?)?\b/,
      /\d/,
      consumerCards,
      equalling,
    ],
    ...{ model: "gap", output: "dc_to_consumer_ratio", usual: ">= 50", multiple: true },
  },
  {
    about: [
      /\bgap\b|\bratio\b|\b\d[\d,. ]*(?:thousand|million|billion|[kmb])?\b.*\b(?:consumer|gaming|gamers'?|home|graphics) (?:gpus?|cards?|pcs?)\b|\btimes the compute\b/,
      hyperscaler,
      number,
    ],
    ...{ model: "gap", output: "compute_gap_ratio", usual: ">= 10M", multiple: true },
  },
  {
    about: [/\b(?:compute|the) gap\b|\b(?:the )?ratio\b/, number],
    model: "gap",
    output: "compute_gap_ratio",
    usual: ">= 10M",
  },
  {
    about: [/\b(?:spend|spends|spent|spending)\b/, /\$/],
    model: "gap",
    output: "accelerator_spend",
    usual: ">= $100B",
  },
  {
    about: [/\b(?:bu(?:y|ys|ying)|bought|purchas\w+)\b/, chips, number],
    ...{ model: "gap", output: "accelerator_purchases", usual: ">= 1M" },
  },
  {
    about: [/\b(?:own|owns|has|have|operat\w+|run|runs)\b/, chips, number],
    ...{ model: "gap", output: "fleet_per_hyperscaler", usual: ">= 1M", alone: true },
  },
  {
    about: [/\bcompute\b|\bfleets?\b/, /\bgrow\w*|\bdoubl\w+|\btripl\w+/, /\d|\bdoubl|\btripl/],
    ...{ model: "project", output: "dc_compute_growth", usual: ">= 2" },
  },
  {
    about: [matching, hyperscaler],
    ...{ model: "pool", output: "pool_to_one_hyperscaler", usual: ">= 1", flipped: hyperscalerFirst },
  },
  { about: [hyperscaler, pooled, number], model: "pool", output: "pool_to_one_hyperscaler", usual: ">= 1" },
  { about: [/\bjoin|\bparticipat/, share], model: "pool", output: "participation", usual: ">= 10%", alone: true },
  {
    about: [
      /\bopen[- ](?:weights?|source|models?)\b|\bopen[- ]sourc\w+|\bpool(?:ing|ed|s)?\b|\banyone\b|\beveryone\b|\bgamers\b/,
      /\bcompet\w+|\bconcentrat\w+|\bdemocrat\w+|\bpower\b|\blevel\w*|\bmatch\w*|\bcatch\b|\bsolve\w*|\bbeat\w*|\brival\w*|\benough\b|\bopen[- ]sourc/,
    ],
    ...{ model: "pool", output: "pool_to_one_hyperscaler", usual: ">= 1" },
  },
];
