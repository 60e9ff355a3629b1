// What a command is: one literal, with its options declared once with zod.

import type { z } from "zod";
import type { Model } from "../models/model.ts";
import type { View } from "../render/view.ts";

export type Options = Readonly<Record<string, z.ZodType>>;

export interface Context {
  readonly models: readonly Model[];
  readonly commands: readonly Command[];
}

export interface Command {
  readonly name: string;
  readonly description: string;
  readonly options: Options;
  /** Option values that `/help` shows and a test runs. */
  readonly examples: readonly Readonly<Record<string, string | number | boolean>>[];
  readonly run: (input: Readonly<Record<string, unknown>>, context: Context) => View | Promise<View>;
}

interface CommandLiteral<Declared extends Options> extends Omit<Command, "options" | "run"> {
  readonly options: Declared;
  readonly run: (input: z.output<z.ZodObject<Declared>>, context: Context) => View | Promise<View>;
}

/** Gives a literal its types: `run` gets what the options say. */
export const defineCommand = <const Declared extends Options>(literal: CommandLiteral<Declared>): Command =>
  literal as unknown as Command;
