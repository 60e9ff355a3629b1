// The reply to `/defaults history`: who changed what and when, with the way to undo each.

import { figures, tell } from "../../../src/core/tell.ts";
import { type Action, button, type Line, type Part, type View } from "../../../src/render/view.ts";

export interface HistoryRow {
  readonly id: string;
  /** Absent where the entry cannot be read. */
  readonly made?: {
    readonly by: string;
    readonly at: number;
    readonly changes: readonly {
      readonly what: string;
      readonly from: string | undefined;
      readonly to: string | undefined;
    }[];
    readonly channel?: { readonly id: string; readonly link?: string };
  };
}

export interface HistoryStyle {
  readonly where: "server" | "person";
  /** The command line that shows what was before. */
  readonly older: string | undefined;
  readonly private: boolean;
  readonly pages: NonNullable<View["pages"]>;
  readonly data: object;
}

export function historyView(
  rows: readonly HistoryRow[],
  { where, older, private: hidden, pages, data }: HistoryStyle,
): View {
  return {
    title: where === "server" ? tell`Changes of this server's defaults` : tell`Changes of your defaults`,
    lead: rows.length === 0 ? tell`Nothing was changed.` : tell`Newest first.`,
    sections: rows.length === 0 ? [] : [{ title: tell`Changes`, lines: rows.flatMap(linesOf) }],
    actions: [
      ...undoMenu(rows),
      ...(older === undefined ? [] : [button(tell`Older`, older)]),
      button(tell`All defaults`, "/defaults show"),
    ],
    private: hidden,
    replaces: true,
    pages,
    data,
  };
}

/** A long list of changes in one entry is told by its beginning. */
const most = 3;

function linesOf({ id, made }: HistoryRow): readonly Line[] {
  if (made === undefined) return [tell`${id}. Cannot be read; it was left as it is.`];
  const { by, at, changes, channel } = made;
  const told = changes.slice(0, most).map(changeText).join("; ");
  const more = changes.length > most ? `; ${tell`and ${changes.length - most} more`}` : "";
  const where: readonly Part[] = channel === undefined ? [] : [" · ", channelPart(channel)];
  return [[{ bold: `${id}.` }, ` ${told}${more} · ${by}, `, { time: at }, ...where]];
}

const changeText = ({
  what,
  from = tell`not set`,
  to = tell`not set`,
}: {
  what: string;
  from?: string | undefined;
  to?: string | undefined;
}) => `${what}: ${figures(`${from} → ${to}`)}`;

const channelPart = ({ id, link }: { readonly id: string; readonly link?: string }): Part =>
  link === undefined ? tell`in channel ${id}` : { link: tell`in one channel`, url: link };

export function undoChoice({ id, made }: HistoryRow): { readonly label: string; readonly value: string } | undefined {
  if (made === undefined) return undefined;
  return { label: `${id}. ${made.changes.map(changeText).join("; ")} · ${made.by}`, value: id };
}

function undoMenu(rows: readonly HistoryRow[]): readonly Action[] {
  const choices = rows.flatMap((row) => undoChoice(row) ?? []);
  if (choices.length === 0) return [];
  return [{ kind: "menu", placeholder: tell`Undo a change`, line: "/defaults undo", option: "change", choices }];
}
