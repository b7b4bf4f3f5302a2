import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { quotationMarks } from '#edition/text/language.ts';
import { listingAddress } from '#edition/paths.ts';
import { nameSlug } from '#edition/text/slug.ts';
import type { VoiceQuotation } from '#edition/page/voice.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { fullDate } from '#reader/ui/type/date.ts';
import { Icon } from '#reader/ui/Icon.tsx';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import { saidParts } from '#reader/ui/type/saidParts.ts';
import type { Passage } from '#reader/ui/address/passage.ts';
import { useInterface, useWords } from '#reader/words/useWords.ts';
import { useVoicesWords } from '#reader/words/hook/useVoicesWords.ts';

/** More letters than these are set smaller: a speech is read, not announced. */
const LONG_LETTERS = 240;

type QuotationProps = {
  quotation: VoiceQuotation;
  /** Its date is that of the one before. */ isSameDay: boolean;
  /** What the head of the page calls the voice already. */ usualRole: string | undefined;
};

/** Words, large; below them what the text says around them, and where that is. */
export function Quotation({ quotation, isSameDay, usualRole }: QuotationProps): ReactNode {
  const { language } = useInterface();
  const { parts, published } = quotation;
  const written = inLanguage(quotation.language);
  const length = parts.reduce((sum, { words }) => sum + words.length, 0);
  return (
    <article className={isSameDay ? 'said-event same-day' : 'said-event'}>
      <p className="said-date">
        {published !== undefined && (
          <time dateTime={published}>{fullDate(published.slice(0, 10), language)}</time>
        )}
        <Undated published={published} />
      </p>
      <div className="said-words">
        <blockquote {...written} className={length > LONG_LETTERS ? 'long' : undefined}>
          <Parts quotation={quotation} />
        </blockquote>
        <Around quotation={quotation} />
        <Source quotation={quotation} usualRole={usualRole} />
      </div>
    </article>
  );
}

function Undated({ published }: { published: string | undefined }): ReactNode {
  const words = useVoicesWords();
  return published === undefined ? words.undated : null;
}

function Parts({ quotation: { parts, language } }: { quotation: VoiceQuotation }): ReactNode {
  const [open, close] = quotationMarks(language);
  return saidParts(parts).map(({ part: { block, start }, words, opens, closes }, at) => (
    <span
      key={`${block}.${start}`}
      className={parts[at - 1]?.block === block || at === 0 ? undefined : 'new-line'}
    >
      {at > 0 && ' '}
      {opens && <span className="mark">{open}</span>}
      {words}
      {closes && <span className="mark">{close}</span>}
    </span>
  ));
}

function Around({ quotation }: { quotation: VoiceQuotation }): ReactNode {
  const { before = '', after = '', language } = quotation;
  if (before + after === '') return null;
  return (
    <p className="said-around" {...inLanguage(language)}>
      {before}…{after}
    </p>
  );
}

function Source({ quotation, usualRole }: Omit<QuotationProps, 'isSameDay'>): ReactNode {
  const words = useVoicesWords();
  const { colon } = useWords();
  const { id, headline, section, role } = quotation;
  return (
    <p className="said-source">
      <span className="hidden-text">{words.inStory + colon}</span>
      <ArticleLink id={id} passage={passageIn(quotation)} className="target">
        <bdi {...inLanguage(quotation.language)}>{headline}</bdi>
        <Icon shape="onward" size={14} className="mirrored" />
      </ArticleLink>
      {section !== undefined && (
        <Link
          to={`/${listingAddress({ kind: 'section', slug: nameSlug(section) })}`}
          className="target section"
        >
          <bdi>{section}</bdi>
        </Link>
      )}
      {role !== undefined && role !== usualRole && <bdi className="role">{role}</bdi>}
    </p>
  );
}

/** All of the words within their first paragraph. */
function passageIn({ parts }: VoiceQuotation): Passage | undefined {
  const [first] = parts;
  const last = parts.findLast(({ block }) => block === first?.block);
  return first && last && { block: first.block, start: first.start, end: last.end };
}
