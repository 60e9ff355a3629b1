// The ways in from a shell: one command, many as JSON lines, or a prompt.

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { UserError } from "../core/errors.ts";
import { parseCommandLine } from "../kit/command-line.ts";
import type { Call, Caller, Context } from "../kit/define.ts";
import { type Outcome, run } from "../kit/run.ts";
import { printForm, printView } from "../render/terminal.ts";
import { isForm, type Reply } from "../render/view.ts";
import { textIn } from "./file-text.ts";
import { dataOf, malformed, optionsIn } from "./programs/asking.ts";

const exitCode = { answer: 0, user: 1, world: 2, bug: 2 } as const;

/** Whoever sits at the shell: somebody in direct messages, with defaults of their own. */
const shell: Caller = { id: "shell", name: "you", manages: true, roles: [] };

/** Whoever reads the output may have read enough (`| head -c 100`): there is nobody left to answer, and nothing went wrong. */
function untilNobodyReads(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

/** `ask [--json] "/pool …"`, or `ask --json -` for one JSON object a line. Gives the exit code. */
export async function ask(words: readonly string[], context: Context): Promise<number> {
  untilNobodyReads();
  const json = words.includes("--json");
  const rest = words.filter((word) => word !== "--json");
  if (json && rest.join(" ") === "-") return answerLines(context);
  const outcome = await answerLine(rest.join(" ") || "/help", context);
  process.stdout.write(`${json ? JSON.stringify(dataOf(outcome.reply)) : printReply(outcome.reply)}\n`);
  return exitCode[outcome.kind];
}

/** A prompt on the same commands, until the input ends. */
export async function prompt(context: Context): Promise<void> {
  untilNobodyReads();
  process.stdout.write("Crux. Type /help, or a command such as /pool participation: 5% to 20%. Ctrl+D ends it.\n");
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: "> " });
  lines.prompt();
  for await (const line of lines) {
    if (line.trim() !== "") process.stdout.write(`${printReply((await answerLine(line, context)).reply)}\n\n`);
    lines.prompt();
  }
}

/** The text of a file, by its path. */
const textAt = (path: string): Promise<string> =>
  textIn(createReadStream(path)).catch((error: unknown) => {
    if (error instanceof UserError) throw error;
    throw new UserError("file.unknown", "Expected the path of a file that can be read");
  });

const printReply = (reply: Reply): string => (isForm(reply) ? printForm(reply) : printView(reply));

const answerLine = (line: string, context: Context): Promise<Outcome> =>
  run(parseCommandLine(line, context.commands), { ...context, textOf: textAt }, shell);

async function answerLines(context: Context): Promise<number> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === "") continue;
    const { call, error } = callIn(line);
    const data = call ? dataOf((await run(call, { ...context, textOf: textAt }, shell)).reply) : { error };
    process.stdout.write(`${JSON.stringify(data)}\n`);
  }
  return 0;
}

const callForm = z.object({ command: z.string(), options: z.unknown().optional() });

function callIn(line: string): { readonly call?: Call; readonly error?: object } {
  const read = callForm.safeParse(jsonIn(line)).data;
  if (read === undefined) return { error: malformed("Expected a JSON object with command and options on one line") };
  const given = optionsIn(read.options ?? {});
  return "error" in given ? given : { call: { command: read.command, options: given.options } };
}

/** Some shells put a byte order mark before what they pipe. */
function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
