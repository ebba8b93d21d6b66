/** A packet worker that does what the job's date says: answers, fails, hangs, eats memory, or dies. */
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ id, today }) => {
  switch (today) {
    case 'hang':
      for (;;);
    case 'die':
      process.exit(3);
      break;
    case 'eat': {
      const eaten = [];
      for (;;) eaten.push(new Array(1e6).fill(Math.random()));
    }
    case 'throw':
      throw new Error('CANARY in the worker');
    case 'fail':
      parentPort.postMessage({ id, revision: 'r', failed: { kind: 'RangeError' } });
      break;
    default:
      parentPort.postMessage({ id, revision: 'r', bytes: new Uint8Array([1, 2]) });
  }
});
