// The replies to `/models`: what is saved, and what was saved or deleted.

import { tell, tellParts, word } from "../../../src/core/tell.ts";
import { cut } from "../../../src/language/text/cut.ts";
import { commandNameOf, type Model, type OwnText } from "../../../src/models/model.ts";
import { type Action, button, type Line, limits, type Part, type View } from "../../../src/render/view.ts";

interface Saved extends OwnText {
  readonly authorName: string;
  readonly at: number;
}

/** The latest; all of them stand in the menu. */
const mostListed = 4;
/** Of models that cannot be read any more, as buttons. */
const most = 3;

/** `readable` are those of the saved that can be used. */
export function savedModelsView(
  models: readonly Model[],
  saved: ReadonlyMap<string, Saved>,
  readable: ReadonlyMap<string, Model>,
  hidden: boolean,
): View {
  const usable = [...saved].filter(([name]) => readable.has(name));
  const broken = [...saved.keys()].filter((name) => !readable.has(name));
  const latest = [...saved].slice(-mostListed);
  const own = latest.map(
    ([name, { formula, authorName, at }]): Line => [
      { bold: name },
      ": ",
      word(readable.get(name)?.question ?? formula),
      ` · ${authorName}, `,
      { away: at },
    ],
  );
  const menu: Action = {
    kind: "menu",
    placeholder: tell`Run a saved model`,
    line: "/estimate",
    option: "model",
    choices: usable.slice(-limits.choices).map(([name, { formula }]) => ({
      label: name,
      value: name,
      description: formula,
    })),
  };
  return {
    title: tell`Models`,
    lead: saved.size === 0 ? tell`Nobody has saved a model here yet.` : tell`${saved.size} saved here.`,
    lines: [
      ...own,
      ...(saved.size > latest.length ? [tell`${saved.size - latest.length} more in the menu.`] : []),
      tell`Of Crux: ${models.map((model) => `/${commandNameOf(model)}`).join(" ")}`,
      [`${tell`One of your own:`} `, { code: "/estimate formula: students / 20 where: students = 200..400" }],
    ],
    warnings: broken.length === 0 ? [] : [tell`Cannot be read any more: ${cut(broken.join(", "), 100)}.`],
    actions: [
      ...(usable.length === 0 ? [] : [menu]),
      ...broken.slice(0, most).map((name): Action => button(tell`Delete ${name}`, `/models delete name: ${name}`)),
    ],
    private: hidden,
    data: {
      models: models.map(({ name, question }) => ({ name, question })),
      saved: Object.fromEntries(saved),
    },
  };
}

/** What stood under the name before, so that it can be had again. */
export const replacedLines = (before: Saved | undefined): readonly Line[] =>
  before === undefined
    ? []
    : [
        tellParts<Part>`In place of what ${before.authorName} saved ${{ away: before.at }}:`,
        [{ code: before.formula }],
        ...(before.where === "" ? [] : [[{ code: before.where }]]),
      ];

export function modelSavedView(name: string, { own }: Model, before: Saved | undefined): View {
  const replaced = replacedLines(before);
  return {
    ...plain(tell`Saved as ${name}`, tell`It can be used here in /estimate, /sensitivity, /breakeven and /compare.`),
    sections: [
      ...(own ? [{ title: tell`Formula`, lines: [[{ code: own.formula }]] }] : []),
      ...(replaced.length > 0 ? [{ title: tell`Replaced`, lines: replaced }] : []),
    ],
    actions: [button(tell`Run it`, `/estimate model: ${name}`)],
    data: { saved: { name, ...own } },
  };
}

export function modelDeletedView(name: string, { formula, where }: Saved): View {
  return {
    ...plain(tell`Deleted ${name}`, tell`Replies that were made with it keep working. To have it again:`),
    sections: [{ title: tell`Its text`, lines: [[{ code: formula }], ...(where === "" ? [] : [[{ code: where }]])] }],
    data: { deleted: name },
  };
}

const plain = (title: string, lead: string) => ({
  title,
  tone: "answer" as const,
  lead,
  private: false,
});
