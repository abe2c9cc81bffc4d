import type { SpeechText } from '../../document/model/document.js';
import type { Lexicon } from '../../lexicon/types.js';
import { defineSpeechRule, type Finding, type Localized } from '../../rule/rule.js';
import { allowanceOf } from '../../cliches/usage/allowance.js';
import { findDensestWindow, ROW_REACH } from '../../cliches/usage/cluster.js';
import { describeExcess } from '../../cliches/usage/excess-message.js';
import {
  isInQuotationOrTitle,
  isComparative,
  isBesideFormulation,
} from '../../cliches/usage/exempt-hits.js';
import { listOtherUses, spanOfUse } from '../../cliches/usage/other-uses.js';
import { usesOutsideExemptions, withoutRows } from '../../cliches/usage/repeat-exemptions.js';
import {
  countCliches,
  type ClicheCount,
  type ClichePlace,
} from '../../cliches/usage/speech-cliches.js';
import { inTextOrder, limitFindings, type Weighed } from '../../cliches/usage/limit-findings.js';
import { isLaw, isOfficialPaper } from '../../cliches/usage/official-papers.js';
import { isAdverb } from './is-adverb.js';
import { isDispensable } from './dispensable.js';
import { STOP } from '../../sentences/stops.js';

/** The option `allowance` is per 1,000 characters, `allowanceOf` takes it per 3,000. */
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
        default: 1.5,
        minimum: 0.1,
        description: {
          zh: '每千字允许同一副词出现的次数（按三千字计，不随篇幅增加）；公开文稿里更常用的，按公开文稿',
          en: 'How often an adverb may stand in 1,000 characters (reckoned for 3,000), unless public texts have it more often',
        },
      },
      crowd: {
        type: 'number',
        default: 4,
        minimum: 2,
        description: {
          zh: '同一段三百字以内出现几次就提示，三处连着的也提示',
          en: 'From how many uses within 300 characters of a paragraph on it is reported; three in a row are, too',
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

  *check(speech, { allowance, crowd, limit }, lexicon) {
    if (isLaw(speech, lexicon)) return;
    const cliches = countCliches(speech, lexicon);
    const found: Weighed<Finding>[] = [];
    for (const count of cliches.counts.values()) {
      const { entry, places } = count;
      if (entry.kind !== 'intensifier' || places.length < Math.min(crowd, allowance)) continue;
      const adverbs = places.filter((place) => isAdverb(speech, place));
      const words = usesOutsideExemptions(speech, { entry, places: adverbs }, lexicon);
      const uses = withoutRows(speech, words);
      const { times } = allowanceOf(entry, cliches, allowance * THOUSANDS);
      const isRowUsual = isOfficialPaper(cliches.kind) || isComparative(entry.phrase, lexicon);
      const crowded = isRowUsual
        ? findDensestWindow(uses, crowd)
        : findOwnCrowd(speech, adverbs, crowd, lexicon);
      if (uses.length > times) {
        const message = describeExcess(entry, uses.length, cliches, times);
        const finding = toFinding(speech, { entry, places: uses }, times, message);
        found.push({ weight: uses.length / times, finding });
      } else if (crowded) {
        const message = tellCrowd(entry.phrase, crowded.length);
        const finding = toFinding(
          speech,
          { entry, places: crowded },
          Math.min(crowd, crowded.length) - 1,
          message,
        );
        found.push({ weight: crowded.length / crowd, finding });
      }
    }
    yield* limitFindings(inTextOrder(found), limit, cliches.characters);
  },
});

/**
 * The densest cluster of uses in the writer's own words. Uses in the words of the Party line are filtered out only where
 * there is a cluster at all.
 */
function findOwnCrowd(
  speech: SpeechText,
  places: readonly ClichePlace[],
  crowd: number,
  lexicon: Lexicon,
): readonly ClichePlace[] | undefined {
  const factsOf = ({ paragraph }: ClichePlace) => speech.paragraphs[paragraph]?.facts;
  const own = places.filter(
    (place) => !isInQuotationOrTitle(factsOf(place)?.text ?? '', place.hit),
  );
  if (!findCrowd(speech, own, crowd)) return undefined;
  const withoutFormulations = own.filter((place) => {
    const facts = factsOf(place);
    return !facts || !isBesideFormulation(facts, place.hit, lexicon);
  });
  return findCrowd(speech, withoutFormulations, crowd);
}

/** A cluster of at least `crowd` uses; one fewer is enough within one sentence: 进一步…、进一步…、进一步… */
function findCrowd(
  speech: SpeechText,
  places: readonly ClichePlace[],
  crowd: number,
): readonly ClichePlace[] | undefined {
  const crowded = findDensestWindow(places, crowd);
  if (crowded) return crowded;
  const row = findDensestWindow(places, crowd - 1, ROW_REACH);
  return row && isInOneSentence(speech, row) ? row : undefined;
}

function isInOneSentence({ paragraphs }: SpeechText, places: readonly ClichePlace[]): boolean {
  const [first] = places;
  const last = places.at(-1);
  const text = first && paragraphs[first.paragraph]?.facts.text;
  return text !== undefined && !STOP.test(text.slice(first?.hit.span.end, last?.hit.span.start));
}

function tellCrowd(phrase: string, times: number): Localized {
  return {
    zh: `这一段里“${phrase}”有 ${String(times)} 处，留一两处，其余删去或者换成具体说法`,
    en: `"${phrase}" stands ${String(times)} times in this passage; keep one or two`,
  };
}

/** Reported on the first use beyond `times` that can simply be deleted, else on the first one beyond it. */
function toFinding(
  speech: SpeechText,
  { entry, places }: ClicheCount,
  times: number,
  message: Localized,
): Finding {
  const over = places.slice(times);
  const dispensable = over.find(({ paragraph, hit }) =>
    isDispensable(speech.paragraphs[paragraph]?.facts.text ?? '', hit.span),
  );
  const chosen = dispensable ?? over[0];
  const span = chosen ? spanOfUse(speech, chosen) : { start: 0, end: 0 };
  return {
    span,
    message,
    ...(dispensable && {
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
    related: listOtherUses(speech, { entry, places }, chosen),
  };
}
