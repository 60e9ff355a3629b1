// Numbers as German readers write them: `1,5 Mio. $`, `5,5 %`, `30 000`, with spaces that never break a line.

/** Between groups of three, where neither a point nor a comma could be taken for the other. */
const group = "\u202f";
/** Before a percent sign, a unit of money and `Mio.`. */
const space = "\u00a0";

const scales: Readonly<Record<string, string>> = { M: "Mio.", B: "Mrd.", T: "Bio." };

/** Whatever a number could be a part of is left: `H100`, `p95`, `2^5k`. */
const numbers = /(?<![\p{L}\d_.^])([$€£]?)(\d[\d,]*)(?:\.(\d+))?(?:([kMBT])(?![\p{L}\d_])|(%))?(?![\d^])/gu;
const words: readonly (readonly [RegExp, string])[] = [
  [/ to /g, " bis "],
  [/ or /g, " oder "],
  [/\babout (?=[\d$€£(])/g, "etwa "],
  [/ per /g, " pro "],
  [/\bgaming cards\b/g, "Gaming-Karten"],
  [/\bgaming card\b/g, "Gaming-Karte"],
  [/\bdatacenter (?=GPU)/g, "Rechenzentrums-"],
  [/\bH100 equivalents?\b/g, "H100-Äquivalente"],
  [/(?<=pro )hour\b/g, "Stunde"],
  [/(?<=pro )day\b/g, "Tag"],
  [/(?<=pro )month\b/g, "Monat"],
  [/(?<=pro )year\b/g, "Jahr"],
];

/** A text of the language of assumptions as it is shown; `typedIn` reads it as the same. Calls stay: a comma there separates. */
export function germanFigures(text: string): string {
  const pieces = text.split(/(\w*[([{][^()[\]{}]*,[^()[\]{}]*[)\]}])/);
  return pieces.map((piece, k) => (k % 2 === 1 ? piece : written(piece))).join("");
}

function written(text: string): string {
  const figured = text.replaceAll(
    numbers,
    (_, sign: string, whole: string, fraction = "", scale = "", percent = "") => {
      const digits = whole.replaceAll(",", "");
      // Of three decimals a fourth was to keep them from being read as a group.
      const decimals = fraction.replace(/^(\d{3})0$/, "$1");
      const number = scale === "k" ? thousands(digits, decimals) : `${grouped(digits)}${decimals && `,${decimals}`}`;
      const after = [scales[scale], percent, sign].filter((each) => each);
      return [number, ...after].join(space);
    },
  );
  return words.reduce((told, [english, german]) => told.replaceAll(english, german), figured);
}

/** `32.5k` whole; what has more than three decimals keeps them. */
function thousands(digits: string, decimals: string): string {
  const rest = decimals.slice(3);
  return `${grouped(`${digits}${decimals.slice(0, 3).padEnd(3, "0")}`.replace(/^0+(?=\d)/, ""))}${rest && `,${rest}`}`;
}

const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, group);
