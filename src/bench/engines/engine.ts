/** A story as every engine gets it. */
export type EngineDocument = { id: string; headline: string; text: string };

/** An engine with an index in it. */
export type Engine = {
  /** The index as it would be stored, compressed, in bytes. */
  indexBytes: number;
  /** The ids of the best articles for a query as a reader types it. */
  find: (query: string) => Promise<string[]>;
};

/** How many answers each engine gives. */
export const answerCount = 10;
