// What every engine must do with saved models: one owner to a name, however many save at once.
import { expect, it } from "vitest";
import { directMessagesOf } from "../../../src/kit/kept.ts";
import { ada, bob, type Use } from "./use.ts";

const member = { ...ada, moderator: false };
const other = { ...bob, moderator: false };
const moderator = { ...bob, moderator: true };
const text = { formula: "a / b", where: "a = 5; b = 2" };

export function modelsTests(given: () => Use): void {
  it("saves, shows, mends and removes a model", async () => {
    const { stores, newGuild } = given();
    const guild = newGuild();
    await stores.savedModels.save(guild, "My Ratio", text, member);
    expect(await stores.savedModels.get(guild, " my ratio ")).toMatchObject({ ...text, author: ada.id });
    expect(await stores.savedModels.get(newGuild(), "my ratio")).toBeUndefined();
    await stores.savedModels.save(guild, "second", text, member);
    await expect(stores.savedModels.save(guild, "my ratio", text, other)).rejects.toMatchObject({
      code: "model.owner",
    });
    await expect(stores.savedModels.remove(guild, "my ratio", other)).rejects.toMatchObject({ code: "model.owner" });
    await stores.savedModels.save(guild, "my ratio", { ...text, formula: "b / a" }, moderator);
    expect(await stores.savedModels.get(guild, "my ratio")).toMatchObject({ formula: "b / a", author: ada.id });
    expect([...(await stores.savedModels.all(guild)).keys()]).toEqual(["my ratio", "second"]);
    await stores.savedModels.remove(guild, "my ratio", member);
    expect(await stores.savedModels.get(guild, "my ratio")).toBeUndefined();
    expect([...(await stores.savedModels.all(guild)).keys()]).toEqual(["second"]);
    await expect(stores.savedModels.remove(guild, "my ratio", member)).rejects.toMatchObject({ code: "model.name" });
    await stores.savedModels.save(guild, "my ratio", text, other);
    expect(await stores.savedModels.get(guild, "my ratio")).toMatchObject({ author: bob.id });
  });

  it("takes only names that can be typed", async () => {
    const { stores } = given();
    for (const name of ["", " ", "a:b", "a/b", "*", "-a", "x".repeat(33), "a\nb"]) {
      await expect(stores.savedModels.save("1", name, text, member)).rejects.toMatchObject({ code: "model.name" });
    }
    await stores.savedModels.save(directMessagesOf(ada.id), "größe_2", text, member);
    expect(await stores.savedModels.get(directMessagesOf(ada.id), "GRÖSSE_2")).toBeUndefined();
    expect(await stores.savedModels.get(directMessagesOf(ada.id), "GRÖßE_2")).toMatchObject(text);
  });

  it("gives a name to one of two who save it at once", async () => {
    const { stores, newGuild } = given();
    const guild = newGuild();
    const tries = [member, other].map((who) => stores.savedModels.save(guild, "ours", text, who));
    const results = await Promise.allSettled(tries);
    const refused = results.filter(({ status }) => status === "rejected");
    expect(refused).toMatchObject([{ reason: { code: "model.owner" } }]);
    const winner = results[0]?.status === "fulfilled" ? ada : bob;
    expect(await stores.savedModels.get(guild, "ours")).toMatchObject({ author: winner.id });
  });
}
