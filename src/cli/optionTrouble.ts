import type { ArgsDef } from 'citty';
import { distance } from '#search/match/distance.ts';

// "-bridge", which a query leaves out, where it is far from any option
const WORD = /^-[^-]./u;
const maxSlips = 2;

/**
 * What is wrong with a command line: an option that the command has not, one without its value, or something that it has no use
 * for; `undefined` where nothing is. A value may be empty, but not another option; what follows `--` is none. A command whose last
 * positional is not required takes any number of it.
 *
 * @example optionTrouble(['--limt', '1'], { limit: { type: 'string' } }) // 'there is no --limt; did you mean --limit?'
 */
export function optionTrouble(rawArgs: readonly string[], args: ArgsDef): string | undefined {
  const end = [...rawArgs, '--'].indexOf('--');
  const own = rawArgs.slice(0, end);
  const operands = rawArgs.slice(end + 1);
  for (let at = 0; at < own.length; at += 1) {
    const arg = own[at] ?? '';
    if (!arg.startsWith('-') || arg === '-') {
      operands.push(arg);
      continue;
    }
    const [flag = '', value] = arg.split(/=(.*)/s);
    const type = typeOf(flag, args);
    if (type === undefined) return unknownOption(flag, args);
    if (type === 'boolean') continue;
    if (value === undefined) at += 1;
    if ((value ?? own[at] ?? '--').startsWith('--')) return `${flag} needs a value`;
  }
  return leftOver(operands, args);
}

function leftOver(operands: readonly string[], args: ArgsDef): string | undefined {
  const positionals = Object.values(args).filter(({ type }) => type === 'positional');
  const operand = operands[positionals.length];
  if (operand === undefined || positionals.at(-1)?.required === false) return undefined;
  return `there is no use for ${operand}; options are written --name VALUE, and npm run wants -- before them`;
}

/** `--dry-run` may be written `--dryRun`, and a switch be turned off by `--no-`. */
function typeOf(flag: string, args: ArgsDef): string | undefined {
  const name = flag.replace(/^--?/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const off = name.replace(/^no-/, '');
  if (off !== name && args[off]?.type === 'boolean') return 'boolean';
  const type = Object.hasOwn(args, name) ? args[name]?.type : undefined;
  return type === 'positional' ? undefined : type;
}

function unknownOption(flag: string, args: ArgsDef): string {
  const names = Object.keys(args).filter((name) => args[name]?.type !== 'positional');
  const word = flag.replace(/^--?/, '');
  const nearest = nearestOf(word, names);
  const isWord = WORD.test(flag) && names.length < Object.keys(args).length;
  if (/\s/.test(flag) || (isWord && (nearest === undefined || slipsTo(word, nearest) > maxSlips)))
    return `"${flag}" begins as an option does; write -- before it`;
  return `there is no ${flag}${nearest === undefined ? '' : `; did you mean --${nearest}?`}`;
}

/** The one of some names that a word is most like, where there is one. */
export function nearestOf(word: string, names: readonly string[]): string | undefined {
  return names.toSorted((one, other) => slipsTo(word, one) - slipsTo(word, other))[0];
}

function slipsTo(word: string, name: string): number {
  return distance(word, name, word.length + name.length);
}
