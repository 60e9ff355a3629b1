// The package ships these schemas without types: the ones the tests name by hand.

declare module "discord-api-spec/zod" {
  import type { ZodMiniType } from "zod/mini";

  export const MessageCreateRequestSchema: ZodMiniType;
}
