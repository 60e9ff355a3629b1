// Components of a message: rows of buttons and menus, and what lays out a whole message in place of content and embeds.

import { type APIMessageTopLevelComponent, ComponentType, MessageFlags } from "discord-api-types/v10";
import { z } from "zod";
import { type Placed, partsOf } from "../parts.ts";
import { formError } from "../rest/errors.ts";
import { button, row } from "./component.ts";
import { limits } from "./limits.ts";
import { address, complain, list, text } from "./text.ts";

const spoiler = z.boolean().nullish();
const media = z.object({ url: address(["http", "https", "attachment"]) });
const pictured = { media, description: text(1, limits.attachmentDescription).nullish(), spoiler };

const textDisplay = z.object({ type: z.literal(ComponentType.TextDisplay), content: text(1, limits.layout.text) });
const thumbnail = z.object({ type: z.literal(ComponentType.Thumbnail), ...pictured });

const inContainer = [
  row,
  textDisplay,
  z.object({
    type: z.literal(ComponentType.Section),
    components: list(textDisplay, 1, limits.layout.sectionTexts),
    accessory: z.discriminatedUnion("type", [button, thumbnail]),
  }),
  z.object({
    type: z.literal(ComponentType.MediaGallery),
    items: list(z.object(pictured), 1, limits.layout.gallery),
  }),
  z.object({
    type: z.literal(ComponentType.File),
    file: z.object({ url: address(["attachment"]) }),
    spoiler,
  }),
  z.object({
    type: z.literal(ComponentType.Separator),
    divider: z.boolean().nullish(),
    spacing: z.union([z.literal(1), z.literal(2)]).nullish(),
  }),
] as const;

const container = z.object({
  type: z.literal(ComponentType.Container),
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler,
  components: list(z.discriminatedUnion("type", inContainer), 1, limits.layout.components),
});

/** The components of one message, numbered; custom ids are unique in it. */
export const layout = z
  .array(z.discriminatedUnion("type", [...inContainer, container]))
  .superRefine((components, context) => {
    const seen = new Set<string>();
    for (const { part, path } of partsOf(components as Placed["part"][])) {
      const id = "custom_id" in part ? part.custom_id : undefined;
      if (id == null) continue;
      const at = [...path, "custom_id"];
      if (seen.has(id)) {
        complain(context, "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated", at);
      }
      seen.add(id);
    }
  })
  .transform((components): APIMessageTopLevelComponent[] => {
    let id = 0;
    return components.map((each) => numbered(each, () => ++id)) as unknown as APIMessageTopLevelComponent[];
  });

const menus = { min_values: 1, max_values: 1 };
const defaults: Readonly<Partial<Record<ComponentType, object>>> = {
  [ComponentType.StringSelect]: menus,
  [ComponentType.UserSelect]: menus,
  [ComponentType.RoleSelect]: menus,
  [ComponentType.MentionableSelect]: menus,
  [ComponentType.ChannelSelect]: menus,
  [ComponentType.Container]: { accent_color: null, spoiler: false },
  [ComponentType.Separator]: { divider: true, spacing: 1 },
  [ComponentType.File]: { spoiler: false },
  [ComponentType.Thumbnail]: { description: null, spoiler: false },
};

/** A component as Discord gives it back: with its number, without nulls, with what was left out filled in. */
function numbered(component: { readonly type: ComponentType }, next: () => number): object {
  const id = next();
  const kept: Record<string, unknown> = Object.fromEntries(
    Object.entries(component).filter(([, value]) => value != null),
  );
  const { components, accessory, items } = kept as {
    readonly components?: readonly { readonly type: ComponentType }[];
    readonly accessory?: { readonly type: ComponentType };
    readonly items?: readonly object[];
  };
  return {
    ...defaults[component.type],
    ...kept,
    id,
    ...(components && { components: components.map((each) => numbered(each, next)) }),
    ...(accessory && { accessory: numbered(accessory, next) }),
    ...(items && { items: items.map((item) => ({ description: null, spoiler: false, ...item })) }),
  };
}

interface Whole {
  readonly flags: number;
  readonly content: string;
  readonly embeds: readonly unknown[];
  readonly poll: unknown;
  readonly components: readonly APIMessageTopLevelComponent[];
}

/**
 * Holds a message as it would stand against the rules of its kind: rows below content and embeds, or with the flag
 * IS_COMPONENTS_V2 a layout in place of both.
 * @throws ApiError 50035
 */
export function checkLayout({ flags, content, embeds, poll, components }: Whole): void {
  if ((flags & MessageFlags.IsComponentsV2) === 0) {
    const strange = components.findIndex(({ type }) => type !== ComponentType.ActionRow);
    if (strange >= 0) {
      const message = 'Value of field "type" must be one of (1,).';
      throw formError(["components", strange], "UNION_TYPE_CHOICES", message);
    }
    if (components.length <= limits.rows) return;
    throw formError(["components"], "BASE_TYPE_MAX_LENGTH", `Must be ${limits.rows} or fewer in length.`);
  }
  for (const [field, isUsed] of Object.entries({
    content: content !== "",
    embeds: embeds.length > 0,
    poll: poll !== undefined,
  })) {
    if (!isUsed) continue;
    const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    throw formError([field], "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", message);
  }
  const parts = partsOf(components).map(({ part }) => part);
  if (parts.length > limits.layout.components) {
    const message = `The total number of components (${parts.length}) exceeds the maximum of ${limits.layout.components}`;
    throw formError(["components"], "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", message);
  }
  const size = parts.reduce((sum, part) => sum + ("content" in part ? part.content.length : 0), 0);
  if (size <= limits.layout.text) return;
  const message = `The total size of displayable text (${size}) exceeds the maximum size of ${limits.layout.text}`;
  throw formError(["components"], "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", message);
}
