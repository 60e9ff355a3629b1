// Ways of saying a comparison that its words alone do not give, put plainly.

import type { Rewrite } from "./numbers.ts";

/** Patterns over a sentence in small letters, and what stands in their place. */
export const idioms: readonly Rewrite[] = [
  [
    /\b(?:come|land|be|is) (?:in )?(?:at )?((?:at least |about |over )?[\d.]+ ?%) (?:above|over|higher than|more than|up on) (?:last year(?:'s)?|(?:that of |what it was in |the level of )?20[12]\d(?:'s)?)/g,
    "grow $1",
  ],
  [/\b(?:gotten|got|become|became|getting|becoming) (?:more expensive|dearer|pricier|costlier)\b/g, "rose"],
  [/\b(?:gotten|got|become|became|getting|becoming) (?:cheaper|less expensive)\b/g, "fell"],
  [/(^|[.!?,:] *)(?:is|are|would|could|does|do|did|has|have|will|ca)n'?t (?=\S.*\?)/gm, "$1 "],
  [/(^|[.!?]) *(?:is )?it true that /gm, "$1 "],
  // `To match Google, half of them would have to join`
  [
    /(^|[.!?] ?)to ([^,.!?]+), ([^.!?]*?)(?:would )?(?:have|has|need|needs) to (join|participate|take part|sign up|opt in|chip in)\b/gm,
    "$1$3would have to $4 to $2",
  ],
  // `will sink over 700 billion into it`
  [
    /\b(?:sink|sank|pour|plow|plough|pump|dump|throw|shovel|funnel)(?:s|ed|ing)? ((?:over |more than |about |at least |nearly |another |some )*\$?(?:\d[\d.,]*|a|half a)(?: ?(?:million|billion|trillion|bn|b|k))*) (?:dollars )?(?:into|in)\b/g,
    "spend $1 on",
  ],
  // `Were half of them to join`, `wed be`, `google will 10x`, `at Meta level`.
  [/(^|[.,!?] ?)were (.{3,40}?) to (?=[a-z])/gm, "$1if $2 "],
  [/(^|[.!?] ?)should (?=[^,.]{3,40}? (?:join|participate|sign up|take part|opt in)\b[^,.]*,)/gm, "$1if "],
  [/\bwed (?=be|have|beat|match|still|smoke|crush|need|never|get|out)/g, "we would "],
  [/\b(will|would|could|to) (\d+)x(?= by\b| in\b| within\b| its\b| their\b|\s*[.!?]?\s*$)/gm, "$1 grow $2 times"],
  [
    /\bat (\w+)(?:'s)? level\b|\b(?!(?:mid|medium|small|large|fun|full|good|right|decent|average|life|king|bite)\b)(\w+)-sized\b/g,
    "match $1$2",
  ],
  // A third of what it is now: so much less of it, and not of what stands beside it.
  [
    /\b((?:a|one) (?:half|third|quarter|fifth|tenth)|half) of what (?:it|they) (?:is|are|was|were)\b/g,
    "$1 of it supposedly",
  ],
  // Whatever stands beside it.
  [/(?:,|^(?=[^,]{3,20},)|\bwhether(?=[^,]{3,30},)) ?[\w' -]{2,30} or not(?=[,.!?]|\s*$)/gm, ""],
  // What others believe is not what is said.
  [
    /\b(?!(?:i|we|you|they|people|some|many|who|to|not|would|do)\b)(\w+) (?:thinks?|believes?) (?!about)/g,
    "$1 supposedly ",
  ],
  [
    /\b(smaller|less|bigger|larger|more|fewer|weaker|stronger|greater|lower|higher) by (an? )?(\S+(?: (?:%|percent|third|quarter|half|tenth|fifth))?) than\b/g,
    "$2$3 $1 than",
  ],
  [/\b(beaten|matched|outcomputed|outcompeted|overtaken) (?:with|using) /g, "$1 by "],
  // `does what a dozen of those do` is as much; what is drawn or paid is said of what.
  [
    /\b([a-z]{2,}?)(?:s|es)?( (?:through|out|off))? what ((?:(?!what)[\w ])+?) (?:can )?\1(?:s|es)?\2(?=[,.!?]|\s*$)/gm,
    (_, verb = "", particle = "", who = "") =>
      /^(?:draw|pull|use|burn|consum|cost|pay|spend|earn|make|sell)/.test(verb)
        ? `${verb}s${particle} as much as ${who}`
        : `equals ${who}`,
  ],
  // `for every dollar it gets from gaming it gets 12 from datacenters`
  [
    /\bfor (?:every|each) (?:dollar|buck) (?:that )?(\w+) (gets?|makes?|earns?|takes?|spends?|pays?) (?:in )?(from|on|in|for) ([\w ]+?),? (?:it|they) \w+ ([\w.]+)(?: dollars)? (?:from|on|in|for) ([\w ]+)/g,
    "$1 $2 $5 times as much $3 $6 as $3 $4",
  ],
  [
    /\bfor (?:every|each) (?:dollar|buck) (?:that )?([\w ]+?) (spends?|pays?|makes?|earns?)( (?:on|in|for) [\w ]+?)?,? (?!it |they )([\w ]+?) (?:spends?|pays?|makes?|earns?) ([\w.]+)/g,
    "$4 $2$3 $5 times as much as $1",
  ],
  [
    /\b(?:will be|is|are|be) ([\d.]+ ?x|[\w.]+ times|[\w]+fold) further (?:ahead|behind|away|apart)(?: (?:of|from) \w+)?/g,
    "gap will be $1 what it is now",
  ],
  [
    /\b(?:you|we|they|it|i)(?:'d| would)? (?:need|take)s? more ([\w ]+?) than (?:exist|there are|we have|are alive)(?: (?:in the world|on earth|alive))? to (?=\w)/g,
    "all $1 together can not ",
  ],
  // Idioms that whom they are about stands in the middle of.
  [/\b(?:leav|left)\w* (.{2,30}?) (?:in the dust|standing)\b/g, "beat $1"],
  [
    /\b(?:put(?:ting|s)?|eat(?:ing|s)?|blow(?:ing|s)?|bring(?:ing|s)?) (.{2,30}?) (?:to shame|for breakfast|for lunch|alive|out of the water|to (?:its|their|his) knees)\b/g,
    "beat $1",
  ],
  [/\bgiv(?:e|es|ing) (.{2,30}?) a run for (?:its|their|his|the) money\b/g, "rival $1"],
  [
    /\b(?:turn|switch|shut|power)(?:s|ed|ing)? (?:\w+ ){0,2}(?:pcs?|rigs?|computers?|cards?|machines?|it|them) (?:off|down)\b/g,
    "switched off",
  ],
  [
    /^(?:wow|right|great|sure|oh),? (?=\S+ .*\b(?:\d+|two|three|four|five|six|seven|ten|twelve|a couple of) )/g,
    "supposedly ",
  ],
];
