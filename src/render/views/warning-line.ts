// A warning as a line of a reply, with the page its range was read in.

import type { Warning } from "../../answer/warnings.ts";
import { sourceLink } from "../text/source-text.ts";
import type { Line } from "../view.ts";

/** The page goes by one word: its title would be longer than the warning. */
export const warningLine = ({ text, source }: Warning): Line =>
  source ? [text, " (", sourceLink({ ...source, title: "source" }), ")."] : text;
