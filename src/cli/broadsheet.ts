import { enableCompileCache } from 'node:module';
import { stripVTControlCharacters } from 'node:util';
import { defineCommand, renderUsage, runCommand, type ArgsDef, type CommandDef } from 'citty';
import { nearestOf, optionTrouble } from './optionTrouble.ts';
import { systemTrouble } from './systemTrouble.ts';

// What is loaded from here on, by each command and by the threads, is compiled once and kept for the next time
enableCompileCache();
// Whoever read the output has enough of it, as `head` has: the work is done to its end, unheard
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

const commands = {
  start: async () => (await import('./command/start.ts')).startCommand,
  build: async () => (await import('./command/build.ts')).buildCommand,
  import: async () => (await import('./command/import.ts')).importCommand,
  search: async () => (await import('./command/search.ts')).searchCommand,
  score: async () => (await import('./command/score.ts')).scoreCommand,
  bench: async () => (await import('./command/bench.ts')).benchCommand,
  size: async () => (await import('./command/size.ts')).sizeCommand,
};

const broadsheet = defineCommand({
  meta: { name: 'broadsheet', description: 'Turns a folder of articles into a newspaper.' },
  subCommands: commands,
});

/** Exit codes of every command: 0 all well, 1 something was left out and named, 2 usage, 3 nothing usable. */
const USAGE_ERROR = 2;

async function run(rawArgs: string[]): Promise<void> {
  const [name, ...rest] = rawArgs;
  if (name === 'help') return run([...rest, '--help']);
  if (rawArgs.includes('--help') || rawArgs.includes('-h')) {
    console.log(forStream(await usageOf(name), process.stdout));
    return;
  }
  const command = await commandOf(name);
  if (name !== undefined && !command)
    return refuse(`there is no command ${name}; did you mean ${nearestOf(name, Object.keys(commands))}?`);
  const trouble = command && troubleOf(command, rest);
  if (trouble !== undefined) return refuse(`${name}: ${trouble}`);
  try {
    await runCommand(broadsheet, { rawArgs });
  } catch (error) {
    const path = systemTrouble(error);
    if (path !== undefined) return refuse(`${name}: ${path}`);
    if (!(error instanceof Error) || error.name !== 'CLIError') throw error;
    refuse(`${await usageOf(name)}\n\n${error.message}`);
  }
}

function refuse(message: string): void {
  console.error(forStream(message, process.stderr));
  process.exitCode = USAGE_ERROR;
}

/** Colours are for a terminal; a file or a pipe has words alone. */
function forStream(text: string, { isTTY }: NodeJS.WriteStream): string {
  return isTTY ? text : stripVTControlCharacters(text);
}

// oxlint-disable-next-line typescript/no-explicit-any -- the type citty gives a command whose arguments do not matter
type AnyCommand = CommandDef<any>;

async function commandOf(name: string | undefined): Promise<AnyCommand | undefined> {
  return Object.entries(commands).find(([command]) => command === name)?.[1]();
}

/** Of a command, or of the one below it that is named; citty lets all of this be given later, which none here does. */
function troubleOf({ args = {}, subCommands }: AnyCommand, rawArgs: readonly string[]): string | undefined {
  if (!subCommands) return optionTrouble(rawArgs, args as ArgsDef);
  const [name = '', ...rest] = rawArgs;
  const below = (subCommands as Readonly<Record<string, AnyCommand>>)[name];
  return below && optionTrouble(rest, (below.args ?? {}) as ArgsDef);
}

async function usageOf(name: string | undefined): Promise<string> {
  const command = await commandOf(name);
  return command ? renderUsage(command, broadsheet) : renderUsage(broadsheet);
}

await run(process.argv.slice(2));
