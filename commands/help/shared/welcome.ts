// What Crux says once on a server that adds it.

import { tell } from "../../../src/core/tell.ts";
import { button, type View } from "../../../src/render/view.ts";

export const welcomeView = (): View => ({
  title: tell`Crux is here`,
  lead: tell`Who has the compute, and who is right about it? Crux answers with numbers.`,
  lines: [
    tell`Type /pool or /versus with what you assume. Where two disagree, it finds what the difference hangs on.`,
    tell`It reads no messages but one that somebody chooses. This is said once.`,
  ],
  actions: [
    button(tell`Can gamers beat Google?`, "/versus first: gamers second: Google private: true", "primary"),
    button(tell`Settle a message`, "/help command: Settle this private: true"),
    button(tell`Set this server's numbers`, "/defaults choose"),
  ],
  private: false,
  data: null,
});
