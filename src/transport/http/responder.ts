// Acknowledging an interaction in the answer to Discord's own request; from where a request came, and how much may come from there.

import { setTimeout as sleep } from "node:timers/promises";
import type { HttpBindings } from "@hono/node-server";
import type { RawFile, REST } from "discord.js";
import type { APIInteraction, APIInteractionResponse } from "discord-api-types/v10";
import type { Context, MiddlewareHandler } from "hono";
import { expandIPv6 } from "hono/utils/ipaddr";
import type { Limits } from "../../kit/kept.ts";
import { harmless } from "../../render/markdown.ts";
import { HungUp, laterBy, type Responder, refusalOf } from "../interaction/responder.ts";
import { addressWait, tooOften } from "../limits.ts";

/** Discord's number for a reply that it does not know, or not yet. */
const unknownWebhook = 10015;
/** Milliseconds that Discord gets to read the acknowledgement. */
const pause = 400;

/**
 * The response is there once it is acknowledged. `sent` resolves once the answer has left, or with false where it cannot: what comes after it would be about a reply that
 * Discord knows nothing of.
 */
export function httpResponder(rest: REST, interaction: APIInteraction, sent: Promise<boolean>) {
  let settle: (response: Response) => void = () => undefined;
  const response = new Promise<Response>((resolve) => {
    settle = resolve;
  });
  const { edit, followUp, remove } = laterBy(rest, interaction);
  const responder: Responder = {
    acknowledge: async (answer, files = []) => {
      const shown = harmless(answer);
      settle(files.length === 0 ? Response.json(shown) : withFiles(shown, files));
      if (!(await sent)) throw new HungUp();
    },
    edit: (message) => onceKnown(() => edit(message)),
    followUp: (message, flags) => onceKnown(() => followUp(message, flags)),
    remove: () => onceKnown(remove),
  };
  return { response, responder };
}

async function onceKnown<Sent>(send: () => Promise<Sent>): Promise<Sent> {
  try {
    return await send();
  } catch (error) {
    if (refusalOf(error) !== unknownWebhook) throw error;
    await sleep(pause);
    return send();
  }
}

/** https://discord.com/developers/docs/reference#uploading-files */
function withFiles(answer: APIInteractionResponse, files: readonly RawFile[]): Response {
  const form = new FormData();
  // As discord.js sends it: a part with a file name would be a file.
  form.append("payload_json", JSON.stringify(answer));
  for (const [index, { name, data }] of files.entries()) {
    form.append(`files[${index}]`, new Blob([data as Uint8Array<ArrayBuffer>]), name);
  }
  return new Response(form);
}

/**
 * The address of whoever asks. Of what `X-Forwarded-For` says, only the part that our own `proxies` wrote is believed: each
 * adds to its end whom it was asked by, and everything before may be invented.
 */
export function addressOf({ req, env }: Context, proxies: number): string {
  const peer = (env as HttpBindings).incoming.socket.remoteAddress ?? "";
  const told = proxies === 0 ? undefined : req.header("x-forwarded-for")?.split(",").at(-proxies)?.trim();
  return network(told || peer);
}

/** Who has one IPv6 address has 2^64 of them. */
function network(address: string): string {
  const version4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (version4 !== undefined || !address.includes(":")) return version4 ?? address;
  return expandIPv6(address).split(":").slice(0, 4).join(":");
}

/** Refuses with 429 and `Retry-After` who asks more than an address may. */
export const byAddress =
  (limits: Limits, proxies: number): MiddlewareHandler =>
  async (context, next) => {
    const wait = await addressWait(limits, addressOf(context, proxies));
    return wait === 0 ? next() : refusal(context, wait);
  };

/** The same for one who has too many waiting already, or asks too often. */
export function refusal(context: Context, wait: number): Response {
  context.header("retry-after", String(Math.ceil(wait / 1000)));
  const { code, message, place } = tooOften(wait);
  return context.json({ error: { code, message, field: null, span: null, hint: place.hint ?? null } }, 429);
}
