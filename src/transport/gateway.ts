// The usual way in: one discord.js client on the gateway.

import { type Client, Events, GatewayDispatchEvents, Status } from "discord.js";
import { Refused } from "../core/errors.ts";
import { newClient, type Shards } from "./discord/client.ts";
import { registerCommands } from "./discord/register.ts";
import { endOf, interactionRest, starting, timeAt } from "./discord/rest.ts";
import { greetNew, guildsIn, watchGuilds } from "./discord/servers.ts";
import { heartbeat, readinessOf, serveHealth } from "./health.ts";
import { everyHour } from "./hourly.ts";
import { type Desk, newDesk, type ServingContext, type WayInOptions } from "./interaction/desk.ts";
import { restResponder } from "./interaction/responder.ts";
import { interactionsAt } from "./interaction/serve.ts";
import { interactionIn } from "./interaction/shape.ts";
import { withPages } from "./pages/pages.ts";
import { grace, within } from "./turns.ts";

export interface GatewayOptions extends WayInOptions {
  readonly token: string;
  readonly shards?: Shards | undefined;
  /** Where probes, metrics and pages are answered; nowhere if not given. */
  readonly port?: number | undefined;
  /** Called with a sentence when the connection is over for good. */
  readonly onFatal: (sentence: string) => void;
}

export interface Gateway {
  /** Takes nothing new, lets what is being answered finish, and hangs up. */
  readonly close: () => Promise<void>;
}

/** Milliseconds after which a start that takes long is told. */
const slow = 10_000;

/** Connects, registers what changed, and answers. Resolves when ready. @throws Refused with one sentence. */
export async function serveGateway(given: ServingContext, options: GatewayOptions): Promise<Gateway> {
  const { apiUrl, log, onFatal, port } = options;
  const client = newClient(apiUrl, log, given.metrics.identifies, options.shards);
  const desk = newDesk(given, options, client.rest);
  const { context } = desk;
  const interactions = interactionsAt(desk);
  const ready = readinessOf(given.memory, () => client.isReady() && client.ws.status === Status.Ready);
  const rest = interactionRest(apiUrl);
  const guilds = watchGuilds(client, context.stores, log);
  greetNew(client, context, given.memory, log);
  const answer = (arrived: unknown) => {
    const interaction = interactionIn(arrived);
    if (interaction === undefined) return log.warn("an interaction of no known form");
    void interactions.serve(interaction, restResponder(rest, interaction));
  };
  client.ws.on(GatewayDispatchEvents.InteractionCreate, answer);
  const end = endOf(client);
  const stopHealth =
    port === undefined
      ? undefined
      : await serveHealth(ready, desk.metrics, port, (routes) => withPages(routes, given, options));
  const started = await Promise.race([start(client, desk, options), end]);
  if (typeof started === "string") {
    stopHealth?.();
    await hangUp(client);
    throw new Refused(started);
  }
  void end.then(onFatal);
  void desk.warmUp();
  const stopTending = everyHour(
    context,
    given.memory,
    { time: () => timeAt(rest), guilds: () => guildsIn(client.rest) },
    log,
  );
  const stopBeating = heartbeat(options.heartbeat, ready, log);
  log.info({ guilds: guilds() }, "ready");
  return {
    close: async () => {
      log.info("ending");
      stopTending();
      stopBeating();
      stopHealth?.();
      client.ws.off(GatewayDispatchEvents.InteractionCreate, answer);
      await within(interactions.idle(), grace);
      await hangUp(client);
    },
  };
}

/** Ends the connection, which is none that was lost. */
async function hangUp(client: Client): Promise<void> {
  client.removeAllListeners(Events.ShardReconnecting);
  await client.destroy();
}

const start = (client: Client, { context, ids }: Desk, { token, applicationId, guildId, log }: GatewayOptions) =>
  starting(token, async () => {
    const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
    const waiting = setTimeout(() => log.warn("still waiting for Discord"), slow);
    try {
      await client.login(token);
      await ready;
    } finally {
      clearTimeout(waiting);
    }
    const application = applicationId ?? client.application?.id ?? "";
    await registerCommands(client.rest, context, { applicationId: application, guildId }, ids, log);
  }).catch(async (error: unknown) => {
    await hangUp(client);
    throw error;
  });
