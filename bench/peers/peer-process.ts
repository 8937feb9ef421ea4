import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PeerName } from './load-peer.ts';
import type { Peer } from './peer.ts';

const CHILD = fileURLToPath(new URL('peer-child.ts', import.meta.url));
const START_MS = 60_000;

/** A peer's method and the arguments of each call; `silent` where only the time is of interest. */
export interface Call {
  method: keyof Peer;
  calls: unknown[][];
  silent: boolean;
}
/** What the child says: that it is there, what came of the calls and how long they all took, or what went wrong. */
export type FromChild = { ready: true } | { ms: number; values: unknown[] } | { failure: string };

/** What came of some calls: their values and how many ms they took together, or why there are none. */
export type Answer = { ms: number; values: unknown[] } | { failure: string };

/** A peer in a process of its own, with a time limit: peers hang and crash, and the next call must find them fresh. */
export class PeerProcess {
  #name: PeerName;
  #limitMs: number;
  #child: ChildProcess | null = null;

  constructor(name: PeerName, limitMs = 10_000) {
    this.#name = name;
    this.#limitMs = limitMs;
  }

  /** Whether the peer can be loaded at all; langmail's binary is for one platform only. */
  async isThere(): Promise<boolean> {
    return (await this.#start()) !== null;
  }

  /** Makes the calls one after the other. `limitMs` goes for all of them. Never rejects. */
  async run(call: Call, limitMs = this.#limitMs): Promise<Answer> {
    const child = this.#child ?? (await this.#start());
    if (!child) return { failure: 'not installed' };
    child.send(call);
    const said = await next(child, limitMs);
    if ('failure' in said && said.failure !== 'throws') this.close();
    return 'ready' in said ? { failure: 'crash' } : said;
  }

  /** The value of one call, or null where there is none. */
  async value<T>(method: keyof Peer, ...args: unknown[]): Promise<T | null> {
    const answer = await this.run({ method, calls: [args], silent: false });
    return 'failure' in answer ? null : (answer.values[0] as T);
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  async #start(): Promise<ChildProcess | null> {
    const child = fork(CHILD, [this.#name], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    const said = await next(child, START_MS);
    if (!('ready' in said)) {
      child.kill('SIGKILL');
      return null;
    }
    this.#child = child;
    return child;
  }
}

/** The child's next message, `timeout` after a while, or `crash` where it ends first. */
function next(child: ChildProcess, limitMs: number): Promise<FromChild> {
  return new Promise((resolve) => {
    const done = (said: FromChild) => {
      clearTimeout(timer);
      child.off('message', done).off('exit', crash);
      resolve(said);
    };
    const crash = () => done({ failure: 'crash' });
    const timer = setTimeout(() => done({ failure: 'timeout' }), limitMs);
    child.on('message', done).on('exit', crash);
  });
}
