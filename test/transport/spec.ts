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
  "PUT /applications/:application/guilds/:guild/commands": "ApplicationCommandUpdateRequest",
  "POST /channels/:channel/messages": "MessageCreateRequest",
  "PATCH /channels/:channel/messages/:message": "MessageEditRequestPartial",
  "POST /channels/:channel/messages/:message/threads": "CreateTextThreadWithMessageRequest",
  "PATCH /channels/:channel": "UpdateThreadRequestPartial",
};

const modal = 9;
/** Under a message that has one already, that one serves. */
const threadExists = 160004;

/** A post of a forum begins with a message. */
const threadName = (body: unknown): string =>
  (body as { readonly message?: unknown }).message === undefined
    ? "CreateTextThreadWithoutMessageRequest"
    : "CreateForumThreadRequest";

/** Every body sent so far fits its schema, mentions nobody but these, says nothing by mistake, and was taken. */
export function expectFitting({ requests }: LocalDiscord, told: readonly string[] = []): void {
  for (const { method, route, body, status, answer } of requests) {
    const sent = body as { readonly type?: number; readonly data?: unknown } | undefined;
    const callback = route?.endsWith("/callback") ? callbacks[sent?.type ?? 0] : undefined;
    const isOpening = method === "POST" && route === "/channels/:channel/threads";
    const name = callback ?? (isOpening ? threadName(body) : bodies[`${method} ${route}`]);
    if (name === undefined) continue;
    const schema = byName[`${name}Schema`];
    if (schema === undefined) throw new Error(`Expected a schema of the document, got \`${name}\``);
    for (const one of [body].flat()) {
      const read = schema.safeParse(one);
      expect([name, read.success ? [] : read.error.issues]).toEqual([name, []]);
    }
    const isTaken = status < 300 || (answer as { readonly code?: unknown } | undefined)?.code === threadExists;
    expect([route, isTaken ? undefined : answer]).toEqual([route, undefined]);
    expect(JSON.stringify(body)).not.toMatch(/\[object |\bundefined\b|\bNaN\b/);
    const message = (callback ? sent?.data : sent) as {
      readonly embeds?: unknown;
      readonly components?: unknown;
      readonly allowed_mentions?: { readonly users?: readonly string[] };
    };
    const isMessage = (message?.embeds ?? message?.components) !== undefined && sent?.type !== modal;
    // An edit that takes buttons away says nothing anew.
    if (!isMessage || (method === "PATCH" && message.allowed_mentions === undefined)) continue;
    const { users = [], ...others } = message.allowed_mentions ?? {};
    expect([others, users.filter((user) => !told.includes(user))]).toEqual([{ parse: [] }, []]);
  }
}
