import type { LogFields } from '../../log.ts';

/** What the worker is started with. */
export interface WorkerStart {
	/** Folder of the database, or null for one in memory. */
	readonly folder: string | null;
	readonly migrationsFolder: string;
	readonly jwtSecret: string;
	readonly publicKey: string;
	readonly secretKey: string;
	/** False only in the test that proves the need of it. */
	readonly mutex: boolean;
}

/** An HTTP request as plain data. */
export interface WireRequest {
	readonly url: string;
	readonly method: string;
	readonly headers: [string, string][];
	readonly body: ArrayBuffer | null;
}

export interface WireResponse {
	readonly status: number;
	readonly headers: [string, string][];
	readonly body: ArrayBuffer | null;
}

export type ToWorker =
	| { readonly type: 'request'; readonly id: number; readonly request: WireRequest }
	| { readonly type: 'close' };

export type FromWorker =
	| { readonly type: 'ready' }
	| { readonly type: 'failed'; readonly name: string; readonly message: string }
	| { readonly type: 'started'; readonly id: number }
	| { readonly type: 'response'; readonly id: number; readonly response: WireResponse }
	| { readonly type: 'log'; readonly event: string; readonly fields: LogFields }
	| { readonly type: 'closed' };
