// One REST route as data: a method, a pattern, and what answers it.

import type { ParamKeys } from "hono/types";
import type { World } from "../state/world.ts";
import type { Upload } from "./body.ts";

export interface Call<Name extends string = string> {
  readonly world: World;
  readonly params: Readonly<Record<Name, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly Upload[];
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly pattern: RegExp;
  /** Routes under an interaction's token need no bot token and have no limit of their own. */
  readonly open: boolean;
  readonly handle: (call: Call) => Answer;
}

/** A route that only the bot's token opens. */
export const route = <Path extends string>(
  method: string,
  path: Path,
  handle: (call: Call<ParamKeys<Path>>) => Answer,
): Route => ({
  method,
  path,
  pattern: new RegExp(`^${path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`),
  open: false,
  handle: handle as Route["handle"],
});

/** A route that the token in its address opens. */
export const openRoute = <Path extends string>(
  method: string,
  path: Path,
  handle: (call: Call<ParamKeys<Path>>) => Answer,
): Route => ({ ...route(method, path, handle), open: true });

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const done: Answer = { status: 204 };

/** The routes at an address, whatever their method; `@original` and the like are decoded. */
export function routesAt(routes: readonly Route[], path: string): { route: Route; params: Record<string, string> }[] {
  return routes.flatMap((candidate) => {
    const match = candidate.pattern.exec(path);
    if (match === null) return [];
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return [{ route: candidate, params: Object.fromEntries(params) }];
  });
}
