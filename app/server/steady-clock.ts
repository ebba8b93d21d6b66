/** How long the clock must have run evenly before drafts are deleted by their age. */
const WATCHED_FOR = 60 * 60 * 1000;
/** A clock that is set right by less than this has not jumped. */
const SLACK = 5 * 60 * 1000;

/**
 * Watches the machine's clock against a counter that nobody can set. A clock that jumps ahead, or is wrong when the
 * machine starts, would make every draft look old; so nothing is deleted by its age until the clock has run evenly for
 * an hour, time enough for the machine to set it right.
 * @param now milliseconds since 1970
 * @param elapsed milliseconds since any moment, never set
 * @returns whether the clock has run evenly for an hour; to be asked every few minutes
 */
export function watchClock(
  now: () => number,
  elapsed: () => number = () => performance.now(),
): () => boolean {
  let since = elapsed();
  let offset = now() - since;
  return () => {
    const drift = now() - elapsed() - offset;
    if (Math.abs(drift) > SLACK) {
      since = elapsed();
      offset = now() - since;
    }
    return elapsed() - since >= WATCHED_FOR;
  };
}
