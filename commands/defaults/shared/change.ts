// A change of defaults on its way: shown before it is saved, made, and shown as made.

import { unlessUnavailable } from "../../../src/core/errors.ts";
import { later, tell, tellParts, word } from "../../../src/core/tell.ts";
import { type Scene, scopeOf } from "../../../src/kit/define.ts";
import type { NewDefault } from "../../../src/kit/kept.ts";
import { button, type Part, plainView, type View } from "../../../src/render/view.ts";
import { type ChangeRow, changeView } from "./change-view.ts";
import { keepDraft, type ProposedChange, planWaiting } from "./draft.ts";
import { checkMayChange, type Effect, effectsOf, placeOf, touchedBy } from "./effect.ts";
import { defaultIds, presetId, type Standings } from "./layer.ts";
import { alike, rowsOf, split, textOf } from "./state.ts";
import { targetsById } from "./target.ts";

interface Asked {
  /** At once, without the question. */
  readonly save?: boolean | undefined;
  readonly private?: boolean | undefined;
}

/** Shows what a change would do, or makes it at once. Errors as `checkMayChange` and `effectsOf`. */
export async function changed(
  plan: ProposedChange,
  { save, private: hidden = false }: Asked,
  scene: Scene,
): Promise<View> {
  await checkMayChange(scene);
  const shown = await lookedAt(plan, scene);
  if (isSo(plan, shown)) return unchanged(plan, shown, hidden);
  return save ? madeOf(plan, shown, scene, hidden) : questionFor(plan, shown, await keepDraft(plan, scene), { hidden });
}

const isSo = ({ changes, place }: ProposedChange, { standings }: LookedAt): boolean =>
  changes.every(({ id, text }) => {
    const { own } = split(standings.get(id), place);
    return own === undefined ? text === undefined : own.value !== undefined && own.value.text === text;
  });

/** Of what stands so already nobody is asked whether it is to be saved. */
function unchanged({ place, changes }: ProposedChange, { rows }: LookedAt, hidden: boolean): View {
  const [only] = rows.length === 1 && changes[0]?.text !== undefined ? rows : [];
  const lead = only
    ? tellParts<Part>`${{ bold: only.what }} is ${only.after} already.`
    : tell`All of that stands so already.`;
  return plainView(tell`Nothing to change`, lead, {
    private: hidden,
    actions: [button(tell`All defaults`, "/defaults show")],
    data: { saved: { place: place.kind, changes: [] } },
  });
}

/** All that a change that waits would do, page by page. Errors as `planWaiting` and `effectsOf`. */
export async function proposedWhole(
  draft: string,
  { page, hidden }: { readonly page: number; readonly hidden: boolean },
  scene: Scene,
): Promise<View> {
  const plan = await planWaiting(draft, scene);
  return questionFor(plan, await lookedAt(plan, scene), draft, { hidden, page });
}

/** What a change would do, with the buttons that save or drop it. */
function questionFor(
  plan: ProposedChange,
  shown: LookedAt,
  draft: string,
  { hidden, page }: { readonly hidden: boolean; readonly page?: number },
): View {
  const whole = `/defaults preview draft: ${draft}${hidden ? " private: true" : ""}`;
  // What stands before everybody is saved there: elsewhere it would go on to say that nothing is changed yet.
  const isElsewhere = page !== undefined && !hidden;
  const view = viewOf(plan, shown, {
    title: tell`${word(asked[plan.verb])} ${word(preposition[plan.place.kind])}?`,
    footnote: tell`Nothing is changed yet · waits for an hour`,
    isWhole: page !== undefined,
    actions: [
      ...(isElsewhere
        ? []
        : [
            button(tell`Save`, `/defaults save draft: ${draft}`, "primary"),
            button(tell`Cancel`, `/defaults cancel draft: ${draft}`),
          ]),
      ...(page === undefined ? [button(tell`All it changes`, whole)] : []),
    ],
    private: hidden || isElsewhere,
    data: (changes) => ({ proposed: changes, draft }),
  });
  return page === undefined ? view : { ...view, pages: { at: page, line: whole } };
}

/** Makes a change at once. Errors as `changed`; `defaults.superseded` for an undo of what was changed again since. */
export async function saved(plan: ProposedChange, scene: Scene, hidden: boolean): Promise<View> {
  await checkMayChange(scene);
  return madeOf(plan, await lookedAt(plan, scene), scene, hidden);
}

async function madeOf(plan: ProposedChange, shown: LookedAt, scene: Scene, hidden: boolean): Promise<View> {
  await made(plan, scene);
  const entry = await madeNow(plan, scene);
  return viewOf(plan, shown, {
    title: tell`${word(done[plan.verb])} ${word(preposition[plan.place.kind])}`,
    actions: [
      ...(entry === undefined
        ? []
        : [button(plan.verb === "Undo" ? tell`Redo` : tell`Undo`, `/defaults undo change: ${entry}`)]),
      button(tell`All defaults`, "/defaults show"),
    ],
    private: hidden,
    data: (changes) => ({ saved: changes }),
  });
}

async function made({ place, changes, undo }: ProposedChange, { stores, caller }: Scene): Promise<void> {
  // An undo is of the whole server's history, in whichever channel the change stood.
  if (undo !== undefined) await stores.defaults.undo(placeOf(caller).scope, undo, caller);
  else await stores.defaults.change(place.scope, changes, caller);
}

const preposition = {
  server: later`for this server`,
  channel: later`for this channel`,
  person: later`for yourself`,
} as const;
const asked = {
  Set: later`Set`,
  Reset: later`Reset`,
  Import: later`Import`,
  Undo: later`Undo`,
  Redo: later`Redo`,
} as const;
const done = {
  Set: later`Set`,
  Reset: later`Reset`,
  Import: later`Imported`,
  Undo: later`Undone`,
  Redo: later`Redone`,
} as const;

interface LookedAt {
  readonly rows: readonly ChangeRow[];
  readonly effects: readonly Effect[];
  readonly standings: Standings;
  readonly hiddenHere: readonly string[];
}

async function lookedAt({ changes, place }: ProposedChange, scene: Scene): Promise<LookedAt> {
  const ids = changes.map(({ id }) => id);
  const touched = touchedBy(changes, scene);
  const { defaults } = scene.stores;
  const [standings, here] = await Promise.all([
    defaults.standing(place.scope, [...new Set([presetId, ...ids, ...touched.flatMap(defaultIds)])]),
    place.kind === "server" ? defaults.standing(scopeOf(scene.caller), ids) : new Map(),
  ]);
  const effects = effectsOf(touched, standings, changes, place, scene);
  return {
    rows: rowsOf(changes, place, standings, scene),
    effects,
    standings,
    hiddenHere: hiding(changes, here, scene),
  };
}

/** Values of this channel that hold here whatever the server's are. */
function hiding(changes: readonly NewDefault[], here: Standings, scene: Scene): readonly string[] {
  const targets = targetsById(scene);
  const nearer = changes.flatMap(({ id }) => {
    const found = here.get(id)?.find(({ from }) => from === "channel");
    return found === undefined ? [] : [{ target: targets.get(id), own: textOf(found, targets.get(id)) }];
  });
  const rows = nearer.flatMap(({ target, own }) => (target === undefined ? [] : [{ target, row: { own } }]));
  const preset = nearer.flatMap(({ target, own }) => (target === undefined ? [{ what: tell`Preset`, own }] : []));
  return [...preset, ...alike(rows, scene)].map(
    ({ what, own }) => tell`${what} stays ${own} in this channel, which has its own.`,
  );
}

/** The entry of the history that a change has just become. */
async function madeNow({ place, changes }: ProposedChange, { stores, caller }: Scene): Promise<string | undefined> {
  const [first] = changes;
  // The change is made; that it cannot be looked up costs only the button.
  const latest = () => stores.defaults.history(place.scope, { limit: 2 * changes.length + 10 });
  const newest = (await unlessUnavailable(latest)) ?? [];
  return newest.find(({ value }) => value?.by === caller.id && value.of === first?.id && value.to === first?.text)?.id;
}

interface ToldChange extends Pick<View, "title" | "footnote" | "actions" | "private"> {
  readonly isWhole?: boolean;
  readonly data: (changes: object) => object;
}

function viewOf(
  plan: ProposedChange,
  { rows, effects, standings, hiddenHere }: LookedAt,
  { data, ...told }: ToldChange,
): View {
  const { place, changes, lead, warnings = [] } = plan;
  const listed = changes.map(({ id, text = null }) => {
    const own = (standings.get(id) ?? []).find(({ from }) => from === place.kind);
    return { id, from: own?.value?.text ?? null, to: text };
  });
  return changeView(rows, effects, {
    ...told,
    lead,
    warnings: [...warnings, ...hiddenHere],
    data: data({ place: place.kind, changes: listed }),
  });
}
