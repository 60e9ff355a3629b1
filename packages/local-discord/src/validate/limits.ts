// Discord's documented limits, as data: characters for texts, entries for lists, bytes for files.

export const limits = {
  request: 25 * 1024 * 1024,
  file: 10 * 1024 * 1024,
  content: 2000,
  nonce: 25,
  attachments: 10,
  attachmentDescription: 1024,
  mentions: 100,
  embeds: 10,
  /** Titles, descriptions, names, values, footers and authors of all the embeds of a message together. */
  embedsTotal: 6000,
  embed: {
    title: 256,
    description: 4096,
    fields: 25,
    fieldName: 256,
    fieldValue: 1024,
    footer: 2048,
    author: 256,
    url: 2048,
  },
  rows: 5,
  /** Of a message of components alone: all of them, characters in all, pictures of a gallery, texts of a section. */
  layout: { components: 40, text: 4000, gallery: 10, sectionTexts: 3 },
  buttonsInRow: 5,
  customId: 100,
  buttonLabel: 80,
  buttonUrl: 512,
  select: { options: 25, placeholder: 150, label: 100, value: 100, description: 100 },
  modal: { title: 45, components: 5, label: 45, description: 100, value: 4000, placeholder: 100 },
  /** Radio buttons, checkboxes and files of one input of a modal. */
  group: { options: 10, least: 2, fileTypes: 10, fileType: 16 },
  autocomplete: { choices: 25, name: 100, value: 100 },
  applicationCommand: {
    name: 32,
    description: 100,
    options: 25,
    choices: 25,
    choiceName: 100,
    choiceValue: 100,
    stringLength: 6000,
    /** Names, descriptions and values of a command, its options and choices together. */
    total: 8000,
    slash: 100,
    contextMenu: 5,
  },
  thread: { name: 100, slowmode: 21_600, tags: 5 },
  poll: { question: 300, answers: 10, answer: 55, hours: 32 * 24 },
  pins: 250,
} as const;
