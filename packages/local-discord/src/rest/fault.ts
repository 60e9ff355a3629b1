// Trouble on demand: what the next requests get instead of, or before, their answer.

export type Trouble =
  /** 429, with `retryAfter` in seconds. */
  | { readonly kind: "rate-limit"; readonly retryAfter: number; readonly global?: boolean }
  /** An error of Discord's own making, e.g. 500 or 503; nothing is done. */
  | { readonly kind: "status"; readonly status: number }
  /** The answer comes `ms` later. */
  | { readonly kind: "delay"; readonly ms: number }
  /** The connection breaks before anything is done. */
  | { readonly kind: "reset" }
  /** The request is carried out, and then the connection breaks: the client cannot know. */
  | { readonly kind: "lose-answer" };

export interface Which {
  /** How many requests it hits; one without this. */
  readonly times?: number;
  readonly method?: string;
  /** The route's pattern, e.g. `/channels/:channel/messages`. */
  readonly route?: string;
}

interface Fault extends Which {
  readonly trouble: Trouble;
  left: number;
}

export type Faults = Set<Fault>;

/** Troubles the next requests that fit. Gives back the way to end it early. */
export function trouble(faults: Faults, what: Trouble, which: Which = {}): () => void {
  const fault: Fault = { ...which, trouble: what, left: which.times ?? 1 };
  faults.add(fault);
  return () => {
    faults.delete(fault);
  };
}

/** The trouble that the request runs into, used up by one. */
export function nextTrouble(faults: Faults, method: string, route: string | undefined): Trouble | undefined {
  for (const fault of faults) {
    if (fault.method !== undefined && fault.method !== method) continue;
    if (fault.route !== undefined && fault.route !== route) continue;
    fault.left -= 1;
    if (fault.left <= 0) faults.delete(fault);
    return fault.trouble;
  }
  return undefined;
}
