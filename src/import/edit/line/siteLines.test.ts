import { describe, expect, it } from 'vitest';
import { isFiling, isUnloaded } from './siteLines.ts';

describe('the sentence in which a blog files a post', () => {
  it.each([
    'This entry was posted in Harbour and tagged pier, ferry. Bookmark the permalink.',
    'This entry was posted on Tuesday, March 12th, 2024 at 10:45 am and is filed under Harbour.',
    'Dieser Beitrag wurde unter Hafen veröffentlicht. Setze ein Lesezeichen auf den Permalink.',
    'Der Beitrag wurde am Dienstag, den 12. März 2024 um 10:45 Uhr veröffentlicht und wurde unter Hafen abgelegt.',
    'Cette entrée a été publiée dans Port, avec comme mot(s)-clé(s) jetée.',
    'Esta entrada fue publicada en Puerto. Guarda el enlace permanente.',
    'Questa voce è stata pubblicata in Porto. Contrassegna il permalink.',
    'Dit bericht werd geplaatst in Haven door Ada Quill.',
    'Det här inlägget postades i Hamnen och märktes färja.',
    'Ten wpis został opublikowany w kategorii Port.',
    'Запись опубликована в рубрике Гавань.',
  ])('is told: %s', (line) => {
    expect(isFiling(line)).toBe(true);
  });

  it.each([
    'This entry won the regatta by a length.',
    'This post was written off by the harbour board in May.',
    'Der Artikel wurde unter dem Titel „Ebbe“ veröffentlicht.',
    'This post was published on the board’s own page on Monday.',
    'Der Beitrag wurde am Montag, 12. März, im Radio gesendet.',
    'Dieser Beitrag wurde unter großem Beifall vorgetragen.',
    'Der Artikel wurde 1998 geschrieben und in fünf Sprachen übersetzt.',
    'Dit bericht is geplaatst door de politie.',
    'Esta entrada cuesta doce euros.',
  ])('is not: %s', (line) => {
    expect(isFiling(line)).toBe(false);
  });
});

describe('what stands in place of foreign content', () => {
  it.each([
    'Empfohlener redaktioneller Inhalt',
    'An dieser Stelle findest du einen externen Inhalt, der den Artikel ergänzt.',
    'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.',
    'Mit dem Laden der Karte akzeptieren Sie die Datenschutzerklärung von Harbour Maps.',
    'By loading the video, you agree to the privacy policy of Harbour Films.',
    'En chargeant cette vidéo, vous acceptez la politique de confidentialité de Films du Port.',
    'To view this video please enable JavaScript.',
    'Pour voir ce contenu, vous devez accepter les cookies.',
    'Please accept marketing cookies to watch the film.',
    'Dieser Inhalt kann aufgrund Ihrer Datenschutzeinstellungen nicht angezeigt werden.',
    'Zum Schutz Ihrer Daten ist die Verbindung zu Harbour Films blockiert worden.',
  ])('is told: %s', (line) => {
    expect(isUnloaded(line)).toBe(true);
  });

  it.each([
    'To view the video, the court asked for the consent of the family.',
    'An dieser Stelle stand bis 1987 das Zollhaus.',
    'This video was seen by the harbour board.',
    'This video shows how the cookies are baked.',
    'To see the content of the tin of cookies, lift the lid.',
    'Please allow the cookies to cool.',
    'Please accept the apology of the ferry company.',
    'Mit dem Laden der Kisten begann der Streik.',
    'This content breaks the law on cookies, said Mira Holt.',
    'Um die Karte zu lesen, braucht man eine Brille.',
  ])('is not: %s', (line) => {
    expect(isUnloaded(line)).toBe(false);
  });
});
