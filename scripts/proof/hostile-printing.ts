import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Packets } from '../../app/context';
import { installForm } from '../../app/packet/engine';
import { createLog } from '../../app/server/log';
import { createPackets, type PacketService } from '../../app/server/packets';
import { faultsOfPaper } from './hostile-paper';
import type { Watch } from './hostile-watch';
import { open } from './typing';

const OFFICIAL_FORM = path.resolve('../shared/official-form/il-cvc-application-rev-2024-12.pdf');

/** Both forms; the pages are told of none, so that they look the same in every round. */
export class Papers {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  private readonly services: PacketService[] = [];
  private current: PacketService | undefined;
  /** What the server is given. */
  readonly packets: Packets = {
    installedRevision: undefined,
    make: (...work) => this.now.make(...work),
    makeCard: (code) => this.now.makeCard(code),
  };

  private get now(): PacketService {
    if (!this.current) throw new Error('no form is laid in');
    return this.current;
  }

  async open(): Promise<void> {
    const log = createLog({ write: () => undefined });
    const forms = [undefined, OFFICIAL_FORM].filter((form) => form === undefined || existsSync(form));
    for (const [index, form] of forms.entries()) {
      const folder = path.join(this.folder, String(index));
      mkdirSync(folder);
      if (form !== undefined) await installForm(readFileSync(form), folder);
      this.services.push(createPackets(log, folder));
    }
  }

  /** Prints a draft on each form and looks at the paper. */
  async print(watch: Watch): Promise<void> {
    for (const service of this.services) {
      this.current = service;
      const paper = await open(watch.visitor, '/form.pdf?send=1&keep=1');
      watch.figures.papers += 1;
      for (const fault of faultsOfPaper(paper.bytes, watch.onPaper)) watch.fault('paper', fault);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.services.map((service) => service.close()));
    rmSync(this.folder, { recursive: true, force: true });
  }
}
