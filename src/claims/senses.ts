// What words mean by what stands beside them, before what belongs together is made one item.

import { mirrored, relation, type Sign } from "./compare.ts";
import { counted, gamersOf, isCrowd, oneOfMine, sizeInBytes, wentTo, withCards } from "./counting.ts";
import { type Fusion, swapped, where } from "./fusion.ts";
import { homonyms } from "./homonyms.ts";
import { type Item, ownerItem } from "./items.ts";
import { single } from "./lexicon.ts";
import { fitting, partOfIt, runsAt } from "./money.ts";
import { stockOf, withGift, withoutSome } from "./shifted.ts";

export const senses: readonly Fusion[] = [
  [/W[^W#]*#/, where(-1, /^stock$/, stockOf)],
  // `bought twice as many Hoppers`: what was bought in a year, and no fleet.
  [
    /b[^b]*P/,
    where(-1, /^hopper/, (parts) => [...parts.slice(0, -1), { slot: "T", text: "hoppers", value: "hoppers" }]),
  ],
  [/QW[?tbV$](?:W[NPE]+|[NPE]+[gc]?\??W)[gc]?.*$/, where(2, /^(?:g[ai]v|hand|s[eo]l|t[ao]|b[uo])/, withGift)],
  [/[W?]%W+|%W+(?:[q?]NY|\??W*)/, withoutSome],
  // `the pool beats it if 5% of cards join`: what is taken for granted is said before.
  [
    /^[^Q]*[WT][^Q]*Q(?:WJ(?:W$)?|[XW][VB]+P$|P\?P?$)/,
    (parts) => {
      const at = parts.findIndex(({ slot }) => slot === "Q");
      const { slot, count, isAll } = parts[at + 1] as Item;
      return slot !== "W" || count || isAll ? [...parts.slice(at), ...parts.slice(0, at)] : undefined;
    },
  ],
  // `as many workers as 160 million people` are so many.
  [
    /Rk(?:Np|[kWP])/,
    where(0, /^as (?:many|much)/, (parts) => {
      const [worker, number] = [parts[1], parts[2]?.figure ? parts[2] : parts[2]?.count];
      return worker && number?.figure?.kind === "count" ? [{ ...worker, count: number }] : undefined;
    }),
  ],
  // `my old laptop`: one of it, whatever it is said to be.
  [/z\?(?=[WPA])/, (parts) => (parts[1]?.value === "rest" ? undefined : swapped(parts))],
  [/(?<![WY].*)zp?P(?!.*[WY])/, (parts) => oneOfMine(parts)],
  // `if everyone had a 5090`, `with 5090s instead of 3060s`: the same crowd with other cards.
  [/Q[XW][VB]+P(?!P)/, withCards],
  [/QP\?P?W/, where(2, /^(?:instead|rather)/, withCards)],
  // `0.3% is what you would get to join`
  [/(?<=^S?NB)E?R(?=J)/, where(-1, /^get/, () => [])],
  // `if enough of them joined`: as many as it takes.
  [
    /Qe[Wp]J/,
    ([, enough, who]) =>
      enough &&
      who && [
        { ...enough, value: "join" },
        who.slot === "W" ? who : { ...ownerItem("gamers"), text: who.text, isVague: true },
      ],
  ],
  // `we would not need Google` then: who joined is as much.
  [
    /(?<=[eQ].*)[n0]t(?=[WY])|[n0]t(?=[WY][^eQ]*[eQ])/,
    where(1, /^need/, ([, need]) => need && [{ ...need, slot: "R", value: ">=" }]),
  ],
  // `gets smoked`: by whom is said before, or nowhere.
  [
    /(?<=[WPYA].*)R(?=[^WPYAR]*$)/,
    where(0, /(?:(?<!exce)ed|en)$/, ([by]) =>
      by?.value?.startsWith(">") ? [{ ...by, text: `${by.text} by`, value: by.value.replace(">", "<") }] : undefined,
    ),
  ],
  // `unless 40% join you will not reach it`: as many as it takes.
  [
    /HWJ?[gp]?W?[nS]+R(?=[YW])/,
    (parts) => {
      const crowd = parts[1];
      return parts[0]?.value === "unless" && crowd?.count ? [{ slot: "t", text: "need" }, crowd] : undefined;
    },
  ],
  // `the lot of them`, where a crowd stands before.
  [/(?<=W[^WR]*R)X/, where(0, /them$/, () => [{ ...ownerItem("four"), isVague: true }])],
  // `and nobody quits`
  [/0L/, where(-1, /quit|drop|leav/, (parts) => [{ slot: "9", text: parts.map(({ text }) => text).join(" ") }])],
  // `europeans with solar`, `if germans joined` are people there.
  [
    /WQ(?=\?)|WJ/,
    where(0, /[^s]s$/, ([people, item]) => {
      const there = item?.text === "share" ? undefined : gamersOf(people);
      return (
        there && item && [{ ...there, isVague: true }, item.slot === "J" ? item : { ...item, slot: "?", value: "soft" }]
      );
    }),
  ],
  // `a sixth of 75 GW`
  [/NN(?=!)/, partOfIt],
  // `went from 60% at the start of 2024 to 71`: what it is now.
  [/VS?N[^N]*N/, wentTo],
  // `takes over ten years` is no time to count over.
  [
    /(?<=t)5/,
    where(
      0,
      /^over/,
      ([span]) =>
        span && [
          { slot: "S", text: "over", value: ">" },
          { slot: "y", text: span.text.slice("over ".length), value: (span.value ?? "").replace(" years", "") },
        ],
    ),
  ],
  // `is worse than one to a billion`: by more.
  [
    /RN/,
    ([by, ratio]) =>
      by && ratio?.value === "ratio" && /^[<>]q?$/.test(by.value ?? "")
        ? [{ slot: "S", text: by.text, value: by.value?.endsWith("q") ? mirrored(relation(by)) : relation(by) }, ratio]
        : undefined,
  ],
  // `you could fit ten of those inside Google`: it is ten of them.
  [
    /(?<![WPYA].*)FNW\??W/,
    ([, number, part, ...whole]) => {
      const all = whole.at(-1);
      return number && part && all ? [all, { slot: "V", text: "has" }, { ...number, value: "times" }, part] : undefined;
    },
  ],
  // `would only match Google if nine in ten joined`: it takes as many.
  [
    /WSR[WY]QNJ/,
    ([crowd, only, by, other, , number]) =>
      crowd && by && other && only?.text === "only" && isCrowd(crowd) && number?.figure?.kind === "share"
        ? [{ slot: "t", text: "need" }, { ...crowd, count: { ...number, sign: ">=" } }, by, other]
        : undefined,
  ],
  // `exceeds 1%` bounds a figure, `exceeds Meta` compares.
  [
    /R(?=N)/,
    where(
      0,
      /^(?:exceed|surpass|top|pass|cross|clear)(?:s|es|ed|ing)?$|(?:past|through)$/,
      ([by]) =>
        by && [
          { ...by, slot: "V" },
          { ...by, slot: "S" },
        ],
    ),
  ],
  // `doubles every year from 2025 to 2028`: how often is said beside it.
  [
    /y.*y/,
    where(-1, /^20\d\d-/, (parts) => {
      const to = parts.at(-1)?.text.slice(5) ?? "";
      return [...parts.slice(0, -1), { slot: "D", text: `until ${to}`, value: to }];
    }),
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
    /^N@(?=e|J)|^NJ(?=e)/,
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
  [/aS*N/, where(0, /^runs?$/, runsAt)],
  // `2,000 old phones`: so many of them, whatever they are said to be.
  [
    /N\?(?=[WPAk])/,
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
  ...homonyms,
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
  [
    /JW(?=E?c?[VB]*G)/,
    where(0, /^share$/, ([, crowd]) =>
      isCrowd(crowd) ? [{ slot: "T", text: "share", value: "pool_share" }] : undefined,
    ),
  ],
  [/t/, where(0, /^stack(?:ed|s)? up$/, () => [{ slot: "E", text: "stacked up", value: "all" }])],
  // `cheaper per flop`, `costs ten times less than an H100 per flop`: more of them for the money.
  [
    /(?:K|o(?:Nx)?[SR])[PAW]?q/,
    where(-1, /^per flop$/, (parts) =>
      parts
        .filter(({ slot }) => slot !== "o")
        .map((part) => {
          if (part.slot === "q") return { ...part, value: "work_per_dollar" };
          return /[KSR]/.test(part.slot) ? { ...part, slot: "R", value: mirrored((part.value ?? "~") as Sign) } : part;
        }),
    ),
  ],
];
