// What every engine must do with limits: count together, refuse what is too much, begin anew, and keep nobody's name.

import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { limitsOf } from "../../../src/store/guard.ts";
import { ada, type Use, use } from "./use.ts";

export function limitsTests(given: () => Use, served: boolean): void {
  const limit = { name: "test", most: 3, seconds: 2 };

  it("takes so many, refuses more with the time to wait, and takes others all the while", async () => {
    const { wait } = limitsOf(given().store);
    const waits = await Promise.all(Array.from({ length: 5 }, () => wait(limit, ada.id)));
    expect(waits.filter((each) => each === 0)).toHaveLength(3);
    for (const each of waits.filter((one) => one > 0)) expect(each).toBeLessThanOrEqual(2000);
    expect(await wait(limit, ada.id, 0)).toBeGreaterThan(0);
    expect(await wait(limit, "another")).toBe(0);
    expect(await wait({ ...limit, name: "other" }, ada.id)).toBe(0);
    await sleep(Math.max(...waits) + 50);
    expect(await wait(limit, ada.id)).toBe(0);
  });

  it("looks without counting", async () => {
    const { wait } = limitsOf(given().store);
    for (let looks = 0; looks < 5; looks++) expect(await wait({ ...limit, name: "looked" }, ada.id, 0)).toBe(0);
  });

  it.runIf(served)("counts what all processes took together", async () => {
    const other = await use(given().url);
    const together = { ...limit, name: "together", seconds: 60 };
    const [here, there] = [given().store, other.store].map((store) => limitsOf(store).wait);
    const waits = await Promise.all([here, there, here, there].map((wait) => wait?.(together, ada.id)));
    expect(waits.filter((each) => each === 0)).toHaveLength(3);
    await other.store.close();
  });
}
