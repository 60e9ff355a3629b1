// Sends a command line that was too long for a button: the mend of a long one.

import { z } from "zod";
import { UserError } from "../../src/core/errors.ts";
import { parseCommandLine } from "../../src/kit/command-line.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { lineDraft } from "../../src/kit/mend.ts";
import { text } from "../../src/kit/options.ts";
import { run } from "../../src/kit/run.ts";

const kept = z.object({ line: z.string() });

export default defineCommand({
  name: "again",
  description: "Sends a command that was mended",
  offered: "button",
  options: { draft: text("The id under which it waits") },
  examples: [],
  run: async ({ draft }, { caller, ...context }) => {
    const found = await context.stores.drafts.get(draft.trim().toLowerCase());
    const line =
      found?.kind === lineDraft && found.by === caller.id ? kept.safeParse(found.data).data?.line : undefined;
    if (line !== undefined) return (await run(parseCommandLine(line, context.commands), context, caller)).reply;
    throw new UserError("draft.unknown", "This no longer waits: an hour has passed, or it is somebody else's");
  },
});
