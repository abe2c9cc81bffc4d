/** Programmes whose span of years has another length than their name: 三年行动方案（2023—2026年） spans four years. */
import { parseHanNumeral, toHanNumeral } from '../../text/han-numerals.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { SpeechText } from '../../document/model/document.js';
import type { Finding } from '../../rule/rule.js';
import { toFix } from './to-fix.js';
import { matchesOf } from '../../text/matches.js';

/** 三年行动方案》（2023—2026年）  五年规划(2021-2026年)  2023—2026年三年行动计划 */
const SPAN_AFTER =
  /(?<count>[二两三四五六七八九十])年(?:[^，。；、（(》\d年\s]{0,14})(?:行动|计划|规划|方案|攻坚|工程|任务)(?:[^，。；、（(》\d年\s]{0,8})[》”]?[（(](?<first>20\d\d)\s?年?\s?[—–－～~至-]{1,2}\s?(?<last>20\d\d)\s?年?[）)]/gu;
const SPAN_BEFORE =
  /(?<!\d)(?<first>20\d\d)年?[—–－～~至-]{1,2}(?<last>20\d\d)年?(?<count>[二两三四五六七八九十])年(?:[^，。；、（(》\d年\s]{0,10})(?:行动|计划|规划|方案)/gu;

/** Findings for the programmes of a speech whose span has more or fewer years than their name. */
export function* findProgrammeYears({ paragraphs, residue }: SpeechText): Iterable<Finding> {
  const left = new Set(residue);
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text } = paragraph.facts;
    if (!text.includes('年') || !RANGE.test(text) || left.has(index)) continue;
    for (const pattern of [SPAN_AFTER, SPAN_BEFORE]) {
      for (const { index: at, 0: whole, groups } of matchesOf(text, pattern)) {
        const { count: figure = '', first = '', last = '' } = groups ?? {};
        const count = parseHanNumeral(figure === '两' ? '二' : figure) ?? 0;
        const years = Number(last) - Number(first) + 1;
        if (years === count || years < 1 || years > 2 * count) continue;
        const start = at + whole.indexOf(first);
        const end = at + whole.indexOf(last, whole.indexOf(first) + first.length) + last.length;
        const span = toDocumentSpan(paragraph, { start, end });
        const shown = text.slice(start, end);
        const right = Number(last) - count + 1;
        const place = toDocumentSpan(paragraph, { start, end: start + first.length });
        yield {
          span,
          // One more may be right: three years from the summer of the first to that of the last.
          ...(years === count + 1 && { severity: 'information' as const }),
          message: {
            zh: `“${shown}”是${years === 2 ? '两' : toHanNumeral(years)}年，不是${figure}年`,
            en: `"${shown}" is ${years} years, not ${count}`,
          },
          fixes: [
            toFix(place, String(right)),
            toFix(
              toDocumentSpan(paragraph, { start: end - last.length, end }),
              String(Number(first) + count - 1),
            ),
          ],
        };
      }
    }
  }
}

/** 2023—2026 */
const RANGE = /20\d\d\s?年?\s?[—–－～~至-]{1,2}\s?20\d\d/u;
