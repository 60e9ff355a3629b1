// What is done to interactions: sent to the application, acknowledged, given up.

import { randomBytes } from "node:crypto";
import { type Acknowledgement, acknowledgeWithin, type Interaction } from "./interaction.ts";
import { emit, type World } from "./world.ts";

/** A token that names the interaction and cannot be guessed from it. */
export const newInteractionToken = (): string => randomBytes(48).toString("base64url");

/** Sends an interaction to the application, which has three seconds from now. */
export function startInteraction(
  world: World,
  start: Pick<Interaction, "id" | "token" | "type" | "userId" | "channelId" | "payload" | "metadata" | "sourceId">,
): Interaction {
  const interaction: Interaction = {
    ...start,
    createdAt: world.clock.now(),
    acknowledgement: undefined,
    originalId: undefined,
    followupIds: [],
    failed: false,
  };
  world.interactions.set(interaction.id, interaction);
  emit(world, { kind: "interaction-created", interaction });
  world.clock.after(acknowledgeWithin, () => {
    const current = world.interactions.get(interaction.id);
    if (current && !current.acknowledgement) changeInteraction(world, current, { failed: true });
  });
  return interaction;
}

export const acknowledge = (
  world: World,
  interaction: Interaction,
  given: Omit<Acknowledgement, "ms">,
  originalId?: string,
): Interaction =>
  changeInteraction(world, interaction, {
    acknowledgement: { ...given, ms: world.clock.now() - interaction.createdAt },
    originalId,
  });

export function changeInteraction(world: World, interaction: Interaction, change: Partial<Interaction>): Interaction {
  const changed = { ...interaction, ...change };
  world.interactions.set(interaction.id, changed);
  emit(world, { kind: "interaction-changed", interaction: changed });
  return changed;
}
