// Routes about pins, at today's addresses and the older ones.

import { messageJson } from "../json/message.ts";
import { type Call, done, ok, route } from "../rest/route.ts";
import { newestPins, pinMessage, unpinMessage } from "../state/pins.ts";
import type { World } from "../state/world.ts";
import { reachChannel, reachMessage, requireAwake } from "./access.ts";

type Pin = Call<"channel" | "message">;

const pin = ({ world, params }: Pin) => {
  const { channel, message } = pinnable(world, params);
  pinMessage(world, channel, message, world.applicationId);
  return done;
};

const unpin = ({ world, params }: Pin) => {
  const { channel, message } = pinnable(world, params);
  unpinMessage(world, channel, message);
  return done;
};

export const pinRoutes = [
  route("PUT", "/channels/:channel/messages/pins/:message", pin),
  route("DELETE", "/channels/:channel/messages/pins/:message", unpin),
  route("GET", "/channels/:channel/messages/pins", ({ world, params, query }) => {
    const channel = reachChannel(world, params.channel);
    const before = Date.parse(query.get("before") ?? "") || Number.POSITIVE_INFINITY;
    const limit = Number(query.get("limit") ?? 50);
    const older = newestPins(world, channel).filter(({ at }) => at < before);
    const items = older.slice(0, limit).map(({ message, at }) => ({
      pinned_at: new Date(at).toISOString(),
      message: messageJson(world, message),
    }));
    return ok({ items, has_more: older.length > limit });
  }),
  route("PUT", "/channels/:channel/pins/:message", pin),
  route("DELETE", "/channels/:channel/pins/:message", unpin),
  route("GET", "/channels/:channel/pins", ({ world, params }) =>
    ok(newestPins(world, reachChannel(world, params.channel)).map(({ message }) => messageJson(world, message))),
  ),
];

function pinnable(world: World, params: Pin["params"]) {
  const channel = reachChannel(world, params.channel, ["PinMessages"]);
  requireAwake(channel);
  return { channel, message: reachMessage(world, channel, params.message) };
}
