// Whether a request was signed by Discord: https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint

import { createPublicKey, verify } from "node:crypto";

/** What comes before the 32 bytes of an Ed25519 key in its DER form. */
const prefix = Buffer.from("302a300506032b6570032100", "hex");
const signatureForm = /^[0-9a-f]{128}$/i;

/** @throws Error where the key is not one. */
export function signatureCheck(
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
