/** Whether a template with slots is a useless fragment: cut off at the start, at the end or inside quotation marks. */
export function isFragment(template: string): boolean {
  return CUT_AT_START.test(template) || CUT_AT_END.test(template) || !isQuoteBalanced(template);
}

/** 的 in 的重要性 or 和 in 和改善民生; those of 着力, 及时, 和谐, 地方 and 化解 begin a word. */
const CUT_AT_START =
  /^(?:[的们且并者、”]|了(?!解|却)|和(?![谐平睦美衷])|与(?![时会此])|及(?!时)|等(?!级|待)|地(?![方区位级理])|得(?!益)|着(?![力眼重手])|化(?![解工])|性(?![能质别])|以及|其中|所有的$)/u;

/** 关于 in 出台关于 */
const CUT_AT_END =
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
