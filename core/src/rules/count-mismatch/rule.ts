import type { ActualCount, AnnouncedCount, SpeechText } from '../../document/model/document.js';
import { solidText } from '../../document/headings/marker-text.js';
import { writeNumeral } from '../../text/numerals.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';
import { findBracketCounts } from './bracket-lists.js';
import { findBackwardCounts } from './backward-counts.js';
import { findNamesBefore } from './names-before.js';
import { findPairedCounts } from './paired-counts.js';
import { findWrongSums } from './sums.js';
import type { Span } from '../../text/span.js';

export default defineSpeechRule({
  meta: {
    id: 'count-mismatch',
    title: { zh: '说几点就有几点', en: 'As many items as were announced' },
    category: 'structure',
    severity: 'warning',
    basis: '惯例',
    fix: 'unsafe',
    options: {},
  },

  *check(speech) {
    const { counts } = speech;
    for (const count of counts) {
      const { actual } = count;
      if (!actual || !isBroken(count, actual) || continuesInWords(speech, actual, count)) continue;
      yield toFinding(speech, count, actual);
    }
    const known = new Set(counts.map(({ span, actual }) => (actual ? span.start : -1)));
    const others = [
      ...speech.paragraphs.flatMap(findBracketCounts),
      ...speech.paragraphs.flatMap(findNamesBefore),
      ...findBackwardCounts(speech),
    ];
    for (const { count, actual } of others) {
      if (!known.has(count.span.start) && isBroken(count, actual)) {
        yield toFinding(speech, count, actual);
      }
    }
    for (const { count, actual } of speech.paragraphs.flatMap(findPairedCounts)) {
      // “五抓五促” is an established name, so only the writer knows whether the name or the list is wrong: no fix.
      if (isBroken(count, actual)) yield { ...toFinding(speech, count, actual), fixes: [] };
    }
    yield* speech.paragraphs.flatMap(findWrongSums);
  },
});

/** A last ordinal that equals the announced number means a wrong ordinal inside the list, which another rule reports. */
function isBroken({ announced }: AnnouncedCount, { found, lastOrdinal }: ActualCount): boolean {
  if (found === 0) return true;
  return found >= 2 && found !== announced && lastOrdinal !== announced;
}

/** 还有两类…, 另一类…: the rest of the list follows without ordinals. */
const REST_IN_WORDS = /还有[一二两三四几]|另(?:一(?!方面)|有)|再就是|再有|其余/u;

function continuesInWords(
  { text, paragraphs }: SpeechText,
  { found, items }: ActualCount,
  { announced, paragraph }: AnnouncedCount,
): boolean {
  const last = items.at(-1);
  const end = paragraphs[paragraph]?.end ?? 0;
  return (
    found < announced &&
    last !== undefined &&
    REST_IN_WORDS.test(text.slice(last.end, Math.max(last.end, end)))
  );
}

/** No item follows. There is no fix: only the writer knows what is missing. */
function toEmpty(phrase: string, span: Span, announced: number): Finding {
  return {
    span,
    message: {
      zh: `“${phrase}”应有 ${announced} 项，后面一项也没有`,
      en: `"${phrase}" announces ${announced} items, none follows`,
    },
  };
}

function toFinding(
  { text }: SpeechText,
  { span, numeralSpan, announced, script }: AnnouncedCount,
  { found, items }: ActualCount,
): Finding {
  const phrase = solidText(text, span);
  const counted = solidText(text, { start: numeralSpan.end, end: span.end });
  if (found === 0) return toEmpty(phrase, span, announced);
  const numeral = script === 'han' && found === 2 ? '两' : writeNumeral(found, script);
  return {
    span,
    message: {
      zh: `“${phrase}”应有 ${announced} 项，实有 ${found} 项`,
      en: `"${phrase}" announces ${announced} items, ${found} follow`,
    },
    fixes: [
      {
        title: { zh: `改为“${numeral}${counted}”`, en: `Write "${numeral}${counted}"` },
        edits: [{ span: numeralSpan, newText: numeral }],
        safe: false,
      },
    ],
    related: items.map((item, index) => ({
      span: item,
      message: { zh: `第 ${index + 1} 项`, en: `Item ${index + 1}` },
    })),
  };
}
