import type { RuleChoices } from './rule-choices.js';

/** The files of a new rule by name: they compile, their tests pass, and they report an example that is to be replaced. */
export function toRuleFiles(id: string, choices: RuleChoices): Readonly<Record<string, string>> {
  return { 'rule.ts': toRule(id, choices), 'rule.test.ts': TEST, 'README.md': PAGE };
}

/** A paragraph, a speech and a document all have a `text`, and spans are relative to it. */
const DEFINE: Readonly<Record<RuleChoices['part'], string>> = {
  paragraph: 'defineParagraphRule',
  speech: 'defineSpeechRule',
  document: 'defineRule',
};

function toRule(id: string, { part, category, severity, tags }: RuleChoices): string {
  const names = tags.map((tag) => `'${tag}'`).join(', ');
  const tagLine = tags.length > 0 ? `\n    tags: [${names}],` : '';
  return `import { ${DEFINE[part]} } from '../../rule/rule.js';

/** 示例错误 */
const EXAMPLE = /示例错误/gu;

export default ${DEFINE[part]}({
  meta: {
    id: '${id}',
    title: { zh: '规则的名称', en: 'What the rule asks for' },
    category: '${category}',
    severity: '${severity}',
    basis: '惯例',
    fix: 'unsafe',
    options: {},${tagLine}
  },

  *check({ text }) {
    for (const { 0: found, index } of text.matchAll(EXAMPLE)) {
      const span = { start: index, end: index + found.length };
      yield {
        span,
        message: { zh: \`这里有\${found}\`, en: \`There is \${found} here\` },
        fixes: [
          {
            title: { zh: '改为示例', en: 'Write 示例' },
            safe: false,
            edits: [{ span, newText: '示例' }],
          },
        ],
      };
    }
  },
});
`;
}

const TEST = `import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: ['这里有示例，没有错误。'],
  invalid: [
    {
      text: '这里有«示例错误»。',
      output: '这里有示例。',
      message: '这里有示例错误',
      fixes: ['改为示例'],
    },
  ],
});
`;

const PAGE = `# 规则的名称

这条规则检查什么、为什么、不检查什么。

会提示：

\`\`\`gongwen bad
这里有示例错误。
\`\`\`

不会提示：

\`\`\`gongwen good
这里有示例，没有错误。
\`\`\`
`;
