import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { FacetChoice, FacetGroup } from '#reader/search/desk/protocol.ts';
import { searchHref, type Search } from '#reader/search/searchState.ts';
import { Icon } from '#reader/ui/Icon.tsx';
import { staying } from '#reader/ui/screen/staying.ts';
import { useSearchWords } from '#reader/words/hook/useSearchWords.ts';
import { useInterface, useNumber } from '#reader/words/useWords.ts';
import { facetLabel } from './facetLabel.ts';

/** Values shown before one asks for more. */
const SHOWN = 6;

export function FacetList({ group, search }: { group: FacetGroup; search: Search }): ReactNode {
  const words = useSearchWords();
  const number = useNumber();
  const [isWhole, setIsWhole] = useState(false);
  const { name, choices } = group;
  const shown = isWhole ? choices : choices.filter(({ isActive }, at) => at < SHOWN || isActive);
  const hidden = choices.length - shown.length;
  return (
    <section className="facet">
      <h2>{words.facets[name]}</h2>
      <ul>
        {shown.map((choice) => (
          <li key={choice.label}>
            <Choice name={name} choice={choice} search={search} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="target facet-more" onClick={() => setIsWhole(true)}>
          {words.more(number(hidden))}
        </button>
      )}
    </section>
  );
}

type ChoiceProps = { name: FacetGroup['name']; choice: FacetChoice; search: Search };

function Choice({ name, choice, search }: ChoiceProps): ReactNode {
  const { language } = useInterface();
  const words = useSearchWords();
  const number = useNumber();
  const label = facetLabel(name, choice.label, language);
  return (
    <Link
      to={searchHref({ ...search, text: choice.text, page: 1 })}
      state={staying}
      preventScrollReset
      className="target facet-choice"
      aria-current={choice.isActive ? 'true' : undefined}
    >
      <span>
        {choice.isActive && <span className="hidden-text">{words.removeFilter('')}</span>}
        <bdi>{label}</bdi>
      </span>
      {choice.isActive ? (
        <Icon shape="close" size={16} />
      ) : (
        <span className="count">{number(choice.count)}</span>
      )}
    </Link>
  );
}
