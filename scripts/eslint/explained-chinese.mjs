/** Chinese characters a literal may hold without a word on why they are code and no data. */
const MOST = 25;
const HAN = /\p{Script=Han}/gu;

/**
 * Reports literals with many Chinese characters and no comment beside them: language knowledge is data (`core/data`), and a
 * pattern that must be code says with an example what it is for.
 * @type {import('eslint').Rule.RuleModule}
 */
export const explainedChinese = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      bare: `More than ${MOST} Chinese characters: move them to core/data, or say above what the pattern is for, with an example.`,
    },
  },
  create(context) {
    const { sourceCode } = context;
    const check = (node) => {
      const characters = sourceCode.getText(node).match(HAN)?.length ?? 0;
      if (characters > MOST && !isExplained(node, sourceCode)) {
        context.report({ node, messageId: 'bare' });
      }
    };
    return { Literal: check, TemplateLiteral: check };
  },
};

/** A message to the user, an entry with a sample, or with a comment before the literal or what it is part of. */
function isExplained(node, sourceCode) {
  if (node.parent.type === 'Property' && node.parent.key.name === 'zh') return true;
  for (let part = node; part && part.type !== 'Program'; part = part.parent) {
    if (sourceCode.getCommentsBefore(part).length > 0) return true;
    if (part.type === 'ObjectExpression' && part.properties.some(isSample)) return true;
  }
  return false;
}

function isSample(property) {
  return property.key?.name === 'sample';
}
