// What a person's Discord would not let them do.

/** The client or the server refused a person's action; `code` is `area.what`, e.g. `option.required`. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
