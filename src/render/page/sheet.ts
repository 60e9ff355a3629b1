// What a shared page shows, as data: all of it, so that it stays what it was when it was shared.

import type { CardChart, Chart } from "../chart.ts";
import type { Line } from "../view.ts";
import type { Outcome, WhatIf } from "./what-if.ts";

export interface Sheet {
  /** The language that it is in, where that is not English. */
  readonly locale?: string | undefined;
  readonly title: string;
  readonly lead: Line;
  readonly lines: readonly Line[];
  /** The two sides of an argument, for first. */
  readonly positions: readonly Outcome[];
  readonly chart?: Chart;
  /** The picture that other places show beside a link. */
  readonly card: CardChart;
  readonly parts: readonly SheetPart[];
  readonly whatIf?: WhatIf;
  readonly said: Said;
  /** Those who shared it and wanted to be named. */
  readonly by: readonly string[];
  /** Whether search engines may list it. */
  readonly listed: boolean;
}

/** Who is named on a page, and whether it is listed. */
export type Consent = Pick<Sheet, "by" | "listed">;

/** A part of a page under a heading of its own. */
export interface SheetPart {
  readonly title: string;
  readonly lines?: readonly Line[];
  /** The first cell of a row names it. */
  readonly table?: { readonly columns: readonly string[]; readonly rows: readonly (readonly Line[])[] };
  readonly terms?: readonly { readonly term: string; readonly lines: readonly Line[] }[];
  /** What happened, oldest first. */
  readonly events?: readonly { readonly at: number; readonly line: Line }[];
}

/** What programs read of it: a claim, and of a figure that somebody printed what becomes of it. */
export interface Said {
  readonly claim: string;
  readonly review?: {
    readonly verdict: string;
    /** 1 does not follow, 2 off, 3 holds. */
    readonly rating: 1 | 2 | 3;
    /** Where the figure was printed. */
    readonly source: { readonly title: string; readonly url?: string };
  };
}
