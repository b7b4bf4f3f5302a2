import { describe, expect, it } from 'vitest';
import { isCommentsLabel, isControl, isPromotion, isRelatedLabel } from './phrases.ts';

describe('what pages print around a story', () => {
  it.each([
    'Check Also',
    'Lire aussi',
    'Lesen Sie auch',
    'اخبار مرتبط',
    'اقرأ أيضاً',
    'إقرأ ايضا',
    'Čítajte aj',
    'Olvassa el ezt is',
    'Llegiu també',
    'Taip pat skaitykite',
    'আরও পড়ুন',
    'อ่านเพิ่มเติม',
    'یہ بھی پڑھیں',
    '推薦閱讀',
  ])('knows %s for a heading over links', (line) => {
    expect(isRelatedLabel(line)).toBe(true);
  });

  it.each([
    'Leave a Reply',
    'Schreibe einen Kommentar',
    'Laisser un commentaire',
    'Deja una respuesta',
    'Legg igjen en kommentar',
    'Vélemény, hozzászólás?',
    'Bir yanıt yazın',
    'اترك تعليقاً',
    'دیدگاهتان را بنویسید',
    'コメントを残す',
    '发表回复',
  ])('knows %s for the head of the comments', (line) => {
    expect(isCommentsLabel(line)).toBe(true);
  });

  it.each(['Discussion', 'Réactions', 'What do you think?'])('takes %s for a crosshead', (line) => {
    expect(isCommentsLabel(line)).toBe(false);
  });

  it.each([
    'Share on Facebook',
    'Partager cet article sur Facebook',
    'Auf Facebook teilen',
    'Deel dit artikel',
    'Jaa artikkeli',
    'Compartir en Facebook',
    'שתפו',
    'シェアする',
    'Annonse',
    'Hirdetés',
    'Διαφήμιση',
    'Quảng cáo',
    'विज्ञापन',
    'פרסומת',
    'اشتہار',
  ])('knows %s for a control', (line) => {
    expect(isControl(line)).toBe(true);
  });

  it.each([
    'Jetzt Newsletter abonnieren',
    'Schrijf je in voor onze nieuwsbrief',
    'Tilmeld dig vores nyhedsbrev',
    'Iratkozz fel hírlevelünkre',
    'Подпишитесь на нашу рассылку',
    'عضویت در خبرنامه',
    '订阅我们的新闻通讯',
    'Folgen Sie uns auf Twitter',
    'Síguenos en Twitter',
    'ما را در تلگرام دنبال کنید',
    'Bizi Twitter’da takip edin',
  ])('knows %s for a promotion', (line) => {
    expect(isPromotion(line)).toBe(true);
  });

  it.each([
    'Teilen ist das neue Haben, sagt der Hafenrat.',
    'Den Newsletter der Reederei abonnieren inzwischen dreihundert Menschen.',
    'Partager le quai',
    'On the pier',
    'Dela på priset',
    'The newsletter that nobody had subscribed to, and what became of it',
  ])('leaves %s to the story', (line) => {
    expect([isRelatedLabel(line), isControl(line), isPromotion(line)]).toEqual([false, false, false]);
  });
});
