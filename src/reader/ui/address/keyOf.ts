/** The first character after the Latin ones, accents and all: before it is what a Latin layout types, and the names of keys. */
const AFTER_LATIN = 'ɐ';
const MARKS: Partial<Record<string, string>> = { Slash: '/', 'Shift+Slash': '?', Comma: ',' };

/**
 * The key of a shortcut: what it types, or on a layout of another script (`ت`, `о`) what it types on a Latin one (`j`). A letter is
 * a capital with Shift alone, whatever Caps Lock says.
 */
export function keyOf(event: KeyboardEvent): string {
  const { key, code, shiftKey } = event;
  const isOwn = key < AFTER_LATIN || event.getModifierState('AltGraph');
  const meant = isOwn ? key : (/^Key(.)/.exec(code)?.[1] ?? MARKS[shiftKey ? `Shift+${code}` : code] ?? key);
  if (meant.length > 1) return meant;
  return shiftKey ? meant.toUpperCase() : meant.toLowerCase();
}
