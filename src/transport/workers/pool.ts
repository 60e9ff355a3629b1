// Workers: threads in which commands are run and charts painted, so that who comes meanwhile is heard at once.

import { Worker } from "node:worker_threads";
import type { Logger } from "pino";
import { Unavailable } from "../../core/errors.ts";
import { hash } from "../../core/evaluation/hash.ts";
import { later } from "../../core/tell.ts";
import type { Call, Caller, Command, Context } from "../../kit/define.ts";
import { type Choice, isKeeping } from "../../kit/options.ts";
import { type complete, failed, type Outcome, type run } from "../../kit/run.ts";
import type { Chart } from "../../render/chart.ts";
import { program } from "../programs/asking.ts";
import { within } from "../turns.ts";
import { type Carried, called, errorOf, type Link, linked, outlineOf, portsOf } from "./link.ts";
import type { Task } from "./worker.ts";

export interface Workers {
  readonly count: number;
  /** As the kit's own; whoever's worker ends in the middle is told of an outage. */
  readonly run: typeof run;
  /** As the kit's own, and rejects with `Unavailable`. */
  readonly complete: typeof complete;
  /** Rejects as `chartPng`, and with `Unavailable`. */
  readonly paint: (chart: Chart) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

interface Place {
  /** Begun when it is first needed, and again after it ended. */
  thread?: { readonly worker: Worker; readonly link: Link } | undefined;
  /** How much is being done there. */
  busy: number;
}

/** Milliseconds after which a worker that hears nothing any more is ended. What it does is in steps of a few. */
const usualPatience = 30_000;

/** So many workers that run `script`, which hands itself to `workAt`. */
export function startWorkers(script: URL, count: number, log: Logger, patience = usualPatience): Workers {
  const places: readonly Place[] = Array.from({ length: count }, () => ({ busy: 0 }));
  /** Whose ports a worker may ask for, by the task. */
  const open = new Map<number, Context>();
  /** What is told to a place may go on after the call with which it began. */
  let usual: Context | undefined;
  let tasks = 0;

  function begun(place: Place): Link {
    if (place.thread) return place.thread.link;
    const worker = threadOf(script);
    // What serves keeps the process alive.
    worker.unref();
    const link = linked(worker, (path, [id, given]) => {
      const context = open.get(id as number) ?? usual;
      return context && called(context, path, given as readonly unknown[]);
    });
    worker.once("error", (error) => log.error({ error: error.stack }, "worker failed"));
    worker.once("exit", () => {
      if (place.thread?.worker === worker) place.thread = undefined;
      link.cut(lost);
    });
    place.thread = { worker, link };
    return link;
  }

  async function asked<Made>(place: Place, what: string, given: Task | Chart): Promise<Made> {
    place.busy++;
    try {
      return (await begun(place).ask(what, given)) as Made;
    } finally {
      place.busy--;
    }
  }

  /** What one thread of Discord's is told is kept together where it is told from. */
  const placeFor = (thread?: string): Place => {
    const least = places.reduce((a, b) => (b.busy < a.busy ? b : a));
    return (thread === undefined ? undefined : places[hash(thread) % count]) ?? least;
  };

  async function asking<Made>(what: string, { call, focused }: Asked, context: Context, caller: Caller): Promise<Made> {
    const id = tasks++;
    open.set(id, context);
    if (context.channels?.needMember === undefined) usual = context;
    const ports = outlineOf(portsOf(context));
    try {
      const task = { id, call, focused, caller, ports, isProgram: caller === program };
      return await asked(placeFor(caller.thread), what, task);
    } finally {
      open.delete(id);
    }
  }

  /** One that is stuck would take all that is still handed to it along. */
  async function look(place: Place): Promise<void> {
    const { thread, busy } = place;
    if (thread === undefined || busy === 0) return;
    const heard = await within(
      thread.link.ask("hear").then(
        () => true,
        () => true,
      ),
      patience,
    );
    if (heard || place.thread !== thread) return;
    log.error("worker stuck");
    await thread.worker.terminate();
  }

  for (const place of places) begun(place);
  const looking = setInterval(() => places.map(look), patience).unref();
  return {
    count,
    run: async (call, context, caller) => {
      try {
        const outcome = await asking<Outcome & { readonly error?: Carried }>("run", { call }, context, caller);
        return outcome.error === undefined ? outcome : { ...outcome, error: errorOf(outcome.error) };
      } catch (error) {
        return failed(error === lost && isAsking(call, context.commands) ? lostAsking : error);
      }
    },
    complete: (call, focused, scene) => asking<readonly Choice[]>("complete", { call, focused }, scene, scene.caller),
    paint: (chart) => asked(placeFor(), "paint", chart),
    close: async () => {
      clearInterval(looking);
      await Promise.all(places.map(({ thread }) => thread?.worker.terminate()));
    },
  };
}

type Asked = Pick<Task, "call" | "focused">;

/** Sources need what reads TypeScript, which no worker takes over from its parent. */
const threadOf = (script: URL): Worker =>
  script.pathname.endsWith(".ts")
    ? new Worker(
        `import("tsx/esm/api").then(({ register }) => { register({ tsconfig: false }); return import("${script.href}"); });`,
        { eval: true },
      )
    : new Worker(script);

const gone = later`what worked it out`;
const lost = new Unavailable(gone, { outcome: "unknown" });
const lostAsking = new Unavailable(gone);

/** Whether a call changes nothing but what is kept of its reply. */
function isAsking({ command: name, options }: Call, commands: readonly Command[]): boolean {
  const command = commands.find((each) => each.name === name);
  const given = Object.entries(command?.options ?? {}).filter(([each]) => each in options);
  return command?.asks !== undefined && !given.some(([, option]) => isKeeping(option));
}
