// Texts cut to a length, so that what is left is still text.

/** Cut to a length at the end of a word, where one ends in the second half. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const [whole = ""] = /^.*(?=\s)/s.exec(text.slice(0, length + 1)) ?? [];
  return whole.length >= length / 2 ? `${whole.trimEnd()}…` : cut(text, length);
}

/** Cut to a length, never through a surrogate pair. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, Math.max(0, length - 1)).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
