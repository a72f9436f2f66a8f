// Languages that nobody speaks: what the page does with longer words, and with words from right to left.
import assert from "node:assert/strict";
import { clinic } from "./lib/clinic.mjs";
import { PSEUDO, speak } from "./lib/pseudo.mjs";
import { STATES } from "./lib/states.mjs";

const examine = clinic();

for (const pseudo of Object.keys(PSEUDO)) {
  for (const [state, reach] of Object.entries(STATES)) {
    examine(`nothing sticks out of the page, ${pseudo}: ${state}`, async (room) => {
      await reach(room);
      await room.visitor.unfold();
      await speak(room.page, pseudo);
      for (const width of [1280, 320]) {
        await room.page.setViewportSize({ width, height: 800 });
        await room.visitor.settle();
        assert.deepEqual(await outside(room.page), [], `${width} px`);
      }
    });
  }
}

/** What stands beyond the edges of the window, where nothing scrolls it by itself. */
const outside = (page) =>
  page.evaluate(() => {
    const { clientWidth: width, scrollWidth } = document.documentElement;
    const scrolls = (element) => element.closest("pre, textarea, select, .unseen, .word");
    const sticks = [...document.body.querySelectorAll("*")].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (left < -1 || right > width + 1) && !scrolls(element);
    });
    return [...sticks.map((element) => element.outerHTML.slice(0, 80)), ...(scrollWidth > width ? [`${scrollWidth} px`] : [])];
  });
