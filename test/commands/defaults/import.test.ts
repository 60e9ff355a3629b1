import { describe, expect, test } from "vitest";
import { run } from "../../../src/kit/run.ts";
import { plainText } from "../../../src/render/markdown.ts";
import { isForm } from "../../../src/render/view.ts";
import { messageOf } from "../../../src/transport/interaction/message.ts";
import { asked, member, moderator, ungroupedContext, viewOf } from "../context.ts";
import { codeOf, inForce, pressed, shown } from "./press.ts";

const file = (values: object, rest: object = {}): string =>
  JSON.stringify({ crux: "defaults", version: 1, ...rest, values });
const take = (json: string): string => `/defaults import json: ${json}`;

describe("/defaults import", () => {
  test("shows the difference, and then makes the defaults what the file says", async () => {
    const context = await ungroupedContext();
    await asked(context, "/defaults set what: availability value: 50% save: true", moderator);
    await asked(context, "/defaults set what: participation value: 5% save: true", moderator);
    const json = file(
      { participation: "5%", "pool.participation": "6%", dc_to_consumer_ratio: 60 },
      { preset: "optimist" },
    );
    const question = await asked(context, take(json), moderator);
    const [changes] = viewOf(await pressed(context, question, "All it changes", moderator)).sections;
    const rows = changes?.lines.map(plainText).map((row) => [row.split(": ")[0], row.split(" → ")[1]]);
    expect(rows).toEqual([
      ["Preset", "optimist"],
      ["Speed ratio", "60 gaming cards per datacenter GPU"],
      ["Who joins (/pool)", "6%"],
      ["Hours online", "94% (preset optimist)"],
    ]);
    await pressed(context, question, "Save", moderator);
    expect((await shown(context, member)).preset).toMatchObject({ value: "optimist" });
    expect(await inForce(context, member)).toEqual({
      "gap.dc_to_consumer_ratio": "60",
      "pool.dc_to_consumer_ratio": "60",
      "power.dc_to_consumer_ratio": "60",
      "project.dc_to_consumer_ratio": "60",
      "pool.participation": "6%",
      "project.participation": "5%",
    });
    await asked(context, "/defaults undo save: true", moderator);
    expect(await inForce(context, member)).toEqual({
      "pool.availability": "50%",
      "project.availability": "50%",
      "pool.participation": "5%",
      "project.participation": "5%",
    });
  });

  test("takes what export gave, and then there is no difference", async () => {
    const context = await ungroupedContext();
    await asked(context, "/defaults set what: participation value: 5% to 20% @ 80% save: true", moderator);
    await asked(context, "/defaults set what: pool.availability value: mixture: 10% or 30% save: true", moderator);
    await asked(context, "/defaults preset name: measured save: true", moderator);
    const [written] = viewOf(await asked(context, "/defaults export", member)).files ?? [];
    const other = { ...moderator, guild: "2" };
    const question = await asked(context, take(written?.text ?? ""), other);
    await pressed(context, question, "Save", other);
    expect(await inForce(context, other)).toEqual(await inForce(context, member));
    expect(viewOf(await asked(context, take(written?.text ?? ""), other)).title).toBe("Nothing to import");
  });

  test.each([
    ["not JSON", "{", "import.json"],
    ["a list", "[]", "import.invalid"],
    ["another version", '{"crux":"defaults","version":2,"values":{}}', "import.invalid"],
    ["no values", '{"crux":"defaults","version":1}', "import.invalid"],
    ["an unknown field", file({}, { moderator: "5" }), "import.invalid"],
    [
      "a hostile name",
      '{"crux":"defaults","version":1,"values":{"__proto__":"5%","constructor":"5%"}}',
      "import.invalid",
    ],
    ["one bad value among good ones", file({ participation: "5%", availability: "130%" }), "import.invalid"],
    ["too much", file({ participation: "5%".padEnd(20_000) }), "option.invalid"],
  ])("refuses %s as a whole", async (_, json, code) => {
    const context = await ungroupedContext();
    const outcome = await run({ command: "defaults import", options: { json, save: true } }, context, moderator);
    expect(codeOf(outcome)).toBe(code);
    expect(await context.stores.defaults.history({ guild: "1" })).toHaveLength(0);
  });

  test.each([
    ["hello", 0, "something else here"],
    ['{"crux": "defaults" "version": 1}', 20, "something else here"],
    ['{"crux": "defaults", values: {}}', 21, "something else here"],
    ['{"crux": "defaults", "values": {"participation": 5%}}', 50, "something else here"],
    ['{"crux": "defaults", "values": {', 32, "only its beginning"],
  ])("marks the first character that is no JSON: %s", async (json, at, got) => {
    const outcome = await asked(await ungroupedContext(), take(json), moderator);
    const { error } = viewOf(outcome).data as { error: { span: readonly number[]; message: string } };
    expect(error).toMatchObject({ span: [at, at + 1], message: `Expected JSON, got ${got}` });
  });

  test("shows what it quotes as code, in every problem", async () => {
    const outcome = await asked(await ungroupedContext(), take('{"version": 2, "values": {}}'), moderator);
    const { body } = messageOf(viewOf(outcome), undefined);
    expect(JSON.stringify(body)).toContain(JSON.stringify('Expected `"crux": "defaults"`, as an export').slice(1, -1));
  });

  test("names every problem", async () => {
    const context = await ungroupedContext();
    const json = file({ particpation: "5%", availability: "130%", dc_to_consumer_ratio: [1] }, { preset: "optimst" });
    const { error } = viewOf(await asked(context, take(json), moderator)).data as {
      error: { details: readonly string[] };
    };
    expect(
      error.details.map((detail) => /optimst|particpation|availability|dc_to_consumer_ratio/.exec(detail)?.[0]),
    ).toEqual(["optimst", "particpation", "availability", "dc_to_consumer_ratio"]);
  });

  test("changes nothing where one value was changed since the difference was shown", async () => {
    const context = await ungroupedContext();
    const question = await asked(context, take(file({ participation: "5%", availability: "50%" })), moderator);
    await asked(context, "/defaults set what: pool.availability value: 60% save: true", moderator);
    expect(codeOf(await pressed(context, question, "Save", moderator))).toBe("defaults.changed");
    expect(await inForce(context, member)).toEqual({ "pool.availability": "60%" });
  });

  test("asks for the file with a form where none is given", async () => {
    const context = await ungroupedContext();
    const { reply } = await asked(context, "/defaults import only_here: true", moderator);
    if (!isForm(reply)) throw new Error("Expected a form");
    const fields = [
      { option: "file", kind: "file" },
      { option: "json", long: true },
      { option: "private", kind: "box" },
    ];
    expect(reply).toMatchObject({ line: "/defaults import only_here: true", fields });
    const question = await asked(context, `${reply.line} json: ${file({ participation: "5%" })}`, moderator);
    await pressed(context, question, "Save", moderator);
    expect((await shown(context, member)).values.map(({ from }) => from)).toEqual(["channel", "channel"]);
  });
});
