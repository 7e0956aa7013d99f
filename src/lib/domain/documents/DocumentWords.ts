import type { RelationType } from '#domain/catalogue/relationTypes.ts';
import type { ReferralWay, ServiceStatus } from '#domain/network/Service.ts';
import type { Day } from '#domain/shared/Id.ts';

/** German words of the catalogue. They come from the message files: the domain speaks no language. */
export interface DocumentWords {
	readonly day: (day: Day) => string;
	readonly language: (code: string) => string;
	readonly targetGroup: (code: string) => string;
	readonly referralWay: (way: ReferralWay) => string;
	readonly serviceStatus: (status: ServiceStatus) => string;
	readonly relation: (type: RelationType, direction: 'forward' | 'inverse') => string;
}
