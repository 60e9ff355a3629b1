// What belongs together in a sentence, made one item: counts, wholes, sums, conditions said of a crowd.

import { mirrored, type Sign } from "./compare.ts";
import {
  allCards,
  allOf,
  counted,
  crowdOf,
  datacentersOf,
  grownBetween,
  inTheWorld,
  isCrowd,
  isSpread,
  isWholeCrowd,
  joiners,
  otherwise,
  piecesEach,
  saidTwice,
  severalEach,
  vaguely,
  withPieces,
} from "./counting.ts";
import { type Fusion, first, keep, signed, signedLast, swapped, where } from "./fusion.ts";
import { type Item, ownerItem } from "./items.ts";
import { again, daily, hourly, paid, priced, spentOn } from "./money.ts";
import { senses } from "./senses.ts";
import { everyPiece, inACountry, sumOf } from "./shifted.ts";

export const fusions: readonly Fusion[] = [
  ...senses,
  [/XE?W/, (parts) => [{ ...first(parts, "W"), isAll: true }]],
  [/Eg/, where(-1, /card|rig/, allCards)],
  // `all people who have a gaming computer`
  [/EpVA/, where(0, /^(?:all|every)/, allCards)],
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
  [/EP/, where(0, /^(?:all|every|entire)/, everyPiece)],
  [/PE/, (parts) => (parts.at(-1)?.text === "each" ? undefined : [first(parts, "P")])],
  // `doubles in 6 months` is by time, as `every 6 months`.
  [
    /GN?2/,
    (parts) => {
      const [months] = /\d+ months?$/.exec(parts.at(-1)?.text ?? "") ?? [];
      const every = `every ${months}`;
      return months === undefined
        ? undefined
        : [...parts.slice(0, -1), { slot: "y", text: every, value: String(Number.parseInt(months, 10) / 12) }];
    },
  ],
  // `for the same work one burns more electricity than the other`, `less power per flop`: less work for it, and more.
  [
    /T\??[PA]Rw[PA]|[PA]Rw[PA]T/,
    (parts) => {
      const by = first(parts, "R");
      const pieces = parts.filter(({ slot }) => /[PA]/.test(slot));
      const turned = { ...by, value: mirrored((by.value ?? "~") as Sign) };
      const work = { slot: "q", text: "for the same work", value: "work_per_watt" };
      return first(parts, "T").value === "same_work"
        ? [...pieces.slice(0, 1), turned, work, ...pieces.slice(1)]
        : undefined;
    },
  ],
  [/Rwq/, ([by, , work]) => by && work && [{ ...by, value: mirrored((by.value ?? "~") as Sign) }, work]],
  // `more watts than`, where no number of them is said
  [/^[^N]*!/, (parts) => [...parts.slice(0, -1), { slot: "w", text: parts.at(-1)?.text ?? "", value: "watts" }]],
  // `draws more power`: of what, is said; `draws as much` is electricity.
  [
    /w[^w]*w/,
    (parts) =>
      parts[0]?.value === "draw" ? [...parts.slice(1, -1), { ...(parts.at(-1) as Item), value: "watts" }] : undefined,
  ],
  [/w/, ([draw]) => (draw?.value === "draw" ? [{ ...draw, value: "watts" }] : undefined)],
  // `pool > google`
  [/(?<=T)J|^J(?=[RlG])/, where(0, /^pool$/, () => [ownerItem("gamers")])],
  [/Wn(?=J|V*e+m)/, otherwise],
  [/X(?=J)|(?<=J)X/, () => [{ ...ownerItem("gamers"), isAll: true }]],
  [/X/, ([all]) => [{ ...ownerItem("gamers"), text: all?.text ?? "", value: "everyone", isAll: true }]],
  [/z+p?Q?[PWg]|zR*k/, vaguely],
  // `only has 24 GB`, `about as much`: said of what comes after.
  [/S[VUIBa](?=S*[N1])/, (parts) => (parts[0]?.value?.startsWith("<") ? swapped(parts) : undefined)],
  [
    /SR/,
    where(
      -1,
      /^as /,
      where(0, /(?<!than)$/, ([bound, by]) => by && [{ ...by, value: bound?.value ?? "" }]),
    ),
  ],
  [/[osK]N|bPN|Z[B$S]*N|T[WBSR]*N(?![gPWA])/, paid],
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
  // `a swarm of a million 3090s` is the million, one of Macs is the Macs.
  [
    /W[PWg]/,
    where(0, /swarm|crowd|pool/, ([crowd, piece]) => {
      if (piece?.slot === "W" && isCrowd(piece)) return [piece];
      if (piece?.count && crowd) return [piece.slot === "g" ? { ...crowd, count: piece.count } : piece];
      return crowd && piece?.slot === "P" ? [{ ...crowd, isVague: true }] : undefined;
    }),
  ],
  [/Nh/, daily],
  [
    /Nh/,
    where(-1, /(?<!hours)$/, (parts) => {
      const price = hourly(parts);
      return price && [...price, ...parts.slice(1)];
    }),
  ],
  [/No/, where(-1, /^(?:a (?:pop|piece|head)|apiece)$/, hourly)],
  [/NpJ/, joiners],
  [/WQ(?:Ng|W)E/, severalEach],
  [/NpQPE/, piecesEach],
  [/NpQ?[PW]/, counted],
  // `miners' old cards`
  [
    /W\??g/,
    (parts) =>
      parts.at(-1)?.value === "card" &&
      isWholeCrowd(first(parts, "W")) &&
      (parts.length < 3 || parts[1]?.value === "soft")
        ? [{ ...first(parts, "W"), text: `${first(parts, "W").text} cards` }]
        : undefined,
  ],
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
  [
    /W+E+W/,
    (parts) =>
      !parts.some(({ text }) => text === "plus") ||
      parts.some((part) => part.count || (part.owners?.[0]?.devices && !part.isAll && !isWholeCrowd(part)))
        ? undefined
        : [sumOf(parts)],
  ],
  // `every iPhone owner shared their phone`
  [
    /WJW/,
    ([crowd, joins, own]) =>
      crowd && joins && crowd.owners?.[0]?.within !== undefined && crowd.owners[0].within === own?.owners?.[0]?.id
        ? [crowd, joins]
        : undefined,
  ],
  // `there are more iPhones than gaming cards`
  [/^RWW$/, where(0, /^(?:more|fewer)$/, ([by, a, b]) => by && a && b && [a, { ...by, value: `${by.value}n` }, b])],
  [/(?<!H.*)WW+/, (parts) => (parts.every(isWholeCrowd) ? [sumOf(parts)] : undefined)],
  // `Meta's datacenters` are Meta, one of them is not, and a country's are not all that is plugged in there.
  [/WY/, where(-1, /^(?:datacenter|cloud datacenter)/, datacentersOf)],
  [/(?<!H.*)WW+E?/, (parts) => (parts.some(isSpread) || parts.at(-1)?.text === "each" ? undefined : [sumOf(parts)])],
  // `more than tripled`
  [
    /[SR]G/,
    where(-1, /^(?:doubl|tripl|quadrupl|halv)/, ([bound, verb]) =>
      bound && verb && !verb.sign && !/^lead/.test(bound.text) ? [{ ...verb, sign: bound.value ?? "" }] : undefined,
    ),
  ],
  [/SGN/, (parts) => parts[1] && [parts[1], ...(signed(0)(parts) ?? [])]],
  // `5% of it at most`
  [/[N1][^N1S]*S$/, where(-1, /^(?:at|or|tops|m)/, signedLast)],
  [/[Wk]S|[Wk][^NSWk]*S$/, where(-1, /^(?:at|or|tops|optimistic|generous|ambitious|a stretch|wishful)/, signedLast)],
  // `every gamer`; `50% more`: half as much again
  [/EA/, where(-1, /^gamer$/, () => [{ ...ownerItem("gamers"), isAll: true }])],
  [/N[RK]/, again],
  // `all the world's universities`
  [/E\?(?=W)/, where(-1, /^world$/, keep("E"))],
  [/(?<=W)VE/, where(-1, /^(?:together|combined)/, keep("V"))],
  [/E+W/, allOf],
  [/WE+/, allOf],
  // `the laptops of the world`, `every university in the US`
  [/WW/, inTheWorld],
  [/(?<!R.*)WW/, inACountry],
  [/(?<!N[gp]?)(?:JW|WJ)g?(?=[^gJ]*(?:[RBVfwta].*[WPYANv!dk]|N!))|QW(?=[^Q]*[RBVfa!])|QW$/, crowdOf],
  [/WW/, saidTwice],
  [/NE/, where(-1, /^(?:each|all)$/, (parts) => (parts[0]?.figure?.kind === "money" ? keep("N")(parts) : undefined))],
  [/EP(?!.*E)/, where(0, /^each$/, keep("P"))],
  // `people with a decent card`, `gamers with a card`
  [/pQ[gA](?=J)/, keep("p")],
  [/Wp(?!W)|WQ?A/, crowdOf],
];
