import { defineParagraphRule, type Finding } from '../../rule/rule.js';
import { findMisplaced, type MisplacedName } from './find-misplaced.js';
import { findKnownMisplaced } from './known-places.js';
import { placeIndexOf } from './place-index.js';

export default defineParagraphRule({
  meta: {
    id: 'place-name',
    title: {
      zh: '地名的隶属关系',
      en: 'Places belong to the province and city they are named with',
    },
    category: 'wording',
    severity: 'error',
    basis: '中华人民共和国行政区划代码',
    fix: 'unsafe',
    options: {},
  },

  concerns: ({ text }, { placeNames, knownPlaces }) =>
    (placeNames !== undefined && LARGER_UNIT.test(text)) ||
    (knownPlaces !== undefined && findKnownMisplaced(text, knownPlaces).length > 0),

  *check({ text }, _options, { placeNames, knownPlaces }) {
    const units = placeNames ? findMisplaced(text, placeIndexOf(placeNames)) : [];
    for (const found of units) yield toFinding(text, found);
    if (!knownPlaces) return;
    for (const found of findKnownMisplaced(text, knownPlaces)) yield toFinding(text, found);
  },
});

/** 湖北省, 西藏自治区, 长沙市 */
const LARGER_UNIT = /[省区市]/u;

function toFinding(text: string, { span, named, place, right, unit }: MisplacedName): Finding {
  const larger = text.slice(named.start, named.end);
  const newText = right === unit ? '' : right;
  const inList = place.end === place.start;
  return {
    span,
    message: {
      zh: `“${unit}”属于${right}，不属于${larger}`,
      en: `"${unit}" belongs to ${right}, not to ${larger}`,
    },
    // A municipality in a list of cities has no larger unit to add.
    fixes:
      inList && newText === ''
        ? []
        : [
            {
              title: { zh: `改为“${newText}${unit}”`, en: `Write "${newText}${unit}"` },
              edits: [{ span: place, newText }],
              safe: false,
            },
          ],
  };
}
