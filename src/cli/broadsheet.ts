import { defineCommand, renderUsage, runCommand, type CommandDef } from 'citty';

const commands = {
  start: async () => (await import('./start.ts')).startCommand,
  build: async () => (await import('./build.ts')).buildCommand,
  import: async () => (await import('./import.ts')).importCommand,
  search: async () => (await import('./search.ts')).searchCommand,
  score: async () => (await import('./score.ts')).scoreCommand,
  bench: async () => (await import('./bench.ts')).benchCommand,
  size: async () => (await import('./size.ts')).sizeCommand,
};

const broadsheet = defineCommand({
  meta: { name: 'broadsheet', description: 'Turns a folder of articles into a newspaper.' },
  subCommands: commands,
});

/** Exit codes of every command: 0 all well, 1 something was left out and named, 2 usage, 3 nothing usable. */
const USAGE_ERROR = 2;

async function run(rawArgs: string[]): Promise<void> {
  if (rawArgs.includes('--help') || rawArgs.includes('-h')) {
    console.log(await usageOf(rawArgs[0]));
    return;
  }
  try {
    await runCommand(broadsheet, { rawArgs });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'CLIError') throw error;
    console.error(`${await usageOf(rawArgs[0])}\n\n${error.message}`);
    process.exitCode = USAGE_ERROR;
  }
}

async function usageOf(name: string | undefined): Promise<string> {
  const load = Object.entries(commands).find(([command]) => command === name)?.[1];
  // oxlint-disable-next-line typescript/no-explicit-any -- the type citty gives a command whose arguments do not matter
  const command: CommandDef<any> | undefined = await load?.();
  return command ? renderUsage(command, broadsheet) : renderUsage(broadsheet);
}

await run(process.argv.slice(2));
