// Making a person's text fit: only characters the font has, shortened at a word, wrapped to lines.

import { hasGlyph, textWidth } from "./font.ts";
import type { Weight } from "./font-file.ts";

/** The text in characters that can be drawn. A name of emoji alone becomes `fallback`. */
export function printable(text: string, fallback = ""): string {
  // Control and direction characters would break the XML or turn the rest of the line round.
  const spaced = text.normalize("NFC").replace(/[\p{C}\s]+/gu, " ");
  const kept = [...spaced].filter((character) => hasGlyph(character.codePointAt(0) ?? 0)).join("");
  return kept.replace(/ +/g, " ").trim() || fallback;
}

/** The text, or as much of it as fits with `…` after it; cut at a word where that costs little. */
export function shortened(text: string, room: number, size: number, weight: Weight): string {
  if (textWidth(text, size, weight) <= room) return text;
  const characters = [...text];
  let cut = characters.length - 1;
  while (cut > 0 && textWidth(`${characters.slice(0, cut).join("")}…`, size, weight) > room) cut--;
  const space = characters.lastIndexOf(" ", cut);
  const end = space > cut * 0.85 ? space : cut;
  return end === 0
    ? ""
    : `${characters
        .slice(0, end)
        .join("")
        .replace(/[\s,;:(/·-]+$/, "")}…`;
}

/** The text on at most `lines` lines of like length, the last one shortened where it must be. */
export function wrapped(text: string, room: number, size: number, weight: Weight, lines: number): readonly string[] {
  let best = filled(text, room, size, weight, lines);
  // No word is left alone on a line: the room is made as narrow as the same number of lines can be.
  for (let narrower = room - 6; narrower > room / 2; narrower -= 6) {
    const next = filled(text, narrower, size, weight, lines);
    if (next.length > best.length || next.join(" ") !== best.join(" ")) break;
    best = next;
  }
  return best;
}

/** Each line as long as it can be. */
function filled(text: string, room: number, size: number, weight: Weight, lines: number): readonly string[] {
  const words = text.split(" ");
  const done: string[] = [];
  let line = words.shift() ?? "";
  while (done.length < lines - 1 && words.length > 0) {
    const longer = `${line} ${words[0]}`;
    if (textWidth(longer, size, weight) > room) {
      done.push(shortened(line, room, size, weight));
      line = words.shift() ?? "";
    } else {
      line = longer;
      words.shift();
    }
  }
  return [...done, shortened([line, ...words].join(" "), room, size, weight)];
}
