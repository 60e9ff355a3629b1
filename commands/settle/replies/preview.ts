// A claim as it was read, or what can be argued where none was, shown to whoever asked before anything is opened.

import type { Answer } from "../../../src/answer/result.ts";
import { valuesBehind } from "../../../src/answer/steps.ts";
import { capital, tell, tellParts, word } from "../../../src/core/tell.ts";
import { button, type Line, limits, type Part, type View } from "../../../src/render/view.ts";
import { inWords, shown } from "../../ask/words/result-text.ts";
import { sharedTexts } from "../shared/base.ts";
import type { Preview } from "../shared/preview.ts";
import { nobodys } from "../words/people.ts";
import { claimedResult, claimSentence, numbersSentence, verdict } from "./text.ts";

const base = { tone: "answer", sections: [], warnings: [], private: true, replaces: true } as const;

/** In the words of the reading; where there are none, as the comparison says it. */
export const readAs = (preview: Preview): string =>
  preview.said?.sentence ?? capital(claimSentence(preview.model, preview.claim, sharedTexts(preview.base)));

/** `readers`: whether there is a channel in which they can be asked. */
export function previewView(id: string, preview: Preview, evidence: Answer, readers: boolean): View {
  const { words, claim, model, said } = preview;
  const probability = evidence.claim?.probability ?? Number.NaN;
  const likely = verdict(evidence, claim);
  return {
    ...base,
    title: words,
    // Of words with numbers of their own these are the news, not the words again.
    lead: model.own
      ? tellParts<Part>`As numbers: ${{ bold: `${numbersSentence(model, claim)}.` }}`
      : tellParts<Part>`I read it as: ${{ bold: `${readAs(preview)}.` }}`,
    lines: [
      ...(model.own ? [tell`The first ranges come to ${shown(claimedResult(evidence, claim))}.`] : []),
      tell`By ${nobodys(model)}: ${[likely, ...(said?.counted ? [said.counted] : [])].join(" ")}.`,
      ...lossesLine(evidence, claim.output),
    ],
    actions: [
      button(tell`Open it`, `/settle open preview: ${id}`, "primary"),
      button(tell`The other way round`, `/settle open preview: ${id} reverse: true`),
      button(tell`Change…`, `/settle ${model.own ? "own" : "open"} preview: ${id} change: true`),
      ...(model.own
        ? []
        : [button(tell`Argue with the evidence…`, `/settle open preview: ${id} evidence: true look: true`)]),
      ...(readers ? [button(tell`Open it, and poll the readers`, `/settle open preview: ${id} readers: true`)] : []),
    ],
    data: {
      preview: {
        ...{ id, words, reading: readAs(preview), model: model.name, claim: claim.text },
        ...{ given: Object.fromEntries(sharedTexts(preview.base)), probability, open: `/settle open preview: ${id}` },
      },
    },
  };
}

/** What is taken off between all there is and what is of use: a claim that says nothing of it counts it in. */
function lossesLine(evidence: Answer, output: string): readonly string[] {
  const losses = valuesBehind(evidence, output).flatMap(({ id, p5, p95 }) => {
    const { fact, short = id } = evidence.model.quantities.get(id) ?? {};
    const isLoss = fact?.whole !== undefined && fact.of === undefined && !(p5 === 1 && p95 === 1);
    return isLoss ? [word(short)] : [];
  });
  return losses.length === 0 ? [] : [tell`Counted in: ${inWords(losses)}.`];
}

/** The ledger as the other side: before everybody, or for oneself. */
export const alonePreview = (id: string, { words }: Preview): View => ({
  ...base,
  title: words,
  lead: tell`The evidence takes the side that is likelier by it. Where?`,
  lines: [tell`In the channel others can read it and join in; in private only you see it.`],
  actions: [
    button(tell`In the channel`, `/settle open preview: ${id} evidence: true`, "primary"),
    button(tell`In private`, `/settle open preview: ${id} evidence: true private: true`),
    button(tell`Back`, `/settle open preview: ${id} look: true`),
  ],
  data: { preview: { id, words, open: `/settle open preview: ${id} evidence: true` } },
});

/** Words that no model fits: what can be argued, the same in other words, and the way to a model of one's own. */
export const refusedView = (id: string, words: string, about: string): View => ({
  ...base,
  title: words,
  lead: tell`No model of Crux's fits that.`,
  lines: [about, tell`Write your own numbers for it, or argue about one of these:`],
  actions: [
    button(tell`Write your own numbers…`, `/settle own preview: ${id}`, "primary"),
    ...arguable(words).map((claim) => button(claim, `/settle open claim: ${claim}`)),
    button(tell`Say it another way…`, `/settle open preview: ${id} change: true`),
  ],
  data: { preview: { words, offers: arguable(words), about } },
});

interface Offer {
  readonly id: string;
  readonly preview: Preview;
}

/** Where the words may mean several things, or nothing that a model has. */
export function offersView(words: string, offers: readonly Offer[]): View {
  const [first] = offers;
  const sentences = offers.map(({ preview }) => readAs(preview));
  // Sentences that a button cannot hold stand whole above them, by number: they may differ in their ends alone.
  const isLong = sentences.some((sentence) => sentence.length > limits.label);
  const isOne = offers.length === 1;
  const numbered = (sentence: string, k: number): Line =>
    isOne ? [{ bold: sentence }] : [{ bold: `${k + 1}` }, ` · ${sentence}`];
  const number = (k: number): string => (isOne ? tell`That is what I mean` : `${k + 1}`);
  return {
    ...base,
    title: words,
    lead: isOne ? tell`Do you mean this?` : tell`Which do you mean?`,
    lines: isLong ? sentences.map(numbered) : [],
    actions: [
      ...offers.map(({ id }, k) =>
        button(isLong ? number(k) : (sentences[k] ?? ""), `/settle open preview: ${id} look: true`),
      ),
      ...(first ? [button(tell`Say it another way…`, `/settle open preview: ${first.id} change: true`)] : []),
      ...(first ? [button(tell`Write your own numbers…`, `/settle own preview: ${first.id}`)] : []),
    ],
    data: {
      preview: {
        words,
        offers: offers.map(({ id, preview }) => ({
          id,
          reading: readAs(preview),
          model: preview.model.name,
          claim: preview.claim.text,
        })),
      },
    },
  };
}

/** Each is read for certain; a test holds them to it. */
const claims = [
  "If 10% of gamers joined they'd match Google",
  "Renting GPUs is cheaper than buying them",
  "Google has more compute than China",
  "All gaming cards have more compute than Microsoft",
  "Gaming cards draw more power than the hyperscalers",
  "A swarm of gamers could train GPT-4",
  "The four largest hyperscalers have over half of the world's compute",
  "Meta has more compute than Amazon",
] as const;

/** Where none is near, so many show what is meant. */
const [few, most] = [2, 5];

/** Words that say what is argued about, without their endings: not those that any comparison has. */
const contentOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\b(?!more\b|than\b|have\b|over\b)[a-z\d]{4,}/g) ?? []).map((word) =>
    word.replace(/(?:ing|er|s)$/, ""),
  );

/** Claims that can be argued: those that have words of what was said, those with most of them first. */
export function arguable(said: string): readonly string[] {
  const words = new Set(contentOf(said));
  const near = (claim: string) => contentOf(claim).filter((word) => words.has(word)).length;
  const count = claims.filter((claim) => near(claim) > 0).length;
  return [...claims].sort((a, b) => near(b) - near(a)).slice(0, Math.min(most, Math.max(few, count)));
}
