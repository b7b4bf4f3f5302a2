import type { Highlight } from '#reader/data/shelf/highlights.ts';
import { passageHash } from '#reader/ui/address/passage.ts';
import { fullAddress } from './fullAddress.ts';

/** Highlights as Markdown (CommonMark): story by story, each passage a quotation that links to its words, its note below. */
export function highlightsMarkdown(title: string, kept: readonly Highlight[]): string {
  const stories = Map.groupBy(kept, ({ row }) => row.id);
  const parts = [...stories.values()].map((passages) => {
    const [first] = passages;
    const heading = first ? `## [${escape(first.row.headline)}](${fullAddress(first.row.id)})` : '';
    return [heading, ...passages.toSorted(inOrder).map(passageMarkdown)].join('\n\n');
  });
  return `${[`# ${escape(title)}`, ...parts].join('\n\n')}\n`;
}

function passageMarkdown({ row, block, start, exact, note }: Highlight): string {
  const address = fullAddress(row.id) + passageHash({ block, start, end: start + exact.length });
  const quotation = `> [${escape(exact)}](${address})`;
  return note === undefined ? quotation : `${quotation}\n\n${escape(note)}`;
}

function inOrder(one: Highlight, other: Highlight): number {
  return one.block - other.block || one.start - other.start;
}

/** What Markdown would take for a sign of its own stays the letter it is; lines become one. */
function escape(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#|~&!]/g, String.raw`\$&`);
}
