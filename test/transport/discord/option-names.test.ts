// What Discord shows of options: the names that replies speak of, and nobody's ids.

import { expect, test } from "vitest";
import { parseCommandLine } from "../../../src/kit/options.ts";
import { type RegisteredOption, registrationsOf } from "../../../src/transport/discord/registration.ts";
import { contextForTest } from "../../commands/context.ts";

const { commands, groups } = await contextForTest();
const all = registrationsOf(commands, groups);
const shown = ({ name, name_localizations: names }: RegisteredOption) => names?.["en-US"] ?? name;
const optionsIn = (options: readonly RegisteredOption[] = []): readonly (readonly RegisteredOption[])[] => [
  options,
  ...options.flatMap((each) => optionsIn(each.options)),
];

test("a model's options are shown by their short labels, sent by their ids, and no two of a command alike", () => {
  const pool = all.find(({ name }) => name === "pool")?.options ?? [];
  expect(pool.slice(0, 2).map((option) => [option.name, shown(option)])).toEqual([
    ["participation", "who_joins"],
    ["consumer_gpu_installed_base", "gaming_cards"],
  ]);
  for (const options of all.flatMap((each) => optionsIn(each.options))) {
    expect(new Set(options.map(shown)).size).toBe(options.length);
  }
});

test("a line may have the name that Discord shows", () => {
  const read = (line: string) => parseCommandLine(line, commands).options;
  const wanted = { participation: "5% to 20%", dc_to_consumer_ratio: "30" };
  for (const [joins, ratio] of [
    ["who_joins", "speed_ratio"],
    ["who joins", "speed-ratio"],
    ["participation", "dc_to_consumer_ratio"],
  ]) {
    expect(read(`/pool ${joins}: 5% to 20% ${ratio}: 30`)).toEqual(wanted);
  }
});

test("what buttons alone fill in is listed to nobody, and what people come for is listed first", () => {
  const settle = all.find(({ name }) => name === "settle")?.options ?? [];
  expect(settle.slice(0, 2).map(({ name }) => name)).toEqual(["open", "list"]);
  const rest = settle.slice(9).map(({ name }) => name);
  expect(rest).toEqual([...rest].sort());
  expect(settle[0]?.options?.map(({ name }) => name)).not.toContain("preview");
  expect(parseCommandLine("/settle open preview: abc reverse: true", commands).options).toEqual({
    preview: "abc",
    reverse: true,
  });
});

test("few names stand at the slash: what a button asks is typed by nobody", () => {
  const names = all.filter(({ type }) => type === 1).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["settle", "pool", "estimate", "defaults", "help"]));
  expect(names.length).toBeLessThanOrEqual(20);
});
