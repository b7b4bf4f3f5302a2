import type * as v from 'valibot';

const KINDS: ReadonlyMap<string | null, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['Array', 'a list'],
  ['Object', 'an object'],
]);
const MAX_LENGTH = 40;

/** What is wrong with a value of a file, for whoever wrote it: in the schema's own words, where it has any for this. */
export function describeIssue({ kind, message, expected, received, input }: v.BaseIssue<unknown>): string {
  if (kind !== 'schema' || !message.startsWith('Invalid ')) return message;
  if (input === undefined) return 'it is missing; write it';
  const found = received.length > MAX_LENGTH ? `${received.slice(0, MAX_LENGTH - 1)}…` : received;
  return `it is ${KINDS.get(found) ?? found}; write ${KINDS.get(expected) ?? expected}`;
}
