import { describe, expect, it } from 'vitest';
import { isWidgetLabel, ledTo } from './labels.ts';

describe('labels', () => {
  it.each([
    'Read also:',
    'Lesen Sie auch die folgenden Beiträge:',
    'You may also like',
    'À lire aussi',
    'Lea también',
  ])('“%s” says only that other stories follow', (line) => expect(isWidgetLabel(line)).toBe(true));

  it.each(['See you tomorrow!', 'Watch out', 'He read more than he wrote that winter', 'Listen'])(
    '“%s” is a line of the story',
    (line) => expect(isWidgetLabel(line)).toBe(false),
  );

  it('tells a line that sends its reader elsewhere by how it begins', () => {
    expect(ledTo('SEE MORE: The ferry returns')?.trim()).toBe('The ferry returns');
    expect(ledTo('The ferry returns: see more')).toBeUndefined();
  });
});
