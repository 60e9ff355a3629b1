// What a handler returns: everything a reply says, before anything knows how it is shown.

/** One line of a reply; a person's own words are plain strings and are escaped by whoever shows them. */
export type Line = string;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly table?: Table;
  /** Shown in a fixed width, e.g. the caret under a mistake. */
  readonly code?: boolean;
}

export interface View {
  readonly title: string;
  readonly tone: "answer" | "problem";
  readonly lead: Line;
  readonly sections: readonly Section[];
  readonly warnings: readonly Line[];
  readonly footnote?: string;
  readonly private: boolean;
  /** What `--json` prints. */
  readonly data: unknown;
}
