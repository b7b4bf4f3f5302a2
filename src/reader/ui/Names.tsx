import { Fragment, type ReactNode } from 'react';

/** “Mira Holt, Tomas Brandeis”, each name safe from the direction of the text around it. */
export function Names({
  names,
  separator = ', ',
}: {
  names: readonly string[];
  separator?: string;
}): ReactNode {
  return names.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && separator}
      <bdi>{name}</bdi>
    </Fragment>
  ));
}
