import { ownBrand } from '#domain/brand/Brand.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import type { Network } from './Network.ts';

/** A network that has its profile and nothing else. */
export const emptyNetwork = (profile: {
	readonly id: Id;
	readonly slug: string;
	readonly title: Texts;
}): Network => ({
	id: profile.id,
	personalValues: {},
	networks: {
		[profile.id]: {
			...profile,
			...ownBrand,
			publisher: null,
			notice: {},
			anchor: null,
			logo: null,
			statements: {},
			translations: {},
			tableViews: {},
			note: null,
			templateTexts: {},
			notDuplicates: []
		}
	},
	topics: {},
	organizations: {},
	locations: {},
	services: {},
	contacts: {},
	relations: {},
	maps: {},
	guides: {}
});
