// What belongs together in a sentence, made one item: counts, wholes, sums, conditions said of a crowd.

import { mirrored, type Sign } from "./compare.ts";
import {
  allCards,
  allOf,
  counted,
  crowdOf,
  datacentersOf,
  fitting,
  grownBetween,
  inACountry,
  inTheWorld,
  isCrowd,
  isWholeCrowd,
  joiners,
  otherwise,
  piecesEach,
  saidTwice,
  severalEach,
  sizeInBytes,
  sumOf,
  vaguely,
  wentTo,
  withPieces,
} from "./counting.ts";
import { as, type Fusion, first, keep, signed, signedLast, swapped, where } from "./fusion.ts";
import { type Item, ownerItem } from "./items.ts";
import { single } from "./lexicon.ts";
import { again, daily, hourly, paid, priced, spentOn } from "./money.ts";

/** Words that are something else beside what stands there, where they are such: the slot that they are of then, or none. */
const others: readonly (readonly [pattern: RegExp, said: RegExp, slot?: string])[] = [
  [/@/, /./],
  [/^p(?=Q)|(?<=N)Z(?=[gP])/, /./],
  [/W(?=W)/, /^everything$/],
  // `if you do not need much context`: what an aside denies is not the claim.
  [/(?<=Q)n(?=[^WPYARNgJ]*\?[^WPYARNgJ]*$)/, /./],
  [/z(?=N)|(?<=N)z(?=[gPA])/, /^(?:my|your)/],
  [/U(?=P)/, /^used$/],
  [/U(?=c*S*N[Pg])/, /^used$/, "V"],
  [/(?<=lN)R/, /^lag$/, "L"],
  [/(?<=K)V/, /^own/, "b"],
  [/V(?=3)/, /./, "F"],
  [/(?<=W)a(?=P)/, /^run|^ran/, "V"],
  // `not even half of gamers would be enough` denies the whole; `is not even half` bounds a figure.
  [/^S(?=NE?W.*[eR])|S(?=[WR])/, /^not even$/, "n"],
  // `less than Oracle` compares, `less than 10%` bounds a figure.
  [/S(?!S*G?N)(?!$)/, /than$|^tops$|^(?:below|above|beyond)$|past$/, "R"],
];

export const fusions: readonly Fusion[] = [
  // `went from 60% at the start of 2024 to 71`: what it is now.
  [/VS?N[^N]*N/, wentTo],
  // `exceeds 1%` bounds a figure, `exceeds Meta` compares.
  [
    /R(?=N)/,
    where(
      0,
      /^(?:exceed|surpass|top|pass)(?:s|es|ed|ing)?$|past$/,
      ([by]) =>
        by && [
          { ...by, slot: "V" },
          { ...by, slot: "S" },
        ],
    ),
  ],
  // `train it on home rigs, with a million of them`: so many of who was said before.
  [
    /[WPA][^WPAN]*S*N@(?![PWAg])/,
    (parts) => {
      const [side, number] = [parts[0] as Item, parts.at(-2) as Item];
      return side.count || number.figure?.kind !== "count"
        ? undefined
        : [...(counted([number, side]) ?? []), ...parts.slice(1, -2)];
    },
  ],
  [
    /^N@(?=e|J)/,
    ([number]) =>
      number?.figure?.kind === "share" ? [{ ...ownerItem("gamers"), count: number, isVague: true }] : undefined,
  ],
  // `it fits 30 times into Oracle` is a thirtieth of it.
  [/FN(?=W)/, fitting],
  // `needs more than one card`; `cards hold a 405B`
  [
    /(?<=[tF])SA|(?<=t)A/,
    (parts) => [
      { ...ownerItem("gamers"), count: { ...single, sign: parts.length > 1 ? (parts[0]?.value ?? "") : "" } },
    ],
  ],
  // `2,000 old phones`: so many of them, whatever they are said to be.
  [
    /N\?(?=[WPA])/,
    ([number, kind]) =>
      kind?.value === "rest" || number?.value || number?.figure?.kind === "money"
        ? undefined
        : number && kind && [kind, number],
  ],
  // `a model of 1.5 TB` has that many bytes, and how many of them are a parameter is not said.
  [/Nu(?!m)/, sizeInBytes],
  // `does the work of a million people`
  [
    /RNp/,
    where(
      0,
      /^do(?:es)? the work of$/,
      ([, number, people]) =>
        number &&
        people && [
          { slot: "a", text: "does the work of" },
          { ...people, slot: "k", count: number },
        ],
    ),
  ],
  ...others.map(([pattern, said, slot]): Fusion => [pattern, where(0, said, slot === undefined ? () => [] : as(slot))]),
  // What is given away is not what is owned.
  [
    /JR/,
    where(
      0,
      /^(?:donat|contribut|lend|loan|offer|devot|dedicat)/,
      where(1, /^(?:more|less|as much)/, ([give, by]) => give && by && [{ ...give, slot: "?" }, by]),
    ),
  ],
  // `a cluster of 4090s` is some number of them.
  [
    /cP/,
    where(0, /^(?:cluster|farm)$/, ([, piece]) => (piece && !piece.count ? [{ ...piece, isVague: true }] : undefined)),
  ],
  // `your swarm` is no number of them
  [/zW/, where(-1, /swarm|pool|crowd$|network/, ([, crowd]) => crowd && [crowd])],
  [
    /JW(?=E?c?[VB]*G)/,
    where(0, /^share$/, ([, crowd]) =>
      isCrowd(crowd) ? [{ slot: "T", text: "share", value: "pool_share" }] : undefined,
    ),
  ],
  [/t/, where(0, /^stack(?:ed|s)? up$/, () => [{ slot: "E", text: "stacked up", value: "all" }])],
  // `cheaper per flop` is more of them for the money.
  [
    /Kq/,
    where(
      -1,
      /^per flop$/,
      ([by, work]) =>
        by &&
        work && [
          { ...by, slot: "R", value: mirrored((by.value ?? "~") as Sign) },
          { ...work, value: "work_per_dollar" },
        ],
    ),
  ],
  [/XE?W/, (parts) => [{ ...first(parts, "W"), isAll: true }]],
  [/Eg/, where(-1, /card|rig/, allCards)],
  // `half as many H100s as Google`: what is counted, and no side of it.
  [
    /RP(?=[WYA])/,
    ([by, piece]) =>
      by && piece && !piece.count && /^(?:h100|datacenter_gpu)$/.test(piece.value ?? "")
        ? [by, { ...piece, slot: "c", value: "counted" }]
        : undefined,
  ],
  // `Google's TPUs` are Google.
  [/(?<!P.*)WP(?!.*P)/, ([owner, piece]) => (owner && !isCrowd(owner) && piece && !piece.count ? [owner] : undefined)],
  // `used 100,000 of them`; `8x H100`; `my two 3090s`; `two 3090s together`
  [
    /(?<![BRVoKSN])NP(?!o)/,
    ([number, piece]) =>
      number?.value === "times" && piece && !piece.count ? [{ ...piece, count: { ...number, value: "" } }] : undefined,
  ],
  // How many there are of a kind of hardware nobody has counted: no more than there are of all.
  [
    /EP/,
    where(0, /^(?:all|entire)/, ([, piece]) =>
      piece && !piece.count
        ? [{ ...ownerItem(/^rtx/.test(piece.value ?? "") ? "gamers" : "world"), isVague: true }]
        : undefined,
    ),
  ],
  [/PE/, (parts) => (parts.at(-1)?.text === "each" ? undefined : [first(parts, "P")])],
  // `less power per flop` is more work for it.
  [/Rwq/, ([by, , work]) => by && work && [{ ...by, value: mirrored((by.value ?? "~") as Sign) }, work]],
  // `more watts than`, where no number of them is said
  [/^[^N]*!/, (parts) => [...parts.slice(0, -1), { slot: "w", text: parts.at(-1)?.text ?? "", value: "watts" }]],
  // `draws more power`: of what, is said; `draws as much` is electricity.
  [
    /w[^w]*w/,
    (parts) =>
      parts[0]?.value === "draw" ? [...parts.slice(1, -1), { ...(parts.at(-1) as Item), value: "watts" }] : undefined,
  ],
  [/w(?=.*!)|(?<=[w!].*)w/, ([draw]) => (draw?.value === "draw" ? [] : undefined)],
  [/w/, ([draw]) => (draw?.value === "draw" ? [{ ...draw, value: "watts" }] : undefined)],
  // `pool > google`
  [/(?<=T)J|^J(?=R)/, where(0, /^pool$/, () => [ownerItem("gamers")])],
  [/Wn(?=J|V*e+m)/, otherwise],
  // `everyone with a 3060`: a part of all gaming cards that nobody has counted.
  [
    /X[QV]P(?!.*X)/,
    () => [{ ...ownerItem("gamers"), text: "everyone", value: "everyone", isAll: true, isVague: true }],
  ],
  [/X(?=J)|(?<=J)X/, () => [{ ...ownerItem("gamers"), isAll: true }]],
  [/X/, ([all]) => [{ ...ownerItem("gamers"), text: all?.text ?? "", value: "everyone", isAll: true }]],
  [/z+p?Q?[PWg]|zR*k/, vaguely],
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
  [/NT/, where(-1, /cap|^on (?:gpus|chips|acc)/, spentOn)],
  // `the biggest training run ever done over the internet`
  [
    /v\??T/,
    where(0, /run$/, (parts) =>
      parts.at(-1)?.value === "internet" && (parts.length < 3 || parts[1]?.value === "soft")
        ? parts.slice(-1)
        : undefined,
    ),
  ],
  [/[WA]T/, ([owner, topic]) => (topic?.value === "home" && owner ? [owner] : undefined)],
  [/Nx|xN/, (parts) => [{ ...first(parts, "N"), value: "times" }]],
  // `a swarm of a million 3090s` is the million.
  [
    /W[PWg]/,
    where(0, /swarm|crowd|pool/, ([crowd, piece]) => {
      if (piece?.count && crowd) return [piece.slot === "g" ? { ...crowd, count: piece.count } : piece];
      return crowd && piece?.slot === "P" ? [{ ...crowd, isVague: true }] : undefined;
    }),
  ],
  [/Nh/, daily],
  [/h/, ([rate]) => (rate?.value ? [] : undefined)],
  [
    /Nh/,
    where(-1, /(?<!hours)$/, ([price, rate]) => price && rate && hourly([price]) && [...(hourly([price]) ?? []), rate]),
  ],
  [/No/, where(-1, /^(?:a (?:pop|piece|head)|apiece)$/, hourly)],
  [/NpJ/, joiners],
  [/WQ(?:Ng|W)E/, severalEach],
  [/NpQPE/, piecesEach],
  [/NpQ?P/, counted],
  // `10,000 people with 4090s` are so many of these; `miners with their 3080s` are the miners.
  [/(?<![Nz]p?)WQP/, withPieces],
  [/(?<!QT[BV]*)N[PWYAkg]/, counted],
  // `by 2027 there will be 10 times the compute there was in 2025`
  [/D[BV]*N[BV]*c[BV]*D/, grownBetween],
  // `64 rented H100s`
  [
    /Nr[PA]/,
    ([number, rent, piece]) => number && rent && piece && [rent, ...(counted([number, piece]) ?? [number, piece])],
  ],
  [/NEW|NWE/, (parts) => counted([first(parts, "N"), first(parts, "W")])],
  [/W+EW/, where(-2, /^plus$/, (parts) => [sumOf(parts.filter(({ slot }) => slot === "W"))])],
  [/(?<!H.*)WW+/, (parts) => (parts.every(isWholeCrowd) ? [sumOf(parts)] : undefined)],
  // `Meta's datacenters` are Meta, one of them is not, and a country's are not all that is plugged in there.
  [/WY/, where(-1, /^(?:datacenter|cloud datacenter)/, datacentersOf)],
  [/WW+E?/, (parts) => (parts.some(isCrowd) ? undefined : [sumOf(parts)])],
  // `more than tripled`
  [
    /[SR]G/,
    where(-1, /^(?:doubl|tripl|quadrupl|halv)/, ([bound, verb]) =>
      bound && verb && !verb.sign ? [{ ...verb, sign: bound.value ?? "" }] : undefined,
    ),
  ],
  [/SGN/, (parts) => parts[1] && [parts[1], ...(signed(0)(parts) ?? [])]],
  // `5% of it at most`
  [/[N1][^N1S]*S$/, where(-1, /^(?:at|or|tops|m)/, signedLast)],
  [/WS|W[^NSW]*S$/, where(-1, /^(?:at|or|tops|optimistic|generous|ambitious|a stretch|wishful)/, signedLast)],
  // `every gamer`; `50% more`: half as much again
  [/EA/, where(-1, /^gamer$/, () => [{ ...ownerItem("gamers"), isAll: true }])],
  [/N[RK]/, again],
  [/E+W/, allOf],
  [/WE+/, allOf],
  // `the laptops of the world`, `every university in the US`
  [/WW/, inTheWorld],
  [/(?<!R.*)WW/, inACountry],
  [/(?<!N[gp]?)(?:JW|WJ)g?(?=[^gJ]*[RBVfwta].*[WPYANv!dk])|QW(?=[^Q]*[RBVf])|QW$/, crowdOf],
  [/WW/, saidTwice],
  [/NE/, where(-1, /^(?:each|all)$/, (parts) => (parts[0]?.figure?.kind === "money" ? keep("N")(parts) : undefined))],
  [/EP(?!.*E)/, where(0, /^each$/, keep("P"))],
  // `gamers with a card`
  [/Wp(?!W)|WQ?A/, crowdOf],
];
