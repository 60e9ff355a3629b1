// The components of a message, also those that stand inside others or beside them.

import type { APIMessageComponent } from "discord-api-types/v10";

export interface Placed {
  readonly part: APIMessageComponent;
  readonly path: (string | number)[];
}

/** All components, those inside others too. */
export function partsOf(components: readonly APIMessageComponent[], below: (string | number)[] = []): Placed[] {
  return components.flatMap((part, at) => {
    const path = [...below, at];
    const inner = "components" in part ? partsOf(part.components, [...path, "components"]) : [];
    const beside = "accessory" in part ? [{ part: part.accessory, path: [...path, "accessory"] }] : [];
    return [{ part, path }, ...inner, ...beside];
  });
}
