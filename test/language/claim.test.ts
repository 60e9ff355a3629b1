// Claims, as typed and as written back.

import { describe, expect, test } from "vitest";
import { parseClaim, printClaim } from "../../src/language/claim.ts";
import { mistakeOf, shape, underlined } from "./reading-of.ts";

describe("claims", () => {
  test.each([
    ["pool_to_one_hyperscaler >= 1", ">=", 1, "", "pool_to_one_hyperscaler >= 1"],
    ["compute_gap_ratio < 10M", "<", 10e6, "", "compute_gap_ratio < 10M"],
    ["pool_to_all_hyperscalers > 25%", ">", 0.25, "", "pool_to_all_hyperscalers > 25%"],
    ["gap ≥ 1,000,000", ">=", 1e6, "", "gap >= 1M"],
    ["gap≤2^10", "<=", 1024, "", "gap <= 1,024"],
    ["gap => 5", ">=", 5, "", "gap >= 5"],
    ["price < 30 to_usd", "", 0, "", ""],
    ["price < $30k per datacenter GPU", "<", 30000, "USD/datacenter_gpu", "price < $30k per datacenter GPU"],
    ["years > 6 months + 1 year", ">", 18, "month", "years > 18 months"],
    ["x < -5", "<", -5, "", "x < -5"],
  ])("%s", (text, comparison, value, unit, written) => {
    if (comparison === "") return void mistakeOf(() => parseClaim(text), text);
    const claim = parseClaim(text);
    expect(claim).toMatchObject({ comparison, text, threshold: { kind: "number", value } });
    expect(claim.threshold.kind === "number" && (claim.threshold.unit?.symbol ?? "")).toBe(unit);
    expect(printClaim(claim)).toBe(written);
    expect(shape(parseClaim(written))).toEqual(shape(claim));
  });

  test.each([
    ["1 < pool < 5", "pool >= 1 and <= 5", [1, 5]],
    ["5 >= pool > 1", "pool >= 1 and <= 5", [1, 5]],
    ["pool is between 1 and 5", "pool >= 1 and <= 5", [1, 5]],
    ["pool between 5 and 1", "pool >= 1 and <= 5", [1, 5]],
    ["pool > 1 and pool < 5", "pool >= 1 and <= 5", [1, 5]],
    ["pool >= 5% and <= 50%", "pool >= 5% and <= 50%", [0.05, 0.5]],
    ["pool < 1 GW or > 5 GW", "pool < 1 GW or > 5 GW", [1, 5]],
  ])("%s is a band, kept as %s", (text, written, ends) => {
    const claim = parseClaim(text);
    const [low, high] = [claim.threshold, claim.upTo].map((end) => (end?.kind === "number" ? end.value : Number.NaN));
    expect([low, high]).toEqual(ends);
    expect(printClaim(claim)).toBe(written);
    expect(shape(parseClaim(written))).toEqual(shape(claim));
  });

  test.each([
    ["pool", "claim.syntax", "pool", "Write `pool >= 1`"],
    ["", "claim.syntax", "", "Write `pool_to_one_hyperscaler >= 1`"],
    ["pool = 1", "claim.syntax", "=", "Write `pool >= 1` or `pool <= 1`"],
    ["pool == 1", "claim.syntax", "==", "Write `pool >= 1` or `pool <= 1`"],
    ["1 <= pool", "claim.syntax", "1", "Write `pool >= 1`"],
    ["pool > 1 and gap < 5", "claim.syntax", "<", "Such as pool_to_one_hyperscaler >= 1"],
    ["pool between 5 and 50%", "assumption.ambiguous", "pool between 5 and 50%", "Write `pool >= 5% and <= 50%`"],
    ["pool > 1 < 5", "claim.syntax", "<", "Such as pool_to_one_hyperscaler >= 1"],
    [">= 1", "claim.syntax", ">=", "Such as pool_to_one_hyperscaler >= 1"],
    ["pool + 1 > 2", "claim.syntax", "pool + 1", "Such as pool_to_one_hyperscaler >= 1"],
    ["pool >= ", "assumption.syntax", ">=", "Such as pool_to_one_hyperscaler >= 1"],
    ["pool >= 1 to 5", "assumption.syntax", "1 to 5", "Such as pool_to_one_hyperscaler >= 1"],
    ["pool >= other", "assumption.syntax", "other", "Such as pool_to_one_hyperscaler >= 1"],
    ["pool >= 10-20", "assumption.ambiguous", "10-20", "Write `pool >= (10) - 20`"],
    ["pool >= 1/0", "number.domain", "1/0", "Such as pool_to_one_hyperscaler >= 1"],
    ["pool > 1 by 2030", "assumption.syntax", "by 2030", "It reads without that: only /project has years, as until"],
    ["pool >= 1,50", "assumption.ambiguous", "1,50", "Write `pool >= 1.50`"],
  ])("%s is refused", (text, code, part, hint) => {
    const error = mistakeOf(() => parseClaim(text), text);
    expect([error.code, underlined(error), error.place.hint]).toEqual([code, part, hint]);
  });
});
