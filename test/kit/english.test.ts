// What several read together is told in one language, whoever asks.

import { AsyncLocalStorage } from "node:async_hooks";
import { beforeAll, expect, test } from "vitest";
import { german } from "../../src/catalogue/de/german.ts";
import { learn, localeNow, speaking } from "../../src/core/tell.ts";
import { type Command, defineCommand } from "../../src/kit/define.ts";
import { run } from "../../src/kit/run.ts";
import { plainView } from "../../src/render/view.ts";
import { contextForTest, member } from "../commands/context.ts";

beforeAll(() => learn([german], new AsyncLocalStorage()));

test("a command or group that is English is, for who reads German too; others are as they read", async () => {
  const context = await contextForTest();
  const told = (name: string, more: Partial<Command> = {}): Command => ({
    ...defineCommand({
      ...{ name, description: "", options: {}, examples: [] },
      run: () => plainView(localeNow() ?? "en", "", { data: null }),
    }),
    ...more,
  });
  const commands = [told("plain"), told("alone", { isEnglish: true }), told("settle here"), told("settled")];
  const said = async (command: string) => {
    const { reply } = await speaking("de", () => run({ command, options: {} }, { ...context, commands }, member));
    return "title" in reply ? reply.title : "";
  };
  expect(await Promise.all(commands.map(({ name }) => said(name)))).toEqual(["de", "en", "en", "de"]);
});
