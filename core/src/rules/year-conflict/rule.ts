import { NO_EVENTS } from '../../lexicon/dated-events.js';
import { defineSpeechRule } from '../../rule/rule.js';
import { findContradictions, findConflicts, findSlips } from './compare.js';
import { findOtherYear } from './reported-year.js';
import { presentOf } from './present.js';
import { findStatements } from './statements.js';

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
    const placed = findStatements(speech, datedEvents).flatMap(({ statement, index }) => {
      const paragraph = speech.paragraphs[index];
      return paragraph ? { statement, paragraph } : [];
    });
    if (placed.length === 0) return;
    yield* findSlips(placed, date?.year);
    if (date) yield* findConflicts(placed, presentOf(speech, date));
    else yield* findContradictions(placed);
  },
});
