import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { quotationMarks } from '#edition/text/language.ts';
import { staying } from '#reader/ui/screen/staying.ts';
import { isolate } from '#reader/ui/type/isolate.ts';
import { useSearchWords } from '#reader/words/hook/useSearchWords.ts';
import { useInterface } from '#reader/words/useWords.ts';
import type { Found } from './desk/protocol.ts';
import { freeText } from './filters.ts';
import { searchHref, type Search } from './searchState.ts';

type RemarksProps = { search: Search; found: Found; onRetry: () => unknown };

/** What the search did with the query beyond what was typed, each with the way to undo it. */
export function Remarks({ search, found, onRetry }: RemarksProps): ReactNode {
  const words = useSearchWords();
  const { comma } = useInterface().words;
  const isFound = found.total > 0;
  return (
    <div className="remarks">
      {isFound && found.repairs.length > 0 && <Repaired search={search} found={found} />}
      {search.exactly && (
        <p>
          {words.exactly}{' '}
          <Link to={searchHref({ ...search, exactly: false, page: 1 })} state={staying}>
            {words.allowRepairs}
          </Link>
        </p>
      )}
      {found.unread.length > 0 && <p>{words.unread(found.unread.map(isolate).join(comma))}</p>}
      {isFound && found.loosened && <p>{words.loosened}</p>}
      {found.partial && (
        <p role="alert">
          {words.partial}{' '}
          <button type="button" onClick={onRetry}>
            {words.tryAgain}
          </button>
        </p>
      )}
    </div>
  );
}

function Repaired({ search, found }: Pick<RemarksProps, 'search' | 'found'>): ReactNode {
  const words = useSearchWords();
  const { language, words: common } = useInterface();
  const marks = quotationMarks(language);
  const alternatives = found.repairs.map(({ meant }) => meant.map((word) => marks.join(word)).join(words.or));
  return (
    <p>
      <bdi>{words.repaired(alternatives.join(common.comma))}</bdi>{' '}
      <Link to={searchHref({ ...search, exactly: true, page: 1 })} state={staying}>
        {words.asTyped(freeText(search.text))}
      </Link>
    </p>
  );
}
