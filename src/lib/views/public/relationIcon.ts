import { relationTypes } from '#domain/catalogue/relationTypes.ts';
import type { RelationEnd } from './publicEntries.ts';
import type { SpriteIcon } from './spriteIcons.ts';

/** The sign before a relation: both ways, away from the reader, towards it, or „umfasst“. */
export function relationIcon({ relation, direction }: RelationEnd): SpriteIcon {
	const { symmetric, line } = relationTypes[relation.type];
	if (symmetric) return 'both';
	if (line === 'dotted' && direction === 'inverse') return 'within';
	return direction;
}
