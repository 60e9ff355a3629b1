// An answer goes on into an argument under a sentence that people would say, in each language.

import { expect, test } from "vitest";
import { speaking } from "../../src/core/tell.ts";
import { isForm } from "../../src/render/view.ts";
import { asked, contextForTest, idOf } from "../commands/context.ts";
import "../../src/transport/languages.ts";

const context = await contextForTest();

/** What *Settle this* under an answer fills in. */
async function filledIn(line: string): Promise<string | undefined> {
  const { reply } = await asked(context, `/settle open result: ${idOf(await asked(context, line))}`);
  return isForm(reply) ? reply.fields[0]?.value : undefined;
}

test.each([
  ["/pool participation: 10%", "The pool has at least as much compute as one hyperscaler, 10% joining"],
  ["/gap claim: >= 75M", "One hyperscaler has the compute of at least 75M gaming cards"],
  ["/project until: 2030", "The pool has at least as much compute as one hyperscaler as of the end of 2030"],
  ["/project years: 4", "The pool has at least as much compute as one hyperscaler as of November 2030"],
  ["/versus first: Google second: Microsoft", "Google has at least as much compute as Microsoft"],
  ["/versus first: gamers second: AWS", "Gaming cards have at least as much compute as Amazon"],
  ["/versus first: Google in 2030 second: Google", "Google at the end of 2030 has at least as much compute as Google"],
  ["/world versus-watts second_power: 1 GW", "Google draws at least as much electric power as 1 GW"],
  ["/world crowd", "Gaming cards have at least as much compute as a hyperscaler's fleet"],
  ["/rent rental_price: $2", "Renting a datacenter GPU costs less than owning one, at $2 an hour"],
  ["/rent rental_price: 2", "Renting a datacenter GPU costs less than owning one, at $2 an hour"],
  ["/rent rental_price: $2/h", "Renting a datacenter GPU costs less than owning one, at $2 an hour"],
  ["/rent hardware_life: 3", "Renting a datacenter GPU costs less than owning one, counted over 3 years"],
  ["/rent time_in_use: 0.5", "Renting a datacenter GPU costs less than owning one, in use 50% of the time"],
  ["/world cost-per-token", "A token at home costs less than one from the API"],
  ["/rent claim: > 1", "Owning a datacenter GPU costs less than renting one"],
  ["/world cost-per-token claim: > 1", "A token from the API costs less than a token at home"],
])("%s: %s", async (line, sentence) => {
  expect(await filledIn(line)).toBe(sentence);
});

test("in German too", async () => {
  const german = (line: string) => speaking("de", () => filledIn(line));
  expect(await german("/versus first: gamers second: AWS")).toBe(
    "Gaming-Karten haben mindestens so viel Rechenleistung wie Amazon",
  );
  expect(await german("/project years: 4")).toMatch(/ wie ein Hyperscaler, Stand November 2030$/);
});
