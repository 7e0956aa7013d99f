import type { Day } from '#domain/shared/Id.ts';
import { dayInBerlin } from '#domain/shared/weeks.ts';

/** Today in Germany, whatever the clock of the server or the computer is set to. */
export const today = (now: Date = new Date()): Day => dayInBerlin(now);
