// WebKitGTK, driven by W3C WebDriver (https://www.w3.org/TR/webdriver2/): Playwright's own WebKit is a build that no
// distribution ships. Just the commands the journeys need; elements are found in the page by role and name.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:net';

export type Session = {
  command: <Result = unknown>(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: object,
  ) => Promise<Result>;
  close: () => Promise<void>;
};

const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSERS = '/usr/lib/*/webkit2gtk-4.*/MiniBrowser';
const PATIENCE_MS = 15_000;

/** Starts a screen, the driver and a browser of its own. Throws where one of them is not installed, saying what to install. */
export async function startSession(): Promise<Session> {
  const binary = globSync(BROWSERS)[0];
  if (!existsSync(DRIVER) || binary === undefined || !existsSync('/usr/bin/Xvfb'))
    throw new Error('WebKitGTK is not there; install it: apt-get install webkit2gtk-driver xvfb');
  const screen = await startScreen();
  const port = await freePort();
  const driver = spawn(DRIVER, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: screen.display },
    stdio: 'ignore',
  });
  const send = sender(`http://127.0.0.1:${port}`);
  const { sessionId } = await eventually(() =>
    send<{ sessionId: string }>('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
      },
    }),
  );
  return {
    command: (method, path, body) => send(method, `/session/${sessionId}${path}`, body),
    async close() {
      await send('DELETE', `/session/${sessionId}`).catch(() => undefined);
      await Promise.all([end(driver), end(screen.process)]);
    },
  };
}

/** Tries until it succeeds, or the patience is over: then it throws what went wrong last. */
export async function eventually<Result>(attempt: () => Promise<Result>): Promise<Result> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function sender(base: string) {
  return async <Result>(method: string, path: string, body?: object): Promise<Result> => {
    const answer = await fetch(base + path, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
}

/** The server of a screen that nobody sees; it picks a free number itself and tells it. */
async function startScreen(): Promise<{ display: string; process: ChildProcess }> {
  const screen = spawn(
    '/usr/bin/Xvfb',
    ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return { display: `:${number}`, process: screen };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no port is free');
  return address.port;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await gone;
}
