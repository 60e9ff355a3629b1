// The REST API over HTTP: from a request to its route and Discord's answer.

import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { emit, type World } from "../state/world.ts";
import { type Body, readBody } from "./body.ts";
import { ApiError, apiError } from "./errors.ts";
import { type Faults, nextTrouble, type Trouble } from "./fault.ts";
import type { RequestRecord } from "./log.ts";
import { type Bucket, count, type RateLimit } from "./rate-limit.ts";
import { type Answer, type Route, routesAt } from "./route.ts";

export interface Api {
  readonly world: World;
  readonly routes: readonly Route[];
  readonly faults: Faults;
  readonly log: RequestRecord[];
  readonly buckets: Map<string, Bucket>;
  readonly rateLimit: RateLimit;
}

interface Reply extends Answer {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers one request under /api. */
export async function answerApi(api: Api, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", api.world.origin);
  const method = request.method ?? "GET";
  const path = url.pathname.replace(/^\/api\/v\d+/, "");
  const found = routesAt(api.routes, path);
  const match = found.find(({ route }) => route.method === method);
  const read = await readBody(request).catch((error: unknown) => error as Error);
  const trouble = nextTrouble(api.faults, method, match?.route.path);
  if (trouble?.kind === "delay") await sleep(trouble.ms);

  const answer = (): Reply => {
    if (trouble !== undefined) {
      const instead = troubled(trouble);
      if (instead !== undefined) return instead;
    }
    if (!url.pathname.startsWith("/api/v10/")) throw apiError("wrongVersion");
    if (found.length === 0) throw apiError("notFound");
    if (match === undefined) throw apiError("methodNotAllowed");
    if (!match.route.open && request.headers.authorization !== `Bot ${api.world.token}`) throw apiError("unauthorized");
    if (read instanceof Error) throw read;
    return handle(api, match.route, { ...match, url, read });
  };

  const reply = trouble?.kind === "reset" ? { status: 0 } : attempt(answer);
  const record: RequestRecord = {
    at: api.world.clock.now(),
    method,
    path,
    route: match?.route.path,
    query: Object.fromEntries(url.searchParams),
    status: reply.status,
    body: read instanceof Error ? undefined : read.json,
    files: read instanceof Error ? [] : read.files.map(fileRecord),
    answer: reply.body,
    fault: trouble?.kind,
  };
  api.log.push(record);
  emit(api.world, { kind: "request", request: record });
  if (trouble?.kind === "reset" || trouble?.kind === "lose-answer") request.socket.resetAndDestroy();
  else send(response, reply);
}

function handle(
  api: Api,
  route: Route,
  { params, url, read }: { readonly params: Record<string, string>; readonly url: URL; readonly read: Body },
): Reply {
  const call = { world: api.world, params, query: url.searchParams, body: read.json, files: read.files };
  if (route.open) return route.handle(call);
  const major = params.channel ?? params.guild ?? params.application ?? "";
  const counted = count(api.buckets, api.rateLimit, { method: route.method, route: route.path, major });
  if (!counted.allowed) return limited(counted.resetAfter, false, counted.headers);
  const reply = attempt(() => route.handle(call));
  return { ...reply, headers: { ...counted.headers, ...reply.headers } };
}

function attempt(work: () => Reply): Reply {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { status, code, message, errors } = error;
    return { status, body: { message, code, ...(errors && { errors }) } };
  }
}

function troubled(trouble: Trouble): Reply | undefined {
  if (trouble.kind === "rate-limit") return limited(trouble.retryAfter, trouble.global ?? false);
  if (trouble.kind !== "status") return undefined;
  return { status: trouble.status, body: { message: `${trouble.status}: Service Error`, code: 0 } };
}

const limited = (seconds: number, global: boolean, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status: 429,
  body: { message: "You are being rate limited.", retry_after: seconds, global, code: 0 },
  headers: {
    ...headers,
    "retry-after": String(seconds),
    "x-ratelimit-scope": global ? "global" : "user",
    ...(global && { "x-ratelimit-global": "true" }),
  },
});

function send(response: ServerResponse, { status, body, headers }: Reply): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

const fileRecord = (file: Body["files"][number]) => ({
  name: file.filename,
  size: file.bytes.byteLength,
  contentType: file.contentType,
});
