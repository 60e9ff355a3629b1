// Saving the model of an earlier reply, or one that is typed; what has been saved here, and taking it away.

import { UserError } from "../../src/core/errors.ts";
import { tell, word } from "../../src/core/tell.ts";
import { defineCommand, homeOf, isModerator } from "../../src/kit/define.ts";
import { assumed, maybeId, maybeText, onlyMe } from "../../src/kit/options.ts";
import { longestCode } from "../../src/language/squiggle/code.ts";
import { cut } from "../../src/language/text/cut.ts";
import { quote } from "../../src/language/text/mistake.ts";
import { type Action, button, type Line, limits, menu } from "../../src/render/view.ts";
import { readable, savedModelOption } from "../ask/shared/model-options.ts";
import { recalled } from "../ask/shared/reply.ts";
import { longestName, replacedLines, saveModel, textLines, written } from "./shared/save-model.ts";

/** The latest; all of them stand in the menu. */
const mostListed = 4;
/** Of models that cannot be read any more, as buttons. */
const most = 3;

const list = defineCommand({
  name: "models list",
  description: "All models, Crux's own and those saved for this server",
  options: { private: onlyMe() },
  examples: [{}],
  run: async ({ private: hidden = false }, { models, stores, caller }) => {
    const saved = await stores.savedModels.all(homeOf(caller));
    const readableOnes = readable(saved);
    const usable = [...saved].filter(([name]) => readableOnes.has(name));
    const broken = [...saved.keys()].filter((name) => !readableOnes.has(name));
    const latest = [...saved].slice(-mostListed);
    const own = latest.map(
      ([name, { formula, authorName, at }]): Line => [
        { bold: name },
        ": ",
        word(readableOnes.get(name)?.question ?? formula),
        ` · ${authorName}, `,
        { away: at },
      ],
    );
    const choices = usable.slice(-limits.choices).map(([name, { formula }]) => ({
      label: name,
      value: name,
      description: formula,
    }));
    return {
      title: tell`Models`,
      lead: saved.size === 0 ? tell`Nobody has saved a model here yet.` : tell`${saved.size} saved here.`,
      lines: [
        ...own,
        ...(saved.size > latest.length ? [tell`${saved.size - latest.length} more in the menu.`] : []),
        tell`Crux's own: /help`,
        [`${tell`One of your own:`} `, { code: "/estimate formula: students / 20 where: students = 200..400" }],
      ],
      warnings: broken.length === 0 ? [] : [tell`Cannot be read any more: ${cut(broken.join(", "), 100)}.`],
      actions: [
        ...menu(tell`Run a saved model`, "/estimate", "model", choices),
        ...broken.slice(0, most).map((name): Action => button(tell`Delete ${name}`, `/models delete name: ${name}`)),
      ],
      private: hidden,
      data: {
        models: models.map(({ name, question }) => ({ name, question })),
        saved: Object.fromEntries(saved),
      },
    };
  },
});

/** Takes a saved model away. */
const remove = defineCommand({
  name: "models delete",
  description: "Delete a model that you saved; a moderator may delete any",
  options: { name: savedModelOption("The saved model") },
  // What is saved differs from server to server.
  examples: [],
  run: async ({ name }, scene) => {
    const { stores, caller } = scene;
    const home = homeOf(caller);
    const key = name.normalize("NFC").trim().toLowerCase();
    const model = (await stores.savedModels.all(home)).get(key);
    if (model === undefined) {
      const hint = tell`/models list shows what there is`;
      const place = { field: "name", hint, gone: true } as const;
      throw new UserError("model.unknown", tell`Expected a saved model, got ${quote(name)}`, place);
    }
    await stores.savedModels.remove(home, key, {
      id: caller.id,
      name: caller.name,
      moderator: await isModerator(scene),
    });
    return {
      title: tell`Deleted ${key}`,
      tone: "answer",
      lead: tell`Replies that were made with it keep working. To have it again:`,
      private: false,
      sections: [{ title: tell`Its text`, lines: textLines(model) }],
      data: { deleted: key },
    };
  },
});

const save = defineCommand({
  name: "models save",
  description: "Save a model of your own for everyone in this server",
  options: {
    result: maybeId("A reply to /estimate, by the id under it, e.g. k3f9x2m7qd"),
    name: maybeText("The name to save it under, e.g. student-clubs", longestName),
    formula: maybeText("In place of a reply: a formula, or a small model of Squiggle's", longestCode),
    where: assumed(maybeText("The values of the formula: students = 200..400; gpus = 1/20")),
  },
  // An id belongs to one reply; none is the same everywhere.
  examples: [],
  run: async ({ result, name, formula, where }, scene) => {
    const { model } = result === undefined ? written({ formula, where }) : await recalled(result, scene);
    if (name === undefined && result === undefined)
      throw new UserError("option.missing", tell`Expected a name to save it under, got none`, {
        field: "name",
        hint: "name: student-clubs",
      });
    if (name === undefined) {
      const field = { option: "name", label: tell`Name`, placeholder: "student-clubs", required: true };
      return { title: tell`Save to this server`, line: `/models save result: ${result}`, fields: [field] };
    }
    const before = await saveModel(model, name, scene, "name");
    const { own } = model;
    const key = name.trim().toLowerCase();
    const replaced = replacedLines(before);
    return {
      title: tell`Saved as ${key}`,
      tone: "answer",
      lead: tell`It can be used here in /estimate, /sensitivity, /breakeven and /compare.`,
      private: false,
      sections: [
        ...(own ? [{ title: tell`Its text`, lines: textLines(own) }] : []),
        ...(replaced.length > 0 ? [{ title: tell`Replaced`, lines: replaced }] : []),
      ],
      actions: [button(tell`Run it`, `/estimate model: ${key}`)],
      data: { saved: { name: key, ...own } },
    };
  },
});

export default [list, remove, save];
