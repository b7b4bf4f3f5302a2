/** What is counted: said without a number of one and of two, with it of more. */
type Forms = Readonly<Record<'one' | 'two' | 'few' | 'many' | 'other', string>>;

const rules = new Intl.PluralRules('ar');

/**
 * A number with what it counts, in the form that Arabic has for it.
 *
 * @example counted(11, '11', { one: 'خبر واحد', two: 'خبران', few: 'أخبار', many: 'خبرًا', other: 'خبر' }) // '11 خبرًا'
 */
export function counted(count: number, shown: string, forms: Forms): string {
  const form = rules.select(count);
  if (form === 'one' || form === 'two') return forms[form];
  return `${shown} ${forms[form === 'zero' ? 'other' : form]}`;
}
