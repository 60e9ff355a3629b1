// The form in which an argument is opened, filled with what the words and an earlier reply suggest.

import { readClaim } from "../../claims/read.ts";
import { UserError } from "../../core/errors.ts";
import { cut } from "../../language/text/cut.ts";
import { quote } from "../../language/text/mistake.ts";
import { claimSentence } from "../../render/settle/settle-text.ts";
import type { Form } from "../../render/view.ts";
import { dayOf } from "../day.ts";
import type { Scene } from "../define.ts";
import { recall } from "../kept.ts";
import { savedModels } from "../model-named.ts";
import type { Asked } from "./question.ts";

/** The room that a claim has. */
const longest = 200;

interface Opened extends Asked {
  readonly message?: string | undefined;
}

/** The id of a message, of which a link to it is the usual spelling. @throws UserError `settle.message` */
export function messageId(typed: string): string {
  const id = /^(?:https:\/\/\S*\/)?(\d{1,20})$/.exec(typed.trim())?.[1];
  if (id !== undefined) return id;
  throw new UserError("settle.message", `Expected the id of a message or a link to it, got ${quote(typed)}`, {
    field: "message",
    hint: "In the message's menu: Copy Message Link, or Apps → Settle this",
  });
}

/** @throws UserError `result.unknown`, `settle.message` */
export async function openingForm({ result, message, comparison, given, model }: Opened, scene: Scene): Promise<Form> {
  const earlier = result === undefined ? undefined : await recall(result, scene);
  const source = scene.caller.message;
  const text = source?.text.replaceAll(/[\p{C}\s]+/gu, " ").trim() ?? "";
  const models = earlier ? [earlier.model] : [...scene.models, ...(await savedModels(scene))];
  const { readings } = readClaim(text, { models, day: dayOf(scene) });
  // The likeliest stands in the form to be confirmed; one on facts alone is read again when the form is sent.
  const said = readings.find(({ model: read }) => models.includes(read));
  const about = earlier?.model ?? said?.model;
  const claim = earlier?.claim ?? said?.claim;
  const words = text !== "" ? text : earlier?.claim ? claimSentence(earlier.model, earlier.claim) : "";
  const premises = Object.entries(said?.given ?? {}).map(([id, value]) => `${id} = ${value}`);
  const under = message === undefined ? source?.id : messageId(message);
  const line = [
    "/settle open",
    ...(result === undefined ? [] : [`result: ${result}`]),
    ...(under === undefined ? [] : [`message: ${under}`]),
  ].join(" ");
  return {
    title: "Settle this",
    line,
    fields: [
      { option: "claim", label: "The claim, in a sentence", value: cut(words, longest), required: true, longest },
      {
        option: "comparison",
        label: "As a comparison (empty: read from words)",
        value: comparison ?? claim?.text ?? "",
        placeholder: "pool_to_one_hyperscaler >= 1",
      },
      {
        option: "given",
        label: "Both sides start from",
        value: given ?? premises.join("; "),
        placeholder: "participation = 10%",
      },
      { option: "side", label: "Your side: for, against, or empty", placeholder: "for", longest: 20 },
      { option: "model", label: "The model", value: model ?? about?.name ?? "", placeholder: "pool" },
    ],
  };
}
