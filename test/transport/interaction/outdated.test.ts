// Buttons of an older version say so in one line, whatever it was that changed.

import { click, slash } from "local-discord";
import { expect, test } from "vitest";
import { defineCommand } from "../../../src/kit/define.ts";
import { maybeText, text } from "../../../src/kit/options.ts";
import type { View } from "../../../src/render/view.ts";
import { connected } from "../connected.ts";
import { patience } from "../seen.ts";
import { expectFitting } from "../spec.ts";

const lines = ["/gone about: tea", "/look size: large", "/look", "/look at: tea"];

const commands = [
  defineCommand({
    name: "old",
    description: "Has buttons of another version",
    options: { text: maybeText("What") },
    examples: [],
    run: (): View => ({
      title: "Old",
      tone: "answer",
      lead: "old",
      sections: [],
      warnings: [],
      actions: lines.map((line) => ({ kind: "button", label: line, line })),
      private: false,
      data: null,
    }),
  }),
  defineCommand({
    name: "look",
    description: "Looks at something",
    options: { at: text("What") },
    examples: [],
    run: ({ at }): View => ({
      title: "Seen",
      tone: "answer",
      lead: at,
      sections: [],
      warnings: [],
      private: false,
      data: null,
    }),
  }),
];

test("a command, an option or a need that this version does not have", async () => {
  const { discord, errors } = await connected({ commands, options: { patience } });
  const { member } = discord.people;
  const { id } = await slash(discord, member, discord.places.general, "old").reply();
  const told = [];
  for (const line of lines) {
    const pressed = click(discord, member, id, line);
    const { embeds } = await pressed.reply();
    told.push([line, pressed.isEphemeral(), embeds[0]?.description]);
  }
  const outdated = "**This button is of an older version of Crux: ask again, and press the new one.**";
  expect(told).toEqual([
    ...lines.slice(0, 3).map((line) => [line, true, outdated]),
    ["/look at: tea", false, "**tea**"],
  ]);
  expect(errors()).toEqual([]);
  expectFitting(discord);
});
