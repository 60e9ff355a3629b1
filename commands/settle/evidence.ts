// Arguing with the evidence: the ledger speaks for the side that it bears out.

import { defineCommand } from "../../src/kit/define.ts";
import { threadView } from "./replies/thread.ts";
import { act } from "./shared/act.ts";
import { argumentOption, findArgument, isHidden } from "./shared/argument.ts";
import { argued, refresh } from "./shared/card.ts";

export default defineCommand({
  name: "settle evidence",
  description: "Argue with the evidence: the ledger takes the side that it bears out",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene) => {
    const found = await findArgument(argument, scene);
    const likely = found.evidence().claim?.probability ?? 0;
    const after = await act(found, [{ kind: "evidence", side: likely >= 0.5 ? "for" : "against" }], scene);
    const problems = await refresh(after, scene);
    const view = threadView(await argued(after));
    return { ...view, warnings: problems, private: true, replaces: isHidden(after, scene) };
  },
});
