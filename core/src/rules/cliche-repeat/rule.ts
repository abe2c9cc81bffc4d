import { isLaw } from '../../cliches/usage/official-papers.js';
import type { Lexicon } from '../../lexicon/types.js';
import type { SpeechText } from '../../document/model/document.js';
import { defineSpeechRule, type Finding, type Fix } from '../../rule/rule.js';
import { isAdverbWithVerb } from '../../cliches/lexicon/adverb-with-verb.js';
import { allowanceOf } from '../../cliches/usage/allowance.js';
import { describeExcess } from '../../cliches/usage/excess-message.js';
import { isPlainName } from '../../cliches/usage/exempt-hits.js';
import { listOtherUses, spanOfUse } from '../../cliches/usage/other-uses.js';
import { usesOutsideExemptions } from '../../cliches/usage/repeat-exemptions.js';
import {
  countCliches,
  type ClicheCount,
  type ClichePlace,
  type SpeechCliches,
} from '../../cliches/usage/speech-cliches.js';
import { inTextOrder, limitFindings } from '../../cliches/usage/limit-findings.js';
import { addToList } from '../../text/list-map.js';
import { containsTest } from '../../text/interval-overlap.js';
import type { Span } from '../../text/span.js';

export default defineSpeechRule({
  meta: {
    id: 'cliche-repeat',
    title: { zh: '同一套话用得过多', en: 'A stock phrase used too often' },
    category: 'cliches',
    severity: 'information',
    basis: '惯例',
    fix: 'unsafe',
    options: {
      allowance: {
        type: 'number',
        default: 3,
        minimum: 1,
        description: {
          zh: '每三千字允许同一套话出现的次数；公开文稿里更常用的，按公开文稿',
          en: 'How often a phrase may stand in 3,000 characters, unless public texts have it more often',
        },
      },
      limit: {
        type: 'number',
        default: 1,
        minimum: 1,
        description: {
          zh: '每三千字最多提示几处，只留最突出的',
          en: 'How many findings there may be in 3,000 characters; the worst are kept',
        },
      },
    },
  },

  *check(speech, { allowance, limit }, lexicon) {
    if (isLaw(speech, lexicon)) return;
    const cliches = countCliches(speech, lexicon);
    const overused = findOverused(speech, cliches, allowance, lexicon).filter(
      ({ entry }) =>
        !isPlainName(entry.phrase, lexicon) && !isAdverbWithVerb(entry.phrase, lexicon),
    );
    const findings = overused.map((one) => ({
      weight: one.places.length / one.times,
      finding: toFinding(speech, cliches, one),
    }));
    yield* limitFindings(inTextOrder(findings), limit, cliches.characters);
  },
});

/** A phrase that is used more than `times` times. */
interface Overused extends ClicheCount {
  readonly times: number;
}

function findOverused(
  speech: SpeechText,
  cliches: SpeechCliches,
  perThreeThousand: number,
  lexicon: Lexicon,
): readonly Overused[] {
  const overused: Overused[] = [];
  for (const count of cliches.counts.values()) {
    if (count.entry.kind === 'intensifier' || count.places.length <= perThreeThousand) continue;
    const { times } = allowanceOf(count.entry, cliches, perThreeThousand);
    if (count.places.length <= times) continue;
    const places = usesOutsideExemptions(speech, count, lexicon);
    if (places.length > times) overused.push({ entry: count.entry, places, times });
  }
  const withTests = overused.map((one) => ({ one, contains: containingTest(one.places) }));
  return overused.filter(
    (one, index) =>
      !withTests.some((other, at) => isWithin(one, other) || (at < index && isSame(one, other))),
  );
}

/** A phrase, with a test whether one of its uses contains a given use. */
interface PhraseWithTest {
  readonly one: Overused;
  readonly contains: (place: ClichePlace) => boolean;
}

/** Whether at least half of the uses are inside uses of a longer reported phrase: 贯彻落实 in 深入贯彻落实. */
function isWithin(one: Overused, { one: longer, contains }: PhraseWithTest): boolean {
  if (one === longer || longer.entry.phrase.length <= one.entry.phrase.length) return false;
  return one.places.filter(contains).length * 2 >= one.places.length;
}

/** Whether at least half of the uses are also uses of the other phrase: 发挥…重要作用 and 发挥了重要作用. */
function isSame(one: Overused, { one: other, contains }: PhraseWithTest): boolean {
  if (one.places.length > other.places.length) return false;
  return one.places.filter(contains).length * 2 >= one.places.length;
}

function containingTest(places: readonly ClichePlace[]): PhraseWithTest['contains'] {
  const spans = new Map<number, Span[]>();
  for (const { paragraph, hit } of places) addToList(spans, paragraph, hit.span);
  const tests = new Map([...spans].map(([paragraph, own]) => [paragraph, containsTest(own)]));
  return ({ paragraph, hit }) => tests.get(paragraph)?.(hit.span) ?? false;
}

/** Reported on the first use over the allowance; the others are related spots. */
function toFinding(
  speech: SpeechText,
  cliches: SpeechCliches,
  { entry, places, times }: Overused,
): Finding {
  const first = places[times];
  const span = first ? spanOfUse(speech, first) : { start: 0, end: 0 };
  const fixes = (entry.phrase.includes('…') ? [] : (entry.alternatives ?? [])).map(
    (words): Fix => ({
      title: { zh: `改为“${words}”`, en: `Change to "${words}"` },
      edits: [{ span, newText: words }],
      safe: false,
    }),
  );
  return {
    span,
    message: describeExcess(entry, places.length, cliches, times),
    ...(fixes.length > 0 && { fixes }),
    related: listOtherUses(speech, { entry, places }, first),
  };
}
