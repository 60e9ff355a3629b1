// What the bot sent, held against Discord's own OpenAPI document.

import * as schemas from "discord-api-spec/zod";
import type { LocalDiscord } from "local-discord";
import { expect } from "vitest";
import type { ZodMiniType } from "zod/mini";

const byName = schemas as unknown as Readonly<Record<string, ZodMiniType>>;

const callbacks: Readonly<Record<number, string>> = {
  4: "CreateMessageInteractionCallbackRequest",
  5: "CreateMessageInteractionCallbackRequest",
  6: "UpdateMessageInteractionCallbackRequest",
  7: "UpdateMessageInteractionCallbackRequest",
  8: "ApplicationCommandAutocompleteCallbackRequest",
  9: "ModalInteractionCallbackRequest",
};

const bodies: Readonly<Record<string, string>> = {
  "POST /webhooks/:application/:token": "IncomingWebhookRequestPartial",
  "PATCH /webhooks/:application/:token/messages/:message": "IncomingWebhookUpdateRequestPartial",
  "PATCH /applications/@me": "ApplicationFormPartial",
  "PUT /applications/:application/commands": "ApplicationCommandUpdateRequest",
  "POST /channels/:channel/messages": "MessageCreateRequest",
  "PATCH /channels/:channel/messages/:message": "MessageEditRequestPartial",
};

/** Every body sent so far fits its schema, mentions nobody but these, says nothing by mistake, and was taken. */
export function expectFitting({ requests }: LocalDiscord, told: readonly string[] = []): void {
  for (const { method, route, body, status, answer } of requests) {
    const sent = body as { readonly type?: number; readonly data?: unknown } | undefined;
    const callback = route?.endsWith("/callback") ? callbacks[sent?.type ?? 0] : undefined;
    const name = callback ?? bodies[`${method} ${route}`];
    if (name === undefined) continue;
    const schema = byName[`${name}Schema`];
    if (schema === undefined) throw new Error(`Expected a schema of the document, got \`${name}\``);
    for (const one of [body].flat()) {
      const read = schema.safeParse(one);
      expect([name, read.success ? [] : read.error.issues]).toEqual([name, []]);
    }
    expect([route, status < 300 ? undefined : answer]).toEqual([route, undefined]);
    expect(JSON.stringify(body)).not.toMatch(/\[object |\bundefined\b|\bNaN\b/);
    const message = (callback ? sent?.data : sent) as {
      readonly embeds?: unknown;
      readonly allowed_mentions?: { readonly users?: readonly string[] };
    };
    if (!message?.embeds) continue;
    const { users = [], ...others } = message.allowed_mentions ?? {};
    expect([others, users.filter((user) => !told.includes(user))]).toEqual([{ parse: [] }, []]);
  }
}
