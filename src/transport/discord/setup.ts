// What Discord shows of the application and asks for where it is added: set once, and again only where it differs.

import { REST, Routes } from "discord.js";
import type { APIApplication } from "discord-api-types/v10";
import { Refused } from "../../core/errors.ts";
import { refusalSentence } from "./refusals.ts";
import { restOptions } from "./rest.ts";
import { inviteUrl, wanted } from "./rights.ts";

/** Discord's limits: 400 characters, five tags of 20. */
const description =
  "Who controls AI compute? Type what you assume and get a number, its 9 in 10 range and what it hangs on. Hold a message, Apps → Settle this, and argue it out with numbers.";
const tags = ["AI", "compute", "debate", "forecasting", "statistics"];

/** By who adds it: 0 a server, where Crux becomes a member; 1 a person, with whom it comes along. */
const installs = {
  "0": { scopes: ["applications.commands", "bot"], permissions: Number(wanted) },
  "1": { scopes: ["applications.commands"], permissions: 0 },
} as const;

/** Sets the application up, and says so with the addresses that add it. @throws Refused with one sentence. */
export async function setUpWith(token: string, apiUrl: string | undefined): Promise<string> {
  try {
    return await setUp(new REST(restOptions(apiUrl)).setToken(token));
  } catch (error) {
    throw new Refused(refusalSentence(error, token));
  }
}

async function setUp(rest: REST): Promise<string> {
  const found = (await rest.get(Routes.currentApplication())) as APIApplication;
  const isNew = !isSetUp(found);
  if (isNew) await rest.patch(Routes.currentApplication(), { body: form });
  return [
    `${found.name} ${isNew ? "now has" : "has"} its description, tags, install settings and permissions.`,
    `To a server: ${inviteUrl(found.id)}`,
    `To one's own account: https://discord.com/oauth2/authorize?${ownQuery(found.id)}`,
  ].join("\n");
}

const ownQuery = (application: string) =>
  new URLSearchParams({ client_id: application, scope: "applications.commands", integration_type: "1" });

/** As Discord's OpenAPI document has it: texts with their translations, permissions as a number. */
const form = {
  description: { default: description },
  tags,
  integration_types_config: Object.fromEntries(
    Object.entries(installs).map(([by, params]) => [by, { oauth2_install_params: params }]),
  ),
};

function isSetUp(found: APIApplication): boolean {
  const config = (found.integration_types_config ?? {}) as Readonly<
    Record<string, { oauth2_install_params?: { scopes: readonly string[]; permissions: string } }>
  >;
  const isAsked = Object.entries(installs).every(([by, { scopes, permissions }]) => {
    const now = config[by]?.oauth2_install_params;
    return now?.permissions === String(permissions) && isSame(now.scopes, scopes);
  });
  return isAsked && found.description === description && isSame(found.tags ?? [], tags);
}

type Texts = readonly (string | undefined)[];

const isSame = (a: Texts, b: Texts): boolean => [...a].sort().join() === [...b].sort().join();
