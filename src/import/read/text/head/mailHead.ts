import type { Drop } from '#import/draft.ts';
import { dateOf } from '#import/read/date/date.ts';
import { isPersonal, namesIn } from '#import/read/names.ts';
import type { Head } from './head.ts';

// "From: Ada Quill <ada@courier.example>", "Betreff: Die Mole", "Reply-To: …"
const MAIL_FIELD = /^(?<key>[\p{L}-]{1,20})\s?[:：]\s*(?<value>.*)$/u;
const SENDER = /^(?:from|von|de|da|van|från|fra|od|от|kimden|差出人|发件人|寄件者|보낸사람)$/iu;
const SUBJECT =
  /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|předmět|тема|konu|件名|主题|主旨|제목)$/iu;
const SENT =
  /^(?:date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|verzonden|skickat|sendt|дата|tarih|日時|日期|날짜)$/iu;
const REPLY = /^(?:(?:re|fwd?|aw|wg|tr|rv|enc|sv|vs|odp)\s?[:：]\s*)+/i;
const MAILBOX = /(?<![^\s@])[^\s@]+@\S+|["']/g;

type Field = { line: string; key: string; value: string };

/** The fields over a mail: whose it is, when it was sent and what about. */
export function mailHead(lines: readonly string[]): Head | undefined {
  const end = lines.findIndex((line) => !MAIL_FIELD.test(line));
  const fields = lines.slice(0, Math.max(0, end)).map((line): Field => {
    const { key = '', value = '' } = MAIL_FIELD.exec(line)?.groups ?? {};
    return { line, key, value };
  });
  const valueOf = (name: RegExp): string | undefined => fields.find(({ key }) => name.test(key))?.value;
  const [sender, subject] = [valueOf(SENDER), valueOf(SUBJECT)];
  if (sender === undefined || subject === undefined || !fields.some(({ key }) => SENT.test(key)))
    return undefined;
  const names = namesIn(sender.replaceAll(MAILBOX, '').trim()).filter(isPersonal);
  return {
    headline: subject.replace(REPLY, ''),
    byline: names.map((name) => ({ name })),
    published: dateOf(valueOf(SENT)),
    length: fields.length,
    drops: fields.map(({ line, key }): Drop => ({
      text: line,
      rule: 'a field over the text',
      to: placeOf(key),
    })),
    isMail: true,
  };
}

function placeOf(key: string): string | undefined {
  if (SUBJECT.test(key)) return 'headline';
  if (SENDER.test(key)) return 'byline';
  return SENT.test(key) ? 'published' : undefined;
}
