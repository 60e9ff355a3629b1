// The tables of the page on models, out of the models and the ledger themselves, in the words of the replies.

import { ownerView } from "../../commands/article/shared/owner-view.ts";
import { sourceView } from "../../commands/article/sources.ts";
import { estimateView } from "../../commands/ask/replies/estimate-view.ts";
import { projectionView } from "../../commands/ask/replies/projection-view.ts";
import { answerTo } from "../../src/answer/answer.ts";
import { modelFiles } from "../../src/files.ts";
import type { Source } from "../../src/models/ledger/fact.ts";
import { ledger } from "../../src/models/ledger/ledger.ts";
import { owners } from "../../src/models/ledger/owners.ts";
import { commandNameOf, type Model } from "../../src/models/model.ts";
import { presets } from "../../src/models/presets.ts";
import { plainText } from "../../src/render/markdown.ts";

interface Entry {
  readonly label: string;
  /** What is known: `0.1% to 5%; cited 0.3% (2020).` */
  readonly known: string;
  readonly judged: boolean;
  readonly date: string;
  readonly pages: readonly { readonly title: string; readonly url: string | undefined }[];
}

interface Tables {
  readonly models: readonly { readonly command: string; readonly question: string; readonly says: string }[];
  readonly presets: readonly { readonly name: string; readonly about: string }[];
  readonly entries: readonly Entry[];
  readonly owners: readonly Pick<Entry, "label" | "known" | "pages">[];
}

const pagesOf = (sources: readonly Source[]): Entry["pages"] => sources.map(({ title, url }) => ({ title, url }));

/** Put in place by VitePress, from `load`. */
export declare const data: Tables;

const isModel = (found: unknown): found is Model =>
  typeof found === "object" && found !== null && "quantities" in found && "headline" in found;

/** The sentence with which a reply begins, by what is known. */
function says(model: Model): string {
  const answer = answerTo({ model, layers: {}, correlations: [] });
  const style = { id: undefined, private: false };
  const { timeline } = model;
  return plainText((timeline ? projectionView(answer, timeline, style) : estimateView(answer, style)).lead);
}

export default {
  watch: ["../../src/models/**/*.ts"],
  load: async (): Promise<Tables> => {
    const found = (await modelFiles()).flatMap(({ found }) => found).filter(isModel);
    // Those with a command of their own come first.
    const models = found.toSorted((a, b) => Number(a.group !== undefined) - Number(b.group !== undefined));
    return {
      models: models.map((model) => ({
        command: `/${commandNameOf(model)}`,
        question: model.question,
        says: says(model),
      })),
      presets: Object.entries(presets).map(([name, { about }]) => ({ name, about })),
      entries: Object.entries(ledger).map(([id, fact]) => ({
        label: fact.label,
        known: plainText(sourceView(id, fact, models, { hidden: false, more: false, page: 1 }).lead),
        judged: fact.range?.judgement === true,
        date: fact.date,
        pages: pagesOf(fact.sources),
      })),
      owners: owners.map((owner) => {
        const view = ownerView(owner, { hidden: false, more: false, page: 1 });
        return { label: view.title, known: plainText(view.lead), pages: pagesOf(owner.sources) };
      }),
    };
  },
};
