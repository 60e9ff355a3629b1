// How an interaction is answered: once, in time, as publicly as the reply asks for, and in words where Discord says no.

import {
  type APIInteractionResponse,
  type APIModalSubmitInteraction,
  InteractionType,
  MessageFlags,
  InteractionResponseType as Type,
} from "discord-api-types/v10";
import { UserError } from "../../core/errors.ts";
import { tell } from "../../core/tell.ts";
import type { Call, Caller } from "../../kit/define.ts";
import { parseCommandLine } from "../../kit/options.ts";
import { failed, type Outcome } from "../../kit/run.ts";
import { errorView } from "../../render/error-view.ts";
import { plainText } from "../../render/markdown.ts";
import { withMentions } from "../../render/pieces.ts";
import { isForm, type Reply, type View } from "../../render/view.ts";
import { type Arrival, crowded, deadline, refusals, threeWaiting, tooOften, withoutGuesses } from "../limits.ts";
import { within } from "../turns.ts";
import { type Asking, callOf, textsIn, uploadsIn } from "./call.ts";
import { callerOf, isGuest } from "./caller.ts";
import { type Desk, longest, mayOpen, patienceFor } from "./desk.ts";
import { guestChannels } from "./guest.ts";
import { edited, flagged, isCard, type Message } from "./message.ts";
import { fitsModal, isFitting, modalOf } from "./modal.ts";
import { isForOne, keptPrivate, meantBy, sourceOf } from "./privacy.ts";
import {
  currentOutcome,
  type Deferral,
  formView,
  type Responder,
  sendView,
  sent,
  stackOf,
  type Voice,
  voiceOf,
} from "./responder.ts";

interface PaintedOutcome {
  readonly outcome: Outcome;
  readonly png?: Uint8Array | undefined;
}

/** Another process has it, or another press. */
type NotOurs = "not ours";

/**
 * Runs what an interaction asks for, answers with it and gives it back; nothing where it turns out not to be ours.
 * Rejects only where there is a bug in here.
 */
export async function answerInteraction(
  arrival: Arrival<Asking>,
  desk: Desk,
  responder: Responder,
): Promise<Reply | undefined> {
  const { interaction, at, claim, wait } = arrival;
  const call = callOf(interaction, desk.context.commands);
  const voice = voiceOf(responder);
  const caller = callerOf(interaction);
  const who = caller.id;
  const given = new AbortController();
  const full = desk.turns.full(who);
  const refused =
    wait > 0 ? mistaken(tooOften(wait)) : full && mistaken(full === "theirs" ? threeWaiting() : crowded());
  const take = () =>
    desk.turns.take(async () => (given.signal.aborted ? "not ours" : make(call, caller, arrival, desk, voice)), who);
  const work =
    refused === undefined
      ? sourceOf(interaction)
        ? desk.pressed(who, take, mayOpen(call, interaction, desk) ? longest : undefined)
        : take()
      : claim.then<PaintedOutcome | NotOurs, PaintedOutcome>(
          (claimed) => (claimed === "taken" || claimed === "double click" ? "not ours" : { outcome: refused }),
          (error: unknown) => ({ outcome: failed(error) }),
        );
  // What is not taken is told at once, and so in private.
  const patience = (refused ? desk.patience.reply : patienceFor(call, interaction, desk)) - (performance.now() - at);
  const early = patience <= 0 ? undefined : await within(work, patience);
  // Who has said something already has acknowledged it.
  const made =
    early && voice.deferred() === undefined
      ? await answerNow(early, interaction, who, desk, responder)
      : await answerLater(work, { interaction, call, at, given }, desk, voice);
  if (made === "not ours") return undefined;
  const { outcome } = made;
  const { reply } = outcome;
  if (!isForm(reply) && reply.closes !== undefined) {
    // Where that is refused, the reply has said so: it was tried before.
    await desk.context.channels
      ?.archive(reply.closes)
      .catch((error: unknown) => desk.log.warn({ error: String(error) }, "thread not archived"));
  }
  const { command } = call;
  const ms = Math.round(performance.now() - at);
  // A name that is no command's is somebody's text.
  const known = desk.context.commands.some(({ name }) => name === command) ? command : "unknown";
  const kind = outcome.error instanceof UserError && refusals.includes(outcome.error.code) ? "limited" : outcome.kind;
  desk.metrics.answered(known, kind, ms / 1000);
  desk.log.info({ command: known, kind, ms }, "answered");
  return outcome.reply;
}

const mistaken = (error: UserError): Outcome => ({ kind: "user", reply: errorView(error), error });

async function make(
  call: Call,
  who: Caller,
  { interaction, claim }: Arrival<Asking>,
  desk: Desk,
  voice: Voice,
): Promise<PaintedOutcome | NotOurs> {
  const { log, paint, formers } = desk;
  const channels = isGuest(interaction) && { channels: guestChannels(interaction, voice, desk) };
  const context = { ...desk.context, ...channels, textOf: uploadsIn(interaction) };
  // What may have been taken by another is not done: that the store cannot say so is told.
  const claimed = await claim.catch(failed);
  if (claimed === "taken" || claimed === "double click") return "not ours";
  const meant = await meantBy(call, interaction, context);
  const caller = { ...who, ...(meant.inPrivate && { inPrivate: true }) };
  const done =
    claimed === "ours"
      ? await desk.run(call, withoutGuesses(context, desk.limits, caller.id), caller)
      : "wait" in claimed
        ? mistaken(tooOften(claimed.wait))
        : claimed;
  if (isForm(done.reply)) formers.add(call.command);
  const answered =
    interaction.type === InteractionType.ModalSubmit ? await sentForm(done, interaction, who.id, desk) : done;
  const outcome = await keptPrivate(currentOutcome(answered, interaction), meant, interaction, context);
  const { kind, reply, error } = outcome;
  if (isForm(reply)) return { outcome };
  if (kind === "bug") log.error({ command: call.command, error: stackOf(error) }, plainText(reply.lead));
  if (kind === "world") log.warn({ command: call.command, error: String(error) }, "not reached");
  // What was typed stands in lines and titles, and not in the log.
  const left = (reply.actions ?? []).filter((each) => !isFitting(each)).length;
  if (left > 0) log.error({ command: call.command, left }, "actions left out");
  // What takes the place of a card must be one.
  const card = replaces(reply, interaction) && isCard(sourceOf(interaction)) && { card: true as const };
  return { outcome: { ...outcome, reply: { ...withMentions(reply, desk.ids), ...card } }, png: await paint(reply) };
}

/** A form that did not go through opens again with what was typed, at the press of a button. */
async function sentForm(
  outcome: Outcome,
  interaction: APIModalSubmitInteraction,
  who: string,
  { unsent }: Desk,
): Promise<Outcome> {
  const { reply, kind } = outcome;
  const { custom_id: line } = interaction.data;
  if (isForm(reply)) return { ...outcome, kind: "user", reply: formView(reply, tell`Nothing was entered.`, line) };
  if (kind === "answer") {
    await unsent.forget(who, line);
    return outcome;
  }
  await unsent.keep(who, line, textsIn(interaction));
  const again = { kind: "button", label: tell`Open the form again`, line } as const;
  return { ...outcome, reply: { ...reply, actions: [...(reply.actions ?? []), again] } };
}

async function answerNow(
  made: PaintedOutcome | NotOurs,
  interaction: Asking,
  who: string,
  desk: Desk,
  responder: Responder,
): Promise<PaintedOutcome | NotOurs> {
  if (made === "not ours") return made;
  const { reply } = made.outcome;
  if (isForm(reply) && fitsModal(reply)) {
    const { command: name } = parseCommandLine(reply.line, desk.context.commands);
    const command = desk.context.commands.find((each) => each.name === name);
    const data = modalOf(await desk.unsent.filled(who, reply), command?.options);
    await sent(desk.log, () => responder.acknowledge({ type: Type.Modal, data }));
    return made;
  }
  if (isForm(reply)) desk.log.error("form left out");
  const view = isForm(reply) ? formView(reply, tell`The form cannot be opened here.`) : reply;
  const flags = view.private ? MessageFlags.Ephemeral : 0;
  const fresh = (message: Message) => {
    const { body: data, files } = flagged(message, flags);
    return responder.acknowledge({ type: Type.ChannelMessageWithSource, data } as APIInteractionResponse, files);
  };
  const update = (message: Message) =>
    responder.acknowledge({ type: Type.UpdateMessage, data: edited(message) } as APIInteractionResponse, message.files);
  await sendView(view, made.png, desk.log, replaces(view, interaction) ? [update, fresh] : [fresh]);
  return made;
}

interface Later {
  readonly call: Call;
  /** Given up where nobody waits for it any more. */
  readonly given: AbortController;
}

async function answerLater(
  work: Promise<PaintedOutcome | NotOurs>,
  { interaction, call, at, given }: Pick<Arrival<Asking>, "interaction" | "at"> & Later,
  desk: Desk,
  { defer, deferred, isFilled, edit, followUp, remove }: Voice,
): Promise<PaintedOutcome | NotOurs> {
  const wanted = deferralOf(interaction, call);
  const inTime = async () =>
    deferred() !== undefined ||
    (performance.now() - at < deadline && (await sent(desk.log, async () => void (await defer(wanted)))));
  if (!(await desk.turns.press(inTime))) {
    // Discord has told its person that nothing came: what has not begun is not begun.
    given.abort();
    desk.metrics.dropped();
  }
  const deferral = deferred() ?? wanted;
  const made = await work;
  if (made === "not ours") return made;
  const { reply } = made.outcome;
  const view = isForm(reply) ? formView(reply, tell`The form took too long to open.`, pressedLine(interaction)) : reply;
  const anew = (message: Message) => followUp(message, view.private ? MessageFlags.Ephemeral : 0);
  if (deferral === "update") {
    await sendView(view, made.png, desk.log, replaces(view, interaction) ? [edit, anew] : [anew]);
  } else if (isFilled()) await sendView(view, made.png, desk.log, [anew]);
  else if (deferral === "public" && view.private) {
    // Whether a deferred reply is public was settled by deferring it: it goes, and a private one follows.
    await sent(desk.log, remove);
    await sendView(view, made.png, desk.log, [anew]);
  } else await sendView(view, made.png, desk.log, [edit]);
  return made;
}

/** After an update any kind of reply may follow, so that what comes of a message is deferred as one. */
function deferralOf(interaction: Asking, { options }: Call): Deferral {
  if (sourceOf(interaction)) return "update";
  // What a guest says to all comes first, and fills what was deferred.
  if (isGuest(interaction)) return "public";
  return options.private === true ? "private" : "public";
}

const pressedLine = (interaction: Asking): string | undefined =>
  interaction.type === InteractionType.MessageComponent ? interaction.data.custom_id : undefined;

/** Whether the view takes the place of the message; what is private never takes a public one's, nor the other way. */
function replaces(view: View, interaction: Asking): boolean {
  const source = sourceOf(interaction);
  return source !== undefined && view.replaces === true && view.private === isForOne(source);
}
