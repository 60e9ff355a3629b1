// Who stands in a kept event where a person was who asked to be erased.

/** The id in place of an erased person's; several people may stand behind it. */
export const nobody = "0";
