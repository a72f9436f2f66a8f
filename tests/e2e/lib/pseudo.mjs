// The pseudo-languages of tests/support/pseudo.rs, put over a page as it is shown.
const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const MARKED = "àƀçđéƒĝĥîĵķļɱñôþɋřšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÔÞɊŘŠŢÛṼŴẊÝŽ";

/** Each with its direction. */
export const PSEUDO = { longer: "ltr", "right to left": "rtl" };

/** Says everything on the page in the pseudo-language, but what no language changes. */
export function speak(page, pseudo) {
  return page.evaluate(sayIn, { pseudo, dir: PSEUDO[pseudo], PLAIN, MARKED });
}

function sayIn({ pseudo, dir, PLAIN, MARKED }) {
  const marked = [...MARKED];
  const longer = (text) => {
    const letters = [...text].map((letter) => marked[PLAIN.indexOf(letter)] ?? letter).join("");
    // The words of a longer language break as words do.
    const filling = "~~~~~ ".repeat(Math.ceil(text.length / 6)).slice(0, Math.ceil(text.length * 0.4)).trimEnd();
    return `⟦${letters}${filling}⟧`;
  };
  const turned = (text) => text.replace(/\S+/g, (word) => `\u202e${word}\u202c`);
  const change = pseudo === "longer" ? longer : turned;
  document.documentElement.dir = dir;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (text.data.trim() && !text.parentElement.closest("[translate=no], pre, code, script, style, textarea")) text.data = change(text.data);
  }
}
