// What is measured while serving, in the format of Prometheus: no text, no name and no id of anybody.

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export interface Metrics {
  /** Seconds from the arrival of an interaction to its acknowledgement. */
  readonly acknowledged: (seconds: number) => void;
  /** Seconds from the arrival of an interaction to its answer; `outcome` as `run` gives it. */
  readonly answered: (command: string, outcome: string, seconds: number) => void;
  /** An interaction that was taken before, or by another process. */
  readonly repeated: () => void;
  /** Discord asked to wait. */
  readonly limited: () => void;
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

/** Discord waits for three seconds. */
const buckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3, 5, 10];

/** `waiting` gives how many answers wait for their turn. The loop's lag, memory and processor are among the defaults. */
export function newMetrics(waiting: () => number): Metrics {
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
  const limited = new Counter({ name: "crux_rate_limits_total", help: "Waits that Discord asked for", registers });
  new Gauge({
    name: "crux_waiting",
    help: "Answers that wait for their turn",
    registers,
    collect() {
      this.set(waiting());
    },
  });
  return {
    acknowledged: (seconds) => acknowledged.observe(seconds),
    answered: (command, outcome, seconds) => answered.observe({ command, outcome }, seconds),
    repeated: () => repeated.inc(),
    limited: () => limited.inc(),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
