import { NO_EVENTS } from '../../lexicon/dated-events.js';
import { defineSpeechRule } from '../../rule/rule.js';
import { findContradictions, findConflicts, findSlips } from './compare.js';
import { findEarlyDate, findOtherYear, findPlannedYear } from './reported-year.js';
import { findProgrammeYears } from './programme-years.js';
import { findPartYears } from './report-parts.js';
import { presentByTasks, presentByTitle, presentOf } from './present.js';
import { findStatements, type SpeechStatement } from './statements.js';
import { readSameEvent, readTitleOccasion } from './title-occasion.js';
import { findOtherAnimal } from './zodiac.js';

export default defineSpeechRule({
  meta: {
    id: 'year-conflict',
    title: { zh: '年份前后一致', en: 'Years agree with the date and each other' },
    category: 'timeliness',
    severity: 'warning',
    basis: '惯例',
    fix: 'unsafe',
    options: {},
  },

  *check(speech, _options, { datedEvents = NO_EVENTS }, { date }) {
    yield* findOtherYear(speech);
    yield* findEarlyDate(speech);
    yield* findPlannedYear(speech);
    yield* findPartYears(speech, date);
    yield* findProgrammeYears(speech);
    if (date) yield* findOtherAnimal(speech, date);
    const occasion = readTitleOccasion(speech, datedEvents);
    const own = findStatements(speech, datedEvents);
    const same = occasion ? readSameEvent(speech, occasion, datedEvents) : [];
    const read = new Set(own.map(placeOf));
    const statements = [...own, ...same.filter((one) => !read.has(placeOf(one)))];
    const placed = (occasion ? [occasion, ...statements] : statements).flatMap(
      ({ statement, index }) => {
        const paragraph = speech.paragraphs[index];
        return paragraph ? { statement, paragraph } : [];
      },
    );
    if (placed.length === 0) return;
    const present = date
      ? presentOf(speech, date)
      : occasion
        ? presentByTitle(occasion)
        : presentByTasks(speech, statements);
    yield* findSlips(placed, present?.year);
    if (present) yield* findConflicts(placed, present);
    else yield* findContradictions(placed);
  },
});

/** Paragraph and offset of a statement; two with the same place say the same. */
function placeOf({ statement, index }: SpeechStatement): string {
  return `${index}:${statement.span.start}`;
}
