import { Fragment, type ReactNode } from 'react';
import { useWords } from '#reader/words/useWords.ts';

/** “Mira Holt, Tomas Brandeis”, each name safe from the direction of the text around it. */
export function Names({ names }: { names: readonly string[] }): ReactNode {
  const { listComma } = useWords();
  return names.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && listComma}
      <bdi>{name}</bdi>
    </Fragment>
  ));
}
