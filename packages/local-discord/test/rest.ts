// The smallest REST client, for tests that are about the local Discord rather than about discord.js.

import { onTestFinished } from "vitest";
import { type LocalDiscord, type LocalDiscordOptions, startDiscord } from "../src/local-discord.ts";

/** A local Discord that ends with the test. */
export async function discordForTest(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const discord = await startDiscord(options);
  onTestFinished(() => discord.close());
  return discord;
}

interface Request {
  readonly body?: unknown;
  readonly files?: readonly {
    readonly name: string;
    readonly data: Uint8Array<ArrayBuffer>;
    readonly contentType?: string;
  }[];
  readonly query?: URLSearchParams;
}

export interface Rest {
  readonly get: (path: string, request?: Request) => Promise<unknown>;
  readonly post: (path: string, request?: Request) => Promise<unknown>;
  readonly put: (path: string, request?: Request) => Promise<unknown>;
  readonly patch: (path: string, request?: Request) => Promise<unknown>;
  readonly delete: (path: string, request?: Request) => Promise<unknown>;
}

interface Problem {
  readonly status: number;
  readonly code: number;
  readonly errors: unknown;
}

/** Rejects with `{ status, code, errors }` where Discord refuses. */
export function restFor(discord: LocalDiscord): Rest {
  const method =
    (name: string) =>
    async (path: string, request: Request = {}) => {
      const query = request.query ? `?${request.query}` : "";
      const response = await fetch(`${discord.apiUrl}/v10${path}${query}`, { method: name, ...init(discord, request) });
      const text = await response.text();
      const answer = text === "" ? undefined : (JSON.parse(text) as { code: number; errors?: unknown });
      if (response.ok) return answer;
      throw Object.assign(new Error(text), { status: response.status, code: answer?.code, errors: answer?.errors });
    };
  return {
    get: method("GET"),
    post: method("POST"),
    put: method("PUT"),
    patch: method("PATCH"),
    delete: method("DELETE"),
  };
}

/** What a request ends in that is refused. */
export async function problemOf(request: Promise<unknown>): Promise<Problem> {
  const outcome = await request.then(
    () => undefined,
    (error: unknown) => error as Problem,
  );
  if (outcome === undefined) throw new Error("Expected the request to be refused, got an answer");
  return outcome;
}

/** The smallest PNG there is: one pixel. */
export const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

function init(discord: LocalDiscord, { body, files }: Request): RequestInit {
  const authorization = `Bot ${discord.token}`;
  if (files === undefined) {
    return {
      headers: { authorization, "content-type": "application/json" },
      body: body === undefined ? null : JSON.stringify(body),
    };
  }
  const form = new FormData();
  form.append("payload_json", JSON.stringify(body ?? {}));
  for (const [index, { name, data, contentType }] of files.entries()) {
    form.append(`files[${index}]`, new Blob([data], { type: contentType ?? "" }), name);
  }
  return { headers: { authorization }, body: form };
}

/** The code at a path of Discord's error tree. */
export function codesAt(errors: unknown, path: string): string[] {
  const place = path.split(".").reduce((node, key) => (node as Record<string, unknown> | undefined)?.[key], errors);
  return ((place as { _errors?: { code: string }[] } | undefined)?._errors ?? []).map(({ code }) => code);
}
