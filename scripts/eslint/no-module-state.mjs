/** Methods that mutate arrays, maps and sets. */
const MUTATING = new Set(
  'set add delete clear push pop shift unshift splice sort reverse fill copyWithin'.split(' '),
);

/**
 * Reports module-level state that survives between calls: a variable that is no constant, and an array, map or set that a
 * function mutates. Tables filled while the module is loaded are allowed, and so is `lastIndex` of a regular expression, which
 * is set before each use.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noModuleState = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      variable:
        'A module keeps no state; what is remembered is a query (core/src/engine/queries.ts).',
      written:
        '`{{name}}` of the module is changed by a function; declare a query, or fill it where it is declared.',
    },
  },
  create: (context) => ({
    Program(program) {
      const top = context.sourceCode.getScope(program);
      const scopes = [top, ...top.childScopes.filter(({ type }) => type === 'module')];
      for (const variable of scopes.flatMap(({ variables }) => variables)) {
        const [definition] = variable.defs;
        if (definition?.type !== 'Variable') continue;
        if (definition.parent.kind !== 'const') {
          context.report({ node: definition.name, messageId: 'variable' });
          continue;
        }
        for (const { identifier, from } of variable.references) {
          if (from.variableScope.type !== 'function' || !isChanged(identifier)) continue;
          context.report({ node: identifier, messageId: 'written', data: { name: variable.name } });
        }
      }
    },
  }),
};

/** TABLE[code] = 1, TABLE[code] += 1, delete TABLE.one, TABLE.set(…) */
function isChanged(identifier) {
  const member = identifier.parent;
  if (member.type !== 'MemberExpression' || member.object !== identifier) return false;
  if (member.property.name === 'lastIndex') return false;
  const { parent } = member;
  switch (parent.type) {
    case 'AssignmentExpression':
      return parent.left === member;
    case 'UpdateExpression':
      return true;
    case 'UnaryExpression':
      return parent.operator === 'delete';
    case 'CallExpression':
      return parent.callee === member && MUTATING.has(member.property.name);
    default:
      return false;
  }
}
