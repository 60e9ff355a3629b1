// The interpreter of the forms of claims: rows of the table, and the few forms that take more than a row.

import { ledger } from "../models/ledger/ledger.ts";
import {
  compared,
  crowdHas,
  type Draft,
  mirrored,
  needed,
  one,
  type Sign,
  type Threshold,
  thresholdOf,
  typed,
} from "./compare.ts";
import { type FrameRow, rows } from "./frame-rows.ts";
import { gapWay, growing, type Read, type Scene, signOf } from "./growth.ts";
import { type Item, ownerItem } from "./items.ts";

const side = "([WPYA])";
const relation = (item: Item): Sign => (item.value || ">=").replace(/[cw]$/, "") as Sign;
const idOf = ({ owners, value }: Item): string => owners?.[0]?.id ?? value ?? "";
const share = (text: string): Threshold => {
  const value = Number(text.replace("%", "")) / 100;
  return { text, value, low: value < 0.1 ? 0 : value * 0.9, high: value < 0.1 ? value : value * 1.1 };
};

/** Which share of a crowd joins, or how many, where it is said. */
const joining = ({ isAll, count }: Item): Readonly<Record<string, string>> => ({
  ...(count?.figure?.kind === "share" && { participation: count.figure.text }),
  ...(count?.figure?.kind === "count" && { consumer_gpu_installed_base: count.figure.text, participation: "100%" }),
  ...(count === undefined && isAll && { participation: "100%" }),
});

const fits = (number: Item | undefined, takes: FrameRow["takes"]): boolean => {
  const figure = number?.figure;
  if (takes === undefined) return true;
  if (takes === "times") return number?.value === "times";
  if (takes === "large") return (figure?.value ?? 0) >= 1e4;
  if (takes === "part") return figure?.kind === "share" && figure.value < 1;
  return figure?.kind === takes;
};

/** Whether each part is what the row asks for. */
const isOf = (parts: readonly Item[], of: string | undefined): boolean =>
  (of ?? "").split(" ").every((wanted, k) => {
    const part = parts[k];
    return (
      !wanted ||
      wanted === "*" ||
      (part !== undefined && (wanted.split("|").includes(part.value ?? "") || wanted.split("|").includes(idOf(part))))
    );
  });

/** The figure read from the other end: one over it, or what is left of the whole. */
function turnedOver(threshold: Threshold, turned: FrameRow["turned"]): Threshold {
  const { value, low, high } = threshold;
  if (turned === "over") return { text: typed(1 / value), value: 1 / value, low: 1 / high, high: 1 / low };
  if (turned === "rest")
    return { text: `${typed(100 * (1 - value))}%`, value: 1 - value, low: 1 - high, high: 1 - low };
  return threshold;
}

const ofRow =
  (row: FrameRow): Read =>
  (parts, { given }) => {
    // How many of a crowd join is a condition where the row says so, and no bound.
    const bounding = row.joins ? parts.filter(({ slot }) => slot !== "W") : parts;
    const number = bounding.map((part) => (part.figure ? part : part.count)).find((part) => part?.figure);
    const comparing = parts.find(({ slot }) => slot === "R" || slot === "K");
    if (!isOf(parts, row.of) || !fits(number, row.takes)) return undefined;
    const said = comparing ? relation(comparing) : signOf(number, (row.sign ?? "~") as Sign);
    const threshold = number ? thresholdOf(number) : row.bound ? share(row.bound) : one;
    const isTurned = row.turned === "sign" || row.turned === "over" || row.turned === "rest";
    const [model = "", output = ""] = row.claim?.split(".") ?? ["estimate", "result"];
    const kept = given[row.takesGiven ?? ""];
    const crowd = parts.find(({ slot }) => slot === "W");
    return {
      ...{ model, output, sign: isTurned ? mirrored(said) : said, threshold: turnedOver(threshold, row.turned) },
      ...(row.facts && { formula: row.facts, facts: row.facts.match(/[a-z_]\w{4,}/g) ?? [] }),
      given: { ...(row.joins && crowd && joining(crowd)), ...(row.takesGiven && kept && { [row.takesGiven]: kept }) },
      ...(row.doubt && { doubt: row.doubt }),
    };
  };

const hardware: Readonly<Record<string, string>> = {
  ...{ h100: "h100", b200: "b200", rtx_4090: "rtx4090", rtx_3060: "rtx3060", datacenter_gpu: "h100" },
};

/** Memory or bandwidth of one card, against a figure or another card's. */
const memory = (kind: Item, cards: readonly Item[], sign: Sign, threshold: Threshold = one): Draft | undefined => {
  const facts = cards.map((card) => `${kind.value}_${hardware[card.value ?? ""] ?? ""}`);
  // Two cards hold twice as much; they are no faster to read from for one of them.
  const counted = (id: string, k: number): string => {
    const many = cards[k]?.count?.figure?.value ?? 1;
    return many === 1 ? id : `(${many} * ${id})`;
  };
  return facts.every((id) => ledger[id]?.value !== undefined)
    ? { model: "estimate", output: "result", sign, threshold, facts, formula: facts.map(counted).join(" / ") }
    : undefined;
};

const watts = (first: Item, second: Item, sign: Sign): Draft | undefined => {
  const isFleet = (item: Item): boolean => item.slot === "Y" || idOf(item) === "four";
  if (isFleet(first) && second.slot === "W" && idOf(second) === "gamers") return watts(second, first, mirrored(sign));
  if (first.slot !== "W" || idOf(first) !== "gamers" || !isFleet(second)) return undefined;
  const sides = ["all gaming cards with their PCs", "the fleets of the four"] as const;
  return { model: "watts", output: "pool_to_fleets_power", sign, threshold: one, given: joining(first), sides };
};

/** The first side against the second, by the figure or the comparison between them. */
const contest: Read = ([a, by, ...others], { day }) => {
  const [b] = others.slice(-1);
  if (a === undefined || by === undefined || b === undefined) return undefined;
  // `three times less` is a third.
  if (by.value === "times" && others[0]?.slot === "R" && others[0].value?.startsWith("<")) {
    return contest([b, by, a], { day, given: {} });
  }
  if (by.slot === "R") return compared(a, b, relation(by), one, day);
  const isPart = by.value === "times" || by.figure?.kind === "share";
  return isPart && a.slot !== "A" && !(a.slot === "P" && b.slot === "A")
    ? compared(a, b, signOf(by), thresholdOf(by), day)
    : undefined;
};

/** So many pieces of hardware that somebody has, or that another is worth. */
const pieces: Read = ([a, b], { day }) => {
  if (a === undefined || b === undefined || a.count?.figure?.kind === "share") return undefined;
  if (a.slot === "W" && b.count && (a.count?.figure?.kind !== "count" || b.value === "datacenter_gpu")) {
    const held = crowdHas(a, b, day);
    if (held) return held;
  }
  if (b.value === "datacenter_gpu") return undefined;
  const isOne = a.slot === "P" ? (a.count?.figure?.value ?? 1) === 1 : a.count === undefined;
  if (!isOne || b.count === undefined) return a.count ? compared(a, b, "~", one, day) : undefined;
  const { count, ...piece } = b;
  return compared(a, piece, signOf(count), thresholdOf(count), day);
};

const forms: readonly (readonly [pattern: string, read: Read])[] = [
  [`${side}[VBr]*c*(R)c*${side}[VBrc]*`, contest],
  [`${side}[VB]*(N)c*(R)?c*${side}[VBc]*`, contest],
  [`${side}R(N)[Rc]*${side}`, contest],
  ["(W)V(N)c+", ([w, n], scene) => w && n && contest([w, n, ownerItem("world")], scene)],
  [
    "(N)E*(W)?[cB]*(V)(W)",
    ([n, ...by], scene) => {
      const [w, verb, all] = [...by].reverse();
      const isWorld = all === undefined || idOf(all) === "world";
      return verb?.value === "by" && n && w && isWorld ? contest([w, n, ownerItem("world")], scene) : undefined;
    },
  ],
  ["([WAP])[VB]+(P)", pieces],
  // `it takes 40 of these to equal one of those`
  [
    "t(P)[RB]+(P)",
    ([a, b], scene) => (a && b && (b.count?.figure?.value ?? 1) === 1 ? pieces([b, a], scene) : undefined),
  ],
  [
    "(W)V(g)",
    ([w, g], scene) =>
      w &&
      g?.count && {
        ...(pieces([w, { ...ownerItem("h100"), count: g.count }], scene) as Draft),
        doubt: "GPUs of which kind",
      },
  ],
  [
    "(g)[VB]*(N)(Y)",
    ([g, n, y], { day }) =>
      g?.value === "card" && g.count && n && y
        ? compared({ ...ownerItem("gamers"), count: g.count }, y, signOf(n), thresholdOf(n), day)
        : undefined,
  ],
  [`(W)B?eR${side}`, ([crowd, owner], { day }) => crowd && owner && needed(crowd, owner, "<=", day)],
  [
    `t(W)[tJ]*R${side}`,
    ([crowd, owner], { day }) => crowd && owner && needed(crowd, owner, signOf(crowd.count, ">="), day),
  ],
  ["c*BO+", (_, { day }) => compared(ownerItem("four"), ownerItem("world"), ">", share("50%"), day)],
  [
    "B?(N)c*(P)E?B*(P)",
    ([n, a, b]) =>
      a?.value === "datacenter_gpu" && b?.count && n?.figure?.kind === "share"
        ? {
            model: "pool",
            output: "pool_dc_equivalents",
            sign: signOf(b.count),
            threshold: thresholdOf(b.count),
            given: { dc_to_consumer_ratio: typed(1 / n.figure.value) },
            doubt: "whose cards are meant",
          }
        : undefined,
  ],
  ["([TcWY])s?B?(G)(N)(y)?", growing],
  ["([TcWY])s?B?(G)(y)", growing],
  ["(T)B?(G)y?", gapWay],
  [`${side}V?(R)w${side}[VB]*`, ([a, r, b]) => a && r && b && watts(a, b, relation(r))],
  ["(P)V?(R)(m)(P)", ([a, r, m, b]) => a && r && m && b && memory(m, [a, b], relation(r))],
  ["(P)V(N)u(m)", ([a, n, m]) => a && n && m && memory(m, [a], signOf(n), thresholdOf(n))],
  ["(P)V(N)(m)(P)", ([a, n, m, b]) => a && n && m && b && memory(m, [a, b], signOf(n), thresholdOf(n))],
  ["(m)(P)B(N)(P)", ([m, a, n, b]) => m && a && n && b && memory(m, [a, b], signOf(n), thresholdOf(n))],
];

const frames = [...forms, ...rows.map(([pattern, row]) => [pattern, ofRow(row)] as const)].map(
  ([pattern, read]) => [new RegExp(`^(?:${pattern})$`, "d"), read] as const,
);

/** The first frame that fits the whole row of items. */
export function framed(items: readonly Item[], scene: Scene): Draft | undefined {
  const codes = items.map(({ slot }) => slot).join("");
  for (const [pattern, read] of frames) {
    const match = pattern.exec(codes);
    const draft = match && read(partsOf(items, match), scene);
    if (draft) return draft;
  }
  return undefined;
}

/** The items of a match's brackets, those that matched nothing left out. */
const partsOf = (items: readonly Item[], { indices = [] }: RegExpExecArray): readonly Item[] =>
  [...indices].slice(1).flatMap((span) => (span === undefined ? [] : items.slice(span[0], span[0] + 1)));
