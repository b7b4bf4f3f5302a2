import { describe, expect, it } from 'vitest';
import { isCommentsLabel, isControl, isEndingLabel, isPromotion, isRelatedLabel } from './phrases.ts';

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

  it.each(['Follow me', 'Follow me on Mastodon', 'Follow me @adaquill', 'Follow us there'])(
    'takes %s for a button',
    (line) => {
      expect(isControl(line)).toBe(true);
    },
  );

  it.each([
    'Join our Telegram channel!',
    '¡Mira lo que tiene nuestro canal de YouTube!',
    'Visita nuestro canal de WhatsApp para más noticias del puerto.',
    'Want to hear more of the harbour? Sign up here.',
    'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
    'Diese Website verwendet Akismet, um Spam zu reduzieren.',
    'Questo sito usa Akismet per ridurre lo spam.',
    'Este sitio usa Akismet para reducir el spam.',
  ])('takes %s for a line of the site', (line) => {
    expect(isPromotion(line)).toBe(true);
  });

  it.each([
    'Visitors may join the board on its YouTube channel or at the harbour, where the vote is read out in the evening, it wrote.',
    'The ferry has a Telegram group of its own.',
    'Subscribe here, the sign said.',
    'Entre las pruebas hay un grupo de WhatsApp de los acusados.',
    'Accede a un grupo de WhatsApp y amenaza al alcalde.',
  ])('leaves %s in the story', (line) => {
    expect(isPromotion(line)).toBe(false);
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
    'Нашли ошибку? Выделите её и нажмите Ctrl+Enter',
    'Temps de lecture : 3 min.',
    'زمان مطالعه: ۳ دقیقه',
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
    'Siga o nosso canal no WhatsApp',
    'Читайте нас в Telegram',
  ])('knows %s for a promotion', (line) => {
    expect(isPromotion(line)).toBe(true);
  });

  it.each([
    'Hafenpost. Alle Rechte vorbehalten.',
    'Riproduzione riservata',
    'جميع الحقوق محفوظة',
    '無断転載を禁じます',
    '저작권자 ⓒ 항구일보, 무단 전재 금지',
    'انتهای پیام/۳۴۵',
    '责任编辑：李山',
    'Kaynak: Liman Haber',
    'Πηγή: Λιμάνι',
  ])('knows %s for the foot of a story', (line) => {
    expect(isEndingLabel(line)).toBe(true);
  });

  it.each([
    'Teilen ist das neue Haben, sagt der Hafenrat.',
    'Den Newsletter der Reederei abonnieren inzwischen dreihundert Menschen.',
    'Partager le quai',
    'On the pier',
    'Die Rechte der Fischer',
    'Follow the quay to its end and turn left',
    'Dela på priset',
    'Print.',
    'More?',
    'Follow me down to the harbour',
    'Its founders had sold Akismet, a filter of spam, before the pier was built',
    'The newsletter that nobody had subscribed to, and what became of it',
  ])('leaves %s to the story', (line) => {
    expect([isRelatedLabel, isControl, isPromotion, isEndingLabel].some((is) => is(line))).toBe(false);
  });
});
