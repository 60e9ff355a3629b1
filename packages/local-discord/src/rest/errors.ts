// Discord's errors: status, code and message, as documented under "Opcodes and Status Codes".

/** What a handler throws to be answered with Discord's error shape. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly code: number;
  /** The tree of form errors, under code 50035. */
  readonly errors: FormErrors | undefined;

  constructor(status: number, code: number, message: string, errors?: FormErrors) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

export interface FormErrors {
  [field: string]: FormErrors | readonly FormProblem[];
}

export interface FormProblem {
  readonly code: string;
  readonly message: string;
}

const known = {
  unauthorized: [401, 0, "401: Unauthorized"],
  notFound: [404, 0, "404: Not Found"],
  methodNotAllowed: [405, 0, "405: Method Not Allowed"],
  unknownChannel: [404, 10003, "Unknown Channel"],
  unknownGuild: [404, 10004, "Unknown Guild"],
  unknownMember: [404, 10007, "Unknown Member"],
  unknownMessage: [404, 10008, "Unknown Message"],
  unknownRole: [404, 10011, "Unknown Role"],
  unknownUser: [404, 10013, "Unknown User"],
  unknownWebhook: [404, 10015, "Unknown Webhook"],
  unknownInteraction: [404, 10062, "Unknown interaction"],
  unknownCommand: [404, 10063, "Unknown application command"],
  notYourApplication: [403, 20012, "You are not authorized to perform this action on this application"],
  tooManyPins: [400, 30003, "Maximum number of pins reached (250)"],
  tooManyCommands: [400, 30032, "Maximum number of application commands reached (100)"],
  tooLarge: [413, 40005, "Request entity too large"],
  alreadyAcknowledged: [400, 40060, "Interaction has already been acknowledged."],
  tooManyFollowups: [400, 40094, "This interaction has hit the maximum number of follow up messages"],
  missingAccess: [403, 50001, "Missing Access"],
  notYourMessage: [403, 50005, "Cannot edit a message authored by another user"],
  emptyMessage: [400, 50006, "Cannot send an empty message"],
  missingPermissions: [403, 50013, "Missing Permissions"],
  notATextChannel: [400, 50008, "Cannot send messages in a non-text channel"],
  tagRequired: [400, 40067, "A tag is required to create a forum post in this channel"],
  systemMessage: [403, 50021, "Cannot execute action on a system message"],
  wrongChannelType: [400, 50024, "Cannot execute action on this channel type"],
  expiredToken: [401, 50027, "Invalid Webhook Token"],
  wrongVersion: [400, 50041, "Invalid API version provided"],
  archivedThread: [400, 50083, "Thread is archived"],
  invalidJson: [400, 50109, "The request body contains invalid JSON."],
  threadExists: [400, 160004, "A thread has already been created for this message"],
  lockedThread: [400, 160005, "Thread is locked"],
  pollExpired: [400, 520001, "Poll expired"],
  pollEdit: [400, 520003, "Cannot edit a poll message"],
  notAPoll: [400, 520006, "Cannot expire a non-poll message"],
} as const satisfies Record<string, readonly [status: number, code: number, message: string]>;

export function apiError(name: keyof typeof known): ApiError {
  const [status, code, message] = known[name];
  return new ApiError(status, code, message);
}

/** One form error at a path, e.g. `["embeds", 0, "title"]`. */
export const formError = (path: readonly PropertyKey[], code: string, message: string): ApiError =>
  formErrors([{ path, code, message }]);

export function formErrors(problems: readonly (FormProblem & { readonly path: readonly PropertyKey[] })[]): ApiError {
  const root: FormErrors = {};
  for (const { path, code, message } of problems) {
    let place = root;
    for (const key of path) {
      place[String(key)] ??= {};
      place = place[String(key)] as FormErrors;
    }
    const already = (place._errors ?? []) as readonly FormProblem[];
    place._errors = [...already, { code, message }];
  }
  return new ApiError(400, 50035, "Invalid Form Body", root);
}
