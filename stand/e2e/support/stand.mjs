import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.resolve(import.meta.dirname, '../../..');

/** Where the run leaves its reports, screenshots and the data of its stand. */
export const output = path.join(root, 'stand/target/e2e');

export const dataFolder = path.join(output, 'data');

/** A free port: whoever asked for it is the only one to use it in this run. */
export async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** A system started by ./estafeta run, as a person would. */
export class Stand {
  lines = [];
  #process;
  #exit;

  constructor({ port, data = dataFolder, arguments: more = [] }) {
    this.url = `http://localhost:${port}`;
    this.#process = spawn(path.join(root, 'estafeta'), ['run', '--port', String(port), '--data', data, ...more], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        this.lines.push(line);
        console.log(`| ${line}`);
      });
    }
    this.#exit = new Promise((resolve) => this.#process.on('close', (code) => resolve(code)));
  }

  get pid() {
    return this.#process.pid;
  }

  /** Waits for READY; a stand that ends before that is an error with what it said. */
  async ready(limitSeconds = 600) {
    const end = Date.now() + limitSeconds * 1000;
    let ended = false;
    this.#exit.then(() => (ended = true));
    while (!this.lines.some((line) => line.startsWith('READY'))) {
      if (ended || Date.now() > end) {
        throw new Error(`The stand ${ended ? 'ended' : 'is not ready'}:\n${this.lines.join('\n')}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Exit code, once it has ended by itself. */
  ended() {
    return this.#exit;
  }

  kill(signal) {
    this.#process.kill(signal);
  }

  async stop() {
    this.kill('SIGTERM');
    return this.#exit;
  }
}

/** Command lines of the processes that work on the data folder, the launcher included. */
export async function processesOn(data = dataFolder) {
  const found = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (line.includes(`${data}/`) || line.includes(`${data}\0`)) {
      found.push({ pid: Number(pid), line: line.replaceAll('\0', ' ') });
    }
  }
  return found;
}

/** Asks until the condition holds, at most for the given time; `what` may be a function that says how it stands. */
export async function eventually(condition, limitSeconds, what) {
  const end = Date.now() + limitSeconds * 1000;
  while (!(await condition())) {
    if (Date.now() > end) {
      throw new Error(`Not within ${limitSeconds} s: ${typeof what === 'function' ? what() : what}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
