// Arguments looked at: where one stands, how it got there, all of it as files.

import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { onlyMe } from "../../src/kit/options.ts";
import type { View } from "../../src/render/view.ts";
import { historyView, momentsOf } from "./replies/history.ts";
import { threadView } from "./replies/thread.ts";
import { answered, argumentOption, findArgument, headingOf, whole } from "./shared/argument.ts";
import { argued, refresh } from "./shared/card.ts";
import { filesOf } from "./shared/close.ts";
import { askWhereQuiet } from "./shared/due.ts";

/** The state of an argument, wherever it is asked for. */
export const show = defineCommand({
  name: "settle show",
  description: "Where an argument stands",
  options: { argument: argumentOption(), private: onlyMe() },
  examples: [],
  run: async ({ argument, private: hidden }, scene) => {
    const found = await findArgument(argument, scene);
    // An edit would wake the thread of a closed one.
    await askWhereQuiet(found, scene);
    const problems = found.state.closed ? [] : await refresh(found, scene);
    const view = await answered(found, scene, hidden ?? false, async () => threadView(await argued(found)));
    return { ...view, warnings: [...(view.warnings ?? []), ...problems], replaces: false };
  },
});

/** How the results of the two sides moved. */
const history = defineCommand({
  name: "settle history",
  description: "How the two results moved, step by step",
  options: { argument: argumentOption(), private: onlyMe() },
  examples: [],
  run: async ({ argument, private: hidden }, scene) => {
    const found = await whole(await findArgument(argument, scene), scene);
    const { id, model, claim } = found;
    // What is posted in an archived thread opens it again.
    const isPrivate = hidden ?? found.state.closed !== undefined;
    return answered(found, scene, isPrivate, () => historyView({ id, model, claim, ...momentsOf(found) }));
  },
});

/** The whole argument as files. */
const exporting = defineCommand({
  name: "settle export",
  description: "The whole argument as JSON and Markdown; only you see it",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene): Promise<View> => {
    const found = await findArgument(argument, scene);
    const files = await filesOf(found, scene);
    return {
      title: headingOf(found.argument),
      lead: tell`The whole argument: one file for programs, one for people.`,
      footnote: tell`argument ${found.id}`,
      files,
      private: true,
      data: { argument: found.id, files },
    };
  },
});

export default [show, history, exporting];
