// A person's answers in a modal.

import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
  InteractionType,
} from "discord-api-types/v10";
import type { World } from "../state/world.ts";
import { checkValues } from "./component.ts";
import type { Invocation } from "./invocation.ts";
import { invoke } from "./payload.ts";
import { reachAs } from "./reach.ts";
import { Refused } from "./refused.ts";

/** Text for an input, values for a menu, by custom id. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>;

/**
 * Fills and submits the modal that an interaction was answered with. An input that is left out keeps its preset text or choice.
 * @throws Refused `modal.missing`, `modal.unknown`, `modal.required`, `modal.length` or `component.values`.
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
  return invoke(world, {
    type: InteractionType.ModalSubmit,
    userId,
    channel: reachAs(world, userId, channelId),
    data: { custom_id: modal.custom_id, components: submitted(modal, values) },
    source: world.messages.get(sourceId ?? ""),
    owners: metadata.authorizing_integration_owners,
    metadata: { triggering_interaction_metadata: deeper ?? own },
  });
}

type Input = APITextInputComponent | APILabelComponent["component"];

const inputs = (modal: APIModalInteractionResponseCallbackData): readonly Input[] =>
  modal.components.flatMap((component): readonly Input[] => {
    if (component.type === ComponentType.ActionRow) return component.components;
    return component.type === ComponentType.Label ? [component.component] : [];
  });

function submitted(modal: APIModalInteractionResponseCallbackData, values: ModalValues) {
  let id = 0;
  const filled = (input: Input) => ({ ...answered(input, values[input.custom_id]), id: ++id });
  return modal.components.map((component) => {
    id += 1;
    const { type } = component;
    if (type === ComponentType.ActionRow) return { type, id, components: component.components.map(filled) };
    if (type === ComponentType.Label) return { type, id, component: filled(component.component) };
    return { type, id };
  });
}

/** What is chosen in a menu before anybody touches it. */
const presetIn = (input: Input): readonly string[] =>
  input.type === ComponentType.StringSelect
    ? input.options.flatMap(({ value, default: is }) => (is ? [value] : []))
    : [];

function answered(input: Input, given: string | readonly string[] | undefined) {
  const { custom_id: customId, type } = input;
  const required = !("required" in input) || input.required !== false;
  if (type === ComponentType.TextInput) {
    const value = given === undefined ? (input.value ?? "") : String(given);
    if (required && value.trim() === "") throw new Refused("modal.required", `Expected a text for \`${customId}\``);
    const { min_length: least, max_length: most } = input;
    if ((value !== "" && value.length < (least ?? 0)) || value.length > (most ?? 4000)) {
      throw new Refused("modal.length", `Expected ${least ?? 0} to ${most ?? 4000} characters for \`${customId}\``);
    }
    return { type, custom_id: customId, value };
  }
  const chosen = given === undefined ? presetIn(input) : [given].flat();
  if (required || chosen.length > 0) checkValues(input, chosen);
  return { type, custom_id: customId, values: chosen };
}
