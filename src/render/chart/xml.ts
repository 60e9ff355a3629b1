// Text inside XML.

/** The text with what would be markup written out; control characters, which XML has no place for, become spaces. */
export const escaped = (text: string): string =>
  text
    .replace(/\p{C}+/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
