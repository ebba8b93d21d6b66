// A worker thread of Node 20 begins with plain JavaScript: TypeScript is understood only from here on.
import { register } from 'tsx/esm/api';

register();
await import('./packet-worker.ts');
