// "Settle this" in the menu of a message: its words as they are read, before an argument is opened about them, and changed.
// What Crux said itself is about something already. Of a message the words count that read as a claim: all, or a sentence.

import { tell } from "../../src/core/tell.ts";
import { type Caller, defineCommand, type Scene } from "../../src/kit/define.ts";
import { cut, cutAtWord } from "../../src/language/text/cut.ts";
import { button, type Reply, type View } from "../../src/render/view.ts";
import { allModels } from "../ask/shared/model-options.ts";
import { offersView } from "./replies/preview.ts";
import { longestClaim, offerOf, openingForm, shownFirst, spelt } from "./shared/opening-form.ts";
import type { Preview } from "./shared/preview.ts";
import { readingsOf } from "./shared/question.ts";
import { show } from "./show.ts";

export default defineCommand({
  name: "Settle this",
  description: "Open an argument about this message",
  offered: "message",
  options: {},
  examples: [],
  run: async (_, scene) => {
    const { message } = scene.caller;
    const about = await ownSubject(message?.lines ?? [], scene);
    if (about !== undefined) return about;
    const said = message?.text || message?.answers?.text;
    return message === undefined || !said ? openingForm({}, scene) : shownSaid(message, scene);
  },
});

/** An answer is argued as its button does; of an argument is shown where it stands. */
async function ownSubject(lines: readonly string[], scene: Scene): Promise<Reply | undefined> {
  const idIn = (form: RegExp) => lines.map((line) => form.exec(line)?.[1]).find((id) => id !== undefined);
  const result = idIn(/^\/settle open result: (\w+)/);
  if (result !== undefined) return openingForm({ result }, scene);
  const argument = idIn(/^\/settle .*\bargument: (\w+)/);
  return argument === undefined ? undefined : show.run({ argument, private: true }, scene);
}

type Message = NonNullable<Caller["message"]>;
type Models = Parameters<typeof readingsOf>[1];
type Claimed = { readonly words: string } & Pick<ReturnType<typeof readingsOf>, "sure">;

/** Of a long message, the first: as many as Discord's two thousand characters hold. */
const mostSentences = 80;
const mostOffers = 4;

/** What the message claims, as it is read; where it answers another, that one's claim is a tap away. */
async function shownSaid(message: Message, scene: Scene): Promise<View> {
  const models: Models = await allModels(scene);
  const { id, author, answers } = message;
  const [mine, theirs] = [speaker(message), answers && speaker(answers)];
  const own = claimsIn(message.text, models, scene);
  const [first] = own;
  const [earlier] = answers === undefined ? [] : claimsIn(answers.text, models, scene);
  const who = answers?.author;
  if (first === undefined && earlier !== undefined) {
    const view = await shownFirst({ claim: earlier.words, author: theirs }, id, scene);
    const answer = spelt(message.text);
    const line = who === undefined ? tell`Said in the quote.` : tell`Said by ${who}.`;
    const replied = answer === "" ? [] : [`${author ?? tell`The answer`}: ${tell`“${cutAtWord(answer, 60)}”`}`];
    return { ...view, lines: [[line, ...replied].join(" "), ...(view.lines ?? [])] };
  }
  if (own.length > 1) {
    const offers = [];
    for (const { words, sure } of own)
      if (sure) offers.push(await offerOf(sure, { claim: words, author: mine }, id, scene));
    return offersView(tell`Several claims in one message`, offers);
  }
  const claim = first?.words ?? cut(spelt(message.text), longestClaim);
  const view = await shownFirst({ claim, author: mine }, id, scene);
  // What is not read for sure is not put beside what is.
  if (first === undefined || earlier?.sure === undefined || earlier.words === first.words) return view;
  const { words, sure } = earlier;
  const other = await offerOf(sure, { claim: words, author: theirs }, id, scene);
  return {
    ...view,
    lines: [
      who === undefined
        ? tell`It answers the quote: “${cutAtWord(words, 80)}”`
        : tell`It answers ${who}: “${cutAtWord(words, 80)}”`,
      ...(view.lines ?? []),
    ],
    // A preview has five buttons; what is rarer gives way.
    actions: [
      ...(view.actions ?? []).slice(0, 4),
      button(
        who === undefined ? tell`What the quote said…` : tell`What ${who} said…`,
        `/settle open preview: ${other.id} look: true`,
      ),
    ],
  };
}

/** Who said words, where it is known. */
const speaker = ({ author, by }: Pick<Message, "author" | "by">): Preview["author"] =>
  author === undefined || by === undefined ? undefined : { by, byName: author };

/**
 * The words that are claims: those that are read for certain, else the first that may be one. All of a short text stands
 * beside its sentences, and two sentences come after one.
 */
function claimsIn(text: string, models: Models, scene: Scene): readonly Claimed[] {
  const sentences = [...new Set(sentencesIn(text))].slice(0, mostSentences);
  const pairs = sentences.slice(1).map((sentence, k) => `${sentences[k]} ${sentence}`);
  const read = [[...new Set([spelt(text), ...sentences])], pairs].map((all) =>
    all
      .filter((words) => words.length <= longestClaim)
      .map((words) => ({ words, ...readingsOf(words, models, scene) })),
  );
  // A sentence that says something else without the rest is asked about beside the whole.
  const sure = read.map((all) => all.filter((each) => each.sure)).find((all) => all.length > 0) ?? [];
  const unique = new Map(sure.map((each) => [each.sure?.sentence, each] as const));
  if (unique.size > 0) return [...unique.values()].slice(0, mostOffers);
  return read
    .flat()
    .filter(({ offered }) => offered.length > 0)
    .slice(0, 1);
}

/** Ends at a full stop, a question mark or a line; not after short forms. */
const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/(?<!\b(?:e\.g|i\.e|vs|approx|etc|ca)\.)(?<=[.!?…])\s+|\n+/i)
    .map(spelt)
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));
