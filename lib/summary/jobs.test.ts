import { describe, expect, it } from 'vitest';
import { Jobs } from './jobs.ts';

/** A job that the test drives by hand. */
function controlled() {
  let emit: (update: string) => void = () => {};
  let finish: () => void = () => {};
  let starts = 0;
  let signal: AbortSignal | undefined;
  const start = (send: (update: string) => void, abort: AbortSignal) => {
    starts += 1;
    emit = send;
    signal = abort;
    return new Promise<void>((resolve) => {
      finish = resolve;
    });
  };
  return {
    start,
    emit: (u: string) => emit(u),
    finish: () => finish(),
    starts: () => starts,
    aborted: () => signal?.aborted,
  };
}

const tick = () => new Promise((resolve) => setTimeout(resolve));

describe('Jobs', () => {
  it('runs one job for two callers and tells the late one everything', async () => {
    const job = controlled();
    const jobs = new Jobs<string>();
    const heard: string[][] = [[], []];
    const { signal } = new AbortController();
    const first = jobs.join('k', job.start, (u) => heard[0]?.push(u), signal);
    await tick();
    job.emit('a');
    const second = jobs.join('k', job.start, (u) => heard[1]?.push(u), signal);
    job.emit('b');
    job.finish();
    await Promise.all([first, second]);
    expect(job.starts()).toBe(1);
    expect(heard).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('goes on while one caller stays, and is aborted when the last one leaves', async () => {
    const job = controlled();
    const jobs = new Jobs<string>();
    const [one, two] = [new AbortController(), new AbortController()];
    const first = jobs.join('k', job.start, () => {}, one.signal).catch(() => 'left');
    const second = jobs.join('k', job.start, () => {}, two.signal).catch(() => 'left');
    await tick();
    one.abort();
    await first;
    expect(job.aborted()).toBe(false);
    two.abort();
    await second;
    expect(job.aborted()).toBe(true);
  });

  it('tells nothing after a caller left', async () => {
    const job = controlled();
    const jobs = new Jobs<string>();
    const heard: string[] = [];
    const leaving = new AbortController();
    const staying = jobs.join('k', job.start, () => {}, new AbortController().signal);
    const left = jobs.join('k', job.start, (u) => heard.push(u), leaving.signal).catch(() => {});
    await tick();
    leaving.abort();
    job.emit('at the same moment');
    await left;
    job.emit('late');
    job.finish();
    await staying;
    expect(heard).toEqual([]);
  });

  it('starts anew after the end, and rejects with the failure of the job', async () => {
    const jobs = new Jobs<string>();
    const { signal } = new AbortController();
    const failing = () => Promise.reject(new Error('broken'));
    await expect(jobs.join('k', failing, () => {}, signal)).rejects.toThrow('broken');
    await expect(
      jobs.join(
        'k',
        () => Promise.resolve(),
        () => {},
        signal,
      ),
    ).resolves.toBeUndefined();
  });
});
