import type { ReactNode } from 'react';
import type { Part } from '#edition/page/story.ts';
import { TrailContext, trailThrough } from '#reader/ui/address/trail.ts';
import { useInterface } from '#reader/words/useWords.ts';
import { useStoryWords } from '#reader/words/hook/useStoryWords.ts';
import { quietDays } from './quiet.ts';
import { StoryPart, type Role } from './StoryPart.tsx';

/** The reports on an event in order of time, and where nothing was heard for long. */
export function Timeline({ parts }: { parts: readonly Part[] }): ReactNode {
  const words = useStoryWords();
  const latest = latestOf(parts);
  return (
    <TrailContext value={trailThrough(parts)}>
      <ol className="story-timeline" aria-label={words.timeline}>
        {parts.map((part, place) => (
          <li key={part.id} {...(part === latest && { id: 'latest', className: 'is-latest' })}>
            <Quiet days={quietDays(parts[place - 1]?.published, part.published)} />
            <StoryPart part={part} role={roleOf(part, place, latest)} />
          </li>
        ))}
      </ol>
    </TrailContext>
  );
}

/** The last part that says when it is from: undated ones follow it, wherever they belong. */
export function latestOf(parts: readonly Part[]): Part | undefined {
  return parts.findLast(({ published }) => published !== undefined) ?? parts.at(-1);
}

function roleOf(part: Part, place: number, latest: Part | undefined): Role {
  if (part === latest) return 'latest';
  if (place === 0) return 'firstReport';
  return part.isTurn ? 'turn' : undefined;
}

function Quiet({ days }: { days: number }): ReactNode {
  const { language } = useInterface();
  const words = useStoryWords();
  if (days === 0) return null;
  const span = new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return <p className="story-quiet">{words.quiet(span.format(days))}</p>;
}
