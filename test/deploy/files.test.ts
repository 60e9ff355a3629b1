// The files for operators name nothing that is not there: settings, secrets, ports, probes, commands, files and labels.

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { environmentOf, strangersIn } from "../../src/env.ts";
import { healthRoutes, newMetrics } from "../../src/transport/health.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(root + path, "utf8");
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);

const settings = all(read("src/env.ts"), /^ {4}([A-Z_]+): z\b/gm);
const secrets = all(/const secrets = \[(.*)\]/.exec(read("src/env.ts"))?.[1] ?? "", /"(\w+)"/g);
const dockerfile = read("Dockerfile");
const port = Number(/ PORT=(\d+)/.exec(dockerfile)?.[1]);
const [node, ...started] = JSON.parse(/^CMD (.*)$/m.exec(dockerfile)?.[1] ?? "") as string[];
const plain = [node, ...started].join(" ");

test("what an operator may set is what is read", () => {
  expect(settings.length).toBeGreaterThan(12);
  const shown = all(read(".env.example"), /^([A-Z_]+)=/gm);
  const wanted = settings.filter((name) => name !== "NODE_ENV");
  expect(shown.sort()).toEqual(wanted.sort());
  for (const name of wanted) expect(read("docs/site/running.md")).toContain(`\`${name}\``);
});

test.each(settings)("%s that cannot be is told in words of ours", (name) => {
  const told = () => {
    try {
      environmentOf({ [name]: "-1.5 of these" });
      return "";
    } catch (error) {
      return String(error);
    }
  };
  expect(told()).toMatch(/^$|^Error: [A-Z_]+: Expected [^;]+$/);
  expect(told()).not.toContain("of these");
});

test("a setting of a name that is none is noticed, and what Kubernetes sets is not", () => {
  const services = [
    "CRUX_SERVE_SERVICE_HOST",
    "CRUX_SERVE_SERVICE_PORT_HTTP",
    "CRUX_PORT",
    "CRUX_SERVE_PORT_80_TCP_ADDR",
  ];
  const rest = [...settings, ...secrets.map((name) => `${name}_FILE`), "PATH", ...services];
  const variables = Object.fromEntries(["CRUX_STROE", "CRUX_WORKERS_FILE", ...rest].map((name) => [name, ""]));
  expect(strangersIn(variables)).toEqual(["CRUX_STROE", "CRUX_WORKERS_FILE"]);
});

test("compose starts the image as it starts itself, with settings and secrets that there are", () => {
  type Service = {
    readonly build?: string;
    readonly command?: readonly string[] | string;
    readonly environment?: Readonly<Record<string, string>>;
    readonly secrets?: readonly string[];
    readonly volumes?: readonly string[];
    readonly depends_on?: readonly string[];
    readonly stop_grace_period?: string;
  };
  const compose = parse(read("compose.yaml")) as {
    readonly services: Readonly<Record<string, Service>>;
    readonly secrets: Readonly<Record<string, unknown>>;
    readonly volumes: Readonly<Record<string, unknown>>;
  };
  for (const [name, service] of Object.entries(compose.services)) {
    for (const other of service.depends_on ?? []) expect(Object.keys(compose.services), name).toContain(other);
    for (const volume of service.volumes ?? []) {
      const [from = ""] = volume.split(":");
      expect(from.startsWith(".") ? existsSync(root + from) : from in compose.volumes, volume).toBe(true);
    }
    for (const secret of service.secrets ?? []) expect(Object.keys(compose.secrets), name).toContain(secret);
    if (service.build === undefined) continue;
    const words = (service.command as readonly string[] | undefined)?.join(" ") ?? plain;
    expect([plain, `${plain} serve`]).toContain(words);
    expect(Number.parseInt(service.stop_grace_period ?? "", 10)).toBeGreaterThan(10);
    for (const [key, value] of Object.entries(service.environment ?? {})) {
      const named = key.replace(/_FILE$/, "");
      expect(named === key ? settings : secrets, name).toContain(named);
      if (named !== key) expect(service.secrets?.map((secret) => `/run/secrets/${secret}`)).toContain(value);
    }
  }
  expect(compose.services.crux?.volumes?.[0]?.split(":")[1]).toBe(/^VOLUME (.*)$/m.exec(dockerfile)?.[1]);
  const upstream = /server (\w+):(\d+) resolve/.exec(read("deploy/nginx.conf"));
  expect(Object.keys(compose.services)).toContain(upstream?.[1]);
  expect(Number(upstream?.[2])).toBe(port);
});

test("Kubernetes asks for probes that are answered, by names that fit, and each gateway for its own shard", async () => {
  type Labels = Readonly<Record<string, string>>;
  type Probe = { readonly httpGet: { readonly path: string; readonly port: string } };
  type Container = {
    readonly command: readonly string[];
    readonly env?: readonly { readonly name: string; readonly value: string }[];
    readonly resources: { readonly limits: { readonly memory: string } };
    readonly ports: readonly { readonly name: string; readonly containerPort: number }[];
  } & Readonly<Record<"startupProbe" | "livenessProbe" | "readinessProbe", Probe | undefined>>;
  type Kind = {
    readonly kind: string;
    readonly metadata: { readonly name: string };
    readonly spec: {
      readonly serviceName?: string;
      readonly selector: Labels & { readonly matchLabels?: Labels };
      readonly template?: {
        readonly metadata: { readonly labels: Labels };
        readonly spec: { readonly terminationGracePeriodSeconds: number; readonly containers: readonly Container[] };
      };
    };
  };
  const text = read("deploy/kubernetes.yaml");
  const kinds = parseAllDocuments(text).map((document) => document.toJS() as Kind);
  const pods = kinds.flatMap(({ spec: { template } }) => template ?? []);
  expect(pods).toHaveLength(2);
  const health = healthRoutes(async () => undefined, newMetrics());
  for (const { spec } of kinds) {
    const asked = spec.selector.matchLabels ?? spec.selector;
    expect(pods.map(({ metadata }) => metadata.labels)).toContainEqual(asked);
    const services = kinds.filter(({ kind }) => kind === "Service").map(({ metadata }) => metadata.name);
    if (spec.serviceName !== undefined) expect(services).toContain(spec.serviceName);
  }
  for (const { spec } of pods) {
    expect(spec.terminationGracePeriodSeconds).toBeGreaterThan(10);
    for (const container of spec.containers) {
      expect(container.ports).toEqual([{ name: "http", containerPort: port }]);
      const probes = [container.startupProbe, container.livenessProbe, container.readinessProbe];
      expect(probes[1] && probes[2]).toBeDefined();
      for (const probe of probes.flatMap((one) => one ?? [])) {
        expect(probe.httpGet.port).toBe("http");
        expect((await health.request(probe.httpGet.path)).status).toBe(200);
      }
      for (const { name } of container.env ?? []) expect(settings).toContain(name);
      // By the processors of its machine it would take more memory than it may, and be killed at each start.
      const workers = Number(container.env?.find(({ name }) => name === "CRUX_WORKERS")?.value);
      expect(250 + 100 * workers).toBeLessThan(Number.parseInt(container.resources.limits.memory, 10));
      const words = container.command.join(" ");
      const shell = /^sh -c (?:([A-Z_]+)=\S+ exec )?(.*)$/.exec(words);
      expect([plain, `${plain} serve`]).toContain(shell?.[2] ?? words);
      if (shell?.[1]) expect(settings).toContain(shell[1]);
    }
  }
  for (const name of all(text, /\b(DISCORD_\w+|CRUX_\w+)\b/g)) expect(settings).toContain(name);
  for (const name of secrets) expect(text).toContain(name);
});
