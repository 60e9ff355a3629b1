// A person's answers in a modal.

import {
  type APIInteractionDataResolved,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
  InteractionType,
} from "discord-api-types/v10";
import type { World } from "../state/world.ts";
import { checkCount, checkValues } from "./component.ts";
import type { Invocation } from "./invocation.ts";
import type { FileValue } from "./options.ts";
import { invoke } from "./payload.ts";
import { reachAs } from "./reach.ts";
import { Refused } from "./refused.ts";
import { handOver } from "./resolved.ts";

/** What somebody puts into inputs, by custom id. */
export type ModalValues = Readonly<Record<string, string | boolean | readonly (string | FileValue)[]>>;

/**
 * Fills and submits the modal that an interaction was answered with: text for an input, one of the values for radio
 * buttons, true or false for a checkbox, values for a menu or for checkboxes, files for an upload. An input that is left
 * out keeps its preset text or choice.
 * @throws Refused `modal.missing`, `modal.unknown`, `modal.required`, `modal.length`, `modal.file` or `component.values`.
 */
export async function submitModal(world: World, opened: Invocation, values: ModalValues): Promise<Invocation> {
  const modal = await opened.modal();
  const { userId, channelId, sourceId, metadata } = opened.record();
  const known = inputs(modal).map(({ custom_id: id }) => id);
  const stranger = Object.keys(values).find((id) => !known.includes(id));
  if (stranger !== undefined) {
    throw new Refused("modal.unknown", `Expected one of the inputs (${known.join(", ")}), got \`${stranger}\``);
  }
  const { triggering_interaction_metadata: deeper, ...own } = metadata as typeof metadata & {
    triggering_interaction_metadata?: object;
  };
  const channel = reachAs(world, userId, channelId);
  const attachments: Attachments = {};
  const keep = (file: FileValue) => handOver({ world, userId, channel }, file, attachments);
  const components = submitted(modal, values, keep);
  const resolved = Object.keys(attachments).length > 0 && { resolved: { attachments } };
  return invoke(world, {
    type: InteractionType.ModalSubmit,
    userId,
    channel,
    data: { custom_id: modal.custom_id, components, ...resolved },
    source: world.messages.get(sourceId ?? ""),
    owners: metadata.authorizing_integration_owners,
    metadata: { triggering_interaction_metadata: deeper ?? own },
  });
}

type Attachments = NonNullable<APIInteractionDataResolved["attachments"]>;
type Keep = (file: FileValue) => string;
type Input = APITextInputComponent | APILabelComponent["component"];

const inputs = (modal: APIModalInteractionResponseCallbackData): readonly Input[] =>
  modal.components.flatMap((component): readonly Input[] => {
    if (component.type === ComponentType.ActionRow) return component.components;
    return component.type === ComponentType.Label ? [component.component] : [];
  });

function submitted(modal: APIModalInteractionResponseCallbackData, values: ModalValues, keep: Keep) {
  let id = 0;
  const filled = (input: Input) => {
    const { type, custom_id: customId } = input;
    return { type, custom_id: customId, ...answered(input, values[customId], keep), id: ++id };
  };
  return modal.components.map((component) => {
    id += 1;
    const { type } = component;
    if (type === ComponentType.ActionRow) return { type, id, components: component.components.map(filled) };
    if (type === ComponentType.Label) return { type, id, component: filled(component.component) };
    return { type, id };
  });
}

type Grouped = Extract<Input, { readonly options: object }>;

/** What is chosen before anybody touches it. */
const presetIn = (input: Input): readonly string[] =>
  "options" in input ? (input as Grouped).options.flatMap(({ value, default: is }) => (is ? [value] : [])) : [];

function answered(input: Input, given: ModalValues[string] | undefined, keep: Keep): object {
  const { custom_id: customId } = input;
  const required = !("required" in input) || input.required !== false;
  switch (input.type) {
    case ComponentType.TextInput:
      return { value: typedIn(input, given === undefined ? (input.value ?? "") : String(given), required) };
    case ComponentType.Checkbox:
      return { value: given === undefined ? (input.default ?? false) : given === true };
    case ComponentType.RadioGroup: {
      const [value = null] = chosenIn(input, given, required);
      return { value };
    }
    case ComponentType.CheckboxGroup:
      return { values: chosenIn({ max_values: input.options.length, ...input }, given, required) };
    case ComponentType.FileUpload: {
      const files = [given ?? []].flat().filter((file) => typeof file === "object");
      if (required || files.length > 0) checkCount(input, files.length);
      const types = input.file_types ?? [];
      const stranger = files.find(({ filename }) => !types.some((type) => filename.toLowerCase().endsWith(type)));
      if (types.length > 0 && stranger)
        throw new Refused("modal.file", `Expected a file of ${types.join(", ")} for \`${customId}\``);
      return { values: files.map(keep) };
    }
    default:
      return { values: chosenIn(input, given, required) };
  }
}

function typedIn(
  { custom_id: id, min_length: least = 0, max_length: most = 4000 }: APITextInputComponent,
  value: string,
  required: boolean,
) {
  if (required && value.trim() === "") throw new Refused("modal.required", `Expected a text for \`${id}\``);
  if ((value !== "" && value.length < least) || value.length > most) {
    throw new Refused("modal.length", `Expected ${least} to ${most} characters for \`${id}\``);
  }
  return value;
}

function chosenIn(
  input: Exclude<Input, APITextInputComponent>,
  given: ModalValues[string] | undefined,
  required: boolean,
) {
  const chosen = given === undefined ? presetIn(input) : [given].flat().map(String);
  if (required || chosen.length > 0) checkValues(input, chosen);
  return chosen;
}
