import { describe, expect, test } from "vitest";
import { estimateCommand } from "../../commands/ask/shared/estimate.ts";
import { parseCommandLine } from "../../src/kit/options.ts";
import { loadCommands } from "../../src/load.ts";

const { commands } = await loadCommands(estimateCommand);
const parsed = (line: string) => parseCommandLine(line, commands);

describe("a command line", () => {
  test("has its options as Discord shows them", () => {
    expect(parsed("/pool participation: 5% to 20% private: true")).toEqual({
      command: "pool",
      options: { participation: "5% to 20%", private: true },
    });
    expect(parsed("/settle list")).toEqual({ command: "settle list", options: {} });
  });

  test("takes its first value without a name", () => {
    expect(parsed("/pool 10%").options).toEqual({ participation: "10%" });
    expect(parsed("/pool 10% private: true").options).toEqual({ participation: "10%", private: true });
    expect(parsed("/pool hello").options).toEqual({ hello: "" });
  });

  test("may have quotes round a value, inside which nothing begins an option", () => {
    expect(parsed('/estimate formula: "students * gpus / 8", where: "students = 200..400; gpus = 1/20"')).toEqual({
      command: "estimate",
      options: { formula: "students * gpus / 8", where: "students = 200..400; gpus = 1/20" },
    });
    expect(parsed('/settle open claim: "he said: model: pool" model: pool').options).toEqual({
      claim: "he said: model: pool",
      model: "pool",
    });
  });

  test("keeps quotes that are part of a value", () => {
    const claim = '"open" weights are "shared"';
    expect(parsed(`/settle open claim: ${claim}`).options).toEqual({ claim });
  });

  test("leaves what stands in brackets alone", () => {
    expect(parsed("/gap accelerator_price: {p5: 1, p50: 2, p95: 3}").options).toEqual({
      accelerator_price: "{p5: 1, p50: 2, p95: 3}",
    });
  });
});
