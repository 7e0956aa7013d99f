import type { ContactStage } from '#domain/catalogue/contactStages.ts';
import type { ReleaseScope } from '#domain/network/Contact.ts';
import type { MapPosition, MapSlot } from '#domain/network/NetworkMap.ts';
import type { CollectionName } from '#domain/network/Network.ts';
import type { Day, Id } from '#domain/shared/Id.ts';
import type { Json, JsonObject } from '#domain/shared/Json.ts';
import type { Add, Alter, ChangedFields, Remove } from './commandKinds.ts';
import type { MergeChoices } from './mergedFields.ts';

export type AddOrganization = Add<'addOrganization', 'organizations'>;
export type ChangeOrganization = Alter<'changeOrganization', 'organizations'>;
/** Takes its services, contacts, relations and places on maps along. The anchor stays. */
export type RemoveOrganization = Remove<'removeOrganization'>;

/** Whose value stands in the partner that two become; „both“ where values can stand together. */
export type MergeSide = 'keep' | 'gone' | 'both';

/**
 * Two entries are one partner: `gone` goes, everything that hangs on it moves to `keep`. A field
 * without a choice keeps its value and takes the other one where it has none; sets and notes then
 * hold what both say, and the other name becomes an alternate one.
 */
export interface MergeOrganizations {
	readonly type: 'mergeOrganizations';
	readonly keep: Id;
	readonly gone: Id;
	readonly choices: MergeChoices;
}

export type AddLocation = Add<'addLocation', 'locations'>;
export type ChangeLocation = Alter<'changeLocation', 'locations'>;
/** Offers that were there let go of it. */
export type RemoveLocation = Remove<'removeLocation'>;

export type AddService = Add<'addService', 'services'>;
/** Its contacts follow when it moves to another organization. */
export type ChangeService = Alter<'changeService', 'services'>;
/** Its contacts stay with the organization. */
export type RemoveService = Remove<'removeService'>;

export type AddContact = Add<'addContact', 'contacts'>;
export type ChangeContact = Alter<'changeContact', 'contacts'>;
export type RemoveContact = Remove<'removeContact'>;

export type AddTopic = Add<'addTopic', 'topics'>;
export type ChangeTopic = Alter<'changeTopic', 'topics'>;
/** Takes it out of every set; refused while it has subtopics. */
export type RemoveTopic = Remove<'removeTopic'>;

/** `gone` goes, everything filed under it is filed under `keep`. */
export interface MergeTopics {
	readonly type: 'mergeTopics';
	readonly keep: Id;
	readonly gone: Id;
}

export type AddRelation = Add<'addRelation', 'relations'>;
export type ChangeRelation = Alter<'changeRelation', 'relations'>;
export type RemoveRelation = Remove<'removeRelation'>;

export type AddMap = Add<'addMap', 'maps'>;
export type ChangeMap = Alter<'changeMap', 'maps'>;
export type RemoveMap = Remove<'removeMap'>;

export type AddGuide = Add<'addGuide', 'guides'>;
export type ChangeGuide = Alter<'changeGuide', 'guides'>;
export type RemoveGuide = Remove<'removeGuide'>;

export interface ChangeNetwork {
	readonly type: 'changeNetwork';
	/** Without `slug`: moving a network to another address is the operator's business. */
	readonly fields: Omit<ChangedFields<'networks'>, 'slug'>;
}

/**
 * One step of the contact stage with its day and note; `stage: null` clears all three. The step is
 * kept in the log: under `entry` (a new id for a new step, a known one to correct that step), else
 * under an id made of stage and day, so that the same step noted twice is one.
 */
export interface SetStage {
	readonly type: 'setStage';
	readonly organization: Id;
	readonly stage: ContactStage | null;
	readonly date: Day | null;
	readonly note: string | null;
	readonly entry?: Id;
	/** User id of the officer. */
	readonly by?: Id | null;
}

/**
 * The planned next step is done: it goes into the done steps, and what comes next takes its place.
 * With `stage`, it also was the step that led there, on the same day and with the same note.
 */
export interface CompleteStep {
	readonly type: 'completeStep';
	readonly organization: Id;
	/** Under which the done step is kept. */
	readonly id: Id;
	readonly day: Day;
	readonly note: string | null;
	readonly next: { readonly text: string; readonly date: Day | null } | null;
	readonly stage?: ContactStage;
}

/**
 * Where an organization stands on a map: its seat in a sector map, its point in a free map. `null`
 * lets the layout choose again; what is missing stays.
 */
export interface PlaceOnMap {
	readonly type: 'placeOnMap';
	readonly map: Id;
	readonly organization: Id;
	readonly slot?: MapSlot | null;
	readonly position?: MapPosition | null;
}

export type PersonField = 'name' | 'email' | 'phone';

/**
 * Personal values of a contact. A missing field stays, `null` or an empty text takes it away, a
 * text needs a fresh id in `ids` under which the erasable table will hold it.
 */
export interface SetPerson {
	readonly type: 'setPerson';
	readonly contact: Id;
	readonly name?: string | null;
	readonly email?: string | null;
	readonly phone?: string | null;
	readonly ids: { readonly [F in PersonField]?: Id };
	/** Legal basis; without one (here or recorded before) no personal value is taken. */
	readonly basis?: string | null;
	readonly scope?: ReleaseScope;
	readonly deleteBy?: Day | null;
}

/** Many commands as one: one change, one undo; all or nothing (import, bulk edit). */
export interface Batch {
	readonly type: 'batch';
	/** What the journal calls it, e.g. `import`. */
	readonly label: string;
	readonly commands: readonly SingleCommand[];
}

export type SingleCommand =
	| AddOrganization
	| ChangeOrganization
	| RemoveOrganization
	| MergeOrganizations
	| AddLocation
	| ChangeLocation
	| RemoveLocation
	| AddService
	| ChangeService
	| RemoveService
	| AddContact
	| ChangeContact
	| RemoveContact
	| AddTopic
	| ChangeTopic
	| RemoveTopic
	| MergeTopics
	| AddRelation
	| ChangeRelation
	| RemoveRelation
	| AddMap
	| ChangeMap
	| RemoveMap
	| AddGuide
	| ChangeGuide
	| RemoveGuide
	| ChangeNetwork
	| SetStage
	| CompleteStep
	| PlaceOnMap
	| SetPerson;

/** A whole object as it is to be again, every field of it; `null` if it is to be there no more. */
export interface RestoredObject {
	readonly collection: CollectionName;
	readonly id: Id;
	readonly value: JsonObject | null;
}

/** One place as it is to be again: a field, one language, one key of a record, or a whole set. */
export interface RestoredPlace {
	readonly collection: CollectionName;
	readonly id: Id;
	readonly path: string;
	readonly value: Json;
}

/** Brings back an earlier state of one place, of some objects or of everything: one change, one undo. */
export interface Restore {
	readonly type: 'restore';
	/** What the journal calls it: what was restored, and as of when (`restoreLabel`). */
	readonly label: string;
	readonly objects: readonly RestoredObject[];
	readonly places: readonly RestoredPlace[];
}

/** One user intent as plain data. */
export type Command = SingleCommand | Batch | Restore;
