// Waiting for the local Discord to come to a state.

import { subscribe, type World } from "../state/world.ts";

/**
 * The first answer that is not undefined: looked for now and after every change. What `probe` throws ends the wait.
 * @example await until(discord, () => messagesOf(discord, channelId).at(-1))
 */
export function until<Found>(world: World, probe: () => Found | undefined): Promise<Found> {
  return new Promise((resolve, reject) => {
    const look = (): boolean => {
      try {
        const found = probe();
        if (found === undefined) return false;
        resolve(found);
      } catch (error) {
        reject(error);
      }
      return true;
    };
    if (look()) return;
    const stop = subscribe(world, () => {
      if (look()) stop();
    });
  });
}
