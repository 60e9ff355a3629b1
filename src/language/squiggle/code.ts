// Squiggle's code cut into tokens: https://www.squiggle-language.com/docs/Guides/Language

import type { Span, UserError } from "../../core/errors.ts";
import { tell } from "../../core/tell.ts";
import { mistake, quote } from "../text/mistake.ts";

export interface Token {
  /** `end` closes a statement: a line break, or `;`. */
  readonly kind: "number" | "name" | "string" | "sign" | "end";
  readonly text: string;
  readonly span: Span;
}

/** Code that is being read: `at` is the token that comes next, `room` how many operations the line may still have. */
export interface Code {
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
  room: number;
}

/** As many as a value of ours may have. */
export const mostOperations = 200;

const kinds: readonly (readonly [Token["kind"] | "blank", RegExp])[] = [
  ["blank", /[^\S\r\n]+|\/\*[\s\S]*?\*\/|(?:\/\/|#)[^\r\n]*/y],
  ["end", /[\r\n;]+/y],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?:[nmkMBGTP](?![A-Za-z\d_$])|%)?/y],
  ["name", /[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*/y],
  ["string", /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/y],
  ["sign", /->|::|[=!<>]=|&&|\|\||\.[-+*/^]|[-+*/^()[\]{},=:<>?!|@]/y],
];

/** Longer code is no small model; Discord takes no more in one option. */
export const longestCode = 6000;

/** @throws UserError `squiggle.syntax` at what is no code, and where comments hide what follows. */
export function codeOf(text: string): Code {
  const tokens: Token[] = [];
  if (text.length > longestCode)
    throw refusal(text, [longestCode, text.length], tell`at most ${longestCode} characters`, text.length);
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at);
    at = token.span[1];
    const last = tokens.at(-1);
    if (token.kind === "number" && /[\w$]/.test(text.charAt(at))) {
      const word = /[\w$]*/.exec(text.slice(at))?.[0] ?? "";
      throw refusal(text, [at, at + word.length], tell`a sign after ${quote(token.text)}`, word);
    }
    if (token.kind === "blank") refuseHiding(text, token.span);
    else if (token.kind !== "end" || (last !== undefined && last.kind !== "end"))
      tokens.push({ ...token, kind: token.kind });
  }
  return { text, tokens: joined(tokens), at: 0, room: mostOperations };
}

function tokenAt(text: string, at: number) {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { kind, text: found, span: [at, at + found.length] as const };
  }
  const odd = String.fromCodePoint(text.codePointAt(at) ?? 0);
  throw refusal(text, [at, at + odd.length], tell`Squiggle's code`, odd);
}

/** In a slash command line breaks become spaces, and what stood on the lines below a comment would be part of it. */
function refuseHiding(text: string, span: Span): void {
  const comment = text.slice(...span);
  if (!/^(?:\/\/|#)/.test(comment) || /[\r\n]/.test(text) || !/[A-Za-z_]\w*\s*(?:::[^=]*)?=/.test(comment)) return;
  throw mistake(
    "squiggle.syntax",
    tell`Expected a line break behind the comment, got one line, so that all of this is a comment`,
    { text },
    span,
    tell`Leave the comments out, or write them as /* … */`,
  );
}

/** Lines go on inside brackets, behind what asks for more, and before `->` and `to`. */
function joined(tokens: readonly Token[]): readonly Token[] {
  let depth = 0;
  return tokens.filter(({ kind, text }, index) => {
    if (kind === "sign") depth += "([{".includes(text) ? 1 : ")]}".includes(text) ? -1 : 0;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const open = (before?.kind === "sign" && !")]}".includes(before.text)) || before?.text === "to";
    return kind !== "end" || !(depth > 0 || open || after?.text === "->" || after?.text === "to");
  });
}

/** The error for code that is not as Squiggle writes it. */
export const refusal = (text: string, span: Span, expected: string, got: string | number): UserError =>
  mistake(
    "squiggle.syntax",
    tell`Expected ${expected}, got ${quote(String(got))}`,
    { text },
    span,
    tell`Write it as Squiggle does`,
  );

/** The error for what Squiggle has and Crux has not. */
export const unsupported = (text: string, span: Span, what: string): UserError =>
  mistake(
    "squiggle.unsupported",
    tell`Not supported of Squiggle: ${what}`,
    { text },
    span,
    tell`It reads lines such as price = 5 to 10, the last of which is the answer`,
  );

export const peek = ({ tokens, at }: Code, ahead = 0): Token | undefined => tokens[at + ahead];

/** Whether the next token is that sign or word. */
export const isNext = (code: Code, text: string, ahead = 0): boolean => {
  const token = peek(code, ahead);
  return token?.text === text && (token.kind === "sign" || token.kind === "name");
};

/** Takes the next token if it is that sign or word. */
export function taken(code: Code, text: string): boolean {
  if (!isNext(code, text)) return false;
  code.at++;
  return true;
}

/** @throws UserError `squiggle.syntax` */
export function expect(code: Code, text: string): void {
  if (!taken(code, text)) throw wrongAt(code, quote(text));
}

/** The error at the next token. */
export function wrongAt(code: Code, expected: string): UserError {
  const token = peek(code);
  const end = code.text.length;
  return refusal(code.text, token?.span ?? [end, end], expected, token?.text.trim() || tell`the end`);
}

/** Where the last token that was taken ends. */
export const endOf = ({ tokens, at }: Code): number => tokens[at - 1]?.span[1] ?? 0;
