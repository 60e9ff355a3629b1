// What Discord takes at most, as its documentation has it: lengths in UTF-16 units, and counts. A View is cut to it where it
// leaves; only who must know before what will fit asks here too.

export const limits = {
  command: { name: 32, options: 25, all: 8000, text: 6000 },
  /** The description of a command or an option. */
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
  embed: { title: 256, fields: 25, name: 256, value: 1024, all: 6000 },
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
