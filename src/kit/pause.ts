// A breath between two steps of long work, in which others are served.

export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
