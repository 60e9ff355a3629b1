// What both sides of an argument start from: kept when it is opened, so that nobody moves the ground under it later.

import { z } from "zod";
import { type GivenLayers, type GivenValue, readKept, type Settings } from "../../../src/answer/settings.ts";
import type { Correlation } from "../../../src/core/sampling/correlation.ts";
import { localeNow, speaking } from "../../../src/core/tell.ts";
import type { Json } from "../../../src/kit/kept.ts";
import type { Reading } from "../../../src/language/reading.ts";
import type { Model } from "../../../src/models/model.ts";
import { type PresetName, presets } from "../../../src/models/presets.ts";
import { modelAgain, ownTextForm, ownTextOf } from "../../ask/shared/reply.ts";

/** The values under both sides' own: `shared` are part of the question, `server` are the server's defaults. */
export interface Base {
  readonly preset: PresetName;
  readonly shared: ReadonlyMap<string, GivenValue>;
  readonly server: ReadonlyMap<string, GivenValue>;
  readonly correlations: readonly Correlation[];
}

/** What both sides start from where nothing else is said. */
export const argumentPreset: PresetName = "evidence";

const value = z.object({
  text: z.string(),
  from: z.enum(["shared", "server"]),
  by: z.string().exactOptional(),
  byName: z.string().exactOptional(),
  at: z.number().exactOptional(),
  scope: z.enum(["channel", "person"]).exactOptional(),
});

const form = z.object({
  preset: z.enum(Object.keys(presets) as [PresetName, ...PresetName[]]),
  values: z.record(z.string(), value),
  correlations: z.array(z.object({ between: z.tuple([z.string(), z.string()]), coefficient: z.number() })),
  own: ownTextForm.exactOptional(),
});

/** A value as it is kept: written as English readers do, whoever typed it. */
export function keptText(model: Model, id: string, { text }: Pick<Reading, "text">): string {
  const quantity = model.quantities.get(id);
  const kept =
    localeNow() === undefined || !quantity ? text : speaking(undefined, () => readKept(model, quantity, text).text);
  return kept.trim();
}

/** The base of an argument as it is kept, with the text of a model that may be changed by its author later. */
export function keptBase(model: Model, { preset, shared, server, correlations }: Base): Json {
  const entries = (from: "shared" | "server", values: ReadonlyMap<string, GivenValue>) =>
    [...values].map(([id, { reading, by }]): [string, z.input<typeof value>] => {
      const credit = by && {
        ...(by.id && { by: by.id }),
        byName: by.name,
        at: by.at,
        ...(by.scope && { scope: by.scope }),
      };
      return [id, { text: keptText(model, id, reading), from, ...credit }];
    });
  const values = Object.fromEntries([...entries("server", server), ...entries("shared", shared)]);
  const correlated = correlations.map(({ between: [a, b], coefficient }) => ({
    between: [a, b] as const,
    coefficient,
  }));
  const own = ownTextOf(model);
  return { preset, values, correlations: correlated, ...(own && { own }) } as Json;
}

/** The model that somebody wrote, as it was when the argument was opened. */
export function maybeOwnModel(kept: Json | undefined): Model | undefined {
  const own = kept === undefined ? undefined : form.parse(kept).own;
  return own && modelAgain(own);
}

/** Reads a kept base; what the model no longer has is left out. */
export function baseOf(model: Model, kept: Json | undefined): Base {
  if (kept === undefined) return { preset: "article", shared: new Map(), server: new Map(), correlations: [] };
  const { preset, values, correlations } = form.parse(kept);
  const layer = (wanted: "shared" | "server") =>
    new Map(
      Object.entries(values).flatMap(([id, { text, from, by, byName, at, scope }]) => {
        const quantity = model.quantities.get(id);
        if (from !== wanted || quantity === undefined) return [];
        const credit = byName !== undefined &&
          at !== undefined && { name: byName, at, ...(by && { id: by }), ...(scope && { scope }) };
        return [[id, { reading: readKept(model, quantity, text), ...(credit && { by: credit }) }] as const];
      }),
    );
  return { preset, shared: layer("shared"), server: layer("server"), correlations };
}

/** The layers of a base with a side's own values over them. */
export function layersOver({ preset, shared, server }: Base, own: ReadonlyMap<string, GivenValue>): GivenLayers {
  return { side: new Map([...shared, ...own]), server, preset };
}

/** What settings hold over a preset, as a base: typed and side's values are shared, the server's stay the server's. */
export function baseFrom(
  preset: PresetName,
  settings: Settings,
  correlations: readonly Correlation[],
  typedBy: GivenValue["by"],
): Base {
  const pick = (from: readonly string[]) => [...settings].filter(([, setting]) => from.includes(setting.from));
  const shared = pick(["option", "side"]).map(([id, { reading, by }]) => {
    const credit = by ?? typedBy;
    return [id, { reading, ...(credit && { by: credit }) }] as const;
  });
  const server = pick(["server"]).map(([id, { reading, by }]) => [id, { reading, ...(by && { by }) }] as const);
  return { preset, shared: new Map(shared), server: new Map(server), correlations };
}
