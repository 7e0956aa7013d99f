import * as v from 'valibot';
import fc from 'fast-check';
import { weekdays, type Hours } from '#domain/hours/Hours.ts';
import { hours as hoursSchema } from '#domain/hours/hoursSchema.ts';

const time = fc
	.integer({ min: 0, max: 96 })
	.map(
		(quarter) =>
			`${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`
	);

/** Spans that follow each other, made out of an even number of different times. */
const spans = fc.uniqueArray(time, { maxLength: 6 }).map((times) => {
	const sorted = times.toSorted();
	return Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => ({
		opensAt: sorted[index * 2] ?? '',
		closesAt: sorted[index * 2 + 1] ?? ''
	}));
});

const day = fc
	.date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
	.map((value) => value.toISOString().slice(0, 10));
const twoDays = fc.tuple(day, day).map((days) => days.toSorted() as [string, string]);

const words = fc.constantFrom('Ferien', 'Ferien (Team)', 'a; b', '„x“', 'عطلة', '=1+1', 'Mo 9–12');
const texts = fc.oneof(
	{ weight: 3, arbitrary: fc.constant({}) },
	fc.record({ de: words, tr: words }, { requiredKeys: ['de'] })
);

/** Timetables in canonical form. */
export const arbitraryHours: fc.Arbitrary<Hours> = fc
	.record({
		regular: fc
			.array(fc.record({ spans, byAppointment: fc.boolean(), note: texts }), {
				minLength: weekdays.length,
				maxLength: weekdays.length
			})
			.map((each) => each.map((said, index) => ({ ...said, day: weekdays[index] }))),
		byAppointment: fc.boolean(),
		note: texts,
		exceptions: fc.array(
			fc
				.record({ days: twoDays, spans, reason: texts })
				.map(({ days: [from, until], ...rest }) => ({ ...rest, from, until })),
			{ maxLength: 3 }
		),
		valid: twoDays,
		isValidFrom: fc.boolean(),
		isValidTo: fc.boolean()
	})
	.map(({ valid, isValidFrom, isValidTo, ...rest }) =>
		v.parse(hoursSchema, {
			...rest,
			validFrom: isValidFrom ? valid[0] : null,
			validTo: isValidTo ? valid[1] : null
		})
	);
