// The connection to Redis kept alive: the driver reconnects after a loss, and this does where the driver sees none; and the scripts by
// which several keys change in one step.

import { createClient } from "@keyv/redis";

/** Milliseconds for one attempt to connect. */
export const CONNECT_LIMIT = 1000;

/** A client of the driver's, not connected yet. */
export function clientOf(url: string) {
  const client = createClient({
    url,
    // A call that cannot be sent now fails now: waiting in a queue it would happen long after the person was told no.
    disableOfflineQueue: true,
    socket: { connectTimeout: CONNECT_LIMIT, reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, CONNECT_LIMIT) },
  });
  client.setMaxListeners(100);
  return client;
}

export type Client = ReturnType<typeof clientOf>;

interface Link {
  /** Waits for the end of the first attempt to connect; afterwards resolves at once, connected or not. */
  readonly ready: () => Promise<void>;
  /** Throws the connection away: one whose other end vanished reports nothing for minutes. */
  readonly renew: () => void;
  readonly close: () => Promise<void>;
}

/** Connects `client` now, and keeps it so until closed. */
export function linkOf(client: Client, report: (problem: unknown) => void): Link {
  let closed = false;
  let attempted = 0;
  const connect = (): Promise<void> => {
    attempted = performance.now();
    // The driver's own promise stays open for as long as it tries again.
    const ended = new Promise<void>((resolve) => {
      client.once("ready", resolve);
      client.once("error", resolve);
    });
    client.connect().catch((error: unknown) => {
      if (!closed) report(error);
    });
    return ended;
  };
  client.on("error", report);
  client.on("reconnecting", () => {
    attempted = performance.now();
  });
  let attempt = connect();
  const renew = (): void => {
    if (closed) return;
    if (client.isOpen) client.destroy();
    attempt = connect();
  };
  return {
    ready: async () => {
      // A server that accepts and stays mute leaves the driver in its greeting for ever.
      if (!client.isReady && performance.now() - attempted > 2 * CONNECT_LIMIT) renew();
      if (!client.isReady) await attempt;
    },
    renew,
    close: async () => {
      closed = true;
      if (client.isReady) await client.close();
      else if (client.isOpen) client.destroy();
    },
  };
}

/**
 * Keys: list, then the facts. Arguments: for each fact text, of, what is expected (`any`, `absent`, `text`), that
 * text. Looks at all before it changes one. Answers 1 or 0.
 */
export const CHANGE = `
local now = {}
for k = 2, #KEYS do
  local i = 4 * (k - 2)
  now[k] = redis.call('GET', KEYS[k])
  if ARGV[i + 3] == 'absent' and now[k] then return 0 end
  if ARGV[i + 3] == 'text' and now[k] ~= ARGV[i + 4] then return 0 end
end
for k = 2, #KEYS do
  local i = 4 * (k - 2)
  local entry = {'text', ARGV[i + 1], 'of', ARGV[i + 2]}
  if now[k] then entry[5] = 'previous' entry[6] = now[k] end
  redis.call('XADD', KEYS[1], '*', unpack(entry))
  redis.call('SET', KEYS[k], ARGV[i + 1])
end
return 1`;

/**
 * Keys: fact, index or nothing, then lists. Arguments: the fact's text, milliseconds it is kept or 0, its key in the index, then
 * a text for each list. Answers 1, or 0 where there is such a fact, which then is in the index too.
 */
export const ADD = `
local kept = tonumber(ARGV[2])
if KEYS[2] ~= '' then redis.call('ZADD', KEYS[2], 0, ARGV[3]) end
local set = kept > 0 and redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', kept) or kept == 0 and redis.call('SET', KEYS[1], ARGV[1], 'NX')
if not set then return 0 end
for k = 3, #KEYS do
  redis.call('XADD', KEYS[k], '*', 'text', ARGV[k + 1])
  if kept > 0 then
    local time = redis.call('TIME')
    redis.call('XTRIM', KEYS[k], 'MINID', '~', tostring(time[1] - math.ceil(kept / 1000)) .. '000')
    redis.call('PEXPIRE', KEYS[k], kept)
  end
end
return 1`;

/**
 * Keys: list. Arguments: the list's name, then id and text by turns. A stream has no way to replace an entry, so it is
 * written again under the same ids; the facts that still are these entries, and what stood before others, change too.
 */
export const REWRITE = `
local texts = {}
for i = 2, #ARGV, 2 do texts[ARGV[i]] = ARGV[i + 1] end
local rows = redis.call('XRANGE', KEYS[1], '-', '+')
local replaced = {}
for _, row in ipairs(rows) do
  local field = {}
  for i = 1, #row[2], 2 do field[row[2][i]] = i + 1 end
  local text = texts[row[1]]
  if text then
    local of = field.of and row[2][field.of]
    if of then
      replaced[of] = replaced[of] or {}
      replaced[of][row[2][field.text]] = text
      if redis.call('GET', ARGV[1] .. ':' .. of) == row[2][field.text] then
        redis.call('SET', ARGV[1] .. ':' .. of, text)
      end
    end
    row[2][field.text] = text
  end
end
for _, row in ipairs(rows) do
  local of, previous
  for i = 1, #row[2], 2 do
    if row[2][i] == 'of' then of = row[2][i + 1] end
    if row[2][i] == 'previous' then previous = i + 1 end
  end
  if previous and replaced[of] then row[2][previous] = replaced[of][row[2][previous]] or row[2][previous] end
end
local ttl = redis.call('PTTL', KEYS[1])
redis.call('DEL', KEYS[1])
for _, row in ipairs(rows) do redis.call('XADD', KEYS[1], row[1], unpack(row[2])) end
if ttl > 0 then redis.call('PEXPIRE', KEYS[1], ttl) end
return 1`;

/** Keys: list. Arguments: the list's name, how many entries. Answers 1 while more are left. */
export const ERASE = `
local rows = redis.call('XRANGE', KEYS[1], '-', '+', 'COUNT', ARGV[2])
for _, row in ipairs(rows) do
  for i = 1, #row[2], 2 do
    if row[2][i] == 'of' then redis.call('DEL', ARGV[1] .. ':' .. row[2][i + 1]) end
  end
  redis.call('XDEL', KEYS[1], row[1])
end
if #rows == tonumber(ARGV[2]) then return 1 end
redis.call('DEL', KEYS[1])
return 0`;
