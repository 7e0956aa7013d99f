import { describe, expect, it } from 'vitest';
import { invert } from '#domain/history/invert.ts';
import { applyChange } from '#domain/history/applyChange.ts';
import { after, club, id, sampleNetwork } from '#tests/arbitraries/sampleNetwork.ts';
import { apply } from './apply.ts';
import type { CompleteStep } from './Command.ts';

const planned = after(sampleNetwork, {
	type: 'changeOrganization',
	id: club,
	fields: { nextStep: 'Anschreiben senden', nextStepDate: '2026-11-30' }
});
const stamp = { changeId: id(900), at: '2026-11-27T10:00:00.000Z' };
const done: CompleteStep = {
	type: 'completeStep',
	organization: club,
	id: id(901),
	day: '2026-11-27',
	note: 'Antwort bis Mitte Dezember',
	next: { text: 'Gespräch vereinbaren', date: '2026-12-14' },
	stage: 'approached'
};

describe('a step that is done', () => {
	it('is kept with its day, gives way to the next one, and leads to a stage', () => {
		expect(after(planned, done).organizations[club]).toMatchObject({
			doneSteps: {
				[id(901)]: {
					day: '2026-11-27',
					text: 'Anschreiben senden',
					note: 'Antwort bis Mitte Dezember'
				}
			},
			nextStep: 'Gespräch vereinbaren',
			nextStepDate: '2026-12-14',
			stage: 'approached',
			stageDate: '2026-11-27',
			stageNote: 'Antwort bis Mitte Dezember'
		});
	});

	it('is one undo', () => {
		const applied = apply(planned, done, stamp);
		if (!applied.ok) throw new Error(applied.error.code);
		const { network, change } = applied.value;
		const undone = applyChange(network, invert(change, { ...stamp, changeId: id(902) }));
		expect(undone).toEqual(planned);
	});

	it('leaves the stage alone unless told', () => {
		const { stage: _, ...plain } = done;
		expect(after(planned, plain).organizations[club]?.stage).toBe(
			planned.organizations[club]?.stage
		);
	});

	it('must have been planned: who has nothing planned has nothing to complete', () => {
		const refused = apply(sampleNetwork, done, stamp);
		expect(!refused.ok && refused.error).toMatchObject({
			code: 'field_missing',
			field: 'nextStep'
		});
	});
});

it('a step that is taken away takes its day along', () => {
	const cleared = after(planned, {
		type: 'changeOrganization',
		id: club,
		fields: { nextStep: ' ' }
	});
	expect(cleared.organizations[club]).toMatchObject({ nextStep: null, nextStepDate: null });
});
