import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { NavigationType, useHref, useLocation, useNavigate, useNavigationType } from 'react-router';
import { searchAddress } from '#edition/paths.ts';
import { Icon } from '#reader/ui/Icon.tsx';
import { isForPage } from '#reader/ui/address/isForPage.ts';
import { keyOf } from '#reader/ui/address/keyOf.ts';
import { isTyping, typing } from '#reader/ui/screen/staying.ts';
import { useTypedBefore } from '#reader/ui/screen/useTypedBefore.ts';
import { useWords } from '#reader/words/useWords.ts';

const SEARCH_PAGE = /^\/search\/?$/;

/**
 * The search field of every page. An ordinary form: sent off, it opens the search page. While one types, the search page
 * shows what is found, in place of itself, so that Back leads to where one came from.
 */
export function SearchField({ label }: { label: string }): ReactNode {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const { text, type, send } = useTyping();
  useSlashKey(field);
  useTypedBefore(field, text, type);
  const clear = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || text === '' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    type('');
  };
  return (
    <form
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- React complains of <search> where a document does not know it
      role="search"
      className="search-field"
      action={useHref(`/${searchAddress}`)}
      onSubmit={(event) => {
        event.preventDefault();
        field.current?.blur();
        send();
      }}
    >
      <Icon shape="search" size={16} />
      <input
        ref={field}
        type="search"
        name="q"
        value={text}
        placeholder={label}
        aria-label={words.search}
        autoComplete="off"
        enterKeyHint="search"
        dir="auto"
        onFocus={fetchSearchPage}
        onChange={(event) => type(event.target.value)}
        onKeyDown={clear}
      />
      <kbd aria-hidden="true">/</kbd>
      <button type="submit" hidden>
        {words.search}
      </button>
    </form>
  );
}

function fetchSearchPage(): void {
  import('#reader/pages/SearchPage.tsx').catch(() => undefined);
}

type Typing = { text: string; type: (text: string) => void; send: () => void };

/** What stands in the field: what is typed, else what the address asks for. */
function useTyping(): Typing {
  const navigate = useNavigate();
  const address = useHref(`/${searchAddress}`);
  const { key, pathname, search, state } = useLocation();
  const isSearchPage = SEARCH_PAGE.test(pathname);
  const asked = isSearchPage ? (new URLSearchParams(search).get('q') ?? '') : '';
  const [text, setText] = useState(asked);
  const [seen, setSeen] = useState(key);
  const isOwn = useNavigationType() !== NavigationType.Pop && isTyping(state);
  if (seen !== key) {
    setSeen(key);
    // The address follows the typing a moment later: it must not take back a letter.
    if (!isOwn) setText(asked);
  }
  const go = (words: string, how: { state?: typeof typing }): void => {
    const params = new URLSearchParams(isSearchPage ? search : '');
    for (const name of ['q', 'page', 'exact']) params.delete(name);
    if (words !== '') params.set('q', words);
    // Whoever types fast is there before the page shows it
    const replace = window.location.pathname.replace(/\/$/, '') === address;
    void navigate({ pathname: `/${searchAddress}`, search: params.toString() }, { replace, ...how });
  };
  const { start, stop } = useAfterPaint();
  return {
    text,
    type(words) {
      setText(words);
      if (words !== '' || isSearchPage) start(() => go(words, { state: typing }));
      else stop();
    },
    send() {
      stop();
      go(text, {});
    },
  };
}

/** Work that a letter on the screen need not wait for: the last that was started runs once the page is painted. */
function useAfterPaint(): { start: (work: () => void) => void; stop: () => void } {
  const waiting = useRef({ frame: 0, timer: 0 });
  const stop = (): void => {
    cancelAnimationFrame(waiting.current.frame);
    window.clearTimeout(waiting.current.timer);
  };
  const start = (work: () => void): void => {
    stop();
    waiting.current.frame = requestAnimationFrame(() => {
      waiting.current.timer = window.setTimeout(work);
    });
  };
  return { start, stop };
}

/** `/` goes to the field from anywhere but where one writes. */
function useSlashKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent): void => {
      if (!isForPage(event) || keyOf(event) !== '/') return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [field]);
}
