/** The part of the package `pg` that the tests use (it brings no types of its own). */
declare module 'pg' {
	export interface QueryResult {
		readonly rows: Record<string, unknown>[];
	}
	export class Client {
		constructor(config: { host: string; user: string; database: string });
		connect(): Promise<void>;
		query(sql: string, params?: unknown[]): Promise<QueryResult>;
		end(): Promise<void>;
	}
	export const types: { setTypeParser(oid: number, parse: (text: string) => unknown): void };
	const pg: { readonly Client: typeof Client; readonly types: typeof types };
	export default pg;
}
