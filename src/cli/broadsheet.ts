import { defineCommand, renderUsage, runCommand } from 'citty';

const broadsheet = defineCommand({
  meta: { name: 'broadsheet', description: 'Turns a folder of articles into a newspaper.' },
  subCommands: {
    start: async () => (await import('./start.ts')).startCommand,
    build: async () => (await import('./build.ts')).buildCommand,
    import: async () => (await import('./import.ts')).importCommand,
    size: async () => (await import('./size.ts')).sizeCommand,
  },
});

/** Exit codes of every command: 0 all well, 1 something was left out and named, 2 usage, 3 nothing usable. */
const USAGE_ERROR = 2;

try {
  await runCommand(broadsheet, { rawArgs: process.argv.slice(2) });
} catch (error) {
  if (!(error instanceof Error) || error.name !== 'CLIError') throw error;
  console.error(`${await renderUsage(broadsheet)}\n\n${error.message}`);
  process.exitCode = USAGE_ERROR;
}
