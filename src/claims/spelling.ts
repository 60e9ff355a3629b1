// One spelling of a sentence: small letters, whole words for short forms, figures for number words.

import { asides } from "./asides.ts";
import { idioms } from "./idioms.ts";
import { figured, type Rewrite } from "./numbers.ts";

const spellings: readonly Rewrite[] = [
  [/https?:\/\/\S+/g, " "],
  // Marks of footnotes.
  [/(?<=[a-z][.,])\d{1,2}(?=\s|$)/g, " "],
  [/[’‘´]/g, "'"],
  // `3,5%` and `0,125`, where nobody parts thousands.
  [/(?<![\d.,])(0|\d{1,3}(?=,\d\d?(?!\d))),(\d+)(?![\d,])/g, "$1.$2"],
  // `'compute for all'`
  [/(^|[\s(])'([a-z]+(?: [a-z]+)+)'(?=[\s,.)]|$)/gm, "$1$2"],
  [/\bw\/o\b/g, "without"],
  [/\bw\/ ?/g, "with "],
  [/\p{Extended_Pictographic}/gu, " $& "],
  [/\((?:e\.g\.|i\.e\.|like|such as)[^)]*\)|\b(?:like|such as) (?:an? )?\w+ (?:or|and) (?:an? )?\w+/g, " "],
  // Who is quoted is somebody else, where an answer follows.
  [/^\s*>+ .*\n/gm, " "],
  // An aside, or `10% of gamers × 8 hours a day`.
  [/\s*[()]\s*|(?<=[a-z]{3}) ×(?= \d)/g, " , "],
  [/<[@#:][^>]*>|:[a-z_0-9]+:|[“”"*_|`]/g, " "],
  ...asides,
  [/\br\/(?=[a-z])/g, "subreddit-"],
  ...idioms,
  [/\b(every(?:one|body))s\b/g, "$1"],
  [/ n (?=\w)/g, " and "],
  // `is not much bigger`, `does not always beat`: what is denied is how much, or how often.
  [
    /(?:n't|\bnot|\bnever|\bno(?= (?:much|far|significantly)))\b(?=[^.!?\n]{0,45}\b(?:(?<!as )much|far|way|a lot|easily|always|simply|necessarily|have to|quite|significantly|massively|nearly as)\b)|\bnot by (?:much|far|a lot)\b/g,
    "$& denied_degree",
  ],
  [/\b(more than .{2,20}) but (?=(?:less|fewer|not|at most|no more) )/g, "$1 denied_degree but "],
  [
    /\b(?:way|far|much) (?=more|less|fewer|bigger|larger|smaller|stronger|weaker|better|worse|faster|slower|ahead|behind|beyond|below|above|cheaper|dearer)/g,
    "",
  ],
  [/\b(more|less|fewer|other|rather|[a-z]{3,}er)( \w+){0,2} then\b/g, "$1$2 than"],
  [/(\d) ?h(?=(?: a| per| each| every|\/) ?day\b)/g, "$1 hours"],
  [/(?<=[a-z] )≈ (?!\d)/g, "equals "],
  [/[~≈]\s?/g, " about "],
  [/\s(?:×|x)\s(?=\d)/g, " times "],
  [/[–—−]/g, "-"],
  [/\bdo[es]{0,2}nt\b/g, "does not"],
  // How long they are on is not how long they play.
  [
    /\b(pcs?|computers?|rigs?|gpus?|cards?|machines?|consoles?) (?:are|is|stays?|sits?|were) (?:only |just |switched |turned |powered )*on (?=(?:for |only |about |at most |at least |less than |more than |like |maybe )*[\d.]+ ?(?:%|h|hours)|half)/g,
    "$1 leave_on ",
  ],
  [/\batleast\b/g, "at least"],
  [/\bby the hour\b/g, "an hour"],
  [/\bwould ?'?ve to\b/g, "would have to"],
  [/ r (?=off\b|on\b|not\b|idle\b|[a-z]+er\b|[a-z]+ing\b|like\b)/g, " are "],
  [/\b(next|this|last) yr\b/g, "$1 year"],
  [/(\d ?)(million|billion|trillion)s\b/g, "$1$2"],
  // `falls below 5%`: what it is then.
  [
    /\b(?:(?:shrink|fall|drop|sink|slip|slide|declin|dip)\w*|goes down)(?: to)? (below|under|less than) (?=[\d.]+ ?(?:%|per ?cent|pct))/g,
    "is $1 ",
  ],
  [
    /\b(?:(?:ris|climb)\w*|goes up) (?:(?:to )?(above|over)|to (more than)) (?=[\d.]+ ?(?:%|per ?cent|pct))/g,
    "is $1$2 ",
  ],
  [/\b(?:you (?:guys |all )?|everyone |we all )?know that |,? right\?$/gm, ""],
  [/\b(ca|wo|do|does|did|is|are|was|were|has|have|could|would|should|ai)nt\b/g, "$1n't"],
  [/\b(they|you|we|it)(ve|ll|d)\b(?<!well|wed)/g, "$1'$2"],
  [/\bwon'?t\b/g, "will not"],
  [/\bcan'?t\b|\bcannot\b/g, "can not"],
  [/\b(could|would|do|does|did|is|are|has|have|should|was|were)n'?t\b/g, "$1 not"],
  [/\bain'?t no\b/g, "no"],
  [/\bain'?t\b/g, "are not"],
  [/\bsays? no\b/g, "not join"],
  [/\b(?:left|kept) (?=(?:\w+ )?(?:gaming )?(?:pcs?|rigs?|computers?|cards?|it) (?:on|running)\b)/g, "did leave "],
  [/\b(?:should|must|ought to|has to) (?=(?:join|participate|take part|contribute)\b.* (?:to|before) )/g, "need to "],
  // As it is said in a language learnt: `so much electricity like`, `companys`, `people which have`.
  [/\bso (much|many|big|strong|fast|powerful) ([\w ]{0,20}?)like\b/g, "as $1 $2as"],
  [/\b(compan|countr|universit|phon)ys\b/g, "$1ies"],
  [/\bpeople (?:which|that) (?=have|own)/g, "people who "],
  [/\bgonna\b/g, "going to"],
  [/\b(?:gotta|wanna)\b/g, " "],
  [/\bwould do it (?=if|for)\b/g, "would join "],
  [/'d\b/g, " would"],
  [/'ll\b/g, " will"],
  [/'re\b/g, " are"],
  [/'ve\b/g, " have"],
  [/'m\b/g, " am"],
  [/\b(it|that|there|what|here|he|she)'s\b/g, "$1 is"],
  [/\b(that|there|what|here)s\b/g, "$1 is"],
  [/\bworlds (?=ai\b|compute\b|gpus?\b|chips?\b)/g, "world "],
  // What is somebody's is the console, and not what somebody does.
  [
    /\b(?:my|your|his|her|our|their|(?:nephew|niece|kid|son|daughter|brother|sister|cousin|grandma|neighbou?r)'s) switch\b(?! to)/g,
    "$& console",
  ],
  [/([a-z])\1{2,}/g, "$1"],
  [/(\$?\d[\d.,]*(?: ?(?:[kmbt]|bn|million|billion|trillion|thousand)\b)?%?)\+(?=\s|$)/g, "at least $1"],
  [/\breplac(?:e|es|ing) (.+?) with (.+)/g, "$2 match $1"],
  [/, (?:and )?no more\s*[.!]*\s*$/gm, " at most"],
  [/\bpercentage points?\b/g, "% points"],
  [/per ?cents?\b|\bpcts?\b/g, "%"],
  [/(?<=[a-z\d])-ish\b/g, ""],
  [/\b(?:in|over|within) an? (?:quarter|season|summer|winter)\b/g, "in 90 days"],
  [/\bdo not buy,? (?:just )?rent\b/g, "renting is cheaper than buying"],
  [
    /(?<!unless .*)\b(?:just )?buy,? (?:and )?(?:do )?not rent\b|\brent,? (?:and )?(?:is )?for suckers\b/g,
    "buying is cheaper than renting",
  ],
  [
    /\b(get|rent|find) (an? )?(\w+) for (less than |under |about |around )?(?=\d+(?:\.\d+)?\b(?! ?(?:years|months|days|hours|cents?|%)))/g,
    "$1 $2$3 for $4$",
  ],
  [/\b(?:box|node|rack|cluster) of (\w+) (?=\w*\d)|\b((?:h|b|a)\d00s?) (?:box|node|server) of (\w+)/g, "$1$3 $2"],
  [/(\d)\s+%/g, "$1%"],
  [
    /\b(?:leav|keep|kept|left|let|turn|switch)\w* (?:\w+ )?(?:gaming )?(?:pcs?|rigs?|computers?|cards?|it) (?:on|run(?:ning)?)\b/g,
    "leave_on",
  ],
  [
    /\b(?:to )?(?:run|host)(?:n?ing)? (?:(?:an?|your own|my own|your|my|the same) )?(?:llms?|models?|llama|ai)(?: \d+b)? (at home|locally|yourself)\b/g,
    "at home",
  ],
  [/\b(?:to )?(?:call|us|pay)(?:e|ing)? (?:for )?(?:the|an) api\b/g, "the api"],
  [
    /\bit(?: is|'s)? (costs (?:more|less)|cheaper|more expensive) (at home|the api) than (at home|the api)\b/g,
    "$2 $1 than $3",
  ],
  [
    /\bit is ((?:way |much |far |a lot )?(?:cheaper|dearer|pricier|(?:more|less) expensive)) to ((?:buy|rent) .+?) than to (?=buy|rent)/g,
    "$2 is $1 than ",
  ],
  // As long as people sleep.
  [/\b(?:all|every|each) night(?: long)?\b|\bover ?night\b/g, "8 hours a day"],
  [
    /\bwhat (?!you|i|we|people|gamers|(?:an? |the |most )?(?:home|house|household|family|home user)s?\b)(?:(?:a|the|big) )?\w+ pays?\b/g,
    "datacenter pays",
  ],
  [/\bdata[ -]?cent(?:er|re)/g, "datacenter"],
  // What is built costs so much.
  [/\b(?:it )?(?:takes|costs) (?=.{0,20}\d)([^,.]{2,30}?) to build (.+)/g, "$2 costs $1"],
  [/(?<=\b(?:cost|take|run)s? .{3,40}) to build\b|(?<=^|[,.] )building (?=.{3,60} (?:cost|take|run)s\b)/g, ""],
  // What AI draws is drawn by all of it.
  [
    /(^|[.,!?] ?|\b(?:that|while|but|and) )ai ((?:already |now |alone |itself |will |would )*)(?:is(?: drawing| using)?|(?:draw|us|consum|need|burn|tak|eat)\w*)(?= [^.!?]*\b(?:[gm]w|gigawatts?|electricity|power|energy)\b)/gm,
    "$1all ai compute $2draws",
  ],
  [
    /\bof (?:all of )?steam\b(?! (?:user|player|gamer|owner|account|game|sale|deck|machine|pc|system))/g,
    "of steam users",
  ],
  [/\bhyper[ -]scal/g, "hyperscal"],
  // Where they stand is who has them.
  [
    /\bthere (?:is|are) (?:only )?([^,.!?]*?\b(?:[a-z]\d00|\d0\d0)(?:s|[- ]equivalents?)?) in (?:all of )?(?:the )?([a-z]\w*(?: states)?)(?=[,.!?]|\s*$)/gm,
    "$2 has $1",
  ],
  [/(^|[,:] ?)world has\b/gm, "$1world supply has"],
  [/\bdistributed computing|\bdecentrali[sz]ed\b/g, "decentralized"],
  [/\bopen[- ](?:sourc(?:e|es|ed|ing) (?:the |model |its )*weights?|weights?(?: models?)?)\b/g, "open weights"],
  [/\bopen[- ]sourc(?:e|es|ed|ing)(?: models?)?\b/g, "open source"],
  [
    /\b24\/7\b|\ba?round the clock\b|\bnon-?stop\b|\bday and night\b|(?<!\b(?:idle|off|unused|nothing)\b.*)\ball day(?: long)?\b(?!.*\b(?:idle|off|unused)\b)/g,
    "24 hours a day",
  ],
  // `Gamers vs Amazon: gamers lose.`
  [/\b([\w ]+?) (?:vs\.?|versus) ([\w ]+?)[:,] \1 (win|lose)s?\b/g, "$1 $3 against $2"],
  [/\b([\w ]+?) (?:vs\.?|versus) ([\w ]+?)[:,] \2 (win|lose)s?\b/g, "$2 $3 against $1"],
  [/\bwithin (?:a factor of )?(\d+)(?:x| times|) of (?=[a-z])/g, "at least 1/$1 of "],
  [/\bno (?:single )?company (?=has|owns|controls|holds)/g, "the leader does not "],
  [/\bin (?:the )?single digits?\b/g, "less than 10%"],
  [/\b(in|within|under)(?: (?:less than|under|about))? an? (month|week|day)\b/g, "$1 1 $2"],
  [/(\d)(?=(?:[gmt]b|[gmk]?w|tb)\b)/g, "$1 "],
  [/\b(\d+)[ -](?=gb|gw)|(\d)-(?=(?:gpu|card|chip|[hb]\d00|node|person|megawatt|gigawatt)\b)/g, "$1$2 "],
  // Money of elsewhere is some of ours, and which, nobody can be sure of.
  [/(?:€|\beur|£) ?(\d[\d.,]*\w*)/g, "$$$1 euros"],
  [/\b(?:an?|one) (?:euro|quid|pound)\b/g, "$$1 euros"],
  [/(\d) ?(?:euros?|eur|€|quid|pounds)\b/g, "$1 dollars euros"],
  [/(^|\s)'(2\d)\b/g, "$120$2"],
  // Months and quarters before the last are of no year's end, and no words that are known.
  [
    /\b(?:the )?(?:q4|(?:4th|fourth|last|final) quarter|dec(?:ember)?|close|late|year[- ]end|end)[- ](?:of )?(?:the year )?(?=20[0-4]\d\b)/g,
    "the end of ",
  ],
  [/\.{2,}|…/g, " , "],
  [
    /(?<!\b(?:the|second|third) )\b(?:most|the majority) (?:of (?=(?:the |all )*(?:world|global|ai compute|ai chips|compute|chips|gpus|it all))|(?=(?:ai )?comput|ai chips))/g,
    "more than 50% of ",
  ],
  [
    /\b(?:nvidia(?:'s)? )?geforce (?=(?:revenue|sales|business|income|earnings|brings|brought|earns)\b)/g,
    "nvidia gaming ",
  ],
  [/\b(?:nvidia |geforce )*(?:rtx|gtx)[ -]?(?=\d{4})/g, "rtx "],
  [/\b(h100|b200|a100)[- ]equivalents?/g, "$1"],
  [/\b(consumer|gaming|datacenter)[- ](gpu|card)[- ]equivalents?/g, "$1 $2s"],
  [/\/(?:hour|hr|h)\b/g, " an hour"],
  [/(?<=[a-z])([<>])(?=[a-z])/g, " $1 "],
  [
    /\bhow many ([\w -]+?) (?:(?:do|does|would|will) (?:it|you|we|i|one) (?:take|need)|are needed|it takes|you need) to ([^?.!]+)\? *([^.!?]*?(?:\d|dozen|hundred|thousand|[mb]illion)[^.!?]*?)(?: \1)?(?=[.!?]|\s*$)/gm,
    "it takes $3 $1 to $2",
  ],
  [
    /\bhow many ([\w -]+?s) (?:does|do|can|could|would) ([\w@ ]+?) (?:have|own|run|hire|employ)\b[?, ]*(?:i would say|i guess|i think|maybe|about|like|probably| )*((?:\d[\d.,]*|(?:a |one )?(?:hundred|dozen)|ten|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?: ?\w+)?)/g,
    "$2 has about $3 $1",
  ],
  [/\s\+\s/g, " plus "],
  [
    /(^|[.!?]\s*)(?:compared (?:to|with)|next to|relative to|against|beside) ([^,.!?\n]+), ([^.!?\n]+)/g,
    "$1$3 next to $2",
  ],
  [/\bhow (?:could|can|would|will) (?=.*\?)|^how (?:could|can|would|will) /g, " supposedly can not "],
  [/\s>+=?\s/g, " beats "],
  [/\s<+=?\s/g, " is less than "],
  [/\s={1,2}\s/g, " equals "],
  [/'s (?=(?:million|billion) (?:tpu|gpu|chip|card|accelerator|[hab]\d00))/g, " 1 "],
  [/\b(?:one|1)[- ]year (?=(?:\w+ ){0,2}contract)/g, ""],
  [/'s\b|(?<=s)'(?=\s|$)/g, ""],
  [/(?<=[a-z])\//g, " per "],
];

/** The country, which in small letters would be all of us; a question that asks for something claims nothing. */
const marked = (words: string): string =>
  words
    .replaceAll(/\b(?:[Tt]he )?U\.?S\.?(?:A\b)?(?![a-z])/g, "the united states")
    .replaceAll(
      /(?:^|(?<=[.!?\n] ?))\s*(?:which|what(?! if)|how(?! (?:could|can|would|will|many .*\? .*(?:\d|dozen|hundred|thousand|million|billion)))|why|where|should|(?:is|does|can) any\w+)\b[^.!?]*\?/gi,
      " ",
    );

/** Its sentences, as the reader takes them in. */
export function sentencesOf(words: string): readonly string[] {
  const text = spellings.reduce((so, [from, to]) => so.replaceAll(from, to as string), marked(words).toLowerCase());
  return figured(text.replaceAll(/\s*\n\s*/g, ". ").replaceAll(/\s+/g, " "))
    .split(/[.!?](?=\s|$)|;/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));
}
