import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { voiceAddress } from '#edition/paths.ts';
import type { VoiceRow } from '#edition/page/voice.ts';
import { useNumber } from '#reader/words/useWords.ts';
import { useVoicesWords } from '#reader/words/hook/useVoicesWords.ts';
import { Span } from './Span.tsx';

/** Names with what they are, how often and when they were quoted. */
export function VoiceList({ rows }: { rows: readonly VoiceRow[] }): ReactNode {
  const words = useVoicesWords();
  return (
    <ol className="voice-list" aria-label={words.voices}>
      {rows.map((row) => (
        <li key={row.slug}>
          <VoiceEntry row={row} />
        </li>
      ))}
    </ol>
  );
}

function VoiceEntry({ row }: { row: VoiceRow }): ReactNode {
  const words = useVoicesWords();
  const number = useNumber();
  const [role] = row.roles;
  return (
    <article className="voice-row">
      <h2>
        <Link to={`/${voiceAddress(row.slug)}`}>
          <bdi>{row.name}</bdi>
        </Link>
      </h2>
      {role !== undefined && (
        <p className="role">
          <bdi>{role}</bdi>
        </p>
      )}
      <p className="facts-line">
        {words.quotations(row.count, number(row.count))}
        <Span first={row.first} last={row.last} />
      </p>
    </article>
  );
}
