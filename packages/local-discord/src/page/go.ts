// Where the page is and through whose eyes: kept in the address, so that two windows can be two people.

import { showMessage } from "./focus.ts";
import { act, connect } from "./server.ts";
import { change, noSuggestion, placeOf, sight, state } from "./state.ts";

/** `#/mira/123`: the username, then the channel. */
export function readAddress(): void {
  const [, as = "", channel = ""] = location.hash.split("/").map(decodeURIComponent);
  const { wanted } = state();
  if (state().link !== "connecting" && wanted.as === as && wanted.in === channel) return;
  change({ wanted: { as, in: channel, limit: 50 }, popup: undefined, suggesting: noSuggestion, drawer: false });
  connect();
}

const address = (as: string, channel: string) => `#/${encodeURIComponent(as)}/${channel}`;

const username = (): string => {
  const { you, guild } = sight();
  return guild.people.find(({ id }) => id === you.id)?.username ?? "";
};

/** The address of a channel for whoever looks now. */
export const addressOf = (channelId: string): string => address(username(), channelId);

/** From this width on, in pixels, the members stand beside the messages. */
export const wide = 1200;

export function goTo(channelId: string): void {
  change({ panel: state().panel === "people" && innerWidth >= wide ? "people" : undefined });
  location.hash = addressOf(channelId);
}

/** The way to what an address of Discord's own names, e.g. a thread or a message; undefined for any other address. */
export function insideAddress(address: string): (() => void) | undefined {
  const found = /^https:\/\/(?:\w+\.)?discord\.com\/channels\/(?:\d+|@me)\/(\d+)(?:\/(\d+))?\/?$/.exec(address);
  const [, channelId = "", messageId] = found ?? [];
  if (found === null || placeOf(channelId) === undefined) return undefined;
  return () => {
    goTo(channelId);
    if (messageId !== undefined) showMessage(messageId);
  };
}

export function become(person: string): void {
  location.hash = address(person, sight().you.channelId);
}

/** Shows more of what was said before. */
export function loadOlder(): void {
  const { wanted } = state();
  change({ wanted: { ...wanted, limit: wanted.limit + 100 } });
  connect();
}

export async function goToDirect(): Promise<void> {
  const outcome = await act({ do: "direct" });
  if (outcome.kind === "done" && outcome.channelId) goTo(outcome.channelId);
}
