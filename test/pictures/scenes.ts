// The pictures of the README: what is typed, and what of the page is shown.

/** Waits for the bot's latest reply to be whole, chart and all. */
interface Reply {
  readonly kind: "reply";
  /** A line as it is typed; sent with Enter. */
  readonly line: string;
  /** A line that opens a thread; the reply is then asked for in that thread. */
  readonly opening?: string;
}

/** The composer while a line is being typed, with what it offers. */
interface Typing {
  readonly kind: "typing";
  readonly line: string;
  /** A text that must be offered before the picture is taken. */
  readonly offered: string;
}

export type Scene = { readonly name: string } & (Reply | Typing);

/** By the name of the file in `docs/pictures/`. */
export const scenes: readonly Scene[] = [
  { name: "typing", kind: "typing", line: "/pool participation: 5% to 20%", offered: "logit-normal, median 10" },
  {
    name: "pool",
    kind: "reply",
    line: "/pool participation: 5% to 60% coordination_efficiency: 20% to 80% dc_to_consumer_ratio: 10 to 50",
  },
  {
    name: "crux",
    kind: "reply",
    opening:
      "/settle open claim: Gamers would match a hyperscaler comparison: pool_to_one_hyperscaler >= 1 side: for " +
      "for: participation = 60% to 90%; coordination_efficiency = 60% to 90%; dc_to_consumer_ratio = 2 to 4",
    // A line without options would first be asked for them.
    line: "/settle crux private: false",
  },
  { name: "project", kind: "reply", line: "/project years: 10 dc_compute_growth: 2 to 4 participation: 10% to 50%" },
];
