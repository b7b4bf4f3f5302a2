import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { quotationMarks } from '#edition/text/language.ts';
import { useSearchWords } from '#reader/words/hook/useSearchWords.ts';
import { useInterface, useNumber } from '#reader/words/useWords.ts';
import { Icon } from '#reader/ui/Icon.tsx';
import { staying } from '#reader/ui/screen/staying.ts';
import { isolate } from '#reader/ui/type/isolate.ts';
import type { Found } from './desk/protocol.ts';
import { facetLabel } from './facets/facetLabel.ts';
import { activeFilters, filterOf, freeText, withoutFilter } from './filters.ts';
import { foldPrints } from './results/foldPrints.ts';
import { PAGE_LENGTH, searchHref, type Search } from './searchState.ts';

// "a phrase", “a phrase”, «a phrase», as the query language reads them
const PHRASE = /["“”„]([^"“”„]+)["“”]|«([^«»]+)»/g;

/** What is searched for, how much was found, what it is narrowed to and how it is ordered. */
export function SearchHead({ search, found }: { search: Search; found: Found | undefined }): ReactNode {
  const words = useSearchWords();
  const marks = quotationMarks(useInterface().language);
  const text = freeText(search.text);
  return (
    <header className="search-head">
      <h1 tabIndex={-1}>{text === '' ? words.search : quoted(text, marks)}</h1>
      {search.text.trim() !== '' && (
        <div className="search-facts">
          <output>{found && <Count search={search} found={found} />}</output>
          {found && found.total > 1 && <Orders search={search} />}
        </div>
      )}
      <Filters search={search} />
    </header>
  );
}

function Count({ search: { page }, found }: { search: Search; found: Found }): ReactNode {
  const words = useSearchWords();
  const number = useNumber();
  const { rows, partial } = found;
  // Where all of it is at hand it is counted as it is listed: each text once
  const total = rows.length === found.total ? foldPrints(rows).length : found.total;
  if (total === 0) return !partial && <span className="hidden-text">{words.nothing}</span>;
  const stories = words.found(total, number(total));
  const pages = Math.ceil(total / PAGE_LENGTH);
  return page > 1 && page <= pages ? words.foundOnPage(stories, number(page), number(pages)) : stories;
}

function Orders({ search }: { search: Search }): ReactNode {
  const words = useSearchWords();
  return (
    <nav aria-label={words.order}>
      <ul className="orders">
        {(['relevance', 'date'] as const).map((order) => (
          <li key={order}>
            <Link
              to={searchHref({ ...search, order, page: 1 })}
              state={staying}
              preventScrollReset
              className="target"
              aria-current={search.order === order ? 'true' : undefined}
            >
              {words.orders[order]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Each limit of the query, and the way to take it off. */
function Filters({ search }: { search: Search }): ReactNode {
  const words = useSearchWords();
  const { language } = useInterface();
  const filters = activeFilters(search.text).filter(({ facet }) => filterOf(search.text, facet));
  if (filters.length === 0) return null;
  return (
    <ul className="filters" aria-label={words.filters}>
      {filters.map(({ facet, value }) => {
        const label = facetLabel(facet, value, language);
        return (
          <li key={`${facet} ${value}`}>
            <Link
              to={searchHref({ ...search, text: withoutFilter(search.text, facet), page: 1 })}
              state={staying}
              aria-label={words.removeFilter(`${words.facets[facet]} ${label}`)}
              className="filter"
            >
              {words.facets[facet]} <bdi>{label}</bdi>
              <Icon shape="close" size={16} />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

/** What was typed, in these marks: those around all of it stand in the direction of the interface, whatever that of the words. */
function quoted(text: string, marks: readonly [string, string]): string {
  const [open, close] = marks;
  const phrased = text.replaceAll(PHRASE, (_, curly?: string, angled?: string) =>
    marks.join(curly ?? angled),
  );
  const hasPhrase = text.search(PHRASE) >= 0;
  const words = hasPhrase ? phrased.slice(open.length, -close.length) : text;
  const isWhole = !hasPhrase || (marks.join(words) === phrased && !words.includes(open));
  return isWhole ? marks.join(isolate(words)) : isolate(phrased);
}
