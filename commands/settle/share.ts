// The card of a closed argument posted, by the name that buttons of older messages have for it.

import post from "./post.ts";

export default { ...post, name: "settle share", offered: "button" as const };
