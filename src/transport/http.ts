// The way in for many processes: interactions that Discord posts, each signed with the application's key.

import { createPublicKey, verify } from "node:crypto";
import { createServer } from "node:http";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { InteractionResponseType, InteractionType, type REST, Routes } from "discord.js";
import type { APIApplication } from "discord-api-types/v10";
import { Hono, type Context as HonoContext } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import type { Logger } from "pino";
import { registerCommands } from "./discord/register.ts";
import { botRest, interactionRest, starting, timeAt } from "./discord/rest.ts";
import { guildsIn } from "./discord/servers.ts";
import { healthRoutes, heartbeat, listening, readinessOf } from "./health.ts";
import { everyHour } from "./hourly.ts";
import { type Event, eventIn, eventsAt } from "./http/events.ts";
import { addressOf, byAddress, httpResponder, refusal } from "./http/responder.ts";
import { type Desk, newDesk, type ServingContext, type WayInOptions } from "./interaction/desk.ts";
import { type Interactions, interactionsAt } from "./interaction/serve.ts";
import { interactionIn } from "./interaction/shape.ts";
import { withoutGuesses } from "./limits.ts";
import { withPages } from "./pages/pages.ts";
import { jsonIn } from "./programs/asking.ts";
import { restOf } from "./programs/rest.ts";
import { grace, within } from "./turns.ts";

interface HttpOptions extends WayInOptions {
  /** The application's public key, 64 hexadecimal digits. */
  readonly publicKey: string;
  /** Registers the commands, opens threads, posts and pins; replies need none. */
  readonly token?: string | undefined;
  readonly port: number;
  /** Whether assistants may ask at `/mcp`. */
  readonly assistants?: boolean;
}

/** Bytes; Discord's interactions are far smaller. */
const largest = 1024 * 1024;
/** What is left unread ends its connection: said, so that nobody sends the next request on it. */
const bounded = bodyLimit({
  maxSize: largest,
  onError: (context) => context.text("Too large.", 413, { connection: "close" }),
});
/** Milliseconds for which a connection waits for the next request: longer than a load balancer's minute. */
const keptAlive = 65_000;

/** Listens for Discord's posts at `/interactions` and `/events`, for programs at `/v1`, shows pages, and tells of its health. */
export async function serveHttp(given: ServingContext, options: HttpOptions) {
  const { apiUrl, token, log } = options;
  const rest = token === undefined ? undefined : botRest(apiUrl, token);
  const desk = newDesk(given, options, rest);
  const { context } = desk;
  if (rest) await register(rest, desk, options);
  const interactions = interactionsAt(desk);
  const replies = interactionRest(apiUrl);
  const signed = signedTexts({ ...options, now: given.now });
  const app = appOf(interactions, replies, signed, log);
  if (rest) app.post("/events", bounded, eventAt(signed, eventsAt(rest, context, given.memory, log)));
  const { proxies = 0 } = options;
  app.use("/v1/*", byAddress(given.limits, proxies));
  app.route("/v1", restOf(desk, proxies));
  if (options.assistants) {
    app.all("/mcp", byAddress(given.limits, proxies), bounded, assistantAt(desk, proxies));
  }
  const ready = readinessOf(given.memory, () => true);
  app.route("/", withPages(healthRoutes(ready, desk.metrics), given, options));
  const server = createServer(getRequestListener(app.fetch));
  server.keepAliveTimeout = keptAlive;
  const port = await listening(server, options.port);
  void desk.warmUp();
  const asked = { time: () => timeAt(replies), ...(rest && { guilds: () => guildsIn(rest) }) };
  const stopTending = everyHour(context, given.memory, asked, log);
  const stopBeating = heartbeat(options.heartbeat, ready, log);
  log.info({ port }, "ready");
  return {
    port,
    close: async () => {
      log.info("ending");
      stopTending();
      stopBeating();
      // Nothing new; a connection that is kept open goes as soon as what it asked for is answered.
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const closing = setInterval(() => server.closeIdleConnections(), 50);
      await within(closed.then(interactions.idle), grace);
      clearInterval(closing);
      server.closeAllConnections();
      await closed;
    },
  };
}

/** @throws Refused with one sentence. */
const register = (rest: REST, { context, ids }: Desk, { applicationId, guildId, token = "", log }: HttpOptions) =>
  starting(token, async () => {
    const place = { applicationId: applicationId ?? (await applicationOf(rest)), guildId };
    await registerCommands(rest, context, place, ids, log);
  });

const applicationOf = async (rest: REST): Promise<string> =>
  ((await rest.get(Routes.currentApplication())) as APIApplication).id;

function appOf(interactions: Interactions, rest: REST, signed: Signed, log: Logger): Hono {
  const app = new Hono();
  app.post("/interactions", bounded, async (context) => {
    const text = await signed(context);
    return text instanceof Response ? text : answer(context, interactions, rest, jsonIn(text));
  });
  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    const { incoming } = context.env as HttpBindings;
    // Who hung up in the middle of a request waits for no answer, and anybody can do it as often as they like.
    if (incoming.destroyed && !incoming.complete) return context.body(null, 400);
    log.error({ error: error.stack }, "request not answered");
    return context.text("That is our bug.", 500);
  });
  return app;
}

/** Discord waits three seconds for an empty answer; what comes of the event is done afterwards. */
const eventAt =
  (signed: Signed, take: (event: Event) => void) =>
  async (context: HonoContext): Promise<Response> => {
    const text = await signed(context);
    if (text instanceof Response) return text;
    const event = eventIn(jsonIn(text));
    if (event === undefined) return context.text("Expected an event of Discord's form.", 400);
    take(event);
    return context.body(null, 204);
  };

/** What assistants need is loaded with the first of them. */
const assistantAt =
  ({ context, limits, turns, run }: Desk, proxies: number) =>
  async (request: HonoContext): Promise<Response> => {
    const address = addressOf(request, proxies);
    if (turns.full(address)) return refusal(request, 1000);
    const { answerAssistant } = await import("./programs/mcp.ts");
    const guarded = withoutGuesses(context, limits, address);
    return turns.take(() => answerAssistant(request.req.raw, guarded, run), address);
  };

/** What is told where there was no acknowledgement. */
const unanswered = {
  done: ["That is our bug.", 500],
  taken: ["This was answered already.", 409],
  late: ["This came to its turn too late.", 503],
} as const;

async function answer(
  context: HonoContext,
  interactions: Interactions,
  rest: REST,
  posted: unknown,
): Promise<Response> {
  const interaction = interactionIn(posted);
  if (interaction === undefined) return context.text("Expected an interaction of Discord's form.", 400);
  if (interaction.type === InteractionType.Ping) return context.json({ type: InteractionResponseType.Pong });
  const { outgoing } = context.env as HttpBindings;
  const sent = new Promise<boolean>((resolve) => outgoing.once("close", () => resolve(outgoing.writableFinished)));
  const { responder, response } = httpResponder(rest, interaction, sent);
  const served = interactions.serve(interaction, responder).then((became) => {
    const [told, status] = unanswered[became];
    return context.text(told, status);
  });
  return Promise.race([response, served]);
}

const signatureForm = /^[0-9a-f]{128}$/i;

/** @throws Error where the key is not one. */
function signatureCheck(
  publicKey: string,
): (timestamp: string | undefined, body: string, signature: string | undefined) => boolean {
  const x = Buffer.from(publicKey, "hex").toString("base64url");
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  return (timestamp, body, signature) =>
    timestamp !== undefined &&
    signature !== undefined &&
    signatureForm.test(signature) &&
    verify(null, Buffer.from(timestamp + body), key, Buffer.from(signature, "hex"));
}

/** Milliseconds between signing and now: less than an interaction's id is remembered, so that nothing acts twice. */
const freshest = 5 * 60_000;

/** Gives the text of a post that Discord signed just now, or what is answered to another. */
type Signed = (context: HonoContext) => Promise<string | Response>;

/** `publicKey`: 64 hexadecimal digits; `now` in milliseconds since 1970. @throws Error where the key is not one */
function signedTexts({ publicKey, now }: { readonly publicKey: string; readonly now: () => number }): Signed {
  const isSigned = signatureCheck(publicKey);
  return async (context) => {
    const text = await context.req.text();
    const [signature, timestamp] = ["x-signature-ed25519", "x-signature-timestamp"].map((name) =>
      context.req.header(name),
    );
    if (!isSigned(timestamp, text, signature)) return context.text("invalid request signature", 401);
    const isFresh = Math.abs(now() - Number(timestamp) * 1000) <= freshest;
    return isFresh ? text : context.text("This was signed too long ago.", 401);
  };
}
