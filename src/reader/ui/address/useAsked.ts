import { useSearchParams } from 'react-router';
import { useIsLive } from '#reader/ui/screen/useIsLive.ts';

type Asked = ReturnType<typeof useSearchParams>;

const nothing = new URLSearchParams();

/** What the address asks for after its `?`, and the way to change it. Nothing at the first render: a page is printed for no query. */
export function useAsked(): Asked {
  const [params, setParams] = useSearchParams();
  return [useIsLive() ? params : nothing, setParams];
}
