import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { saved } from '#reader/data/shelf/library.ts';
import { manifestQuery } from '#reader/data/queries.ts';
import { Icon } from '#reader/ui/Icon.tsx';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';
import { download } from './download.ts';
import { jsonFeed, opml } from './feeds.ts';
import { ImportButton } from './ImportButton.tsx';
import { libraryJson } from './libraryFile.ts';
import { newestFirst } from '#reader/data/shelf/newestFirst.ts';

/** The library as a file, out and in; the saved list also in the formats that other readers take. */
export function TakeAlong(): ReactNode {
  const words = useYourWords();
  const { name } = useSuspenseQuery(manifestQuery()).data;
  const title = `${words.saved} · ${name}`;
  const exportSaved = async (file: string, write: typeof opml, type: string): Promise<void> =>
    download(file, write(title, newestFirst((await saved.everything()).values())), type);
  return (
    <section className="take-along" aria-labelledby="take-along">
      <h2 id="take-along">{words.takeAlong}</h2>
      <p>{words.exportHint}</p>
      <div>
        <Way label={words.export} onPress={() => void exportLibrary()} />
        <ImportButton />
        <Way
          label={words.feed}
          onPress={() => void exportSaved('saved.feed.json', jsonFeed, 'application/feed+json')}
        />
        <Way label={words.opml} onPress={() => void exportSaved('saved.opml', opml, 'text/x-opml')} />
      </div>
    </section>
  );
}

function Way({ label, onPress }: { label: string; onPress: () => void }): ReactNode {
  return (
    <button type="button" className="button" onClick={onPress}>
      <Icon shape="download" size={18} />
      {label}
    </button>
  );
}

async function exportLibrary(): Promise<void> {
  download('broadsheet-library.json', await libraryJson(), 'application/json');
}
