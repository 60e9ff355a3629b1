// In a worker: commands run and charts painted for the thread that serves, which is asked for all that they need.

import "../languages.ts";
import type { Call, Caller, Context } from "../../kit/define.ts";
import { complete, run } from "../../kit/run.ts";
import type { Chart } from "../../render/chart.ts";
import { dataIn, isForm } from "../../render/view.ts";
import { askingCommands } from "../programs/asking.ts";
import { carried, drawn, type End, linked, type Outline, type Ports } from "./link.ts";

/** A call to answer, and which of the ports its caller has. */
export interface Task {
  /** By which what it asks for is told from what others do. */
  readonly id: number;
  readonly call: Call;
  /** The option that is being typed, where choices are asked for. */
  readonly focused?: string | undefined;
  readonly caller: Caller;
  readonly ports: Outline;
  /** Whether a program asks, for which there are other commands. */
  readonly isProgram: boolean;
}

/** Does what the parent asks for, until it ends the worker. */
export function workAt(parent: End, own: Omit<Context, keyof Ports>): void {
  const forPrograms = [...askingCommands(own).values()];
  /** One for all calls but a guest's: what is told to a place is kept together by it. */
  let usual: Ports["channels"];
  const contextOf = ({ id, ports: outline, isProgram }: Task): Context => {
    const ports = drawn<Ports>(outline, (path, given) => ask(path, id, given.map(forPeople)));
    const { channels } = ports;
    const isGuest = channels?.needMember !== undefined;
    if (!isGuest) usual ??= channels;
    const here = channels && { channels: isGuest ? channels : usual };
    return { ...own, ...ports, ...here, ...(isProgram && { commands: forPrograms }) } as Context;
  };
  const tasks: Readonly<Record<string, (given: never) => unknown>> = {
    run: async (task: Task) => {
      const { error, reply, ...outcome } = await run(task.call, contextOf(task), task.caller);
      const handed = !task.isProgram || isForm(reply) ? forPeople(reply) : { ...reply, data: dataIn(reply) };
      return { ...outcome, reply: handed, ...(error !== undefined && { error: carried(error) }) };
    },
    complete: (task: Task) => complete(task.call, task.focused ?? "", { ...contextOf(task), caller: task.caller }),
    paint: async (chart: Chart) => (await import("../../render/chart/picture.ts")).chartPng(chart),
    hear: () => undefined,
  };
  const { ask } = linked(parent, (what, [given]) => tasks[what]?.(given as never));
  void import("../../render/chart/picture.ts").then(({ warmUp }) => warmUp());
}

/** What a person is shown, also within what is told of a thread: data has no use there, and would be worked out and copied. */
function forPeople<Given>(given: Given): Given {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
  if ("lead" in given && "data" in given) return { ...given, data: null };
  return "first" in given ? { ...given, first: forPeople(given.first) } : given;
}
