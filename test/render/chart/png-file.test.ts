import { crc32, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { pngFile } from "../../../src/render/chart/figure.ts";

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
  it("has the colours, and the pixels row by row, in the chunks that a PNG must have", async () => {
    const pixels = Uint8Array.of(0, 1, 2, 2, 1, 0);
    const file = Buffer.from(await pngFile({ width: 3, height: 2, pixels, colours: [0x1e1f22, 0xffffff, 0x56b4e9] }));
    expect(file.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    const chunks = chunksOf(file);
    expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
    expect([...(chunks.get("IHDR") ?? [])]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
    expect(chunks.get("PLTE")?.toString("hex")).toBe("1e1f22ffffff56b4e9");
    expect([...inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0))]).toEqual([0, 0, 1, 2, 0, 2, 1, 0]);
  });
});
