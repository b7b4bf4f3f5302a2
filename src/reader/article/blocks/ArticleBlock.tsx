import type { ReactNode } from 'react';
import type { PrintedBlock } from '#edition/block.ts';
import { blockText } from '#edition/blockText.ts';
import { direction } from '#edition/text/language.ts';
import { textDirection } from '#reader/article/text/direction.ts';
import { blockId, type Setting } from './blockProps.ts';
import { BlockQuote } from './BlockQuote.tsx';
import { Divider } from './Divider.tsx';
import { EmbedCard } from './EmbedCard.tsx';
import { Figure } from './Figure.tsx';
import { Heading } from './Heading.tsx';
import { ListBlock } from './ListBlock.tsx';
import type { HeadingLevel } from '#reader/article/structure/outline.ts';
import { Paragraph } from './Paragraph.tsx';
import { Preformatted } from './Preformatted.tsx';
import { TableBlock } from './TableBlock.tsx';

type ArticleBlockProps = {
  block: PrintedBlock;
  position: number;
  /** Of the article: a block says only where it differs. */
  language: string;
  level: HeadingLevel;
  hasDropCap: boolean;
};

export function ArticleBlock({ block, position, language, level, hasDropCap }: ArticleBlockProps): ReactNode {
  const place = { id: blockId(position), ...settingOf(block, language) };
  switch (block.type) {
    case 'paragraph':
      return <Paragraph {...place} block={block} hasDropCap={hasDropCap} />;
    case 'heading':
      return <Heading {...place} block={block} level={level} />;
    case 'image':
      return <Figure {...place} image={block} sizes="(min-width: 48rem) 40rem, 100vw" />;
    case 'list':
      return <ListBlock {...place} block={block} />;
    case 'quote':
      return <BlockQuote {...place} block={block} />;
    case 'table':
      return <TableBlock {...place} block={block} />;
    case 'preformatted':
      return <Preformatted {...place} block={block} />;
    case 'divider':
      return <Divider {...place} />;
    case 'embed':
      return <EmbedCard {...place} block={block} />;
  }
}

function settingOf(block: PrintedBlock, language: string): Setting {
  const lang = block.type === 'paragraph' && block.language !== language ? block.language : undefined;
  const base = direction(language);
  const dir = lang ? direction(lang) : textDirection(blockText(block), base);
  return { ...(lang && { lang }), ...(dir !== base && { dir }) };
}
