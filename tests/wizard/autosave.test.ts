import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeAutosaver, type SaveState } from '../../app/wizard/autosave';

interface Server {
  readonly posts: string[];
  answers: (() => Response | Promise<Response>)[];
}

const ok = (mark: string) => () => Response.json({ kind: 'saved', mark });
const broken = () => Promise.reject(new TypeError('no network'));

describe('saving while typing', () => {
  let server: Server;
  const states: SaveState[] = [];
  const marks: string[] = [];
  const saver = () =>
    makeAutosaver(
      (count) => new URLSearchParams({ count: String(count) }),
      (state) => states.push(state),
      (mark) => marks.push(mark),
    );

  beforeEach(() => {
    vi.useFakeTimers();
    server = { posts: [], answers: [] };
    states.length = 0;
    marks.length = 0;
    vi.stubGlobal('fetch', (_to: string, { body }: { body: URLSearchParams }) => {
      server.posts.push(body.toString());
      return (server.answers.shift() ?? broken)();
    });
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
    expect(marks).toEqual(['7']);
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
});
