import { z } from 'zod';
import { LABEL_LENGTH } from './limits';

const label = z.object({
  belongsTo: z.string().max(60),
  text: z.string().max(LABEL_LENGTH),
  pages: z.number().int().positive(),
});
/**
 * What is known of a file: which cost or question it belongs to (see `belonging.ts`), the person's own words for it,
 * and its pages. Never the name it had on the person's device, which can tell too much.
 */
export type EvidenceLabel = z.infer<typeof label>;

/** The label as the store keeps it, sealed, in place of a file name. */
export const writeLabel = (value: EvidenceLabel): string => JSON.stringify(label.parse(value));

/** Reads a label back. A label that cannot be read counts as one page that belongs to nothing in particular. */
export function readLabel(name: string): EvidenceLabel {
  try {
    return label.parse(JSON.parse(name));
  } catch {
    return { belongsTo: 'other', text: '', pages: 1 };
  }
}
