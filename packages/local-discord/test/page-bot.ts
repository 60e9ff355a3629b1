// A bot that uses everything the page has to show, for the page's own tests.

import {
  ActionRowBuilder,
  AttachmentBuilder,
  type AutocompleteInteraction,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  StringSelectMenuBuilder,
} from "discord.js";
import { askModal, changeModal, formAnswered, handForm } from "./page-forms.ts";

const commands = [
  {
    name: "pool",
    description: "What if everyone pooled their GPUs?",
    options: [
      {
        type: 3,
        name: "participation",
        description: "The share of GPUs that join",
        required: true,
        autocomplete: true,
      },
      {
        type: 3,
        name: "preset",
        description: "A set of values",
        choices: [
          { name: "Article", value: "article" },
          { name: "Sceptic", value: "sceptic" },
        ],
      },
      { type: 4, name: "years", description: "How many years ahead", min_value: 1, max_value: 20 },
      { type: 5, name: "private", description: "Only you see the reply" },
    ],
  },
  {
    name: "settle",
    description: "An argument in a thread",
    options: [
      { type: 1, name: "status", description: "Where the argument stands" },
      { type: 1, name: "poll", description: "Asks the channel" },
    ],
  },
  { name: "slow", description: "Thinks, then answers with a chart" },
  { name: "mute", description: "Never answers" },
  {
    name: "echo",
    description: "Says what you say",
    options: [{ type: 3, name: "text", description: "Any text", required: true }],
  },
  {
    name: "load",
    description: "Reads a file",
    options: [
      { type: 11, name: "sheet", description: "A table", required: true },
      { type: 6, name: "whose", description: "Whose it is" },
      { type: 7, name: "where", description: "Where it belongs" },
    ],
  },
  { name: "ask", description: "Asks back in a form" },
  { name: "hand", description: "Takes a file in a form" },
  { type: 3, name: "Settle this" },
  { type: 2, name: "Whose side" },
];

export interface PageBot {
  readonly client: Client;
  /** Lets the reply of `/slow` come. */
  readonly answerSlow: () => void;
}

/** Connects, registers its commands and answers until it is destroyed. `chart` is a PNG. */
export async function startPageBot(
  { apiUrl, token }: { readonly apiUrl: string; readonly token: string },
  chart: Buffer,
): Promise<PageBot> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: apiUrl } });
  let answerSlow = (): void => undefined;
  const slow = new Promise<void>((resolve) => {
    answerSlow = resolve;
  });
  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction, chart, slow).catch((error: unknown) => client.emit("error", error as Error));
  });
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  await client.login(token);
  await ready;
  await client.application?.commands.set(
    commands as Parameters<NonNullable<typeof client.application>["commands"]["set"]>[0],
  );
  return { client, answerSlow };
}

async function answer(interaction: Interaction, chart: Buffer, slow: Promise<void>): Promise<unknown> {
  if (interaction.isAutocomplete()) return complete(interaction);
  if (interaction.isChatInputCommand()) return answerSlash(interaction, chart, slow);
  if (interaction.isMessageContextMenuCommand()) return settle(interaction);
  if (interaction.isUserContextMenuCommand()) return interaction.reply(`${interaction.targetUser.displayName} is for`);
  if (interaction.isModalSubmit()) return formAnswered(interaction);
  if (interaction.isStringSelectMenu()) return interaction.reply(`Preset: ${interaction.values.join(", ")}`);
  if (!interaction.isButton()) return undefined;
  if (interaction.customId === "working") {
    return interaction.reply({ content: "joined = base × participation", flags: MessageFlags.Ephemeral });
  }
  return interaction.customId === "change" ? interaction.showModal(changeModal) : undefined;
}

async function complete(interaction: AutocompleteInteraction): Promise<void> {
  const typed = String(interaction.options.getFocused());
  const reading = typed === "" ? [] : [{ name: `${typed} → logit-normal, median 10%`, value: typed }];
  await interaction.respond([...reading, { name: "10% (the article's value)", value: "10%" }]);
}

async function answerSlash(
  interaction: ChatInputCommandInteraction,
  chart: Buffer,
  slow: Promise<void>,
): Promise<unknown> {
  const { commandName, options } = interaction;
  if (commandName === "echo")
    return interaction.reply({ content: options.getString("text", true), allowedMentions: { parse: [] } });
  if (commandName === "settle" && options.getSubcommand() === "poll") {
    const answers = [{ text: "For" }, { text: "Against" }];
    return interaction.reply({
      poll: { question: { text: "Can anyone compete?" }, answers, duration: 24, allowMultiselect: false },
    });
  }
  if (commandName === "settle")
    return interaction.reply(`${interaction.options.getSubcommand()}: nobody has taken a side`);
  if (commandName === "load") {
    const { name, size } = options.getAttachment("sheet", true);
    return interaction.reply(
      `${name}, ${size} bytes, of ${options.getUser("whose")}, in ${options.getChannel("where")}`,
    );
  }
  if (commandName === "mute") return undefined;
  if (commandName === "ask") return interaction.showModal(askModal);
  if (commandName === "hand") return interaction.showModal(handForm);
  const file = new AttachmentBuilder(chart, {
    name: "chart.png",
    description: "Density of the pool, median 0.21, 90% from 0.1 to 0.4",
  });
  if (commandName === "slow") {
    await interaction.deferReply();
    await slow;
    return interaction.editReply({ content: "Here it is", files: [file] });
  }
  const embed = new EmbedBuilder()
    .setColor(0x4c9be8)
    .setTitle("All consumer GPUs together would be 0.21 hyperscalers")
    .setDescription(
      `**participation** ${options.getString("participation")} → logit-normal, median 10%\n- what matters most: \`participation\`\n- P(pool ≥ 1) is 0.2%`,
    )
    .addFields(
      { name: "90% interval", value: "0.1 to 0.4", inline: true },
      { name: "Median", value: "0.21", inline: true },
      { name: "Preset", value: options.getString("preset") ?? "article", inline: true },
      { name: "Working", value: "```\njoined   = 150M × 10%  = 15M\nactive   = 15M × 40%   = 6M\n```" },
    )
    .setImage("attachment://chart.png")
    .setFooter({ text: "seed 7f3a · 100000000000000000000 samples · id q7k2" });
  return interaction.reply({
    embeds: [embed],
    files: [file],
    components: [buttons, menu],
    ...(options.getBoolean("private") && { flags: MessageFlags.Ephemeral }),
  });
}

const buttons = new ActionRowBuilder<ButtonBuilder>().addComponents(
  new ButtonBuilder().setCustomId("working").setLabel("Working").setStyle(ButtonStyle.Primary),
  new ButtonBuilder().setCustomId("change").setLabel("Change").setStyle(ButtonStyle.Secondary),
  new ButtonBuilder().setCustomId("broken").setLabel("Broken").setStyle(ButtonStyle.Danger),
  new ButtonBuilder().setCustomId("off").setLabel("Settled").setStyle(ButtonStyle.Success).setDisabled(true),
  new ButtonBuilder().setURL("https://example.com/").setLabel("Source").setStyle(ButtonStyle.Link),
);

const menu = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
  new StringSelectMenuBuilder()
    .setCustomId("preset")
    .setPlaceholder("Another preset")
    .addOptions(
      { label: "Measured", value: "measured", description: "What was counted" },
      { label: "Sceptic", value: "sceptic", description: "As low as it may be" },
    ),
);

async function settle(interaction: MessageContextMenuCommandInteraction): Promise<void> {
  const thread = await interaction.targetMessage.startThread({ name: "Settle: anyone can compete" });
  await thread.send("Who is *for*, who is *against*?");
  const address = `https://discord.com/channels/${thread.guildId}/${thread.id}`;
  const content = `Settling in <#${thread.id}>. [Go to the argument](${address})`;
  await interaction.reply({ content, flags: MessageFlags.Ephemeral });
}
