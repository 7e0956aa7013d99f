import { expect, it } from 'vitest';
import { initialsOf } from './initialsOf.ts';

it.each([
	['Andrea Muster', 'AM'],
	['öztürk-yıldız', 'ÖY'],
	['beratung@example.org', 'BE'],
	['Netzwerkbeauftragte', 'N']
])('%s is %s in two letters at most', (name, initials) => {
	expect(initialsOf(name)).toBe(initials);
});
