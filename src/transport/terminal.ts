// The ways in from a shell: one command, many as JSON lines, or a prompt.

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { UserError } from "../core/errors.ts";
import { speaking, tell } from "../core/tell.ts";
import type { Call, Caller, Context } from "../kit/define.ts";
import { parseCommandLine } from "../kit/options.ts";
import { type Outcome, run } from "../kit/run.ts";
import { printForm, printView } from "../render/terminal.ts";
import { isForm, type Reply } from "../render/view.ts";
import { byIds, dataOf, jsonIn, malformed, optionsIn } from "./programs/asking.ts";
import { asTyped, textIn } from "./typed-call.ts";

const exitCode = { answer: 0, user: 1, world: 2, bug: 2 } as const;

/** Whoever sits at the shell: somebody in direct messages, with defaults of their own. */
const shell = (): Caller => ({ id: "shell", name: tell`Somebody`, manages: true, roles: [] });

/** Whoever reads the output may have read enough (`| head -c 100`): there is nobody left to answer, and nothing went wrong. */
function untilNobodyReads(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

/**
 * `ask [--json] [--locale de] "/pool …"`, or `ask --json -` for one JSON object a line, which is in no language but
 * English. Gives the exit code.
 */
export async function ask(words: readonly string[], context: Context): Promise<number> {
  untilNobodyReads();
  const at = words.indexOf("--locale");
  const said = at < 0 ? words : words.toSpliced(at, 2);
  const json = words.includes("--json");
  const rest = said.filter((word) => word !== "--json");
  if (json && rest.join(" ") === "-") return answerLines(context);
  // Known where it is asked for alone: a question in English need not load it.
  if (at >= 0) await import("./languages.ts");
  const locale = at < 0 ? undefined : words[at + 1];
  if (!json && rest[0]?.startsWith("--")) {
    process.stdout.write(`${speaking(locale, usage)}\n`);
    return rest[0] === "--help" ? 0 : 1;
  }
  const call = speaking(locale, () => callOf(rest.join(" ") || "/help", context));
  const { kind, said: text } = await speaking(json ? undefined : locale, async () => {
    const { kind, reply } = await answer(call, context);
    return { kind, said: json ? JSON.stringify(dataOf(reply)) : printReply(reply) };
  });
  process.stdout.write(`${text}\n`);
  return exitCode[kind];
}

const usage = (): string =>
  tell`It takes a command such as "/pool participation: 5% to 20%", with --json for the data or --locale de for German; or --json - for one JSON object a line; or nothing for a prompt. /help has the commands.`;

/** A prompt on the same commands, until the input ends. */
export async function prompt(context: Context): Promise<void> {
  untilNobodyReads();
  process.stdout.write(
    `${tell`Crux. Type /help, or a command such as /pool participation: 5% to 20%. Ctrl+D ends it.`}\n`,
  );
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: "> " });
  lines.prompt();
  for await (const line of lines) {
    if (line.trim() !== "") process.stdout.write(`${printReply((await answerLine(line, context)).reply)}\n\n`);
    lines.prompt();
  }
}

const textAt = (path: string): Promise<string> =>
  textIn(createReadStream(path)).catch((error: unknown) => {
    if (error instanceof UserError) throw error;
    throw new UserError("file.unknown", tell`Expected the path of a file that can be read`);
  });

const printReply = (reply: Reply): string => (isForm(reply) ? printForm(reply) : printView(reply));

const callOf = (line: string, { commands }: Context): Call => asTyped(parseCommandLine(line, commands), commands);

const answer = (call: Call, context: Context): Promise<Outcome> => run(call, { ...context, textOf: textAt }, shell());

const answerLine = (line: string, context: Context): Promise<Outcome> => answer(callOf(line, context), context);

async function answerLines(given: Context): Promise<number> {
  const context = { ...given, commands: given.commands.map(byIds) };
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === "") continue;
    const { call, error } = callIn(line);
    const data = call ? dataOf((await answer(call, context)).reply) : { error };
    process.stdout.write(`${JSON.stringify(data)}\n`);
  }
  return 0;
}

const callForm = z.object({ command: z.string(), options: z.unknown().optional() });

function callIn(line: string): { readonly call?: Call; readonly error?: object } {
  const read = callForm.safeParse(jsonIn(line)).data;
  if (read === undefined)
    return { error: malformed(tell`Expected a JSON object with command and options on one line`) };
  const given = optionsIn(read.options ?? {});
  return "error" in given ? given : { call: { command: read.command, options: given.options } };
}
