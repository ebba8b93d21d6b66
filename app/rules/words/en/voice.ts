import type { Voice } from '../../../../schemas/voice';

import { who } from '../../../copy/en/voice';

export { who as hurt };

/** The person whose claim it is and whose state can give more time: whoever was hurt, or the one who claims costs of their own. */
export const entitled = (voice: Voice): string =>
  voice === 'died' || voice === 'other' ? 'you' : who(voice);

/** "you have" or "your child has": the right form of a verb for the person who was hurt. */
export const verb = (voice: Voice, you: string, other: string): string => (voice === 'self' ? you : other);
