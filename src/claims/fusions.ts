// What belongs together in a sentence, made one item: counts, wholes, sums, conditions said of a crowd.

import { mirrored, type Sign } from "./compare.ts";
import { denying, type Fusion, first, keep, signed, swapped, where } from "./fusion.ts";
import { codesOf, type Item, ownerItem } from "./items.ts";
import { again, hourly, paid, priced } from "./money.ts";
import type { Figure } from "./numbers.ts";
import { typed } from "./sides.ts";

const isCrowd = (item: Item | undefined): boolean => item?.owners?.length === 1 && item.owners[0]?.kind === "crowd";

/** A crowd whose devices are counted, and no part of it. */
const isWholeCrowd = (item: Item): boolean => isCrowd(item) && item.owners?.[0]?.devices !== undefined && !item.count;
const isCountry = (item: Item | undefined): boolean => item?.owners?.[0]?.kind === "country";

/** A figure before hardware or a crowd counts it. */
const counted: Fusion[1] = (parts) => {
  const [number, owner] = [first(parts, "N"), parts.at(-1) as Item];
  if (owner.count || number.figure?.kind === "money" || number.value === "times") return undefined;
  // `one Meta`, `2 Googles`
  if (owner.slot === "W" && !isCrowd(owner) && number.figure?.text === "1" && number.value === undefined)
    return [owner];
  if (owner.slot === "W" && !isCrowd(owner))
    return owner.text === `${owner.owners?.[0]?.label.toLowerCase()}s` && number.figure?.kind === "count"
      ? [{ ...number, value: "times" }, owner]
      : undefined;
  if (owner.value === "card" && number.figure?.kind === "share")
    return [{ ...ownerItem("gamers"), text: "cards", count: number }];
  const isShare = number.figure?.kind === "share";
  if (owner.slot === "A")
    return isShare && owner.text === "gamer" ? [{ ...ownerItem("gamers"), count: number }] : undefined;
  // `3 in 4 AI chips`
  if (owner.value === "datacenter_gpu" && isShare && owner.text.endsWith("s")) return [number, ownerItem("world")];
  if (owner.slot !== "W" && isShare) return undefined;
  const { isVague: _, ...piece } = owner;
  return [{ ...piece, count: number }];
};

/** `a few hundred people with 3080s`: some number of them, which nobody can be sure of. */
const vaguely: Fusion[1] = (parts) => {
  const owner = parts.at(-1) as Item;
  const text = parts[0]?.value ?? "3";
  const value = Number(text);
  if (owner.count || (owner.slot === "W" && !isCrowd(owner))) return undefined;
  if (value === 1 && owner.text.endsWith("s")) return [{ ...owner, isVague: true }];
  const figure: Figure = { text, value, low: value / 3, high: value * 3, kind: "count" };
  return [{ ...owner, count: { slot: "N", text, figure }, isVague: true }];
};

/** `all gamers`, and `gamers together`, which says nothing of how many join. */
const allOf: Fusion[1] = (parts) => {
  const owner = first(parts, "W");
  if (!isCrowd(owner) && parts.some(({ value }) => value === "each")) return undefined;
  const isAll = owner.isAll || parts.some(({ slot, value }) => slot === "E" && value === "all");
  return [{ ...owner, ...(isAll && { isAll }) }];
};

const crowdOf: Fusion[1] = (parts) => (isCrowd(first(parts, "W")) ? [first(parts, "W")] : undefined);
/** `if 20 million people joined`: so many cards, if everybody has one. */
const joiners: Fusion[1] = ([number]) =>
  number?.figure?.kind === "count" ? [{ ...ownerItem("gamers"), count: number, isVague: true }] : undefined;
/** Nine of ten who will not are one of ten who will. */
const otherwise: Fusion[1] = ([crowd]) => {
  const { figure, sign } = crowd?.count ?? {};
  if (!crowd?.count || figure?.kind !== "share") return undefined;
  const [value, low, high] = [1 - figure.value, 1 - figure.high, 1 - figure.low];
  const rest = { ...figure, text: `${typed(100 * value)}%`, value, low, high };
  return [{ ...crowd, count: { ...crowd.count, figure: rest, sign: sign ? mirrored(sign as Sign) : "" } }];
};
const single: Item = { slot: "N", text: "1", figure: { text: "1", value: 1, low: 1, high: 1, kind: "count" } };
const allCards: Fusion[1] = () => [{ ...ownerItem("gamers"), text: "cards", isAll: true }];

const table: readonly Fusion[] = [
  [/XE?W/, (parts) => [{ ...first(parts, "W"), isAll: true }]],
  [/Eg/, where(-1, /card|rig/, allCards)],
  // `half as many H100s as Google`: what is counted, and no side of it.
  [
    /RP(?=[WYA])/,
    ([by, piece]) =>
      by && piece && !piece.count && /^(?:h100|datacenter_gpu)$/.test(piece.value ?? "")
        ? [by, { ...piece, slot: "c" }]
        : undefined,
  ],
  // `Google's TPUs` are Google.
  [/(?<!P.*)WP(?!.*P)/, ([owner, piece]) => (owner && !isCrowd(owner) && piece && !piece.count ? [owner] : undefined)],
  // `used 100,000 of them`; `8x H100`; `my two 3090s`; `two 3090s together`
  [/U(?=c*S*N[Pg])/, where(0, /^used$/, () => [{ slot: "V", text: "used" }])],
  [
    /(?<![BRVoKS])NP/,
    ([number, piece]) =>
      number?.value === "times" && piece && !piece.count ? [{ ...piece, count: { ...number, value: "" } }] : undefined,
  ],
  [/z(?=N)/, where(0, /^(?:my|your)/, () => [])],
  // How many there are of a kind of hardware nobody has counted: no more than there are of all.
  [
    /EP/,
    where(0, /^(?:all|entire)/, ([, piece]) =>
      piece && !piece.count
        ? [{ ...ownerItem(/^rtx/.test(piece.value ?? "") ? "gamers" : "world"), isVague: true }]
        : undefined,
    ),
  ],
  [/PE/, keep("P")],
  // `an H100 eats as much as four cards`
  [/[PA]l(?=.*[PA])/, where(-1, /^eat/, ([piece]) => piece && [piece, { slot: "w", text: "eats", value: "watts" }])],
  // `less power per flop` is more work for it.
  [/Rwq/, ([by, , work]) => by && work && [{ ...by, value: mirrored((by.value ?? "~") as Sign) }, work]],
  // `draws more power`: of what, is said; `draws as much` is electricity.
  [
    /w[^w]*w/,
    (parts) =>
      parts[0]?.value === "draw" ? [...parts.slice(1, -1), { ...(parts.at(-1) as Item), value: "watts" }] : undefined,
  ],
  [/w(?=.*!)|(?<=[w!].*)w/, ([draw]) => (draw?.value === "draw" ? [] : undefined)],
  [/w/, ([draw]) => (draw?.value === "draw" ? [{ ...draw, value: "watts" }] : undefined)],
  [/U(?=P)/, where(0, /^used$/, () => [])],
  [/(?<=T)J/, where(0, /^pool$/, () => [ownerItem("gamers")])],
  // `needs more than one card`; `cards hold a 405B`
  [
    /(?<=[tF])SA|(?<=t)A/,
    (parts) => [
      { ...ownerItem("gamers"), count: { ...single, sign: parts.length > 1 ? (parts[0]?.value ?? "") : "" } },
    ],
  ],
  [/Wn(?=J|V*e+m)/, otherwise],
  [/(?<=K)V/, where(0, /^own/, ([own]) => own && [{ ...own, slot: "b" }])],
  [/V(?=3)/, ([verb]) => verb && [{ ...verb, slot: "F" }]],
  // `everyone with a 3060`: a part of all gaming cards that nobody has counted.
  [
    /X[QV]P(?!.*X)/,
    () => [{ ...ownerItem("gamers"), text: "everyone", value: "everyone", isAll: true, isVague: true }],
  ],
  [/X(?=J)|(?<=J)X/, () => [{ ...ownerItem("gamers"), isAll: true }]],
  [/X/, ([all]) => [{ ...ownerItem("gamers"), text: all?.text ?? "", value: "everyone", isAll: true }]],
  [/z+p?Q?[PWg]|zR*k/, vaguely],
  // `not even half of gamers would be enough` denies the whole; `is not even half` bounds a figure.
  [/^S(?=NE?W.*[eR])/, where(0, /^not even$/, denying)],
  // `only has 24 GB`, `about as much`: said of what comes after.
  [/S[VUIB](?=S*[N1])/, (parts) => (parts[0]?.value?.startsWith("<") ? swapped(parts) : undefined)],
  [
    /SR/,
    where(
      -1,
      /^as /,
      where(0, /(?<!than)$/, ([bound, by]) => by && [{ ...by, value: bound?.value ?? "" }]),
    ),
  ],
  [/[os]N|bPN|Z[B$S]*N|T[WBSR]*N/, paid],
  [/S+[N1]/, signed(0)],
  [/KN/, priced],
  [
    /NT/,
    where(-1, /cap/, ([number, topic]) =>
      number?.figure?.kind === "count" && number.figure.value >= 1e8 && topic
        ? [topic, ...(hourly([number]) ?? [])]
        : undefined,
    ),
  ],
  [/WT/, ([owner, topic]) => (topic?.value === "home" && owner ? [owner] : undefined)],
  // `less than Oracle` compares, `less than 10%` bounds a figure.
  [
    /S(?!S*G?N)(?!$)/,
    where(0, /than$|^tops$|^(?:below|above|beyond)$/, ([bound]) => bound && [{ ...bound, slot: "R" }]),
  ],
  [/Nx|xN/, (parts) => [{ ...first(parts, "N"), value: "times" }]],
  // `pool > google`
  [/^J(?=R)/, where(0, /^pool$/, () => [ownerItem("gamers")])],
  // `a swarm of a million 3090s` is the million.
  [
    /W[PWg]/,
    where(
      0,
      /swarm|crowd|pool/,
      ([crowd, piece]) => piece?.count && [piece.slot === "g" && crowd ? { ...crowd, count: piece.count } : piece],
    ),
  ],
  [/(?<=W)a(?=P)/, where(0, /^run|^ran/, ([verb]) => verb && [{ ...verb, slot: "V" }])],
  [/N(?=h)/, hourly],
  [/No/, where(-1, /^(?:a (?:pop|piece|head)|apiece)$/, hourly)],
  [/NpJ/, joiners],
  [/NpQ?P/, counted],
  // `10,000 people with 4090s` are so many of these; `miners with their 3080s` are the miners.
  [
    /(?<![Nz]p?)WQP/,
    ([crowd, , piece]) => {
      if (!crowd || !piece || piece.count || !isCrowd(crowd)) return undefined;
      return crowd.count?.figure?.kind === "count" ? [{ ...piece, count: crowd.count }] : [{ ...crowd, isVague: true }];
    },
  ],
  [/(?<!QT[BV]*)N[PWYAkg]/, counted],
  [/NEW|NWE/, (parts) => counted([first(parts, "N"), first(parts, "W")])],
  [/WEW/, where(1, /^plus$/, (parts) => [sumOf(parts.filter(({ slot }) => slot === "W"))])],
  [/WW+(?=.*[JE])/, (parts) => (parts.every(isWholeCrowd) ? [sumOf(parts)] : undefined)],
  [/WW+E?/, (parts) => (parts.some(isCrowd) ? undefined : [sumOf(parts)])],
  [/SGN/, (parts) => parts[1] && [parts[1], ...(signed(0)(parts) ?? [])]],
  // `5% of it at most`
  [
    /N[^NS]*S$/,
    where(-1, /^(?:at|or|tops|m)/, (parts) => [
      { ...first(parts, "N"), sign: parts.at(-1)?.text === "tops" ? "<=" : (parts.at(-1)?.value ?? "") },
      ...parts.slice(1, -1),
    ]),
  ],
  [
    /WS|W[^NSW]*S$/,
    where(-1, /^(?:at|or|tops)/, (parts) => {
      const [owner, ...others] = parts;
      const sign = parts.at(-1)?.text === "tops" ? "<=" : (parts.at(-1)?.value ?? "");
      return owner?.count && [{ ...owner, count: { ...owner.count, sign } }, ...others.slice(0, -1)];
    }),
  ],
  // `every gamer`; `50% more`: half as much again
  [/EA/, where(-1, /^gamer$/, () => [{ ...ownerItem("gamers"), isAll: true }])],
  [/N[RK]/, again],
  [/E+W/, allOf],
  [/WE+/, allOf],
  // `the laptops of the world`
  [/WW/, ([crowd, world]) => (isCrowd(crowd) && world?.value === "world" && crowd ? [crowd] : undefined)],
  // `every university in the US`: a part of them that nobody has counted.
  [
    /(?<!R.*)WW/,
    ([crowd, place]) => (crowd && isCrowd(crowd) && isCountry(place) ? [{ ...crowd, isVague: true }] : undefined),
  ],
  [/(?:JW|WJ)g?(?=[^gJ]*[RBVfwta].*[WPYANv!dk])|QW(?=[^Q]*[RBVf])|QW$/, crowdOf],
  [
    /WW/,
    ([a, b]) => (a && b && a.owners?.length === 1 && a.owners[0] === b.owners?.[0] ? [a.count ? a : b] : undefined),
  ],
  [/NE/, where(-1, /^(?:each|all)$/, (parts) => (parts[0]?.figure?.kind === "money" ? keep("N")(parts) : undefined))],
  [/S(?=[WR])/, where(0, /^not even$/, denying)],
  [/^B(?=W[^B]*$)/, () => []],
  [/EP(?!.*E)/, where(0, /^(?:each|every)$/, keep("P"))],
  // `gamers with a card`
  [/Wp|WQ?A/, crowdOf],
];
const fusions = table.map(([pattern, fuse]) => [new RegExp(pattern, "g"), fuse] as const);

/** Owners side by side; that they are meant together is said, or plain of the four. */
function sumOf(parts: readonly Item[]): Item {
  const several = parts.filter(
    ({ slot, owners }, k) => slot === "W" && parts.findIndex((each) => each.owners?.[0] === owners?.[0]) === k,
  );
  if (several.length === 1) return first(parts, "W");
  const ids = several.map(({ value }) => value);
  if (several.length === 4 && ["google", "microsoft", "amazon", "meta"].every((id) => ids.includes(id)))
    return ownerItem("four");
  const isAll = several.every((part) => part.isAll);
  const [text, owners] = [several.map((part) => part.text).join(" and "), several.flatMap((part) => part.owners ?? [])];
  const isJoint = several.length < 4 && several.length === parts.length;
  return { slot: "W", text, owners, ...(isJoint && { isJoint }), ...(isAll && { isAll }) };
}

/** The items with what belongs together in one. */
export function fused(items: readonly Item[]): readonly Item[] {
  let row = items;
  for (let round = 0; round < 40; round++) {
    const next = step(row);
    if (next === undefined) return row;
    row = next;
  }
  return row;
}

function step(row: readonly Item[]): readonly Item[] | undefined {
  const codes = codesOf(row);
  for (const [pattern, fuse] of fusions) {
    for (const match of codes.matchAll(pattern)) {
      const parts = row.slice(match.index, match.index + match[0].length);
      const made = fuse(parts);
      if (made && (made.length !== parts.length || made.some((item, k) => item !== parts[k]))) {
        return [...row.slice(0, match.index), ...made, ...row.slice(match.index + match[0].length)];
      }
    }
  }
  return undefined;
}
