import type {
  EnumerationItem,
  EnumerationSeries,
  SpeechText,
} from '../../document/model/document.js';
import { LAST_ORDINAL } from '../../document/enumerations/enumeration-items.js';
import { isMixed } from '../../document/enumerations/enumerations.js';
import { pauseOf, translateItem, wordOf, wordSpan } from '../../document/enumerations/item-text.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';
import type { TextEdit } from '../../text/text-edit.js';

export default defineSpeechRule({
  meta: {
    id: 'enumeration-mixed',
    title: { zh: '一组并列项用同一套序号', en: 'One series keeps to one family of ordinals' },
    category: 'structure',
    severity: 'information',
    basis: '惯例',
    fix: 'safe',
    options: {},
  },

  *check(speech) {
    const { series } = speech;
    for (const one of series) if (isMixed(one)) yield toFinding(speech, one);
  },
});

function toFinding({ text }: SpeechText, { family, items }: EnumerationSeries): Finding {
  const odd = items.filter(
    ({ marker }) => marker.family !== family && marker.ordinal !== LAST_ORDINAL,
  );
  const [first] = odd as [EnumerationItem]; // isMixed: at least one is odd
  const own = items.filter(({ marker }) => marker.family === family);
  const words = [...new Set(own.map((item) => `“${wordOf(item, text)}”`))].join('');
  const pause = own[0] ? pauseOf(own[0], text) : '';
  const edits = odd.map((item) => toEdit(item, family, { pause, last: item === items.at(-1) }));
  const whole = edits.filter((edit) => edit !== undefined);
  const right = whole[0]?.newText ?? '';
  return {
    span: wordSpan(first, text),
    message: {
      zh: `并列项混用两套序号：前面是${words}，这里是“${wordOf(first, text)}”`,
      en: `Two families in one series: ${words} before, "${wordOf(first, text)}" here`,
    },
    ...(whole.length === odd.length && {
      fixes: [
        { title: { zh: `改为“${right}”`, en: `Write "${right}"` }, edits: whole, safe: true },
      ],
    }),
    related: items
      .filter((item) => item !== first)
      .map(({ markerSpan }) => ({
        span: markerSpan,
        message: { zh: '同组的一项', en: 'An item of the series' },
      })),
  };
}

function toEdit(
  item: EnumerationItem,
  family: string,
  place: { readonly pause: string; readonly last: boolean },
): TextEdit | undefined {
  const newText = translateItem(item, family, place);
  return newText === undefined ? undefined : { span: item.markerSpan, newText };
}
