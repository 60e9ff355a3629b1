// The models that people wrote for `/estimate` and saved for their server.

import { UserError } from "../core/errors.ts";
import { tell } from "../core/tell.ts";
import type { Actor, SavedModel } from "../kit/kept.ts";
import type { SavedModels } from "../kit/ports.ts";
import { decode, encode, type KeptModel, MODEL } from "./forms.ts";
import type { Store } from "./guard.ts";
import { latest, trace } from "./log.ts";

type Saver = Actor & { readonly moderator: boolean };

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_ -]{0,31}$/u;
const TRIES = 5;

/** The saved models in `store`. Two people who save one name at once: one is first, the other is asked about it. */
export function modelsOf(store: Store, clock: () => number): SavedModels {
  const texts = store.facts("models");

  const found = async (
    guild: string,
    name: string,
  ): Promise<readonly [text: string | null, model: SavedModel | undefined]> => {
    const key = `${guild}:${name}`;
    const text = await texts.get(key);
    return text === undefined ? [null, undefined] : [text, saved(decode(MODEL, `models:${key}`, text))];
  };

  /** Writes only over what was looked at, and looks again where somebody was quicker. */
  const replace = async (guild: string, name: string, who: Saver, next: (now: SavedModel | undefined) => KeptModel) => {
    for (let tries = 0; tries < TRIES; tries++) {
      const [text, now] = await found(guild, name);
      if (now !== undefined && !mayOverwrite(now, who)) {
        throw new UserError("model.owner", tell`\`${name}\` was saved by ${now.authorName}`, {
          hint: tell`Save yours under another name, or ask a moderator.`,
        });
      }
      const model = encode(MODEL, next(now));
      await trace(store, who.id, guild, clock());
      if (await store.change({ list: modelList(guild), of: name, text: model, expected: text })) return;
    }
    throw new UserError("model.busy", tell`\`${name}\` is being saved by several people at once`, {
      hint: tell`Try again.`,
    });
  };

  return {
    get: async (guild, name) => (await found(guild, savedName(name)))[1],
    all: async (guild) => {
      const models = new Map<string, SavedModel>();
      for (const [name, row] of await latest(store, modelList(guild))) {
        const model = saved(decode(MODEL, `models:${guild}:${name}`, row.text));
        if (model !== undefined) models.set(name, model);
      }
      return models;
    },
    save: async (guild, name, { formula, where, unit, claim }, who) =>
      replace(guild, savedName(name), who, (now) => ({
        formula,
        where,
        ...(unit !== undefined && { unit }),
        ...(claim !== undefined && { claim }),
        // A moderator mends a model without taking it over.
        author: now?.author ?? who.id,
        authorName: now?.authorName ?? who.name,
        at: clock(),
      })),
    remove: async (guild, name, who) =>
      replace(guild, savedName(name), who, (now) => {
        if (now === undefined)
          throw new UserError("model.name", tell`Expected the name of a saved model, got \`${name}\``);
        return { formula: null, where: "", author: who.id, authorName: who.name, at: clock() };
      }),
  };
}

/** Whether `who` may write over a model: its author may, and a moderator. */
function mayOverwrite(model: Pick<SavedModel, "author">, who: Pick<Saver, "id" | "moderator">): boolean {
  return who.moderator || model.author === who.id;
}

/** The one spelling under which a name is kept: `My Model` and `my model` are the same. */
function savedName(name: string): string {
  const spelt = name.normalize("NFC").trim().toLowerCase();
  if (NAME.test(spelt)) return spelt;
  throw new UserError("model.name", tell`Expected a name of 1 to 32 letters, digits, spaces, - or _, got \`${name}\``, {
    field: "name",
    hint: "my-model",
  });
}

/** The list of the changes of a server's models. */
export function modelList(guild: string): string {
  return `models:${guild}`;
}

function saved({ formula, ...model }: KeptModel): SavedModel | undefined {
  return formula === null ? undefined : { formula, ...model };
}
