// What one person has argued, for them alone unless they show it: changing one's mind earns the badge.

import { replay } from "../../src/core/settle/replay.ts";
import type { Percent } from "../../src/core/settle/settle-act.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand, homeOf, type Scene } from "../../src/kit/define.ts";
import { flag } from "../../src/kit/options.ts";
import type { View } from "../../src/render/view.ts";
import { headingOf, isHere } from "./shared/argument.ts";
import { isNote, unpacked } from "./shared/past.ts";
import { hasMoved, stanceText, wentAlong } from "./words/people.ts";

/** Of so many arguments, the newest. */
const most = 100;

interface Argued {
  readonly words: string;
  /** Whether all who read here may read it. */
  readonly isHere: boolean;
  readonly path: readonly Percent[];
  /** Whether they hold something else than at first, by their stance or by going along. */
  readonly isChanged: boolean;
}

export default defineCommand({
  name: "settle record",
  description: "What you have argued on this server, and how often you changed your mind",
  options: { show: flag("Show it to everybody here") },
  examples: [],
  run: async ({ show }, scene): Promise<View> => {
    const argued = await arguedBy(scene.caller.id, scene);
    const changed = argued.filter(({ isChanged }) => isChanged);
    const told = changed.filter((each) => show !== true || each.isHere).slice(0, 5);
    const [all, moved] = [argued.length, changed.length];
    const said =
      scene.caller.guild === undefined
        ? tell`Argued ${all}, changed their mind in ${moved}.`
        : tell`Argued ${all} on this server, changed their mind in ${moved}.`;
    return {
      title: tell`${scene.caller.name} in arguments`,
      lead: moved > 0 ? `🏅 ${tell`Open mind.`} ${said}` : said,
      lines: told.map(
        (each) => `${hasMoved(each) ? each.path.map(stanceText).join(" → ") : tell`went along`}: ${each.words}`,
      ),
      private: show !== true,
      data: { record: { argued: argued.length, changed: changed.length } },
    };
  },
});

/** The arguments of the whole server in which somebody took a stance. */
async function arguedBy(person: string, scene: Scene): Promise<readonly Argued[]> {
  const { stores, caller, now } = scene;
  const page = await stores.arguments.all(homeOf(caller), { limit: most });
  const found: Argued[] = [];
  for (const { value } of page) {
    if (value === undefined) continue;
    const { entries = [], past } = (await stores.arguments.find(homeOf(caller), { id: value.id })) ?? {};
    const events = entries.flatMap((each) => (each.value === undefined || isNote(each.value) ? [] : [each.value]));
    const { state } = replay(value.argument, events, now(), past && unpacked(past).state);
    const stance = state.stances.get(person);
    if (stance === undefined) continue;
    const isChanged = hasMoved(stance) || wentAlong(state).has(person);
    found.push({
      words: headingOf(value.argument),
      path: stance.path,
      isChanged,
      isHere: isHere(value.argument, scene),
    });
  }
  return found;
}
