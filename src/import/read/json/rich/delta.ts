import { type Fields, fieldsField, isFields, listField, textField } from '#import/read/json/fields.ts';

/**
 * The lines of a Delta of Quill (https://quilljs.com/docs/delta) as nodes: a line feed ends a line and has its kind, what stands
 * before it are its words with their marks. `undefined` where a value is none.
 */
export function deltaNodes(value: unknown): Fields[] | undefined {
  const ops = opsOf(value);
  if (ops.length === 0 || !ops.every((op) => Object.hasOwn(op, 'insert'))) return undefined;
  const lines: Fields[] = [];
  let words: Fields[] = [];
  for (const op of ops) {
    const marks = fieldsField(op, 'attributes') ?? {};
    const { insert } = op;
    const [first = '', ...others] = typeof insert === 'string' ? insert.split('\n') : [];
    if (first !== '') words.push(wordsOf(first, marks));
    for (const text of others) {
      lines.push(lineOf(words, marks));
      words = text === '' ? [] : [wordsOf(text, marks)];
    }
    const embed = fieldsField(op, 'insert');
    if (embed) lines.push(...embedded(words.splice(0), embed, marks));
  }
  return words.length > 0 ? [...lines, lineOf(words, {})] : lines;
}

function opsOf(value: unknown): readonly Fields[] {
  const ops: readonly unknown[] = isFields(value)
    ? listField(value, 'ops')
    : Array.isArray(value)
      ? value
      : [];
  return ops.filter(isFields);
}

function wordsOf(text: string, marks: Fields): Fields {
  const script = textField(marks, 'script');
  return {
    type: 'text',
    text,
    bold: marks['bold'],
    italic: marks['italic'],
    code: marks['code'],
    sub: script === 'sub',
    sup: script === 'super',
    href: textField(marks, 'link'),
  };
}

function lineOf(children: readonly Fields[], marks: Fields): Fields {
  const list = textField(marks, 'list');
  const level = textField(marks, 'header');
  if (list !== undefined)
    return {
      type: 'listitem',
      listItem: list === 'ordered' ? 'number' : 'bullet',
      level: Number(textField(marks, 'indent') ?? 0) + 1,
      children,
    };
  if (level !== undefined) return { type: `h${level}`, children };
  return { type: marks['blockquote'] === true ? 'blockquote' : 'paragraph', children };
}

/** What stands between two lines: a picture, a film, a rule. Words before it in its line are a line of their own. */
function embedded(words: readonly Fields[], embed: Fields, marks: Fields): Fields[] {
  const [type = ''] = Object.keys(embed);
  const node = { type, data: { src: textField(embed, type), alt: textField(marks, 'alt') } };
  return words.length > 0 ? [lineOf(words, {}), node] : [node];
}
