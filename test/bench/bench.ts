// Prints how fast Crux is, section by section: `npm run bench` for all of them, `npm run bench -- engine` for some.

/** A new section is one file that exports a function, and one line here. */
const sections: Readonly<Record<string, () => Promise<void>>> = {
  engine: async () => (await import("./engine.ts")).engine(),
  analyses: async () => (await import("./analyses.ts")).analyses(),
  store: async () => (await import("./store.ts")).store(),
  charts: async () => (await import("./charts.ts")).charts(),
  processor: async () => (await import("./processor.ts")).processor(),
  replies: async () => (await import("./replies.ts")).replies(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(sections, name));
if (unknown.length > 0) {
  console.error(`Expected sections of ${Object.keys(sections).join(", ")}, got ${unknown.join(", ")}`);
  process.exit(1);
}
console.log(`Node ${process.version}; medians of several runs after warm-up`);
for (const [name, section] of Object.entries(sections)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name} ==`);
  await section();
}
