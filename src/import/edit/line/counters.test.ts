import { describe, expect, it } from 'vitest';
import { isCounter } from './counters.ts';

describe('a line that only counts', () => {
  it.each([
    '5 min read',
    '3-minute read',
    '2 minutes to read',
    '4 Min. Lesezeit',
    'Lecture : 3 min',
    "2' di lettura",
    '2 ’ di lettura',
    '3 min de lectura',
    '5 dk okuma süresi',
    '1,245 views',
    '1.2k shares',
    '195Shares',
    'Post Views: 112',
    'Просмотров: 1245',
    'بازدید: ۱۲',
    '閲覧数：1,245',
    '댓글 3',
    'Comments (12)',
    '2 hours ago',
    'Updated 3 days ago',
    'an hour ago',
    'vor 3 Stunden',
    'il y a 2 heures',
    'hace 3 horas',
    'há 2 dias',
    '3 ore fa',
    '3 saat önce',
    '2 часа назад',
    '3小时前',
    '3시간 전',
  ])('is told: %s', (line) => {
    expect(isCounter(line)).toBe(true);
  });

  it.each([
    'Five minutes to read the bill.',
    '12 views of the harbour',
    'Shares fell 12 percent',
    '3 days ago the ferry sank.',
    'Two years ago',
    'Comments 12 to 14 are void.',
    '10 days',
    'vor 3 Stunden gesunken',
    '12 Monate',
    'Likes of the town, 3',
  ])('is not: %s', (line) => {
    expect(isCounter(line)).toBe(false);
  });
});
