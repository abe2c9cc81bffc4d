/** Chinese characters that a literal may contain without a comment on why they are code rather than data. */
const MAX_CHARACTERS = 25;
const HAN = /\p{Script=Han}/gu;

/**
 * Reports literals with many Chinese characters and no comment: language knowledge is data (`core/data`), and a pattern that
 * must be code needs a comment with its purpose and an example.
 * @type {import('eslint').Rule.RuleModule}
 */
export const explainedChinese = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      bare: `More than ${MAX_CHARACTERS} Chinese characters: move them to core/data, or say above what the pattern is for, with an example.`,
    },
  },
  create(context) {
    const { sourceCode } = context;
    const check = (node) => {
      const characters = sourceCode.getText(node).match(HAN)?.length ?? 0;
      if (characters > MAX_CHARACTERS && !isExplained(node, sourceCode)) {
        context.report({ node, messageId: 'bare' });
      }
    };
    return { Literal: check, TemplateLiteral: check };
  },
};

/** Whether the literal is a message to the user, part of an entry with a sample, or has a comment before it or an enclosing node. */
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
