// What belongs together in a sentence, made one item: counts, wholes, sums, conditions said of a crowd.

import { mirrored, type Sign } from "./compare.ts";
import {
  allCards,
  allOf,
  counted,
  crowdOf,
  datacentersOf,
  isCountry,
  isCrowd,
  isWholeCrowd,
  joiners,
  otherwise,
  severalEach,
  single,
  sumOf,
  vaguely,
  withPieces,
} from "./counting.ts";
import { denying, type Fusion, first, keep, signed, swapped, where } from "./fusion.ts";
import { type Item, ownerItem } from "./items.ts";
import { again, hourly, paid, priced } from "./money.ts";

export const fusions: readonly Fusion[] = [
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
  [/@/, () => []],
  // `guys if we join`
  [/^p(?=Q)/, () => []],
  // `600k Nvidia chips`
  [/(?<=N)Z(?=[gP])/, () => []],
  // `it fits 30 times into Oracle` is a thirtieth of it.
  [
    /FN(?=W)/,
    ([, number]) => {
      if (number?.value !== "times" || !number.figure) return undefined;
      const { value: _, figure, ...rest } = number;
      const [text, value, low, high] = [`1/${figure.text}`, 1 / figure.value, 1 / figure.high, 1 / figure.low];
      return [
        { slot: "B", text: "is" },
        { ...rest, figure: { text, value, low, high, kind: "share" } },
      ];
    },
  ],
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
  // `your swarm` is no number of them; `their share is rising`
  [/zW/, where(-1, /swarm|pool|crowd$|network/, ([, crowd]) => crowd && [crowd])],
  [
    /JW(?=E?c?[VB]*G)/,
    where(0, /^share$/, ([, crowd]) =>
      isCrowd(crowd) ? [{ slot: "T", text: "share", value: "pool_share" }] : undefined,
    ),
  ],
  [/J(?=B?G)/, where(0, /^(?:share|pool)$/, () => [{ slot: "?", text: "share", value: "soft" }])],
  [/(?<=N)R/, where(0, /^loss(?:es)? to$/, ([loss]) => loss && [{ ...loss, slot: "l" }])],
  [/(?<=lN)R/, where(0, /^lag$/, ([lag]) => lag && [{ ...lag, slot: "L" }])],
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
  [/U(?=c*S*N[Pg])/, where(0, /^used$/, () => [{ slot: "V", text: "used" }])],
  [
    /(?<![BRVoKSN])NP(?!o)/,
    ([number, piece]) =>
      number?.value === "times" && piece && !piece.count ? [{ ...piece, count: { ...number, value: "" } }] : undefined,
  ],
  [/z(?=N)|(?<=N)z(?=[gPA])/, where(0, /^(?:my|your)/, () => [])],
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
  // `an H100 eats as much as four cards`
  [/[PA]l(?=.*[PA])/, where(-1, /^eat/, ([piece]) => piece && [piece, { slot: "w", text: "eats", value: "watts" }])],
  // `less power per flop` is more work for it.
  [/Rwq/, ([by, , work]) => by && work && [{ ...by, value: mirrored((by.value ?? "~") as Sign) }, work]],
  [/(?<=f.*)W/, where(0, /^claude/, ([model]) => model && [{ slot: "v", text: model.text, isGuessed: true }])],
  // `more watts than`, where no number of them is said
  [/^[^N]*!/, (parts) => [...parts.slice(0, -1), { slot: "w", text: parts.at(-1)?.text ?? "", value: "watts" }]],
  [/F(?=[^F]*F)/, where(0, /onto$/, () => [])],
  [/(?<=F.*)F/, where(0, /onto$/, () => [])],
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
    where(-1, /cap|^on (?:gpus|chips|acc)/, ([number, topic]) =>
      number?.figure?.kind === "count" && number.figure.value >= 1e8 && topic
        ? [topic, ...(hourly([number]) ?? [])]
        : undefined,
    ),
  ],
  [/[WA]T/, ([owner, topic]) => (topic?.value === "home" && owner ? [owner] : undefined)],
  // `less than Oracle` compares, `less than 10%` bounds a figure.
  [
    /S(?!S*G?N)(?!$)/,
    where(0, /than$|^tops$|^(?:below|above|beyond)$|past$/, ([bound]) => bound && [{ ...bound, slot: "R" }]),
  ],
  [/Nx|xN/, (parts) => [{ ...first(parts, "N"), value: "times" }]],
  // `pool > google`
  [/^J(?=R)/, where(0, /^pool$/, () => [ownerItem("gamers")])],
  // `a swarm of a million 3090s` is the million.
  [
    /W[PWg]/,
    where(0, /swarm|crowd|pool/, ([crowd, piece]) => {
      if (piece?.count && crowd) return [piece.slot === "g" ? { ...crowd, count: piece.count } : piece];
      return crowd && piece?.slot === "P" ? [{ ...crowd, isVague: true }] : undefined;
    }),
  ],
  [/(?<=W)a(?=P)/, where(0, /^run|^ran/, ([verb]) => verb && [{ ...verb, slot: "V" }])],
  [/N(?=h)/, hourly],
  [/No/, where(-1, /^(?:a (?:pop|piece|head)|apiece)$/, hourly)],
  [/NpJ/, joiners],
  [/WQ(?:Ng|W)E/, severalEach],
  [
    /(?<![NQ])WQW(?=[^N]*R)/,
    ([crowd, , own]) => (isCrowd(crowd) && own?.value === "gamers" && !own.count && crowd ? [crowd] : undefined),
  ],
  [/NpQ?P/, counted],
  // `10,000 people with 4090s` are so many of these; `miners with their 3080s` are the miners.
  [/(?<![Nz]p?)WQP/, withPieces],
  [/(?<!QT[BV]*)N[PWYAkg]/, counted],
  // `by 2027 there will be 10 times the compute there was in 2025`
  [
    /D[BV]*N[BV]*c[BV]*D/,
    (parts) => {
      const years = Number(parts[0]?.value) - Number(parts.at(-1)?.value);
      const every = { slot: "y", text: `every ${years} years`, value: String(years) };
      return years > 0 ? [{ slot: "G", text: "grows" }, first(parts, "N"), first(parts, "c"), every] : undefined;
    },
  ],
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
  [
    /[N1][^N1S]*S$/,
    where(-1, /^(?:at|or|tops|m)/, (parts) => [
      { ...(parts[0] as Item), sign: parts.at(-1)?.text === "tops" ? "<=" : (parts.at(-1)?.value ?? "") },
      ...parts.slice(1, -1),
    ]),
  ],
  [
    /WS|W[^NSW]*S$/,
    where(-1, /^(?:at|or|tops|optimistic|generous|ambitious|a stretch|wishful)/, (parts) => {
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
  // `the laptops of the world`, `the world's universities`
  [
    /WW/,
    (parts) => {
      const crowd = parts.find(isCrowd);
      return crowd && parts.some(({ value }) => value === "world") ? [{ ...crowd, isAll: true }] : undefined;
    },
  ],
  // `every university in the US`, `indian phones`: a part of them that nobody has counted.
  [
    /(?<!R.*)WW/,
    (parts) => {
      const crowd = parts.find(isCrowd);
      return crowd && parts.some(isCountry) ? [{ ...crowd, isVague: true }] : undefined;
    },
  ],
  [/(?<!N[gp]?)(?:JW|WJ)g?(?=[^gJ]*[RBVfwta].*[WPYANv!dk])|QW(?=[^Q]*[RBVf])|QW$/, crowdOf],
  [
    /WW/,
    ([a, b]) =>
      a && b && a.owners?.length === 1 && a.owners[0] === b.owners?.[0]
        ? [{ ...(a.count ? a : b), isAll: (a.isAll || b.isAll) === true }]
        : undefined,
  ],
  [/(?<=W.*N.*)E$/, where(0, /^between them$/, () => [])],
  [/NE/, where(-1, /^(?:each|all)$/, (parts) => (parts[0]?.figure?.kind === "money" ? keep("N")(parts) : undefined))],
  [/S(?=[WR])/, where(0, /^not even$/, denying)],
  [/^B(?=W[^B]*$)/, () => []],
  [/EP(?!.*E)/, where(0, /^each$/, keep("P"))],
  // `every 3060 on the planet`: all of them, or whichever.
  [/EP/, where(0, /^every/, ([, piece]) => piece && [{ ...piece, isVague: true }])],
  // `gamers with a card`
  [/Wp(?!W)|WQ?A/, crowdOf],
];
