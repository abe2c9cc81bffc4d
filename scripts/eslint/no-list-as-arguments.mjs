/** Variadic functions that are often called with a spread list. */
const VARIADIC = new Set('push unshift max min fromCharCode fromCodePoint'.split(' '));

/**
 * Reports `list.push(...others)` and `Math.max(...numbers)`: each element becomes an argument on the stack, which overflows
 * at about 100,000. Array literals in the call are short and are allowed.
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
      if (callee.type !== 'MemberExpression' || !VARIADIC.has(callee.property.name)) return;
      if (!isLiteralList(spread.argument)) context.report({ node: spread, messageId: 'spread' });
    },
  }),
};

/** [a, b], isOpen ? [a] : [] */
function isLiteralList(list) {
  if (list.type === 'ConditionalExpression') {
    return isLiteralList(list.consequent) && isLiteralList(list.alternate);
  }
  return (
    list.type === 'ArrayExpression' && list.elements.every((one) => one?.type !== 'SpreadElement')
  );
}
