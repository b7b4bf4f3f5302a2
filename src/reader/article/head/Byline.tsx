import type { ReactNode } from 'react';
import type { Person } from '#edition/article.ts';
import { safeHref } from '#edition/text/href.ts';
import { useInterface } from '#reader/words/useWords.ts';

/** "By Mira Holt and Anselm Grey", joined as the language joins names, each name in its own direction. */
export function Byline({ people }: { people: readonly Person[] }): ReactNode {
  const { language, words } = useInterface();
  return (
    <>
      {words.by} {joined(people, language)}
    </>
  );
}

function joined(people: readonly Person[], language: string): ReactNode[] {
  const positions = people.map((_, position) => String(position));
  return new Intl.ListFormat(language).formatToParts(positions).map(({ type, value }) => {
    const person = type === 'element' ? people[Number(value)] : undefined;
    return person ? <Name key={value} {...person} /> : value;
  });
}

function Name({ name, url }: Person): ReactNode {
  const href = url === undefined ? undefined : safeHref(url);
  if (!href?.startsWith('http')) return <bdi className="name">{name}</bdi>;
  return (
    <a href={href} rel="author noopener noreferrer">
      <bdi className="name">{name}</bdi>
    </a>
  );
}
