import type { MapSlot } from '#domain/network/NetworkMap.ts';
import type { SectorInput } from './MapInput.ts';

/** Half of the 17° that stay free at 9 o'clock for the names of the rings. */
export const gapHalf = (8.5 * Math.PI) / 180;

const emptyWeight = 15;

/**
 * Share of a sector in the circle when it is dealt. One partner alone gets the room of an empty
 * topic, so that the first who joins and the last who leaves move nobody.
 */
export const sectorWeight = (partners: number): number => Math.max(emptyWeight, 10 + 3 * partners);

export interface SectorArc {
	readonly sector: SectorInput;
	readonly weight: number;
	readonly from: number;
	readonly to: number;
}

/**
 * Sectors clockwise from the gap in the order given. A sector whose partners have seats keeps the
 * weight it was dealt with; only one that never had a seat is weighed anew.
 *
 * @param wished weights that hold whatever the seats say
 */
export function sectorArcs(
	sectors: readonly SectorInput[],
	counts: ReadonlyMap<string, number>,
	slots: readonly MapSlot[],
	wished: Readonly<Record<string, number>> = {}
): SectorArc[] {
	const dealt = new Map<string, number>();
	for (const { sector, weight } of slots) {
		if (weight !== undefined && weight > 0) {
			dealt.set(sector, Math.max(weight, dealt.get(sector) ?? 0));
		}
	}
	const weights = sectors.map(
		({ key }) => wished[key] ?? dealt.get(key) ?? sectorWeight(counts.get(key) ?? 0)
	);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const unit = (2 * Math.PI - 2 * gapHalf) / Math.max(total, 1);
	let from = Math.PI + gapHalf;
	return sectors.map((sector, i) => {
		const weight = weights[i] ?? emptyWeight;
		const arc = { sector, weight, from, to: from + weight * unit };
		from = arc.to;
		return arc;
	});
}
