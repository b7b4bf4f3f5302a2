import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { readManifest } from '#reader/data/readEdition.ts';
import { Icon } from '#reader/ui/Icon.tsx';
import { useOfflineWords, type OfflineWords } from '#reader/words/hook/useOfflineWords.ts';
import { useInterface, useNumber, useWords } from '#reader/words/useWords.ts';
import type { Outcome } from './keep/bringIn.ts';
import { keepWhole, letGo, type Keeping } from './keep/keepWhole.ts';
import { register, storesHere } from './register.ts';
import type { Stores } from './stores/stores.ts';
import './offline.css';

/** Lets the reader keep all of this edition on the device, knowing beforehand how much that is. */
export function KeepEdition(): ReactNode {
  const words = useOfflineWords();
  const [stores] = useState(storesHere);
  const { data: manifest } = useQuery({
    queryKey: ['manifest', 'host'],
    queryFn: ({ signal }) => readManifest({ signal }),
  });
  const { data: current } = useQuery({
    queryKey: ['kept'],
    queryFn: async () => (await stores?.current()) ?? null,
    enabled: stores !== undefined,
    staleTime: 0,
  });
  if (!words || !stores || !manifest?.kept || manifest.edition === undefined || manifest.offline === false)
    return null;
  const isKept = current?.isWhole === true && current.edition === manifest.edition;
  return (
    <section className="keep-edition">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {isKept ? (
        <Kept words={words} stores={stores} />
      ) : (
        <Keep
          words={words}
          stores={stores}
          edition={manifest.edition}
          articles={manifest.articles ?? 0}
          bytes={manifest.kept.bytes}
        />
      )}
    </section>
  );
}

function Kept({ words, stores }: { words: OfflineWords; stores: Stores }): ReactNode {
  const client = useQueryClient();
  const remove = async (): Promise<void> => {
    await letGo(stores);
    await client.invalidateQueries({ queryKey: ['kept'] });
  };
  return (
    <>
      <output>{words.kept}</output>
      <button type="button" className="button" onClick={() => void remove()}>
        {words.letGo}
      </button>
    </>
  );
}

type KeepProps = { words: OfflineWords; stores: Stores; edition: string; articles: number; bytes: number };

function Keep({ words, stores, edition, articles, bytes }: KeepProps): ReactNode {
  const { stories } = useWords();
  const number = useNumber();
  const size = useSize();
  const { doneBytes, outcome, start, stop } = useKeeping(stores, edition);
  return (
    <>
      <p>{words.whole(stories(articles, number(articles)), size(bytes))}</p>
      {doneBytes === undefined ? (
        <button type="button" className="button" onClick={() => void start()}>
          <Icon shape="download" />
          {words.keep}
        </button>
      ) : (
        <div className="keeping">
          <progress aria-label={words.progress} max={bytes} value={doneBytes} />
          <span>{words.keeping(size(doneBytes), size(bytes))}</span>
          <button type="button" className="button" onClick={stop}>
            {words.cancel}
          </button>
        </div>
      )}
      <output>{outcome && words.outcomes[outcome]}</output>
    </>
  );
}

type KeepingState = {
  /** While it goes on. */
  doneBytes: number | undefined;
  outcome: Outcome | 'blocked' | undefined;
  start: () => Promise<void>;
  stop: () => void;
};

function useKeeping(stores: Stores, edition: string): KeepingState {
  const client = useQueryClient();
  const [doneBytes, setDoneBytes] = useState<number>();
  const [outcome, setOutcome] = useState<Outcome | 'blocked'>();
  const control = useRef<AbortController>(undefined);
  const start = async (): Promise<void> => {
    const { signal } = (control.current = new AbortController());
    setOutcome(undefined);
    setDoneBytes(0);
    setOutcome(await keep(stores, edition, { signal, progress: setDoneBytes }));
    setDoneBytes(undefined);
    await client.invalidateQueries({ queryKey: ['kept'] });
  };
  return { doneBytes, outcome, start, stop: () => control.current?.abort() };
}

/** What is kept is of use only with the worker that opens it. */
async function keep(stores: Stores, edition: string, how: Keeping): Promise<Outcome | 'blocked'> {
  // Some browsers ask the reader, who may take long to answer, or never does
  void navigator.storage.persist?.().catch(() => false);
  const registration = await register(stores);
  if (!registration) return 'blocked';
  const ended = await startOf(registration, how.signal);
  return ended ?? keepWhole(stores, edition, how).catch(() => (how.signal?.aborted ? 'stopped' : 'offline'));
}

/** Waits for the worker, which may fail to come (a file of its own is missing, the device is full): then it never is ready. */
async function startOf(
  { installing }: ServiceWorkerRegistration,
  signal: AbortSignal | undefined,
): Promise<'blocked' | 'stopped' | undefined> {
  const { promise, resolve } = Promise.withResolvers<'blocked' | 'stopped' | undefined>();
  void navigator.serviceWorker.ready.then(() => resolve(undefined));
  signal?.addEventListener('abort', () => resolve('stopped'), { once: true });
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'redundant') resolve('blocked');
  });
  return promise;
}

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in the words of the interface's language: 0.4 megabytes. Persian has no short form that its readers know. */
function useSize(): (bytes: number) => string {
  const { language } = useInterface();
  return (bytes) => {
    const power = Math.min(UNITS.length, Math.max(1, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
    const unit = UNITS[power - 1] ?? 'kilobyte';
    const value = bytes / 1000 ** power;
    return new Intl.NumberFormat(language, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      maximumFractionDigits: value < 10 && power > 1 ? 1 : 0,
    }).format(value);
  };
}
