// Acknowledging an interaction in the answer to Discord's own request.

import { setTimeout as sleep } from "node:timers/promises";
import type { RawFile, REST } from "discord.js";
import type { APIInteraction, APIInteractionResponse } from "discord-api-types/v10";
import { harmless } from "../../render/markdown.ts";
import { HungUp, laterBy, type Responder, refusalOf } from "../interaction/responder.ts";

export interface HttpResponder {
  readonly responder: Responder;
  /** Resolves with what to answer once it is acknowledged. */
  readonly response: Promise<Response>;
}

/** Discord's number for a reply that it does not know, or not yet. */
const unknownWebhook = 10015;
/** Milliseconds that Discord gets to read the acknowledgement. */
const pause = 400;

/**
 * `sent` resolves once the answer has left, or with false where it cannot: what comes after it would be about a reply that
 * Discord knows nothing of.
 */
export function httpResponder(rest: REST, interaction: APIInteraction, sent: Promise<boolean>): HttpResponder {
  let settle: (response: Response) => void = () => undefined;
  const response = new Promise<Response>((resolve) => {
    settle = resolve;
  });
  const { edit, followUp, remove } = laterBy(rest, interaction);
  return {
    response,
    responder: {
      acknowledge: async (answer, files = []) => {
        const shown = harmless(answer);
        settle(files.length === 0 ? Response.json(shown) : withFiles(shown, files));
        if (!(await sent)) throw new HungUp();
      },
      edit: (message) => onceKnown(() => edit(message)),
      followUp: (message, flags) => onceKnown(() => followUp(message, flags)),
      remove: () => onceKnown(remove),
    },
  };
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
