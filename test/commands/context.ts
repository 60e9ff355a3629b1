// All that commands need, with a store in memory, for tests.

import { estimateCommand } from "../../commands/ask/shared/estimate.ts";
import { groundOf } from "../../commands/settle/shared/argument.ts";
import type { Caller, Context } from "../../src/kit/define.ts";
import { parseCommandLine } from "../../src/kit/options.ts";
import { type Outcome, run } from "../../src/kit/run.ts";
import { loadCommands } from "../../src/load.ts";
import { dataIn, isForm, type View } from "../../src/render/view.ts";
import { openStores } from "../../src/store/open.ts";
import { newMetrics } from "../../src/transport/health.ts";
import type { ServingContext } from "../../src/transport/interaction/desk.ts";

const commands = await loadCommands(estimateCommand);

/** A context of its own; `now` stands still unless told. */
export async function contextForTest(now: () => number = () => Date.UTC(2026, 10, 28, 12)): Promise<ServingContext> {
  const stores = await openStores("sqlite://:memory:", { clock: now });
  const { memory, limits } = stores;
  return { ...commands, groundOf, stores, memory, limits, metrics: newMetrics(), now };
}

/** The same with the models that stand at `/` alone, so that who has an assumption can be listed. */
export const ungroupedContext = async (now?: () => number): Promise<Context> => {
  const context = await contextForTest(now);
  return { ...context, models: context.models.filter(({ group }) => group === undefined) };
};

export const member: Caller = { id: "10", name: "Ada", guild: "1", channel: "2", manages: false, roles: [] };
export const moderator: Caller = { id: "11", name: "Mira", guild: "1", channel: "2", manages: true, roles: [] };
/** Somebody in direct messages. */
export const alone: Caller = { id: "12", name: "Lou", manages: true, roles: [] };

/** Runs a command line as somebody. */
export const asked = (context: Context, line: string, caller: Caller = member): Promise<Outcome> =>
  run(parseCommandLine(line, context.commands), context, caller);

/** The view of an outcome that must be one; what it works out only for programs it works out no sooner. */
export function viewOf({ reply }: Outcome): WholeView {
  if (isForm(reply)) throw new Error(`Expected a view, got the form ${reply.title}`);
  return {
    ...{ tone: "answer", sections: [], warnings: [], ...reply },
    get data() {
      return dataIn(reply);
    },
  };
}

/** A view with what it has unless told. */
export type WholeView = View & Required<Pick<View, "tone" | "sections" | "warnings">>;

/** What programs read of an outcome. */
export const dataOf = <Data>(outcome: Outcome): Data => viewOf(outcome).data as Data;

/** The short id under which the answer of an outcome is kept. */
export function idOf(outcome: Outcome): string {
  const { actions = [] } = viewOf(outcome);
  const id = actions.map(({ line }) => / result: (\w+)/.exec(line)?.[1]).find((found) => found !== undefined);
  if (id === undefined) throw new Error(`Expected a reply that is kept, got ${viewOf(outcome).title}`);
  return id;
}
