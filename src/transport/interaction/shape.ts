// What Crux reads of an interaction, held against Discord's form before anything is done for it: what else stands in it may
// be anything, and change.

import {
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from "discord-api-types/v10";
import { z } from "zod";
import { limits } from "../../render/view.ts";

/** Ids become keys of the store and parts of addresses. */
const id = z.string().regex(/^\d{1,20}$/);
/** Of commands and their options: no longer than Discord lets one be, and never a text that somebody typed. */
const name = z.string().max(32);
/** The line of a button or form, or the option of a field. */
const customId = z.string().max(limits.customId);
const bits = z.string().regex(/^\d{1,40}$/);

const user = z.looseObject({ id, username: z.string(), global_name: z.string().nullish() });
const member = z.looseObject({
  user,
  nick: z.string().nullish(),
  permissions: bits.optional(),
  roles: z.array(id),
});

/** Of Crux's own, on which a button was pressed. */
const source = z.looseObject({ id, flags: z.int().optional(), components: z.array(z.unknown()).optional() });

const words = {
  content: z.string(),
  embeds: z.array(z.looseObject({ title: z.string().nullish(), description: z.string().nullish() })),
  mentions: z.array(user).optional(),
  components: z.array(z.looseObject({})).optional(),
};
const said = z.looseObject({
  id,
  author: user,
  ...words,
  poll: z.looseObject({ question: z.looseObject({ text: z.string().optional() }) }).optional(),
  message_snapshots: z.array(z.looseObject({ message: z.looseObject(words) })).optional(),
});
/** Of somebody's, on which the menu was used. */
const target = said.extend({ referenced_message: said.nullish() });

const value = z.union([z.string(), z.number(), z.boolean()]);
const valued = z.looseObject({ name, type: z.int(), value });
const subcommand = z.looseObject({
  name,
  type: z.literal(ApplicationCommandOptionType.Subcommand),
  options: z.array(valued).optional(),
});
const group = z.looseObject({
  name,
  type: z.literal(ApplicationCommandOptionType.SubcommandGroup),
  options: z.array(subcommand).optional(),
});
const options = z.array(z.union([valued, subcommand, group]));

const attachments = z.record(id, z.looseObject({ size: z.number(), url: z.url() })).optional();
const channels = z.record(id, z.looseObject({ id, permissions: bits.optional() })).optional();

const command = z.union([
  z.looseObject({
    name,
    type: z.literal(ApplicationCommandType.Message),
    target_id: id,
    resolved: z.looseObject({ messages: z.record(id, target) }),
  }),
  z.looseObject({
    name,
    type: z.int().refine((type) => type !== ApplicationCommandType.Message),
    options: options.optional(),
    resolved: z.looseObject({ attachments, channels }).optional(),
  }),
]);

const component = z.union([
  z.looseObject({ custom_id: customId, component_type: z.literal(ComponentType.Button) }),
  z.looseObject({
    custom_id: customId,
    component_type: z.int().refine((type) => type !== ComponentType.Button),
    values: z.array(z.string()),
    resolved: z.looseObject({ channels }).optional(),
  }),
]);

const input = z.looseObject({
  custom_id: customId,
  value: value.nullish(),
  values: z.array(z.string()).optional(),
});
const modal = z.looseObject({
  custom_id: customId,
  components: z.array(z.looseObject({ component: input.optional(), components: z.array(input).optional() })),
  resolved: z.looseObject({ attachments }).optional(),
});

const base = {
  id,
  application_id: id,
  token: z.string().min(1),
  guild_id: id.optional(),
  channel_id: id.optional(),
  channel: z.looseObject({ id, type: z.int(), parent_id: id.nullish() }).optional(),
  guild: z.looseObject({ locale: z.string(), features: z.array(z.string()) }).optional(),
  member: member.optional(),
  user: user.optional(),
  locale: z.string().optional(),
  app_permissions: bits.optional(),
  authorizing_integration_owners: z.record(z.string(), z.string()).optional(),
  context: z.int().nullish(),
};

const ofSomebody = z
  .discriminatedUnion("type", [
    z.looseObject({ ...base, type: z.literal(InteractionType.ApplicationCommand), data: command }),
    z.looseObject({
      ...base,
      type: z.literal(InteractionType.ApplicationCommandAutocomplete),
      data: z.looseObject({ name, options }),
    }),
    z.looseObject({ ...base, type: z.literal(InteractionType.MessageComponent), data: component, message: source }),
    z.looseObject({
      ...base,
      type: z.literal(InteractionType.ModalSubmit),
      data: modal,
      message: source.optional(),
    }),
  ])
  .refine(({ member, user }) => member !== undefined || user !== undefined);
const shape = z.union([z.looseObject({ type: z.literal(InteractionType.Ping) }), ofSomebody]);

/** The same, where it is an interaction; nothing where Crux could not read it. */
export const interactionIn = (arrived: unknown): APIInteraction | undefined =>
  shape.safeParse(arrived).success ? (arrived as APIInteraction) : undefined;
