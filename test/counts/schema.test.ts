// How often the form of a command's options is built.

import { beforeEach, expect, test, vi } from "vitest";
import { asked, contextForTest } from "../commands/context.ts";

const shapes = vi.hoisted((): unknown[] => []);
vi.mock("zod", async (original) => {
  const zod = await original<typeof import("zod")>();
  const object: typeof zod.z.object = (shape, ...params) => {
    shapes.push(shape);
    return zod.z.object(shape, ...params);
  };
  return { ...zod, z: { ...zod.z, object } };
});

beforeEach(() => void shapes.splice(0));

test("a command's is built with the first call of it, and never again", async () => {
  const context = await contextForTest();
  const command = context.commands.find(({ name }) => name === "pool");
  for (const share of ["10%", "20%", "30%"]) await asked(context, `/pool who joins: ${share}`);
  expect(command?.options).toBeDefined();
  expect(shapes.filter((shape) => shape === command?.options)).toHaveLength(1);
});
