import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { isStaying, staying } from '#reader/ui/screen/staying.ts';

/** Leaves a state that the address asks for: back to where one opened it, else to the same address without it. */
export function useLeaveParam(name: string): () => void {
  const { state } = useLocation();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  return () => {
    if (!params.has(name)) return;
    if (isStaying(state)) {
      void navigate(-1);
      return;
    }
    const rest = new URLSearchParams(params);
    rest.delete(name);
    setParams(rest, { replace: true, state: staying, preventScrollReset: true });
  };
}
