/** Reading and changing networks: what routes and commands use. */
export {
	changesSince,
	listNetworks,
	readNetwork,
	readSnapshot,
	type LoadedNetwork,
	type MemberRole,
	type NetworkEntry
} from './readNetworks.ts';
export { saveChanges, type SaveRefusal } from './saveChanges.ts';
export { readHistory, type HistoryEntry, type HistoryPage } from './readHistory.ts';
export { readBin, type Bin, type DeletedObject, type Deletion } from './readBin.ts';
export { goneNames } from './goneNames.ts';
export { memberNames } from './memberNames.ts';
export { momentOf, ownChanges, readState, revisionAt } from './readState.ts';
export { deleteVersion, nameVersion, readVersions, type NamedVersion } from './versions.ts';
