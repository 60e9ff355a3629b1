// Whether a request was signed by Discord: https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint

import { createPublicKey, verify } from "node:crypto";
import type { Context as HonoContext } from "hono";

/** What comes before the 32 bytes of an Ed25519 key in its DER form. */
const prefix = Buffer.from("302a300506032b6570032100", "hex");
const signatureForm = /^[0-9a-f]{128}$/i;

/** @throws Error where the key is not one. */
function signatureCheck(
  publicKey: string,
): (timestamp: string | undefined, body: string, signature: string | undefined) => boolean {
  const der = Buffer.concat([prefix, Buffer.from(publicKey, "hex")]);
  const key = createPublicKey({ key: der, format: "der", type: "spki" });
  return (timestamp, body, signature) =>
    timestamp !== undefined &&
    signature !== undefined &&
    signatureForm.test(signature) &&
    verify(null, Buffer.from(timestamp + body), key, Buffer.from(signature, "hex"));
}

/** Milliseconds between signing and now: less than an interaction's id is remembered, so that nothing acts twice. */
const freshest = 5 * 60_000;

/** Gives the text of a post that Discord signed just now, or what is answered to another. */
export type Signed = (context: HonoContext) => Promise<string | Response>;

/** `publicKey`: 64 hexadecimal digits; `now` in milliseconds since 1970. @throws Error where the key is not one */
export function signedTexts({ publicKey, now }: { readonly publicKey: string; readonly now: () => number }): Signed {
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
