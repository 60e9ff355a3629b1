// What is said around a claim and claims nothing: to whom, who says so, how surely, in what it is counted.

/** Who counts and is quoted, and is no side of a claim. */
const who =
  "(?:the )?(?:epoch(?: ai)?|semianalysis|omdia|jpr|jon peddie(?: research)?|goldman(?: sachs)?|bernstein|morgan stanley|inferencex|article|essay)";

/** Patterns over a sentence in small letters, and what stands in their place. */
export const asides: readonly (readonly [RegExp, string])[] = [
  [/[,;] ?(?:no|or|right|huh|eh|yeah|correct|innit)\s*[?.!]*\s*$|(?<!\b(?:or|says?)) (?:no|right)\?\s*$/gm, " "],
  // In what it is counted, and how it is led up to.
  [
    /,? (?:expressed|measured|counted) in (?:h100|hopper)(?:s|e|[- ]?equivalents?| units| terms)?(?=[,.!]|$),?|\bpunch\w* above (?:its|their) weight\b|^to put .{3,40} in perspective[:,]/gm,
    " ",
  ],
  [/, not \w{3,}er(?=[,.]|$)/gm, ""],
  [
    /\b(?:it|that)(?: is|'s) not (?:even )?close(?=\s*(?:[,.!:]|$))|[\s,;.–—-]*\b(?:change my mind|prove me wrong|fight me|cmv)\s*[?.!]*\s*$/gm,
    " ",
  ],
  [/,? not (?:an? |the )?(?:[\d/.]+%?|half|third|quarter|\w+(?:th|eth)s?)\s*[.!]*\s*$/gm, " "],
  // Whoever says so, it is the same claim.
  [
    /\b(?:my|our|the) (?:teacher|professor|boss|friend|brother|dad|prof) (?:says?|said|told me|thinks?)(?: that)?(?= )/g,
    " ",
  ],
  [
    new RegExp(
      `\\b${who} (?:puts|pegs|places|has|sees|counts) (.{2,40}?) at (?=[^,.]{0,20}(?:\\d|half|quarter|third|million))`,
      "g",
    ),
    "$1 has ",
  ],
  [
    new RegExp(
      `(?:,? )?\\b(?:according to|as per|per|by|says|says so in) ${who}(?:'s)?(?: own)?(?: count| figures| numbers| data| estimates?)?(?=[,.]|$),?|\\b${who} (?:has|sees|says?|thinks|counts|estimates|reckons|expects|predicts|forecasts|finds|found|said)(?: that)? `,
      "g",
    ),
    " ",
  ],
  [
    /\b(?:according to (?:the |some |many |most |several )?\w+|by the article'?s? (?:own )?(?:numbers|figures|count|math)|(?:the |some |many |most |several |industry )*(?:experts?|analysts?|researchers?|critics?|officials?|stud(?:y|ies)|reports?|observers?|economists?|insiders?) (?:say|estimate|claim|suggest|argue|believe|note|find|found|think|reckon|said|estimated|warn|expect|show|shows)s?(?: that)?|it is (?:estimated|said|thought|believed) that),?(?= |$)/g,
    " ",
  ],
  [/(^|[.!?\n,]\s*)(?:i|we) (?:just )?(?:said|meant|mean)(?: that)? (?=\S)/g, "$1"],
  [
    /,? (?:and )?(?:(?:for|to) me,? (?:it |that |this )?is|(?:that|this|it) is) (?:good |more than )?enough(?: for me)?\s*[.!]*\s*$/gm,
    " ",
  ],
  // Whoever says otherwise.
  [/\b(?:whatever|no matter what) (?:[\w']+ ){1,4}(?:says?|thinks?|tells? \w+|claims?|believes?|wants?)\b/g, " "],
  // Said to whoever spoke before: it denies nothing of what follows.
  [
    /(^|[.!?\n]\s*)(?:(?:lol|lmao|haha|h+m+|u+m+|uh+|oh|ah|no|nah|nope|yes|yeah|yep|well|honestly|actually|ok|i was wrong about [\w ]{3,20}(?=:)|(?:(?:you(?:'re| are)|that(?:'s| is)|this is) )?(?:just |so |all |totally )?(?:wrong|false|untrue|not true|nonsense|bs|bullshit)|i disagree)\b[,.!…: ]*)+[,.!…:]+\s*(?=\S)/g,
    "$1",
  ],
  [/(^|[.!?\n]\s*)(?:(?:lol|lmao|haha),? (?:no|nah|nope)|nah|nope) (?=\S)/g, "$1"],
];
