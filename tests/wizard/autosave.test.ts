import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeAutosaver, type SaveState } from '../../app/wizard/autosave';
import type { AutosaveAnswer } from '../../app/wizard/view';

interface Server {
  readonly posts: string[];
  readonly outlive: boolean[];
  answers: (() => Response | Promise<Response>)[];
}

const TIMES = { endsIn: 300_000, lastsFor: 3_600_000 };
const ok = (mark: string) => () => Response.json({ kind: 'saved', mark, ...TIMES });
const broken = () => Promise.reject(new TypeError('no network'));

describe('saving while typing', () => {
  let server: Server;
  const states: SaveState[] = [];
  const kept: AutosaveAnswer[] = [];
  const saver = () =>
    makeAutosaver(
      (count) => new URLSearchParams({ count: String(count) }),
      (state) => states.push(state),
      (answer) => kept.push(answer),
    );

  beforeEach(() => {
    vi.useFakeTimers();
    server = { posts: [], outlive: [], answers: [] };
    states.length = 0;
    kept.length = 0;
    vi.stubGlobal(
      'fetch',
      (_to: string, { body, keepalive }: { body: URLSearchParams; keepalive: boolean }) => {
        server.posts.push(body.toString());
        server.outlive.push(keepalive);
        return (server.answers.shift() ?? broken)();
      },
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('waits for a pause, and says "saved" only after the answer', async () => {
    let answer: (response: Response) => void = () => undefined;
    server.answers = [() => new Promise((resolve) => (answer = resolve))];
    const one = saver();
    one.changed();
    one.changed();
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.posts).toEqual(['count=1']);
    expect(states).toEqual(['saving']);
    answer(ok('7')());
    await vi.advanceTimersByTimeAsync(0);
    expect(states).toEqual(['saving', 'saved']);
    expect(kept).toEqual([{ kind: 'saved', mark: '7', ...TIMES }]);
  });

  it('tries again with growing pauses, and never says "saved" in between', async () => {
    server.answers = [broken, () => new Response(null, { status: 503 }), ok('8')];
    saver().changed();
    await vi.advanceTimersByTimeAsync(1000);
    expect(states).toEqual(['saving', 'waiting']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(server.posts).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(3900);
    expect(server.posts).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(200);
    expect(states.at(-1)).toBe('saved');
  });

  it('stops at a conflict', async () => {
    server.answers = [() => Response.json({ kind: 'conflict', mark: '9' })];
    const one = saver();
    one.changed();
    await vi.advanceTimersByTimeAsync(1000);
    one.changed();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.posts).toHaveLength(1);
    expect(states.at(-1)).toBe('conflict');
  });

  it('sends the last words when the page goes away, and nothing when it is posted', async () => {
    server.answers = [ok('1')];
    const one = saver();
    one.changed();
    one.leave();
    expect(server.posts).toHaveLength(1);
    const other = saver();
    other.changed();
    other.settle();
    other.leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.posts).toHaveLength(1);
  });

  it.each([401, 403, 404])('stops when the visit has ended (%i), and says so', async (status) => {
    server.answers = [() => new Response(null, { status })];
    const one = saver();
    one.changed();
    await vi.advanceTimersByTimeAsync(1000);
    one.changed();
    await vi.advanceTimersByTimeAsync(600_000);
    one.leave();
    expect(server.posts).toHaveLength(1);
    expect(states).toEqual(['saving', 'ended']);
  });

  it('a page that could not be posted is saved while it stands, with a count after that of the post', async () => {
    server.answers = [ok('1'), ok('2')];
    const one = saver();
    one.changed();
    await vi.advanceTimersByTimeAsync(1000);
    one.changed();
    expect(one.settle()).toBe(2);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.posts).toHaveLength(1);
    one.changed();
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.posts).toEqual(['count=1', 'count=3']);
  });

  it('asks a save to outlive its page only when the page goes, and only at a size that browsers take', async () => {
    const long = (letters: number) =>
      makeAutosaver(
        () => new URLSearchParams({ story: 'a'.repeat(letters) }),
        () => undefined,
        () => undefined,
      );
    const [short, large] = [long(50_000), long(70_000)];
    short.changed();
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.outlive).toEqual([false]);
    for (const one of [short, large]) {
      one.changed();
      one.leave();
    }
    expect(server.outlive).toEqual([false, true, false]);
  });

  it('sends a save again that is still on its way when the page goes', async () => {
    server.answers = [() => new Promise(() => undefined)];
    const one = saver();
    one.changed();
    await vi.advanceTimersByTimeAsync(1000);
    one.leave();
    expect(server.posts).toEqual(['count=1', 'count=2']);
    expect(server.outlive).toEqual([false, true]);
  });
});
