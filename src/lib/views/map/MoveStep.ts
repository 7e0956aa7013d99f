import { stageOfRing, type WorkingRing } from '#domain/map/workingMapInput.ts';
import { otherSector } from '#domain/map/MapInput.ts';
import type { ContactStage } from '#domain/catalogue/contactStages.ts';
import type { SectorBasis } from '#domain/network/NetworkMap.ts';
import type { Day, Id } from '#domain/shared/Id.ts';
import { dayIn } from '#i18n/days.ts';
import { m } from '#i18n/generated/messages.js';
import { stageWord } from '#i18n/words.ts';
import type { DropTarget } from './dropTarget.ts';

/** What a move has changed, as the line under the tool bar tells it. */
export interface MoveStep {
	/** The move itself, then what was written about it. */
	readonly changes: readonly Id[];
	/** Who was moved. */
	readonly ids: readonly Id[];
	/** Who has another contact stage now: day and note of that step may still be written. */
	readonly staged: readonly Id[];
	/** „Kontaktstufe: Erstgespräch, 14.11.2026“ */
	readonly text: string;
}

const fieldWords: Readonly<Record<SectorBasis, () => string>> = {
	primaryTopic: m.map_field_topic,
	type: m.map_field_type,
	level: m.map_field_level
};

export const stageIn = (ring: string): ContactStage => stageOfRing[ring as WorkingRing];

/** The contact stage as it is said where it has just been changed. */
export const stageSentence = (stage: ContactStage | null, day: Day | null): string =>
	stage === null
		? ''
		: day === null
			? m.map_said_stage_undated({ stage: stageWord(stage) })
			: m.map_said_stage({ stage: stageWord(stage), day: dayIn(day) });

/** „Hauptthema: Wohnen“, by what the sectors of the map stand for. */
export const sectorSentence = (basis: SectorBasis, { sector }: DropTarget, name: string): string =>
	m.map_said_sector({
		field: fieldWords[basis](),
		sector: sector === otherSector ? m.map_sector_none() : name
	});
