// Sources as a reply names them: the title as a link, and what kind of page it is.

import type { Source } from "../models/ledger/fact.ts";
import type { Part } from "./view.ts";

/** The title, a link where the source has an address. */
export const sourceLink = ({ title, url }: Source): Part => (url === undefined ? title : { link: title, url });
