// Sending the newest state of a thing only: what is overtaken while another is on its way is never sent.

type Send<Value> = (key: string, value: Value) => Promise<void>;

interface Slot<Value> {
  readonly current: Promise<void>;
  next: Promise<void> | undefined;
  newest: Value;
}

/** Sends for the same key follow each other, and those that wait become one: the last. Each resolves once it, or one after it, is sent. */
export function latestOnly<Value>(send: Send<Value>): Send<Value> {
  const slots = new Map<string, Slot<Value>>();
  const start = (key: string, value: Value): Promise<void> => {
    const current = send(key, value).finally(() => {
      if (slot.next === undefined) slots.delete(key);
    });
    const slot: Slot<Value> = { current, next: undefined, newest: value };
    slots.set(key, slot);
    return current;
  };
  return (key, value) => {
    const slot = slots.get(key);
    if (slot === undefined) return start(key, value);
    slot.newest = value;
    slot.next ??= slot.current.catch(() => undefined).then(() => start(key, slot.newest));
    return slot.next;
  };
}
