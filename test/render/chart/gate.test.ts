import { describe, expect, it } from "vitest";
import { gate } from "../../../src/render/chart/gate.ts";

describe("a gate", () => {
  it("lets in as many as it may, in order, and gives each its own result", async () => {
    const inTurn = gate(3);
    const [started, ends]: [number[], (() => void)[]] = [[], []];
    let [inside, most] = [0, 0];
    const results = Array.from({ length: 10 }, (_, index) =>
      inTurn(async () => {
        started.push(index);
        most = Math.max(most, ++inside);
        await new Promise<void>((end) => ends.push(end));
        inside--;
        return index;
      }),
    );
    expect(started).toEqual([0, 1, 2]);
    for (let ended = 0; ended < 10; ended++) {
      while (ends[ended] === undefined) await new Promise((turn) => setImmediate(turn));
      ends[ended]?.();
    }
    expect(await Promise.all(results)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(started).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(most).toBe(3);
  });

  it("stays open after a task that fails", async () => {
    const inTurn = gate(1);
    const failing = inTurn(() => Promise.reject(new Error("no")));
    const next = inTurn(async () => "yes");
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe("yes");
    expect(await inTurn(async () => "again")).toBe("again");
  });
});
