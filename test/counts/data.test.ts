// What programs read of an answer is worked out for them alone: no reply that a person is shown takes it. No time is measured here.

import { expect, test, vi } from "vitest";

const { counts, counted } = await vi.hoisted(async () => {
  const { counting } = await import("./counting.ts");
  const counts = { answers: 0 };
  return { counts, counted: counting(counts) };
});

vi.mock("../../commands/ask/replies/answer-data.ts", async (original) => {
  const found = await original<typeof import("../../commands/ask/replies/answer-data.ts")>();
  return { ...found, answerData: counted("answers", found.answerData) };
});

test("every example is shown without the data of its answer", { timeout: 240_000 }, async () => {
  const [{ contextForTest, member }, { dataIn, isForm }, { run }, { messageOf }] = await Promise.all([
    import("../commands/context.ts"),
    import("../../src/render/view.ts"),
    import("../../src/kit/run.ts"),
    import("../../src/transport/interaction/message.ts"),
  ]);
  const context = await contextForTest();
  const asking = context.commands.filter(({ asks }) => asks);
  const calls = asking.flatMap(({ name, examples }) => examples.map((options) => ({ command: name, options })));
  let read = 0;
  for (const call of calls) {
    const { reply } = await run(call, context, member);
    if (isForm(reply)) continue;
    messageOf(reply);
    expect(counts.answers, JSON.stringify(call)).toBe(read);
    dataIn(reply);
    read = counts.answers;
  }
  expect(read).toBeGreaterThan(30);
});
