import * as v from 'valibot';
import type { Holds } from '#domain/network/fieldKinds.ts';
import { text, withoutBlanks } from '#domain/network/fieldSchemas.ts';
import { documentKinds, type DocumentKind } from './documentKinds.ts';
import { unknownPlaceholders } from './placeholders.ts';

/** Parts of a document that an office may word as it likes. */
export const templateParts = ['subject', 'text', 'closing'] as const;
export type TemplatePart = (typeof templateParts)[number];

export type TemplateKey = `${DocumentKind}.${TemplatePart}`;

/** Own wordings by document and part; a missing one is the wording that comes along. */
export type TemplateTexts = { readonly [K in TemplateKey]?: string };

export const templateKeys: readonly TemplateKey[] = documentKinds.flatMap((kind) =>
	templateParts.map((part): TemplateKey => `${kind}.${part}`)
);

export const isTemplateText = (key: string): key is TemplateKey =>
	templateKeys.some((each) => each === key);

const wording: Holds<string> = v.pipe(
	text,
	v.check((value) => unknownPlaceholders(value).length === 0, 'placeholder_unknown')
);

/** A blank wording counts as none; a placeholder that stands for nothing is refused. */
export const templateTexts: Holds<TemplateTexts> = v.pipe(
	v.unknown(),
	v.transform(withoutBlanks),
	v.strictObject(
		Object.fromEntries(templateKeys.map((key) => [key, v.exactOptional(wording)])),
		'value_not_allowed'
	) as unknown as v.GenericSchema<unknown, TemplateTexts>
);
