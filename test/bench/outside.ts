// The engines of the benchmark that run outside: numpy where Python has it, C where there is a compiler. Each measures
// its own processor time.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { probabilities } from "./gap-model.ts";
import { type Product, spelledBest } from "./product.ts";

export interface Outside {
  readonly name: string;
  /** The least processor time of a run in milliseconds, or why there is none. */
  readonly least: (samples: number, runs: number) => number | string;
}

const threads = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" };

/** Scores by numpy's own generator, all else in its own columns. */
export const numpy = (product: Product): Outside => ({
  name: "numpy",
  least: (samples, runs) => {
    const spelled = spelledBest(product, (input) => `z[${input}]`, "np.exp");
    const script = `
import time, numpy as np
random = np.random.default_rng(1)
def quantiles():
    z = random.standard_normal((${product.factors.length}, ${samples}))
    return np.quantile(${spelled}, [${probabilities}])
def timed():
    start = time.process_time()
    quantiles()
    return time.process_time() - start
quantiles()
print(min(timed() for _ in range(${runs})) * 1000)`;
    try {
      const env = { ...process.env, ...threads };
      return Number(
        execFileSync("python3", ["-c", script], { env, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
      );
    } catch {
      return "no numpy";
    }
  },
});

/** The best loop in C over scores that were kept, with quantiles by Hoare's selection: what the machine could do. */
export const c = (product: Product): Outside => ({
  name: "C, scores kept",
  least: (samples, runs) => {
    const folder = mkdtempSync(join(tmpdir(), "crux-bench-"));
    const [source, built] = [join(folder, "loop.c"), join(folder, "loop")];
    try {
      writeFileSync(source, sourceOf(product));
      const options = ["-O3", "-march=native", "-ffast-math", source, "-o", built, "-lm"];
      execFileSync("cc", options, { stdio: "ignore" });
      return Number(execFileSync(built, [`${samples}`, `${runs}`], { encoding: "utf8" }));
    } catch {
      return "no compiler";
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
});

const sourceOf = (product: Product): string => `
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
static double select_rank(double *a, long low, long high, long rank) {
  while (low < high) {
    double pivot = a[(low + high) / 2];
    long i = low - 1, j = high + 1;
    for (;;) {
      do i++; while (a[i] < pivot);
      do j--; while (a[j] > pivot);
      if (i >= j) break;
      double t = a[i]; a[i] = a[j]; a[j] = t;
    }
    if (rank <= j) high = j; else low = j + 1;
  }
  return a[rank];
}
static double now(void) { struct timespec t; clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t); return t.tv_sec * 1e3 + t.tv_nsec / 1e6; }
int main(int argc, char **argv) {
  long n = atol(argv[1]), runs = atol(argv[2]);
  double *z[${product.factors.length}], *out = malloc(n * sizeof(double)), least = 1e300, sum = 0;
  for (int k = 0; k < ${product.factors.length}; k++) {
    z[k] = malloc(n * sizeof(double));
    for (long i = 0; i < n; i++)
      z[k][i] = sqrt(-2 * log((rand() + 1.0) / (RAND_MAX + 2.0))) * cos(6.283185307179586 * rand() / RAND_MAX);
  }
  for (long run = -1; run < runs; run++) {
    double start = now();
    for (long i = 0; i < n; i++) out[i] = ${spelledBest(product, (input) => `z[${input}][i]`, "exp")};
    long from = 0, ranks[] = {${probabilities.map((p) => `${p} * (n - 1)`)}};
    for (int k = 0; k < ${probabilities.length}; k++) { sum += select_rank(out, from, n - 1, ranks[k]); from = ranks[k]; }
    double time = now() - start;
    if (run >= 0 && time < least) least = time;
  }
  printf("%.6f\\n", sum == 0 ? 0 : least);
}`;
