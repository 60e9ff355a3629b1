import { crc32, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { pngFile } from "../../../src/render/chart/png-file.ts";

/** The chunks by type, each with its checksum checked. */
function chunksOf(file: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let place = 8; place < file.length; ) {
    const end = place + 8 + file.readUInt32BE(place);
    expect(file.readUInt32BE(end)).toBe(crc32(file.subarray(place + 4, end)));
    chunks.set(file.toString("latin1", place + 4, place + 8), file.subarray(place + 8, end));
    place = end + 4;
  }
  return chunks;
}

describe("a PNG file", () => {
  it("has the pixels row by row, in the chunks that a PNG must have", async () => {
    const pixels = Uint8Array.from({ length: 3 * 2 * 4 }, (_, index) => index * 10);
    const file = Buffer.from(await pngFile({ width: 3, height: 2, pixels }));
    expect(file.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    const chunks = chunksOf(file);
    expect([...chunks.keys()]).toEqual(["IHDR", "IDAT", "IEND"]);
    expect([...(chunks.get("IHDR") ?? [])]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 6, 0, 0, 0]);
    const rows = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
    expect([...rows]).toEqual([0, ...pixels.subarray(0, 12), 0, ...pixels.subarray(12)]);
  });
});
