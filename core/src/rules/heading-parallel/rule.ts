import type { Heading } from '../../document/model/document.js';
import { groupSiblings } from '../../document/headings/headings.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';

export default defineSpeechRule({
  meta: {
    id: 'heading-parallel',
    title: { zh: '同级标题对仗', en: 'Sibling headings are parallel' },
    category: 'structure',
    severity: 'hint',
    basis: '惯例',
    fix: 'none',
    options: {},
  },

  *check({ headings }) {
    for (const siblings of groupSiblings(headings)) yield* findOdd(siblings);
  },
});

/** The fewest siblings that are compared. */
const FEWEST = 3;
const MARKS = /[，,、；;：:\s]+/u;

/** The number of characters in each clause: 坚定信心，乘势而上 is 4+4. */
function shapeOf({ title }: Heading): string {
  return title
    .replace(/[。！!]$/u, '')
    .split(MARKS)
    .filter((clause) => clause !== '')
    .map((clause) => clause.replace(/[“”‘’《》"]/gu, '').length)
    .join('+');
}

function* findOdd(siblings: readonly Heading[]): Iterable<Finding> {
  // The common shape has several clauses.
  if (siblings.filter(({ title }) => MARKS.test(title)).length < FEWEST) return;
  const shapes = siblings.map(shapeOf);
  const shape = findCommon(shapes);
  if (shape === undefined) return;
  for (const [index, heading] of siblings.entries()) {
    const own = shapes[index] ?? '';
    if (own === shape) continue;
    yield {
      span: heading.span,
      message: {
        zh: `同级标题多为 ${shape} 字的句式，这一个是 ${own} 字`,
        en: `Most siblings have clauses of ${shape} characters, this one of ${own}`,
      },
    };
  }
}

/** The shape of at least three in four siblings, with one or two exceptions; a shape of one clause is no 对仗. */
function findCommon(shapes: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  for (const [shape, count] of counts) {
    const odd = shapes.length - count;
    if (
      odd > 0 &&
      odd <= 2 &&
      shape.includes('+') &&
      count * 4 >= shapes.length * 3 &&
      count >= FEWEST
    )
      return shape;
  }
  return undefined;
}
