// Polls: choosing answers, then the result as it stands.

import type { APIPoll } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit-html";
import type { SeenMessage } from "../serve/serve-sight.ts";
import { quietly } from "./doing.ts";
import { act } from "./server.ts";
import { fromNow } from "./time.ts";

export function pollView(message: SeenMessage, poll: APIPoll): TemplateResult {
  const counts = new Map(poll.results?.answer_counts.map(({ id, count }) => [id, count]));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const ends = Date.parse(poll.expiry ?? "");
  const over = poll.results?.is_finalized || ends <= Date.now();
  const voted = message.votes.length > 0;
  return html`<form class="poll" @submit=${(event: SubmitEvent) => castVotes(event, message)}>
    <fieldset ?disabled=${over}>
      <legend>${poll.question.text}</legend>
      <p class="hint">${poll.allow_multiselect ? "Select one or more answers" : "Select one answer"}</p>
      ${poll.answers.map(({ answer_id: id, poll_media: { text, emoji } }) => {
        const count = counts.get(id) ?? 0;
        const share = total === 0 ? 0 : Math.round((100 * count) / total);
        return html`<label class="poll-answer">
          ${voted || over ? html`<span class="poll-bar" style=${`width: ${share}%`}></span>` : nothing}
          <input
            type=${poll.allow_multiselect ? "checkbox" : "radio"}
            name="answer"
            value=${id}
            .checked=${message.votes.includes(id)}
            ?disabled=${voted}
          />
          <span class="poll-text">${emoji?.name ? `${emoji.name} ` : ""}${text}</span>
          ${voted || over ? html`<span class="hint">${count} ${count === 1 ? "vote" : "votes"}, ${share}%</span>` : nothing}
        </label>`;
      })}
    </fieldset>
    <div class="poll-foot">
      <span class="hint">${total} ${total === 1 ? "vote" : "votes"} • ${over ? "Poll closed" : `ends ${fromNow(ends, Date.now())}`}</span>
      ${over ? nothing : html`<button class="button ${voted ? "secondary" : "primary"}">${voted ? "Remove vote" : "Vote"}</button>`}
    </div>
  </form>`;
}

function castVotes(event: SubmitEvent, { id, votes }: SeenMessage): void {
  event.preventDefault();
  const data = new FormData(event.currentTarget as HTMLFormElement);
  const answers = votes.length > 0 ? [] : data.getAll("answer").map(Number);
  if (votes.length === 0 && answers.length === 0) return;
  void quietly(act({ do: "vote", messageId: id, answers }));
}
