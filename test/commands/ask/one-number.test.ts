// One number for one thing: in the headline, the working, what is changed, and beside what the article says.

import { expect, test } from "vitest";
import { plainText } from "../../../src/render/markdown.ts";
import { printView } from "../../../src/render/terminal.ts";
import { asked, contextForTest, dataOf, idOf, viewOf } from "../context.ts";

test.each(["/power", "/gap", "/pool", "/project"])("%s says one number, which is what programs get", async (line) => {
  const context = await contextForTest();
  const reply = await asked(context, line);
  const { headline } = dataOf<{ headline: { median: number } }>(reply);
  const { lead = "" } = viewOf(await asked(context, `/working result: ${idOf(reply)}`));
  const [told = "", part, number = "", million] = /: (?:1 in ([\d,]+)|([\d.]+)(M)?)/.exec(plainText(lead)) ?? [];
  expect(plainText(viewOf(reply).lead ?? "")).toContain(told.slice(2));
  const value = part ? 1 / Number(part.replaceAll(",", "")) : Number(number) * (million ? 1e6 : 1);
  expect(Math.abs(value / headline.median - 1)).toBeLessThan(0.12);
});

test("a claim on a number without a unit says what it is about", async () => {
  const { lines = [] } = viewOf(await asked(await contextForTest(), "/power"));
  expect(lines.map(plainText)).toContain("At least 2 times as much: over 99% likely.");
});

test("a projection's dates are told as dates, and what the article says as the headline is", async () => {
  const context = await contextForTest();
  const reply = await asked(context, "/project");
  expect(viewOf(reply).lines?.map(plainText).join(" ")).toContain("The article's numbers give 1 in 19");
  const outcome = await asked(
    context,
    `/change result: ${idOf(reply)} assumptions: start = 2027.5; years ahead = 4.0001`,
  );
  expect(plainText(viewOf(outcome).lines?.[0] ?? "")).toMatch(
    /years ahead; start November 2026 → July 2027\.$|start November 2026 → July 2027; years ahead\.$/,
  );
});

test("two lists that are compared can be looked into, and argued about", async () => {
  const context = await contextForTest();
  const line = "/compare model: pool mine: who joins = 60% to 90% theirs: who joins = 1% to 5%";
  const view = viewOf(await asked(context, line));
  expect(view.lines?.slice(0, 2).map(plainText).join(" ")).toMatch(/^Mine: 1 in 6 .*Theirs: 1 in 200 /);
  const buttons = (view.actions ?? []).flatMap((each) => (each.kind === "button" ? [each] : []));
  expect(buttons.map(({ label }) => label)).toEqual(["My working", "Their working", "Settle this"]);
  const [mine] = buttons;
  expect(printView(viewOf(await asked(context, mine?.line ?? "")))).toContain("60% to 90%");
});

test("two that come out alike are not said to differ once", async () => {
  const context = await contextForTest();
  const line = "/compare model: gap mine: speed ratio = 50 theirs: speed ratio = 30 to 80";
  expect(plainText(viewOf(await asked(context, line)).lead ?? "")).toBe(
    "You come out alike; only speed ratio differs: mine 50, theirs 30 to 80.",
  );
});

test.each([
  ["/world versus-watts", "Google against Microsoft: 1.5 times the power"],
  ["/world crowd", "0.1% to 5% of gaming cards against a hyperscaler's fleet: "],
  ["/world crowd consumer_gpu_installed_base: 10M", "0.1% to 5% of 10M gaming cards against a hyperscaler's fleet: "],
  ["/rent", "renting costs about what owning does"],
  ["/versus first: Meta second: Meta", "Meta against Meta: about the same compute"],
])("%s says who or what is compared", async (line, lead) => {
  expect(plainText(viewOf(await asked(await contextForTest(), line)).lead ?? "")).toContain(lead);
});
