// The guild and the application as Discord's JSON.

import {
  type APIApplication,
  type APIGuild,
  type GatewayGuildCreateDispatchData,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  type GuildSystemChannelFlags,
  GuildVerificationLevel,
  type Locale,
} from "discord-api-types/v10";
import { isThread } from "../state/channel.ts";
import type { World } from "../state/world.ts";
import { channelJson } from "./channel.ts";
import { memberJson, userJson } from "./user.ts";

/** `home_header` and `nsfw` are in Discord's OpenAPI document, though not in its prose. */
export const guildJson = (world: World): APIGuild & { readonly home_header: null; readonly nsfw: boolean } => ({
  home_header: null,
  nsfw: false,
  id: world.guild.id,
  name: world.guild.name,
  owner_id: world.guild.ownerId,
  preferred_locale: world.guild.locale as Locale,
  icon: null,
  description: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  features: [],
  application_id: null,
  region: "deprecated",
  afk_channel_id: null,
  afk_timeout: 300,
  system_channel_id: world.guild.systemChannelId ?? null,
  system_channel_flags: 0 as GuildSystemChannelFlags,
  widget_enabled: false,
  widget_channel_id: null,
  verification_level: GuildVerificationLevel.None,
  default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
  mfa_level: GuildMFALevel.None,
  explicit_content_filter: GuildExplicitContentFilter.Disabled,
  max_presences: null,
  max_members: 500_000,
  max_stage_video_channel_users: 50,
  max_video_channel_users: 25,
  vanity_url_code: null,
  premium_tier: GuildPremiumTier.None,
  premium_subscription_count: 0,
  premium_progress_bar_enabled: false,
  rules_channel_id: null,
  safety_alerts_channel_id: null,
  public_updates_channel_id: null,
  nsfw_level: GuildNSFWLevel.Default,
  hub_type: null,
  incidents_data: null,
  roles: [...world.roles.values()],
  emojis: [],
  stickers: [],
});

/** The guild as the gateway sends it once a session begins. Its channels are all named, seen by the bot or not. */
export function guildCreateJson(world: World): GatewayGuildCreateDispatchData {
  const channels = [...world.channels.values()].filter((channel) => channel.guildId !== undefined);
  const bot = world.members.get(world.applicationId);
  return {
    ...guildJson(world),
    joined_at: new Date(bot?.joinedAt ?? 0).toISOString(),
    large: false,
    unavailable: false,
    member_count: world.members.size,
    voice_states: [],
    // Without the members intent the gateway sends the bot's own member alone.
    members: bot ? [memberJson(world, bot)] : [],
    channels: channels.filter((channel) => !isThread(channel)).map((channel) => channelJson(world, channel)),
    threads: channels
      .filter((channel) => isThread(channel) && !channel.thread.archived)
      .map((channel) => channelJson(world, channel)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  } as GatewayGuildCreateDispatchData;
}

/** The application as its own bot is told of it. */
export const applicationJson = (world: World): APIApplication =>
  ({
    id: world.applicationId,
    name: userJson(world, world.applicationId).username,
    icon: null,
    description: world.application.description ?? "",
    tags: world.application.tags ?? [],
    type: null,
    bot: userJson(world, world.applicationId),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: "0".repeat(64),
    flags: 0,
    flags_new: "0",
    summary: "",
    owner: userJson(world, world.guild.ownerId),
    team: null,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: ["bot", "applications.commands"],
    integration_types_config: world.application.integration_types_config ?? { "0": {}, "1": {} },
  }) as unknown as APIApplication;
