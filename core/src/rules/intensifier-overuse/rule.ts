import type { SpeechText } from '../../document/document.js';
import { toDocumentSpan } from '../../document/paragraph-spans.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';
import { allowanceOf } from '../../slogans/allowance.js';
import { tellExcess } from '../../slogans/excess-message.js';
import { usesBesideRefrains } from '../../slogans/refrains.js';
import {
  countSlogans,
  type SloganCount,
  type SloganPlace,
  type SpeechSlogans,
} from '../../slogans/speech-slogans.js';
import { keepWorst, type Weighed } from '../../slogans/worst-first.js';
import { isDispensable } from './dispensable.js';

/** The allowance counts 1,000 characters, comparisons 3,000. */
const THOUSANDS = 3;

export default defineSpeechRule({
  meta: {
    id: 'intensifier-overuse',
    title: { zh: '程度副词用得过多', en: 'An intensifier used too often' },
    category: 'cliches',
    severity: 'hint',
    basis: '惯例',
    fix: 'unsafe',
    options: {
      allowance: {
        type: 'number',
        default: 2,
        minimum: 0.1,
        description: {
          zh: '每千字允许同一副词出现的次数；公开文稿里更常用的，按公开文稿',
          en: 'How often an adverb may stand in 1,000 characters, unless public texts have it more often',
        },
      },
      limit: {
        type: 'number',
        default: 2,
        minimum: 1,
        description: {
          zh: '每三千字最多提示几个副词，只留最突出的',
          en: 'How many adverbs may be named in 3,000 characters; the worst are kept',
        },
      },
    },
  },

  *check(speech, { allowance, limit }, lexicon) {
    const slogans = countSlogans(speech, lexicon);
    const found: Weighed<Finding>[] = [];
    for (const count of slogans.counts.values()) {
      const { entry, places } = count;
      if (entry.kind !== 'intensifier' || places.length <= allowance) continue;
      const { times } = allowanceOf(entry, slogans, allowance * THOUSANDS);
      if (places.length <= times) continue;
      const uses = usesBesideRefrains(speech, count);
      if (uses.length <= times) continue;
      const finding = toFinding(speech, slogans, { entry, places: uses }, times);
      found.push({ weight: uses.length / times, finding });
    }
    found.sort((a, b) => a.finding.span.start - b.finding.span.start);
    yield* keepWorst(found, limit, slogans.characters);
  },
});

/** On the first use over the allowance that can simply go, or else on the first over it. */
function toFinding(
  { paragraphs }: SpeechText,
  slogans: SpeechSlogans,
  { entry, places }: SloganCount,
  times: number,
): Finding {
  const spanOf = ({ paragraph, hit }: SloganPlace) => {
    const own = paragraphs[paragraph];
    return own ? toDocumentSpan(own, hit.span) : hit.span;
  };
  const over = places.slice(times);
  const free = over.find(({ paragraph, hit }) =>
    isDispensable(paragraphs[paragraph]?.facts.text ?? '', hit.span),
  );
  const chosen = free ?? over[0];
  const span = chosen ? spanOf(chosen) : { start: 0, end: 0 };
  return {
    span,
    message: tellExcess(entry, places.length, slogans, times),
    ...(free && {
      fixes: [
        {
          title: {
            zh: `删去这一处“${entry.phrase}”`,
            en: `Delete this "${entry.phrase}"`,
          },
          edits: [{ span, newText: '' }],
          safe: false,
        },
      ],
    }),
    related: places
      .filter((place) => place !== chosen)
      .map((place, index) => ({
        span: spanOf(place),
        message: {
          zh: `“${entry.phrase}”的另一处（${String(index + 1)}）`,
          en: `Another place of "${entry.phrase}" (${String(index + 1)})`,
        },
      })),
  };
}
