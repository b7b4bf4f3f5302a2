import type { Trouble } from '#import/draft.ts';
import type { Result } from './task.ts';

/** The result of a source that gave nothing but trouble. */
export function failed(trouble: Trouble): Result {
  return { stories: [], troubles: [trouble] };
}
