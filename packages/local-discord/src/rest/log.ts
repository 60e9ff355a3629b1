// The record of every request that reached the REST API, for assertions.

export interface RequestRecord {
  readonly at: number;
  readonly method: string;
  /** The address after /api/v10, without the query. */
  readonly path: string;
  /** The pattern it matched, e.g. `/channels/:channel/messages`; undefined where none did. */
  readonly route: string | undefined;
  readonly query: Readonly<Record<string, string>>;
  readonly status: number;
  /** The JSON that was sent, files aside. */
  readonly body: unknown;
  readonly files: readonly { readonly name: string; readonly size: number; readonly contentType: string }[];
  readonly answer: unknown;
  /** What was answered in place of the route's own doing. */
  readonly fault: string | undefined;
}
