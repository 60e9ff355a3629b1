// The search for the value at which a yes becomes a no.

import { describe, expect, it } from "vitest";
import { type Flip, flip, type Search } from "../../../src/core/analyses/claim.ts";

const flipAt = (found: Flip) => (found.kind === "none" ? Number.NaN : found.value);

describe("the search", () => {
  const yes = (passes: (value: number) => boolean) => (value: number) =>
    passes(value) ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const search: Search = { from: 2, width: 1, support: "any", precision: 1e-12 };

  it("finds the nearest flip, on either side of zero", () => {
    expect(
      flip(
        yes((x) => x > -3),
        search,
      ),
    ).toMatchObject({ kind: "at", holds: "above" });
    expect(
      flipAt(
        flip(
          yes((x) => x > -3),
          search,
        ),
      ),
    ).toBeCloseTo(-3, 9);
    expect(
      flipAt(
        flip(
          yes((x) => x < 1e6),
          search,
        ),
      ) / 1e6,
    ).toBeCloseTo(1, 9);
    expect(
      flipAt(
        flip(
          yes((x) => x > 1 && x < 9),
          search,
        ),
      ),
    ).toBeCloseTo(1, 9);
    expect(
      flip(
        yes((x) => x > 1 && x < 2.5),
        search,
      ),
    ).toMatchObject({ kind: "at", holds: "below" });
  });

  it("prefers a share that is one to a nearer one that is not", () => {
    const share: Search = { ...search, from: 0.9, support: "share" };
    expect(
      flipAt(
        flip(
          yes((x) => x > 0.2 && x < 1.1),
          share,
        ),
      ),
    ).toBeCloseTo(0.2, 9);
    expect(
      flip(
        yes((x) => x < 1.1),
        share,
      ),
    ).toMatchObject({ kind: "beyond", holds: "below" });
  });

  it("knows a share beyond 1 also when it starts there", () => {
    const over: Search = { ...search, from: 1.6, support: "share" };
    expect(
      flip(
        yes((x) => x > 1.5),
        over,
      ),
    ).toMatchObject({ kind: "beyond", holds: "above" });
    expect(
      flip(
        yes((x) => x > 1.5 || x < 0.2),
        over,
      ),
    ).toMatchObject({ kind: "at", holds: "below" });
    expect(
      flipAt(
        flip(
          yes((x) => x > 1.5 || x < 0.2),
          over,
        ),
      ),
    ).toBeCloseTo(0.2, 9);
  });

  it("gives up where nothing flips", () => {
    expect(
      flip(
        yes(() => true),
        search,
      ),
    ).toEqual({ kind: "none", holds: true });
    expect(
      flip(
        yes((x) => x < -1),
        { ...search, support: "positive" },
      ),
    ).toEqual({ kind: "none", holds: false });
  });
});
