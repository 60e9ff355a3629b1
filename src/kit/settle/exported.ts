// An argument as files.

import { exportFiles } from "../../render/settle/settle-export.ts";
import type { Attachment } from "../../render/view.ts";
import type { Scene } from "../define.ts";
import type { Found } from "./argument.ts";
import { argued } from "./shown.ts";

export async function filesOf(found: Found, { channels }: Scene): Promise<readonly Attachment[]> {
  const { argument, home, steps } = found;
  const link = channels && argument.parent !== undefined ? channels.linkTo(home, argument.channel) : undefined;
  return exportFiles({ argued: await argued(found), opened: argument, events: steps.map(({ event }) => event), link });
}
