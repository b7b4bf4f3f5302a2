import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeJsonError } from './jsonError.ts';

function describeFailure(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    return describeJsonError(text, error);
  }
  throw new Error('the text is JSON');
}

describe('describeJsonError', () => {
  it.each([
    ['{"a": x}', 'line 1, column 7'],
    ['{\n  "a": 1,\n  "b" 2\n}', 'line 3, column 7'],
    ['{\n  "a": [1, 2\n', 'line 3, column 1'],
    ['{"a": "one\ntwo"}', 'line 1, column 11'],
    ['<!doctype html>', 'line 1, column 1'],
    [`{"a": "${'x'.repeat(200)}", "b": maybe, "c": "${'y'.repeat(200)}"}`, 'line 1, column 216'],
    ['{"a": 1,}', 'line 1, column 9'],
  ])('says where %j is wrong: %s', (text, place) => {
    expect(describeFailure(text)).toContain(place);
  });

  it('names a place within the text for whatever JSON cut or spoilt anywhere', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', '?', '"', '}', '\n'), (json, at, spoiler) => {
        const cut = at % (json.length + 1);
        const text = json.slice(0, cut) + spoiler;
        let error: unknown;
        try {
          JSON.parse(text);
          return;
        } catch (thrown) {
          error = thrown;
        }
        const place = /in line (\d+), column (\d+)$/.exec(describeJsonError(text, error));
        const line = text.split('\n')[Number(place?.[1]) - 1];
        expect(line).toBeDefined();
        expect(Number(place?.[2])).toBeLessThanOrEqual((line?.length ?? 0) + 1);
      }),
    );
  });
});
