// A warning as a line of a reply, with the page its range was read in.

import type { Warning } from "../answer/warnings.ts";
import { sourceLink } from "./source-text.ts";
import type { Line } from "./view.ts";

export const warningLine = ({ text, source }: Warning): Line =>
  source ? [text, " (", sourceLink(source), ")."] : text;
