// A whole argument as files: JSON for programs, Markdown for people.

import type { SettleEvent } from "../../../src/core/settle/settle-act.ts";
import { tell } from "../../../src/core/tell.ts";
import { escapeMarkdown, markdown, timeText } from "../../../src/render/markdown.ts";
import type { Attachment } from "../../../src/render/view.ts";
import { moveText } from "./history.ts";
import { threadView } from "./thread.ts";
import { type Argued, agreedSection, argumentData, reasonsSection, warningsSection } from "./view.ts";

export interface Exported {
  readonly argued: Argued;
  readonly opened: { readonly byName: string; readonly at: number };
  readonly events: readonly SettleEvent[];
  readonly link?: string | undefined;
}

/** `argument-k3f9x2.json` and `argument-k3f9x2.md`. */
export function exportFiles(exported: Exported): readonly Attachment[] {
  const { id } = exported.argued;
  return [
    { name: `argument-${id}.json`, text: `${JSON.stringify(json(exported), null, 2)}\n` },
    { name: `argument-${id}.md`, text: `${markdownFile(exported)}\n` },
  ];
}

function json({ argued, opened, events, link }: Exported) {
  return {
    ...argumentData(argued),
    opened: { by: opened.byName, at: timeText(opened.at) },
    ...(link && { link }),
    events: events.map(({ kind, data, byName, at }) => ({
      kind,
      data: publicData(data),
      by: byName,
      at: timeText(at),
    })),
  };
}

/** What is read outside the server carries names as they were shown, and no ids of people. */
function publicData(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map(publicData);
  return Object.fromEntries(
    Object.entries(data)
      .filter(([field]) => field !== "by")
      .map(([field, value]) => [field, publicData(value)]),
  );
}

function markdownFile({ argued, opened, events, link }: Exported): string {
  const view = threadView(argued);
  // What the pinned message asks is no part of what happened.
  const asking = tell`How likely do you think it is?`;
  const all = [...agreedSection(argued), ...reasonsSection(argued), ...warningsSection(argued.standing)];
  const sections = all.map(({ title, lines }) =>
    [`## ${escapeMarkdown(title)}`, "", ...lines.map((line) => `- ${markdown(line)}`)].join("\n"),
  );
  const happened = events.map(
    (event) => `- ${timeText(event.at)} ${escapeMarkdown(`${event.byName}: ${moveText(argued.model, event)}`)}`,
  );
  return [
    `# ${escapeMarkdown(argued.words)}`,
    `${tell`Opened by ${escapeMarkdown(opened.byName)} on ${timeText(opened.at)}.`}${link ? ` ${link}` : ""}`,
    `**${markdown(view.lead)}**`,
    ...(view.lines ?? []).filter((line) => line !== asking).map((line) => markdown(line)),
    ...sections,
    [`## ${tell`What happened`}`, "", ...happened].join("\n"),
  ].join("\n\n");
}
