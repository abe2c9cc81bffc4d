/** Functions that take any number of arguments, and are handed lists for it. */
const TAKES_MANY = new Set('push unshift max min fromCharCode fromCodePoint'.split(' '));

/**
 * Reports `list.push(...others)` and `Math.max(...numbers)`: each element becomes an argument on the stack, which overflows
 * from some 100,000 on. Lists that are written out in the call are short.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noListAsArguments = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      spread:
        'A long list overflows the stack as arguments: use a loop, or `smallest` and `largest`.',
    },
  },
  create: (context) => ({
    'CallExpression > SpreadElement'(spread) {
      const { callee } = spread.parent;
      if (callee.type !== 'MemberExpression' || !TAKES_MANY.has(callee.property.name)) return;
      if (!isWrittenOut(spread.argument)) context.report({ node: spread, messageId: 'spread' });
    },
  }),
};

/** [a, b], isOpen ? [a] : [] */
function isWrittenOut(list) {
  if (list.type === 'ConditionalExpression') {
    return isWrittenOut(list.consequent) && isWrittenOut(list.alternate);
  }
  return (
    list.type === 'ArrayExpression' && list.elements.every((one) => one?.type !== 'SpreadElement')
  );
}
