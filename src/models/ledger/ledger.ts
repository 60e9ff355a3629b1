// The whole ledger by id: every number that has a source or is labelled a judgement.

import { consumers } from "./consumers.ts";
import { deviceFacts } from "./devices.ts";
import { drawn, electricity } from "./electricity.ts";
import type { Fact } from "./fact.ts";
import { fleets } from "./fleets.ts";
import { gridFacts } from "./grids.ts";
import { hardware } from "./hardware.ts";
import { inference, prices } from "./inference.ts";
import { renting, spending } from "./spending.ts";
import { trainedFacts } from "./trained.ts";
import { parts, trends } from "./trends.ts";

export const ledger: Readonly<Record<string, Fact>> = {
  ...spending,
  ...fleets,
  ...hardware,
  ...consumers,
  ...electricity,
  ...renting,
  ...inference,
  ...drawn,
  ...prices,
  ...deviceFacts,
  ...gridFacts,
  ...trainedFacts,
  ...trends,
  ...parts,
};
