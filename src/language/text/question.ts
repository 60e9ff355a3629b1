// A question: what was typed could be read in more than one way, and each reading is offered, printed in its place.

import { type Span, UserError } from "../../core/errors.ts";
import { tell } from "../../core/tell.ts";
import type { Syntax } from "../syntax.ts";
import type { Located } from "./mistake.ts";

/** A tree, or what to write where that only adds a sign or a word to what was typed. */
export type Option = Syntax | string;

interface Kind {
  /** `assumption.ambiguous` if not given. */
  readonly code?: string;
  /** What the readings stand in place of, where that is more than what is underlined. */
  readonly whole?: Span;
}

/** Asks which of `readings` is meant by what stands at `span`. */
export class Question extends UserError {
  readonly readings: readonly Option[];
  readonly whole: Span;

  constructor(message: string, { text }: Located, span: Span, readings: readonly Option[], kind: Kind = {}) {
    super(kind.code ?? "assumption.ambiguous", message, { text, span, hint: tell`Say which is meant` });
    this.readings = readings;
    this.whole = kind.whole ?? span;
  }
}
