/** The page that explains a rule to its user. */
export function toRulePage(rule: string): string {
  return `https://github.com/biganzi/biganzi/blob/main/core/src/rules/${rule}/README.md`;
}
