import * as v from 'valibot';
import type { Holds } from '#domain/network/fieldKinds.ts';
import {
	codeOf,
	day,
	email,
	line,
	oneOf,
	text,
	withoutBlanks
} from '#domain/network/fieldSchemas.ts';
import { jurisdictions } from './enforcementBodies.ts';
import { conformities, reviewKinds, type StatementField, type Statements } from './Statements.ts';

const entries = {
	accessibilityOffice: line,
	accessibilityStatus: oneOf(conformities),
	accessibilityBarriers: text,
	accessibilityReview: oneOf(reviewKinds),
	accessibilityMade: day,
	accessibilityChecked: day,
	feedbackEmail: email,
	feedbackPhone: line,
	jurisdiction: codeOf(jurisdictions),
	enforcement: text,
	imprintProvider: line,
	imprintAddress: text,
	imprintRepresentative: line,
	imprintEmail: email,
	imprintPhone: line,
	imprintSupervisor: line,
	imprintVatId: line,
	imprintResponsible: text,
	privacyController: text,
	privacyOfficer: text,
	privacyHosting: text,
	privacySupervisor: text
} as const satisfies { readonly [F in StatementField]-?: Holds<NonNullable<Statements[F]>> };

export const statementFields = Object.keys(entries) as readonly StatementField[];

export const isStatementField = (key: string): key is StatementField => Object.hasOwn(entries, key);

/** One value per key, each with its own limits; a blank one counts as not filled in. */
export const statements: Holds<Statements> = v.pipe(
	v.unknown(),
	v.transform(withoutBlanks),
	v.strictObject(
		Object.fromEntries(
			Object.entries(entries).map(([field, holds]) => [
				field,
				v.exactOptional(holds as v.GenericSchema)
			])
		),
		'value_not_allowed'
	) as unknown as v.GenericSchema<unknown, Statements>
);
