// Commands in German: names and descriptions that Discord takes, and no two alike.

import { expect, test } from "vitest";
import { estimateCommand } from "../../commands/ask/shared/estimate.ts";
import { loadCommands } from "../../src/load.ts";
import { type RegisteredOption, type Registration, registrationsOf } from "../../src/transport/discord/registration.ts";

const { commands, groups } = await loadCommands(estimateCommand);
const all = registrationsOf(commands, groups);

type Named = Registration | RegisteredOption;

const germanOf = ({ name, name_localizations: names }: Named): string => names?.de ?? name;
const nested = (each: Named): readonly Named[] => [each, ...(each.options ?? []).flatMap(nested)];

test("commands, subcommands, options and choices have German names", () => {
  const settle = all.find(({ name }) => name === "settle");
  const open = settle?.options?.find(({ name }) => name === "open");
  const side = open?.options?.find(({ name }) => name === "side");
  expect([settle, open, side].map((each) => each && germanOf(each))).toEqual(["klären", "eröffnen", "seite"]);
  expect(open?.description_localizations).toEqual({ de: "Einen Streit über eine Behauptung eröffnen" });
  expect(side?.choices?.map(({ value, name_localizations: names }) => [value, names?.de])).toEqual([
    ["for", "dafür"],
    ["against", "dagegen"],
  ]);
  const menu = all.find(({ name }) => name === "Settle this");
  expect(menu?.name_localizations).toEqual({ de: "Das klären" });
});

test("what is put together is put together in German", () => {
  const options = all.find(({ name }) => name === "gap")?.options ?? [];
  const told = (name: string) => options.find((each) => each.name === name)?.description_localizations?.de;
  expect(told("accelerator_price")).toBe("Preis eines Chips fürs Rechenzentrum, in USD pro Rechenzentrums-GPU");
  expect(told("claim")).toMatch(/^Was du wissen willst, z\.\sB\. compute_gap_ratio >= 1; sonst/);
});

test("each description has its German, and no two names beside each other are the same", () => {
  const every = all.flatMap(nested);
  expect(every.filter((each) => each.description && !each.description_localizations?.de)).toEqual([]);
  for (const list of [all, ...every.map(({ options = [] }) => options)]) {
    const names = list.map(germanOf);
    expect(new Set(names).size).toBe(names.length);
  }
});
