// An owner of the ledger: what it has, counted when, by what that is taken to grow, and where it was read.

import { capital, tell, word } from "../../../src/core/tell.ts";
import { shownNumber, shownQuantity } from "../../../src/language/shown.ts";
import { parseUnit } from "../../../src/language/units/unit.ts";
import { type Counted, over } from "../../../src/models/ledger/day.ts";
import { datedText, growsText } from "../../../src/models/ledger/owned.ts";
import type { Owner } from "../../../src/models/ledger/owners.ts";
import { button, type View } from "../../../src/render/view.ts";
import { sourceLines } from "../../ask/replies/read-as.ts";

const between = ({ low, high }: Counted, unit = ""): string => {
  const most = shownQuantity(high, { unit: parseUnit(unit), digits: 2 });
  return low === high ? most : tell`${shownNumber(low, { digits: 2 })} to ${most}`;
};

/** One owner; with `more` every source and the note. */
export function ownerView(
  owner: Owner,
  { hidden, more, page }: { readonly hidden: boolean; readonly more: boolean; readonly page: number },
): View {
  const { id, label, kind, h100e, devices, each, growth, status, sources, note, asOf } = owner;
  const line = `/sources assumption: ${id} more: true private: true`;
  const counted = datedText({ owner, part: 1, day: asOf });
  // What lies between halves and 8 bits is no judgement.
  const isJudged = status !== "sourced" && kind !== "hardware" && h100e.low < h100e.high;
  const has: string[] = [
    ...(devices && each
      ? [tell`${between(devices)} devices; it takes ${between(over(each))} of them for an H100.`]
      : []),
    ...(growth ? [growsText(growth)] : []),
    ...(isJudged ? [tell`The range is our judgement.`] : []),
  ];
  return {
    title: capital(word(label)),
    lead: [{ bold: between(h100e, "h100e") }, `, ${counted}.`],
    lines: more ? [] : [...has, ...sourceLines(sources.slice(0, 1), 1)],
    sections: more
      ? [
          { title: tell`Values`, lines: has },
          { title: tell`Sources`, lines: sourceLines(sources, sources.length) },
          { title: tell`Note`, lines: [word(note)] },
        ]
      : [],
    actions: [...(more ? [] : [button(tell`More`, line)]), button(tell`All sources`, "/sources")],
    private: hidden,
    replaces: true,
    ...(more && { pages: { at: page, line } }),
    data: {
      source: {
        ...{ id, label, unit: "h100e", value: h100e.value, range: { low: h100e.low, high: h100e.high }, date: asOf },
        ...{ growth: growth ?? null, devices: devices ?? null, each: each ?? null },
        ...{ status, sources: sources.map(({ title, url, kind }) => ({ title, url: url ?? null, kind })), note },
      },
    },
  };
}
