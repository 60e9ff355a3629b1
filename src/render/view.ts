// What a handler returns: everything a reply says, before anything knows how it is shown; and what Discord takes of that at most.

import { speaking } from "../core/tell.ts";
import type { Chart } from "./chart.ts";

/** A stretch of a line, a role by its id, a command by its name and Discord's id; a plain string is shown as it stands, markdown and mentions in it are escaped. */
export type Part =
  | string
  | { readonly bold: string }
  /** In small letters; the whole of its line. */
  | { readonly small: string }
  | { readonly code: string }
  | { readonly role: string }
  | { readonly command: string; readonly id: string }
  | Moment
  | Link;

/** A day with its time and how far away it is, or that alone (3 days ago, in a day); in milliseconds since 1970, shown by the reader's own clock. */
type Moment = { readonly time: number } | { readonly away: number };

interface Link {
  readonly link: string;
  readonly url: string;
}

export type Line = string | readonly Part[];

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly table?: Table;
  /** Shown in a fixed width, e.g. the caret under a mistake. */
  readonly code?: boolean;
}

/**
 * What a press of a button runs is a command line, as a person could type it, of at most 100 characters; or `line` is an
 * address that it leads to, of at most 512: `https://…`.
 */
export interface Button {
  readonly kind: "button";
  readonly label: string;
  readonly line: string;
  readonly style?: "primary" | "danger";
  /** Which of the view's lines it is about, from 0: in a card it stands beside it, with a label that need not name it. */
  readonly beside?: { readonly at: number; readonly label: string };
}

export const button = (label: string, line: string, style?: Button["style"]): Button => ({
  kind: "button",
  label,
  line,
  ...(style && { style }),
});

/** A menu: what is chosen becomes the value of `option` in the command line. */
export interface Menu {
  readonly kind: "menu";
  readonly placeholder: string;
  readonly line: string;
  readonly option: string;
  readonly choices: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
}

/** A menu; none where there is nothing to choose. */
export const menu = (placeholder: string, line: string, option: string, choices: Menu["choices"]): readonly Menu[] =>
  choices.length === 0 ? [] : [{ kind: "menu", placeholder, line, option, choices }];

/** A menu of the server's text channels: the id of the chosen one becomes the value of `option`. */
export interface ChannelMenu extends Omit<Menu, "kind" | "choices"> {
  readonly kind: "channels";
}

export type Action = Button | Menu | ChannelMenu;

/** A file that goes with a reply, as text. */
export interface Attachment {
  readonly name: string;
  readonly text: string;
}

export interface View {
  readonly title: string;
  /** An answer unless told. */
  readonly tone?: "answer" | "problem";
  /** The language in which it is told, where that is not its reader's; its chart is drawn and described in it too. */
  readonly locale?: string;
  /** The news: bold as a whole, unless it says itself what of it is. */
  readonly lead: Line;
  /** The card of an argument, or a move in it: laid out by components. */
  readonly card?: true;
  /** What goes with the news, a short line each. */
  readonly lines?: readonly Line[];
  readonly sections?: readonly Section[];
  readonly warnings?: readonly Line[];
  readonly footnote?: string;
  readonly chart?: Chart;
  readonly actions?: readonly Action[];
  readonly files?: readonly Attachment[];
  /** The ids of the people who are told of it; nobody else ever is, whatever the texts say. */
  readonly mentions?: readonly string[];
  /** Only the person who asked sees it. */
  readonly private: boolean;
  /** Where a button was pressed: whether the view takes the place of that button's message. */
  readonly replaces?: boolean;
  /** A thread to archive once more when the reply stands: a reply in it wakes it. */
  readonly closes?: string;
  /** Where it may be higher than a screen: the page to show, from 1, and the line that shows another `page`. */
  readonly pages?: { readonly at: number; readonly line: string };
  /** What `--json` prints, or what works it out, where that takes more than putting it together: most who ask are people. */
  readonly data: unknown;
}

export const dataIn = (view: View): unknown =>
  typeof view.data === "function" ? inItsLanguage(view, view.data as () => unknown) : view.data;

/** Does what shows a view in the language in which it is told. */
export const inItsLanguage = <Made>({ locale }: Pick<View, "locale">, work: () => Made): Made =>
  locale === undefined ? work() : speaking(locale, work);

/** One field of a form; what is typed becomes the value of `option`. */
export interface Field {
  readonly option: string;
  /** Of an option that takes several values by their names: the one that the field is for. */
  readonly name?: string;
  readonly label: string;
  /** What the label is short for. */
  readonly about?: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  /** Several lines. */
  readonly long?: boolean;
  /** What can be chosen, at most 25, in place of something to type. */
  readonly choices?: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
  /** Nothing to type: a box, ticked where `value` is `true`, or a file to hand over. */
  readonly kind?: "box" | "file";
}

/** What a form knows a field by. */
export const fieldId = ({ option, name }: Pick<Field, "option" | "name">): string =>
  name === undefined ? option : `${option} ${name}`;

/** Questions back to the person; sending it runs `line` with the fields as options. */
export interface Modal {
  readonly title: string;
  readonly line: string;
  /** One to five. */
  readonly fields: readonly Field[];
}

export type Reply = View | Modal;

export const isForm = (reply: Reply): reply is Modal => "fields" in reply;

type Rest = Partial<Pick<View, "sections" | "warnings" | "actions" | "private" | "files" | "footnote" | "mentions">> &
  Pick<View, "data">;

/** Pressed from a button it takes the place of the question. */
export const plainView = (title: string, lead: View["lead"], rest: Rest): View => ({
  title,
  lead,
  private: false,
  replaces: true,
  ...rest,
});

export const limits = {
  command: { name: 32, options: 25, all: 8000, text: 6000 },
  description: 100,
  /** What can be chosen from, in an option and in a menu; each one's name, value and description. */
  choices: 25,
  choice: 100,
  customId: 100,
  url: 512,
  label: 80,
  placeholder: 150,
  rows: 5,
  buttons: 5,
  embed: { title: 256, description: 4096, fields: 25, name: 256, value: 1024, all: 6000 },
  /** A message of components: all texts together, and the components. */
  layout: { all: 4000, components: 40 },
  modal: { title: 45, fields: 5, label: 45, description: 100, placeholder: 100, value: 4000 },
  files: 10,
  alt: 1024,
  /** Who can be told of one message. */
  mentions: 100,
  /** Or a post of a forum. */
  thread: { name: 100, tags: 5 },
  poll: { question: 300, answer: 55, answers: 10, hours: 768 },
} as const;
