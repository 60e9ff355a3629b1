// The reply to `/defaults show`: all that is set in a place, by whom and when, and what holds underneath.

import { figures, tell, tellParts } from "../../../src/core/tell.ts";
import { type Action, button, type Line, type Section, type View } from "../../../src/render/view.ts";

export interface SetRow {
  readonly what: string;
  readonly value: string;
  /** What would hold without it. */
  readonly under: string;
  readonly by: string;
  readonly at: number;
  readonly from: "channel" | "server" | "person";
}

export interface DefaultsShown {
  readonly where: "server" | "person";
  /** How many values are set. */
  readonly count: number;
  /** The preset first where one is set. */
  readonly rows: readonly SetRow[];
  /** The role that may change them, by its id. */
  readonly role: string | undefined;
  /** Values that cannot be used, each in a sentence. */
  readonly faults: readonly string[];
  readonly page: number;
  readonly private: boolean;
  readonly data: object;
}

export function defaultsView(shown: DefaultsShown): View {
  const { where, count, rows, role, faults, page, data } = shown;
  return {
    title: where === "server" ? tell`Defaults of this server` : tell`Your own defaults`,
    tone: faults.length > 0 ? "problem" : "answer",
    lead: leadOf(count, where),
    sections: [
      ...section(tell`In this channel alone`, rows, "channel"),
      ...section(tell`In the whole server`, rows, "server"),
      ...section(tell`In your direct messages`, rows, "person"),
      ...(where === "server" ? [{ title: tell`Who may change them`, lines: [mayChange(role)] }] : []),
    ],
    warnings: faults,
    actions: actionsOf(count, where),
    private: shown.private,
    replaces: true,
    pages: { at: page, line: `/defaults show${shown.private ? " private: true" : ""}` },
    data,
  };
}

const leadOf = (count: number, where: DefaultsShown["where"]): string => {
  if (count === 0) return tell`Nothing is set: every model uses its own values.`;
  const hold = where === "server" ? tell`here` : tell`for you`;
  return count === 1
    ? tell`1 value is set and holds ${hold} unless a command says otherwise.`
    : tell`${count} values are set and hold ${hold} unless a command says otherwise.`;
};

function section(title: string, rows: readonly SetRow[], from: SetRow["from"]): readonly Section[] {
  const lines = rows.filter((row) => row.from === from).map(lineOf);
  return lines.length === 0 ? [] : [{ title, lines }];
}

const lineOf = ({ what, value, under, by, at, from }: SetRow): Line => [
  { bold: what },
  `: ${tell`${figures(value)}, in place of ${figures(under)} · ${from === "person" ? "" : `${by}, `}`}`,
  { away: at },
];

const mayChange = (role: string | undefined): Line =>
  role === undefined
    ? tell`Members who may manage the server`
    : tellParts<
        string | { readonly role: string }
      >`Members who may manage the server, and those with the role ${{ role }}`;

function actionsOf(count: number, where: DefaultsShown["where"]): readonly Action[] {
  const first = count === 0 && where === "server";
  return [
    ...(first ? [button(tell`Set this server's numbers`, "/defaults choose", "primary")] : []),
    button(tell`History`, "/defaults history"),
    ...(count === 0 ? [] : [button(tell`Export`, "/defaults export")]),
  ];
}
