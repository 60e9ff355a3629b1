// What two threads say to each other: each asks the other for something, and gets what it came to or the error that it made; and
// what a command may ask of the thread that called it, its ports, made of such calls.

import { Unavailable, UserError } from "../../core/errors.ts";
import { localeNow, speaking } from "../../core/tell.ts";
import type { Context } from "../../kit/define.ts";

/** What both are handed: a worker, or in one the port to its parent. */
export interface End {
  readonly postMessage: (message: unknown) => void;
  readonly on: (event: "message", listen: (message: Message) => void) => unknown;
}

type Arguments = readonly unknown[];

type Message =
  | { readonly id: number; readonly what: string; readonly given: Arguments; readonly locale: string | undefined }
  | { readonly of: number; readonly value: unknown }
  | { readonly of: number; readonly error: Carried };

export interface Link {
  /** Asks the other thread, in the language spoken here, with what can be copied. Rejects with the error made there, of its kind. */
  readonly ask: (what: string, ...given: Arguments) => Promise<unknown>;
  /** Whoever still waits for the other thread gets this error. */
  readonly cut: (error: Error) => void;
}

/** Links this thread to the one at the other end, for which `answer` does what it asks for. */
export function linked(end: End, answer: (what: string, given: Arguments) => unknown): Link {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>();
  let count = 0;
  const answered = async (id: number, what: string, given: Arguments) => {
    try {
      end.postMessage({ of: id, value: await answer(what, given) });
    } catch (error) {
      end.postMessage({ of: id, error: carried(error) });
    }
  };
  end.on("message", (message) => {
    if ("id" in message) return void speaking(message.locale, () => answered(message.id, message.what, message.given));
    const asker = waiting.get(message.of);
    waiting.delete(message.of);
    if ("error" in message) asker?.reject(errorOf(message.error));
    else asker?.resolve(message.value);
  });
  return {
    ask: (what, ...given) =>
      new Promise((resolve, reject) => {
        const id = count++;
        // What cannot be copied is refused here.
        end.postMessage({ id, what, given, locale: localeNow() });
        waiting.set(id, { resolve, reject });
      }),
    cut: (error) => {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
}

/** An error as data: copied as it is, it would lose its kind. */
export type Carried = { readonly message: string; readonly stack?: string | undefined } & (
  | Pick<UserError, "name" | "code" | "place">
  | ({ readonly name: "Unavailable" } & Pick<Unavailable, "what" | "reason" | "outcome">)
  | { readonly name: "Error" }
);

export function carried(error: unknown): Carried {
  if (!(error instanceof Error)) return { name: "Error", message: String(error) };
  const { message, stack } = error;
  if (error instanceof UserError) return { name: error.name, message, stack, code: error.code, place: error.place };
  if (error instanceof Unavailable) {
    const { what, reason, outcome } = error;
    return { name: "Unavailable", message, stack, what, reason, outcome };
  }
  return { name: "Error", message, stack };
}

export function errorOf(carried: Carried): Error {
  const error = made(carried);
  // Where it was made, and so the reference of a bug, is where it was made there.
  if (carried.stack !== undefined) error.stack = carried.stack;
  return error;
}

function made(carried: Carried): Error {
  const { message } = carried;
  switch (carried.name) {
    case "UserError":
      return new UserError(carried.code, message, carried.place);
    case "Unavailable":
      return new Unavailable(carried.what, carried);
    case "Error":
      return new Error(message);
  }
}

/** The parts of a context that are the calling thread's own; all else a worker has itself. */
export type Ports = Pick<Context, "stores" | "channels" | "textOf" | "publicUrl" | "readerUrl">;

/** Nothing for a method, and the data itself for what is none. */
export type Outline = null | string | { readonly [name: string]: Outline };

export const portsOf = ({ stores, channels, textOf, publicUrl, readerUrl }: Ports): Ports => ({
  stores,
  ...(channels && { channels }),
  ...(textOf && { textOf }),
  ...(publicUrl !== undefined && { publicUrl }),
  ...(readerUrl !== undefined && { readerUrl }),
});

export function outlineOf(of: unknown): Outline {
  if (typeof of === "function") return null;
  if (typeof of !== "object" || of === null) return String(of);
  return Object.fromEntries(Object.entries(of).map(([name, part]) => [name, outlineOf(part)]));
}

/** Calls a method by where it stands: `stores.results.get`. */
export function called(ports: Ports, path: string, given: readonly unknown[]): unknown {
  const method = path.split(".").reduce<unknown>((from, name) => (from as Record<string, unknown>)[name], ports);
  return (method as (...given: readonly unknown[]) => unknown)(...given);
}

/** The same ports, each method of which is a call of its path. */
export function drawn<Of>(outline: Outline, call: (path: string, given: readonly unknown[]) => unknown, at = ""): Of {
  if (outline === null) return ((...given: readonly unknown[]) => call(at, given)) as Of;
  if (typeof outline === "string") return outline as Of;
  const parts = Object.entries(outline).map(([name, part]) => [
    name,
    drawn(part, call, at === "" ? name : `${at}.${name}`),
  ]);
  return Object.fromEntries(parts) as Of;
}
