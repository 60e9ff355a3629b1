// Who changed what, with what was changed together told as one, and putting back what stood before.

import { UserError } from "../../src/core/errors.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand, type Scene } from "../../src/kit/define.ts";
import type { DefaultChange, Entry } from "../../src/kit/kept.ts";
import { type Choice, completed, maybeId, maybeText, offers, onlyMe, page, quietly } from "../../src/kit/options.ts";
import { quote } from "../../src/language/text/mistake.ts";
import { type Action, button, menu } from "../../src/render/view.ts";
import { changed } from "./shared/change.ts";
import type { ProposedChange } from "./shared/draft.ts";
import { checkManages, checkMayChange, placeOf, saveNow, type Where } from "./shared/effect.ts";
import { type HistoryRow, linesOf, rowOf, together, undoChoice } from "./shared/history-rows.ts";
import { moderatorId } from "./shared/layer.ts";

/** Who changed which default and when, page by page, each with the way to undo it. */
const history = defineCommand({
  name: "defaults history",
  description: "Who changed which default and when",
  options: { before: maybeId("Changes before the one with this number"), page: page(), private: onlyMe() },
  examples: [{}],
  run: async ({ before: typed, page: at = 1, private: hidden = false }, scene) => {
    const before = typed?.trim();
    const { shown, more } = await pageOf(scene, before);
    const rows = shown.map((group) => rowOf(group, scene));
    const last = shown.at(-1)?.at(-1)?.id;
    return {
      title: scene.caller.guild ? tell`Changes of this server's defaults` : tell`Changes of your defaults`,
      lead: rows.length === 0 ? tell`Nothing was changed.` : tell`Newest first.`,
      sections: rows.length === 0 ? [] : [{ title: tell`Changes`, lines: rows.flatMap(linesOf) }],
      actions: [
        ...undoMenu(rows),
        ...(more && last !== undefined ? [button(tell`Older`, `/defaults history before: ${last}`)] : []),
        button(tell`All defaults`, "/defaults show"),
      ],
      private: hidden,
      replaces: true,
      pages: { at, line: `/defaults history${before === undefined ? "" : ` before: ${before}`}` },
      data: { history: shown.flat().map(entryData) },
    };
  },
});

/** Putting back what stood before a change. */
const undo = defineCommand({
  name: "defaults undo",
  description: "Undo the last change that stands, or one of the history; shows what comes back first",
  options: {
    change: completed(maybeText("Which change, of the history; the last that stands if left out"), changeChoices),
    save: saveNow(),
    private: quietly(),
  },
  examples: [],
  run: async ({ change, ...asked }, scene) => changed(await undoing(change, scene), asked, scene),
});

export default [history, undo];

const pageLength = 10;
/** Entries read for one page: enough for some changes of every assumption at once. */
const read = 200;

/** @throws UserError `defaults.entry` for what is no number of a change. */
async function pageOf(scene: Scene, before?: string) {
  if (before !== undefined && !/^\d{1,15}(-\d{1,15})?$/.test(before)) {
    const message = tell`Expected the number of a change, got ${quote(before)}`;
    throw new UserError("defaults.entry", message, { field: "before", hint: tell`See /defaults history` });
  }
  const { scope } = placeOf(scene.caller);
  const page = { limit: read, ...(before !== undefined && { before }) };
  const entries = await scene.stores.defaults.history(scope, page);
  const groups = together(entries);
  return { shown: groups.slice(0, pageLength), more: groups.length > pageLength || entries.length === read };
}

async function changeChoices(typed: string, scene: Scene): Promise<readonly Choice[]> {
  const { shown } = await pageOf(scene);
  const choices = shown.map((group) => rowOf(group, scene)).flatMap((row) => undoChoice(row) ?? []);
  const named = choices.map(({ label, value }) => ({ name: label, value, searched: label }));
  return offers(named, typed);
}

const entryData = ({ id, value, fault }: Entry<DefaultChange>) =>
  value === undefined
    ? { id, fault: fault?.message ?? null }
    : {
        id,
        what: value.of,
        channel: value.channel ?? null,
        from: value.from ?? null,
        to: value.to ?? null,
        by: value.byName,
        at: value.at,
      };

/**
 * What puts back what stood before a change and before all that was made with it.
 * @throws UserError `defaults.entry`, `defaults.superseded`, `defaults.permission`.
 */
async function undoing(change: string | undefined, scene: Scene): Promise<ProposedChange> {
  await checkMayChange(scene);
  const { scope } = placeOf(scene.caller);
  const { defaults } = scene.stores;
  const id = change?.trim() ?? (await lastStanding(scene));
  if (id === undefined)
    throw new UserError(
      "defaults.entry",
      tell`Expected a change to undo, got none: nothing was changed, or all is undone`,
    );
  const entries = await defaults.entry(scope, id);
  // The role is named by those who manage the server, and only they take that back.
  if (entries.some(({ of }) => of === moderatorId)) checkManages(scene, tell`change who may change its defaults`);
  return {
    undo: id,
    place: placeIn(entries, scene),
    verb: entries.some(({ undoes }) => undoes !== undefined) ? "Redo" : "Undo",
    changes: entries.map(({ of, from }) => ({ id: of, ...(from !== undefined && { text: from }) })),
  };
}

/** The newest change that is no undo, and that none has taken back. */
async function lastStanding({ stores, caller }: Scene): Promise<string | undefined> {
  const { scope } = placeOf(caller);
  const undone = new Set<string>();
  for (let before: string | undefined; ; ) {
    const page = { limit: read, ...(before !== undefined && { before }) };
    const entries = await stores.defaults.history(scope, page);
    for (const group of together(entries)) {
      const [{ id, value } = { id: "" }] = group;
      // A page may end within what was made together.
      const batch = `together ${value?.batch ?? id}`;
      const isUndone = undone.has(batch) || group.some((entry) => entry.value === undefined || undone.has(entry.id));
      if (isUndone) undone.add(batch);
      else if (value?.undoes === undefined) return id;
      else undone.add(value.undoes);
    }
    if (entries.length < read) return undefined;
    before = entries.at(-1)?.id;
  }
}

/** Where the entries stand: a channel's are undone from anywhere in its server. */
function placeIn([first]: readonly DefaultChange[], { caller }: Scene): Where {
  const { guild } = caller;
  const channel = first?.channel;
  return guild !== undefined && channel !== undefined
    ? { kind: "channel", scope: { guild, channel } }
    : placeOf(caller);
}

function undoMenu(rows: readonly HistoryRow[]): readonly Action[] {
  const choices = rows.flatMap((row) => undoChoice(row) ?? []);
  return menu(tell`Undo a change`, "/defaults undo", "change", choices);
}
