// Figures that are money or a factor, though nobody says so.

import { mirrored, type Sign, thresholdOf } from "./compare.ts";
import { type Fusion, first } from "./fusion.ts";
import type { Item } from "./items.ts";
import { typed } from "./sides.ts";

const asMoney = (number: Item): Item =>
  number.figure ? { ...number, figure: { ...number.figure, kind: "money", text: `$${number.figure.text}` } } : number;

/** `costs 30k`, `pour 700 billion into it`, `buy an H100 for 25k`: money, though nobody says so. */
export const paid: Fusion[1] = (parts) => {
  const [cost, number] = [parts[0] as Item, first(parts, "N")];
  const { kind, text = "", value = 0 } = number.figure ?? {};
  const isOfMillions = /^[osZ]$|^T(?:bill|.*capex)/.test(cost.slot + (cost.slot === "T" ? cost.value : ""));
  const isMoney =
    kind === "count" &&
    number.value !== "times" &&
    ((cost.slot !== "T" && text.endsWith("k")) || (isOfMillions && value >= 1e8));
  if (!number.figure || !isMoney) return undefined;
  return [cost, ...parts.slice(1, -1), asMoney(number)];
};

/** `200 billion on chips`: a count too large for anything but money. */
export const spentOn: Fusion[1] = ([number, topic]) =>
  number?.figure?.kind === "count" && number.figure.value >= 1e8 && topic
    ? [topic, ...(hourly([number]) ?? [])]
    : undefined;

/** `50% more`, `30% less`: the whole and that much, or without it. */
export const again: Fusion[1] = ([number, by]) => {
  const { figure } = number ?? {};
  const isMore = by?.value?.startsWith(">");
  if (!number || !by || figure?.kind !== "share" || !/^(?:more|less|.*er)(?: |$)/.test(by.text)) return undefined;
  const of = (share: number): number => (isMore ? 1 + share : 1 - share);
  // `about 30% more`: of what it is more, that is about so much.
  const { low: least, high: most } = thresholdOf(number);
  const [low, high] = [of(least), of(most)].toSorted((a, b) => a - b) as [number, number];
  const value = of(figure.value);
  const said = number.sign === "~" ? "" : number.sign;
  const sign = isMore ? said : said && mirrored(said as Sign);
  const times: Item = {
    ...number,
    value: "times",
    figure: { ...figure, kind: "count", text: typed(value), value, low, high },
    ...(sign !== undefined && { sign }),
  };
  // What it is more of is said; whether it is more, the figure says.
  return [times, { ...by, value: by.slot === "K" ? ">=" : "~" }];
};

/** `costs less than $2`, `costs less than half of it`: the figure's sign. */
export const priced: Fusion[1] = ([cost, number]) => {
  const kind = number?.figure?.kind;
  const isBound = kind === "money" || (kind === "share" && /(?:less|more)$/.test(cost?.text ?? ""));
  return number && isBound
    ? [
        { slot: "o", text: "costs" },
        { ...number, sign: cost?.value ?? "" },
      ]
    : undefined;
};

/** `a gigawatt of it runs $38 billion` */
export const runsAt: Fusion[1] = ([, ...others]) =>
  others.at(-1)?.figure?.kind === "money" ? [{ slot: "o", text: "costs" }, ...others] : undefined;

/** `60 dollars a day`, by the hour; of what is no money, a day says nothing. */
export const daily: Fusion[1] = ([price, rate]) => {
  const [hours, { figure } = {} as Item] = [Number(rate?.value), price];
  if (!(hours > 0) || price === undefined || figure?.kind !== "money") return undefined;
  const [value = 0, low = 0, high = 0] = [figure.value, figure.low, figure.high].map((end) => end / hours);
  return [
    { ...price, figure: { ...figure, text: `$${typed(value)}`, value, low, high } },
    { slot: "h", text: "an hour" },
  ];
};

/** `2.42 an hour` */
export const hourly: Fusion[1] = ([price]) =>
  price?.figure?.kind === "count" && price.value !== "times" ? [asMoney(price)] : undefined;

/** A part of so much is so much less. */
export const partOfIt: Fusion[1] = ([part, whole]) => {
  const [share, all] = [part?.figure, whole?.figure];
  if (share?.kind !== "share" || all?.kind !== "count" || !part) return undefined;
  const value = share.value * all.value;
  const ends = { low: share.low * all.value, high: share.high * all.value };
  return [{ ...part, figure: { ...all, text: typed(value), value, ...ends } }];
};

/** `fits 30 times into it`: a thirtieth of it. */
export const fitting: Fusion[1] = ([, number]) => {
  if (number?.value !== "times" || !number.figure) return undefined;
  const { value: _, figure, ...rest } = number;
  const [text, value, low, high] = [`1/${figure.text}`, 1 / figure.value, 1 / figure.high, 1 / figure.low];
  return [
    { slot: "B", text: "is" },
    { ...rest, figure: { text, value, low, high, kind: "share" } },
  ];
};
