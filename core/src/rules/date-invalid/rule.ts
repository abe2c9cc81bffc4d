import { defineParagraphRule, type Finding } from '../../rule/rule.js';
import { findImpossibleDay } from './impossible-day.js';
import { findDayDates, type DayDate } from './day-dates.js';
import { findWrongWeekday, readWeekday, type Weekday } from './weekday.js';

export default defineParagraphRule({
  meta: {
    id: 'date-invalid',
    title: { zh: '日期存在、星期相符', en: 'Dates exist and fall on their weekday' },
    category: 'timeliness',
    severity: 'error',
    basis: '公历',
    fix: 'unsafe',
    options: {},
  },

  concerns: ({ text }) => text.includes('月') || text.includes('-') || text.includes('.'),

  *check({ text }) {
    for (const date of findDayDates(text)) {
      const impossible = findImpossibleDay(date);
      if (impossible) {
        yield { span: date.span, message: impossible };
        continue;
      }
      const weekday = readWeekday(text, date.span.end);
      const right = weekday && findWrongWeekday(date, weekday);
      if (weekday && right !== undefined) yield toFinding(text, date, weekday, right);
    }
  },
});

function toFinding(
  text: string,
  { year, month, day }: DayDate,
  { span, head }: Weekday,
  right: string,
): Finding {
  const written = text.slice(span.start, span.end);
  return {
    span,
    message: {
      zh: `${year}年${month}月${day}日是${head}${right}，不是${written}`,
      en: `${year}-${month}-${day} is ${head}${right}, not ${written}`,
    },
    fixes: [
      {
        title: { zh: `改为“${head}${right}”`, en: `Write "${head}${right}"` },
        edits: [{ span, newText: head + right }],
        safe: false,
      },
    ],
  };
}
