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
