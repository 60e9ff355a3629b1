// Files that came along with a command or in a form: fetched from where Discord put them, and from nowhere else.

import { type APIAttachment, type APIInteraction, InteractionType } from "discord-api-types/v10";
import { Unavailable, UserError } from "../../core/errors.ts";
import { later, tell } from "../../core/tell.ts";
import { checkSize, textIn } from "../file-text.ts";

/** Milliseconds that a file may take to arrive. */
const patience = 5000;

/** Reads an upload of this interaction by its id. */
export const uploadsIn =
  (interaction: APIInteraction) =>
  async (id: string): Promise<string> => {
    const file = attachmentsOf(interaction)[id];
    if (file === undefined) {
      throw new UserError("file.unknown", tell`Expected a file, got one that is no longer there`, {
        hint: tell`Hand it over once more`,
      });
    }
    checkSize(file.size);
    try {
      const { ok, body } = await fetch(file.url, { redirect: "error", signal: AbortSignal.timeout(patience) });
      if (ok && body !== null) return await textIn(body);
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw new Unavailable(later`the file`, { cause: error });
    }
    throw new Unavailable(later`the file`);
  };

function attachmentsOf({ type, data }: APIInteraction): Readonly<Record<string, APIAttachment>> {
  const brings = type === InteractionType.ApplicationCommand || type === InteractionType.ModalSubmit;
  const resolved = brings && "resolved" in data ? data.resolved : undefined;
  return (resolved && "attachments" in resolved && resolved.attachments) || {};
}
