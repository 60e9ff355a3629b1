// What holds here, as a reply and as a file.

import { capital, tell, tellParts } from "../../src/core/tell.ts";
import { defineCommand, type Scene, scopeOf } from "../../src/kit/define.ts";
import type { Default } from "../../src/kit/kept.ts";
import { onlyMe, page } from "../../src/kit/options.ts";
import { commandNameOf } from "../../src/models/model.ts";
import { presetText } from "../../src/models/presets.ts";
import { type Action, button, type Line, type Part, plainView, type Section } from "../../src/render/view.ts";
import { inChannel, placeOf } from "./shared/effect.ts";
import { exported } from "./shared/import.ts";
import { isPreset } from "./shared/layer.ts";
import { alike, faultOf, presetIn, type State, stateOf, underWords } from "./shared/state.ts";
import { bareValue, unitAfter } from "./shared/told-value.ts";

/** All defaults that hold here, by whom and when they were set, and what holds underneath. */
const show = defineCommand({
  name: "defaults show",
  description: "What this server has set, by whom and when",
  options: { page: page(), private: onlyMe() },
  examples: [{}],
  run: async ({ page: at = 1, private: hidden = false }, scene) => {
    const where = scene.caller.guild === undefined ? "person" : "server";
    const state = await stateOf(scopeOf(scene.caller), scene);
    const role = state.moderator?.value?.text;
    const rows = [...presetRow(state), ...valueRows(state, scene)];
    const faults = faultsIn(state);
    return {
      title: where === "server" ? tell`Defaults of this server` : tell`Your own defaults`,
      tone: faults.length > 0 ? "problem" : "answer",
      lead: [{ bold: countedText(rows.length) }, ...(where === "server" ? mayChange(role) : [])],
      sections: [
        ...section(tell`In this channel alone`, rows, "channel"),
        // The title says it where nothing stands beside it.
        ...section(rows.some(({ from }) => from === "channel") ? tell`In the whole server` : "", rows, "server"),
        ...section(tell`In your direct messages`, rows, "person"),
      ],
      warnings: faults,
      actions: actionsOf(rows.length, where),
      private: hidden,
      replaces: true,
      pages: { at, line: `/defaults show${hidden ? " private: true" : ""}` },
      data: { defaults: dataOf(state, role ?? null) },
    };
  },
});

/** A place's defaults as a JSON file. */
const exporting = defineCommand({
  name: "defaults export",
  description: "The defaults as a file that another server can import",
  options: { only_here: inChannel(), private: onlyMe() },
  examples: [{}],
  run: async ({ only_here: onlyHere, private: hidden = false }, scene) => {
    const { file, unreadable } = await exported(placeOf(scene.caller, onlyHere), scene);
    const text = `${JSON.stringify(file, null, 2)}\n`;
    return plainView(
      tell`Export of the defaults`,
      tell`To use them elsewhere: /defaults import, and hand over this file.`,
      {
        sections: [{ title: "crux-defaults.json", lines: text.trimEnd().split("\n"), code: true }],
        warnings: unreadable.map((id) => tell`${id} cannot be read, and is not in the file.`),
        files: [{ name: "crux-defaults.json", text }],
        private: hidden,
        data: { export: file, unreadable },
      },
    );
  },
});

export default [show, exporting];

const credited = ({ byName, at, from }: Default) => ({ by: byName, at, from });

function presetRow({ preset: [nearest, ...under] }: State): readonly SetRow[] {
  if (nearest?.value === undefined) return [];
  const { value } = nearest;
  return [
    {
      what: tell`Preset`,
      value: presetText(value.text),
      under: underWords(undefined, under, undefined),
      ...credited(value),
    },
  ];
}

function valueRows({ values, preset }: State, scene: Scene): readonly SetRow[] {
  const rows = values.flatMap(({ target, standing: [nearest, ...under] }) => {
    if (nearest?.value === undefined) return [];
    const { value } = nearest;
    const own = bareValue(target, value.text);
    return [
      {
        target,
        row: { value: own, under: underWords(target, under, presetIn(preset), (span) => span), ...credited(value) },
      },
    ];
  });
  return alike(rows, scene).map(({ of, ...row }) => ({ ...row, value: `${row.value}${unitAfter(row.value, of)}` }));
}

function faultsIn({ values, preset: [preset], moderator }: State): readonly string[] {
  const presetLost = preset !== undefined && (preset.value === undefined || !isPreset(preset.value.text));
  return [
    ...(presetLost
      ? [tell`The preset cannot be read; no model gives a number until another is chosen: /defaults preset`]
      : []),
    ...(moderator?.fault
      ? [tell`The role that may change them cannot be read; name it again: /defaults moderator`]
      : []),
    ...values.flatMap(faultOfValue),
  ];
}

function faultOfValue({ target, standing: [nearest] }: State["values"][number]): readonly string[] {
  const fault = nearest && faultOf(target, nearest);
  if (fault === undefined) return [];
  const { model, quantity } = target;
  const mend = `/defaults reset what: ${model.name}.${quantity.short}`;
  return [
    tell`${capital(quantity.short)} (/${commandNameOf(model)}): ${fault}. It gives no number until that is reset: ${mend}`,
  ];
}

function dataOf({ values, preset }: State, moderator: string | null) {
  const told = (each: Default) => ({ value: each.text, from: each.from, by: each.byName, at: each.at });
  return {
    preset: preset[0]?.value ? told(preset[0].value) : null,
    moderator,
    values: values.map(({ target, standing: [nearest, under] }) => ({
      id: target.id,
      ...(nearest?.value ? told(nearest.value) : { value: null, from: nearest?.from, fault: nearest?.fault?.message }),
      under: under?.value ? told(under.value) : null,
    })),
  };
}

interface SetRow {
  readonly what: string;
  readonly value: string;
  /** What would hold without it. */
  readonly under: string;
  readonly by: string;
  readonly at: number;
  readonly from: "channel" | "server" | "person";
}

function countedText(count: number): string {
  if (count === 0) return tell`Nothing is set: every model uses its own values.`;
  return count === 1 ? tell`1 value is set.` : tell`${count} values are set.`;
}

function section(title: string, rows: readonly SetRow[], from: SetRow["from"]): readonly Section[] {
  const lines = rows.filter((row) => row.from === from).map(lineOf);
  return lines.length === 0 ? [] : [{ title, lines }];
}

const lineOf = ({ what, value, under, by, at, from }: SetRow): Line => [
  { bold: what },
  `: ${tell`${value}, not ${under} · ${from === "person" ? "" : `${by}, `}`}`,
  { away: at },
];

/** That managers may goes without saying. */
const mayChange = (role: string | undefined): readonly Part[] =>
  role === undefined ? [] : [" ", ...tellParts<Part>`Managers and ${{ role }} may change that.`];

const actionsOf = (count: number, where: "server" | "person"): readonly Action[] => [
  button(where === "server" ? tell`Set this server's numbers` : tell`Set your numbers`, "/defaults set", "primary"),
  button(tell`History`, "/defaults history"),
  ...(count === 0 ? [] : [button(tell`Export`, "/defaults export")]),
];
