// What makes a sentence unfit to be read: another language, vague crowds, companies whose fleet is not known.

/** Small words of other languages that no English sentence about computers needs. */
const foreign =
  /\b(?:wenn|der|das|dem|und|nicht|nie|niemals|werden|wird|würde|würden|ist|sind|ein|eine[mnrs]?|aller?|kann|können|könnten|les|une|sont|pas|jamais|peut|peuvent|avec|tous|que|los|las|nunca|una|puede|pueden|todos|che|sono|della|tutti|não|uma|het|een|niet|nooit|zijn|kunnen|jest|nie|inte|aldrig)\b/;
const vague =
  /\b(?:hundreds|thousands|millions|billions|dozens|several|a few|a lot of|lots of|(?<!at )some|(?<!at )most) (?!\d)(?:of )?(?:\w+ ){0,2}?(?:gamers|people|players|gpus|cards|pcs|hyperscalers|times)\b/;
const strangers =
  /\b(?:xai|openai|anthropic|apple|tesla|bytedance|tencent|alibaba|baidu|coreweave|ibm|intel|nvidia has|nvidia owns|nvidia's)\b/;
/** A period that is not a year. */
const periods = /\bevery (?:other|\d+) years?\b|\b(?:a|per|each|every) (?:month|week|quarter|decade)\b/;

/** Whether the sentence holds something that no reading could take in. */
export const isDoubtful = (text: string): boolean =>
  /[^\p{Script=Latin}\p{P}\p{S}\p{N}\p{Z}\p{M}]{2}/u.test(text) ||
  [foreign, vague, strangers, periods].some((pattern) => pattern.test(text));

/** Conditions that were not read as premises: to drop one would be to read half. */
export const hasLooseCondition = (rest: string, asksCrowd: boolean): boolean =>
  (!asksCrowd && /\bonly (?:\w+ ){1,6}?§/.test(rest)) ||
  /\b(?:if|unless|assuming|suppose|supposing|provided|without|given that|instead of)\b/.test(
    asksCrowd ? rest.replace(ofShare, " ") : rest,
  );

/** `unless 50% of them join`: the share that is asked for. */
const ofShare =
  /\b(?:if|unless|without)\b(?: \w+){0,3}? (?:\d[\d.,/]*%?|everyone|everybody|every gamer|all gamers|all of)/;
