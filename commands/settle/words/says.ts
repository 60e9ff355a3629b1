// What speaks for somebody or against them, by whose numbers those are.

import { tell } from "../../../src/core/tell.ts";

/** What speaks for a side, or against it: whose numbers those are, and what they say. */
export const says = {
  side: {
    against: (own: string) => tell`Your side's numbers say ${own}.`,
    even: (own: string) => tell`Your side's numbers say ${own}: it could go either way.`,
    for: (own: string) => tell`Your side's numbers bear you out: ${own}.`,
    leaning: (own: string) => tell`Your side's numbers lean your way: ${own}.`,
  },
  evidence: {
    against: (own: string) => tell`The evidence says ${own}.`,
    even: (own: string) => tell`The evidence says ${own}: it could go either way.`,
    for: (own: string) => tell`The evidence bears you out: ${own}.`,
    leaning: (own: string) => tell`The evidence leans your way: ${own}.`,
  },
  writer: {
    against: (own: string) => tell`Your first ranges say ${own}.`,
    even: (own: string) => tell`Your first ranges say ${own}: it could go either way.`,
    for: (own: string) => tell`Your first ranges bear you out: ${own}.`,
    leaning: (own: string) => tell`Your first ranges lean your way: ${own}.`,
  },
  ranges: {
    against: (own: string) => tell`The first ranges say ${own}.`,
    even: (own: string) => tell`The first ranges say ${own}: it could go either way.`,
    for: (own: string) => tell`The first ranges bear you out: ${own}.`,
    leaning: (own: string) => tell`The first ranges lean your way: ${own}.`,
  },
} as const;
