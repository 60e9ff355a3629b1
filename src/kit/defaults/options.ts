// The options that the subcommands of `/defaults` share.

import { flag } from "../options.ts";

export const inChannel = () => flag("Only in this channel and its threads, over the server's value");

export const saveNow = () => flag("Save at once, without the question");
