import type { Voice } from '../../../../schemas/voice';

export { who as hurt } from '../../../copy/en/voice';

/** "you have" or "your child has": the right form of a verb for the person who was hurt. */
export const verb = (voice: Voice, you: string, other: string): string => (voice === 'self' ? you : other);
