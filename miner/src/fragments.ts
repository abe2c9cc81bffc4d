/** Whether a template (slots in place) is a piece that nobody would accept: cut off in front, behind or inside quotes. */
export function isFragment(template: string): boolean {
  return CUT_IN_FRONT.test(template) || CUT_BEHIND.test(template) || !isQuoteBalanced(template);
}

/** 的 in 的重要性, 和 in 和谐 is none. */
const CUT_IN_FRONT =
  /^(?:[的了与及们等地得着者化性并且、”]|和(?![谐平睦美衷])|以及|所(?:有的$)|其中)/u;

/** 关于 in 出台关于 */
const CUT_BEHIND =
  /(?:[的和与及在对向把被从由将以、“]|为|于|关于|以及|按照|根据|通过|[^进]一步|特别是|尤其是|包括|例如|其中|如|而|但|或|若|且)$/u;

function isQuoteBalanced(text: string): boolean {
  let open = false;
  for (const mark of text.matchAll(QUOTE)) {
    if (open === (mark[0] === '“')) return false;
    open = !open;
  }
  return !open;
}

const QUOTE = /[“”]/gu;
