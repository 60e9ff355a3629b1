// What is measured while serving, in the format of Prometheus: no text, no name and no id of anybody.

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export interface Metrics {
  /** Seconds from the arrival of an interaction to its acknowledgement. */
  readonly acknowledged: (seconds: number) => void;
  /** Seconds from the arrival of an interaction to its answer; `outcome` as `run` gives it. */
  readonly answered: (command: string, outcome: string, seconds: number) => void;
  /** An interaction that was taken before, or by another process. */
  readonly repeated: () => void;
  /** What could not be acknowledged in time, and so was not worked through. */
  readonly dropped: () => void;
  /** Discord asked to wait. */
  readonly limited: () => void;
  /** A call of the store: whether it was done, and how many seconds it took. */
  readonly stored: (kind: "read" | "write", isDone: boolean, seconds: number) => void;
  /** How many more times Discord lets the bot begin a session today. */
  readonly identifies: (left: number) => void;
  /** How many answers wait for their turn, and how many charts are being painted or wait for it. */
  readonly watch: (answers: () => number, charts: () => number) => void;
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

/** Discord waits for three seconds. */
const buckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3, 5, 10];

/** The loop's lag, memory and processor are among the defaults. */
export function newMetrics(): Metrics {
  let waiting = { answers: () => 0, charts: () => 0 };
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const acknowledged = new Histogram({
    name: "crux_acknowledge_seconds",
    help: "From the arrival of an interaction to its acknowledgement",
    buckets,
    registers,
  });
  const answered = new Histogram({
    name: "crux_answer_seconds",
    help: "From the arrival of an interaction to its answer",
    labelNames: ["command", "outcome"],
    buckets,
    registers,
  });
  const repeated = new Counter({
    name: "crux_repeated_total",
    help: "Interactions that were taken before, or by another process",
    registers,
  });
  const dropped = new Counter({
    name: "crux_dropped_total",
    help: "Interactions that could not be acknowledged in time",
    registers,
  });
  const limited = new Counter({ name: "crux_rate_limits_total", help: "Waits that Discord asked for", registers });
  const stored = new Histogram({
    name: "crux_store_seconds",
    help: "Calls of the store",
    labelNames: ["kind", "outcome"],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5],
    registers,
  });
  // Not before it is known: a process without the gateway would tell of none left.
  let identifies: Gauge | undefined;
  const help = "How many more times Discord lets the bot begin a session today";
  new Gauge({
    name: "crux_waiting",
    help: "Answers that wait for their turn",
    registers,
    collect() {
      this.set(waiting.answers());
    },
  });
  new Gauge({
    name: "crux_waiting_charts",
    help: "Charts that wait to be painted, or are",
    registers,
    collect() {
      this.set(waiting.charts());
    },
  });
  return {
    acknowledged: (seconds) => acknowledged.observe(seconds),
    answered: (command, outcome, seconds) => answered.observe({ command, outcome }, seconds),
    repeated: () => repeated.inc(),
    dropped: () => dropped.inc(),
    limited: () => limited.inc(),
    stored: (kind, isDone, seconds) => stored.observe({ kind, outcome: isDone ? "done" : "failed" }, seconds),
    identifies: (left) => {
      identifies ??= new Gauge({ name: "crux_identifies_left", help, registers });
      identifies.set(left);
    },
    watch: (answers, charts) => {
      waiting = { answers, charts };
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
