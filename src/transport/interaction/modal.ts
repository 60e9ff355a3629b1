// Within Discord's limits: a form as a modal, which opens again with what was typed into one that did not go through; and a reply's
// actions as rows of buttons and menus.

import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIChannelSelectComponent,
  type APIComponentInMessageActionRow,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APIStringSelectComponent,
  type APITextInputComponent,
  ButtonStyle,
  ChannelType,
  ComponentType,
  TextInputStyle,
} from "discord-api-types/v10";
import type { Options } from "../../kit/define.ts";
import type { Memory } from "../../kit/kept.ts";
import { longestOf } from "../../kit/options.ts";
import { cut } from "../../language/text/cut.ts";
import {
  type Action,
  type Button,
  type ChannelMenu,
  type Field,
  fieldId,
  limits,
  type Menu,
  type Modal,
} from "../../render/view.ts";

const { modal } = limits;
/** All are shown: as many as a phone has room for, where Discord would take ten. */
const mostRadios = 5;

/** What can be handed over is read as text. */
const textFiles = [".json", ".txt"] as `.${string}`[];

/** Whether the form's line can be kept in a modal; one that is too long is a bug of its command. */
export const fitsModal = ({ line }: Modal): boolean => line.length <= limits.customId;

/** `options` are those of the command that the form is for: they say how much can be typed. */
export function modalOf(
  { title, line, fields }: Modal,
  options: Options = {},
): APIModalInteractionResponseCallbackData {
  return {
    title: cut(title, modal.title),
    custom_id: line,
    components: fields.slice(0, modal.fields).map((field) => labelOf(field, longestOf(options[field.option]))),
  };
}

function labelOf(field: Field, longest: number | undefined): APILabelComponent {
  const { value, choices = [], kind, required = false, placeholder } = field;
  const isTyped = kind === undefined && (choices.length < 2 || choices.length > mostRadios);
  // What has no room for a word in it says it above.
  const about = field.about ?? (isTyped ? undefined : placeholder);
  const label = {
    type: ComponentType.Label,
    label: cut(field.label, modal.label),
    ...(about && { description: cut(about, modal.description) }),
  } as const;
  const own = { custom_id: fieldId(field) } as const;
  if (kind === "box") {
    return { ...label, component: { type: ComponentType.Checkbox, ...own, default: value === "true" } };
  }
  if (kind === "file") {
    const component = { type: ComponentType.FileUpload, ...own, required, file_types: textFiles } as const;
    return { ...label, component };
  }
  if (choices.length === 0) return { ...label, component: inputOf(field, longest) };
  if (isTyped) return { ...label, component: menuOf(field, choices) };
  const options = optionsOf(choices, value);
  return { ...label, component: { type: ComponentType.RadioGroup, ...own, required, options } };
}

type Choices = NonNullable<Field["choices"]>;

const optionsOf = (choices: Choices, chosen?: string) =>
  choices.slice(0, limits.choices).map(({ label, value, description }) => ({
    label: cut(label, limits.choice),
    value: value.slice(0, limits.choice),
    ...(description && { description: cut(description, limits.choice) }),
    ...(value === chosen && { default: true }),
  }));

const menuOf = (field: Field, choices: Choices): APIStringSelectComponent => ({
  type: ComponentType.StringSelect,
  custom_id: fieldId(field),
  required: field.required ?? false,
  ...(field.placeholder && { placeholder: cut(field.placeholder, modal.placeholder) }),
  options: optionsOf(choices, field.value),
});

const inputOf = (
  { value, placeholder, required, long, ...field }: Field,
  longest: number = modal.value,
): APITextInputComponent => ({
  type: ComponentType.TextInput,
  custom_id: fieldId(field),
  style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
  required: required ?? false,
  max_length: Math.min(longest, modal.value),
  ...(value && { value: cut(value, longest) }),
  ...(placeholder && { placeholder: cut(placeholder, modal.placeholder) }),
});

type Texts = Readonly<Record<string, string>>;

export interface Unsent {
  readonly keep: (who: string, line: string, texts: Texts) => Promise<void>;
  readonly forget: (who: string, line: string) => Promise<void>;
  /** The form with what this person typed into it last. */
  readonly filled: (who: string, form: Modal) => Promise<Modal>;
}

interface Last {
  readonly line: string;
  readonly texts: Texts;
}

/** Milliseconds for which it is remembered. */
const life = 60 * 60_000;

/** The last form of each person. Where the memory cannot answer, a form opens as it was: no reason to refuse it. */
export function unsentIn(memory: Memory): Unsent {
  const lastOf = async (who: string): Promise<Last | undefined> => {
    const kept = await memory.get(who).catch(() => undefined);
    return kept === undefined ? undefined : (JSON.parse(kept) as Last);
  };
  return {
    keep: (who, line, texts) => memory.keep(who, JSON.stringify({ line, texts }), life).catch(() => undefined),
    forget: async (who, line) => {
      if ((await lastOf(who))?.line === line) await memory.forget(who).catch(() => undefined);
    },
    filled: async (who, form) => {
      const last = await lastOf(who);
      if (last?.line !== form.line) return form;
      const texts = new Map(Object.entries(last.texts));
      return { ...form, fields: form.fields.map((field) => ({ ...field, value: texts.get(fieldId(field)) ?? "" })) };
    },
  };
}

/** The command line of an action; a menu's ends with the option that takes what is chosen. */
const customIdOf = (action: Action): string =>
  action.kind === "button" ? action.line : `${action.line} ${action.option}:`;

const isAddress = (line: string): boolean => line.startsWith("https://");

/** The lines that buttons and menus run, wherever they stand in what lays a message out. */
export const linesIn = (components: readonly unknown[]): readonly string[] =>
  components.flatMap((component) => {
    const { custom_id: line, components: inner = [], accessory } = component as Placed;
    return [...(line === undefined ? [] : [line]), ...linesIn(accessory ? [...inner, accessory] : inner)];
  });

interface Placed {
  readonly custom_id?: string;
  readonly components?: readonly unknown[];
  readonly accessory?: unknown;
}

/** Whether Discord would take it; what it would not is left out of the rows, and is a bug of the command. */
export function isFitting(action: Action): boolean {
  const id = customIdOf(action);
  const most = isAddress(id) ? limits.url : limits.customId;
  return id.length <= most && (action.kind !== "menu" || action.choices.length > 0);
}

/** At most five rows. Of two actions that run the same line the first is kept. */
export function rowsOf(actions: readonly Action[]): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const seen = new Set<string>();
  const rows: APIComponentInMessageActionRow[][] = [];
  let open: APIComponentInMessageActionRow[] = [];
  for (const action of actions.filter(isFitting)) {
    const id = customIdOf(action);
    if (seen.has(id)) continue;
    seen.add(id);
    if (action.kind !== "button") {
      rows.push([action.kind === "menu" ? selectOf(action, id) : channelMenuOf(action, id)]);
      open = [];
      continue;
    }
    if (open.length === 0 || open.length === limits.buttons) {
      open = [];
      rows.push(open);
    }
    open.push(buttonOf(action, id));
  }
  return rows.slice(0, limits.rows).map((components) => ({ type: ComponentType.ActionRow, components }));
}

const styles = { primary: ButtonStyle.Primary, danger: ButtonStyle.Danger, plain: ButtonStyle.Secondary } as const;

export const buttonOf = ({ label, style }: Button, id: string): APIButtonComponent => ({
  type: ComponentType.Button,
  label: cut(label, limits.label),
  ...(isAddress(id) ? { style: ButtonStyle.Link, url: id } : { style: styles[style ?? "plain"], custom_id: id }),
});

const channelMenuOf = ({ placeholder }: ChannelMenu, id: string): APIChannelSelectComponent => ({
  type: ComponentType.ChannelSelect,
  custom_id: id,
  placeholder: cut(placeholder, limits.placeholder),
  channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
});

const selectOf = ({ placeholder, choices }: Menu, id: string): APIStringSelectComponent => ({
  type: ComponentType.StringSelect,
  custom_id: id,
  placeholder: cut(placeholder, limits.placeholder),
  options: optionsOf(choices),
});
