import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A headline is as long as its newspaper made it
    'long-title': 'off',
  },
});
/** What is not as HTML is written. */
export async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  const faults = results.flatMap((result) => result.messages);
  return faults.map(({ ruleId, message, line }) => `${ruleId}, line ${line}: ${message}`);
}
