import { Fragment, useMemo, type ReactNode } from 'react';
import type { Mark, RichText } from '#edition/text/text.ts';
import { nest } from './nest.ts';
import type { Span } from './nest.ts';
import { TextLink } from './TextLink.tsx';

/** A plain text with its marks as elements around it. Its text content is the text, exactly. */
export function RichTextView({ text, marks }: RichText): ReactNode {
  const spans = useMemo(() => nest({ text, marks }), [text, marks]);
  return <Spans spans={spans} />;
}

function Spans({ spans }: { spans: readonly Span[] }): ReactNode {
  return spans.map((span, position) => (
    // oxlint-disable-next-line react/no-array-index-key -- spans of one text never move: their position is their identity
    <Fragment key={position}>
      {typeof span === 'string' ? (
        span
      ) : (
        <Marked mark={span.mark}>
          <Spans spans={span.children} />
        </Marked>
      )}
    </Fragment>
  ));
}

function Marked({ mark, children }: { mark: Mark; children: ReactNode }): ReactNode {
  switch (mark.type) {
    case 'link':
      return <TextLink href={mark.href}>{children}</TextLink>;
    case 'emphasis':
      return <em>{children}</em>;
    case 'strong':
      return <strong>{children}</strong>;
    case 'code':
      return <code>{children}</code>;
    case 'sub':
      return <sub>{children}</sub>;
    case 'sup':
      return <sup>{children}</sup>;
  }
}
