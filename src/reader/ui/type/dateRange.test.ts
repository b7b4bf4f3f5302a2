import { describe, expect, it } from 'vitest';
import { dateRange } from './dateRange.ts';

describe('dateRange', () => {
  it('says once what two days share', () => {
    expect(dateRange('2024-01-19T10:00+01:00', '2024-03-14', 'en')).toBe('19 January – 14 March 2024');
    expect(dateRange('2024-03-14', '2024-03-14', 'en')).toBe('14 March 2024');
    expect(dateRange('2024-01-19', '2024-03-14', 'zh')).toBe('2024年1月19日至3月14日');
    expect(dateRange('2023-11-02', '2024-03-14', 'zh')).toBe('2023年11月2日至2024年3月14日');
    expect(dateRange('2024-03-14', '2024-03-14', 'zh')).toBe('2024年3月14日');
    expect(dateRange('some day', '2024-03-14', 'en')).toBe('some day – 2024-03-14');
  });
});
