import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import { fontPaths, templateFolder } from './guideFiles.ts';
import type { PrintModel } from './PrintParts.ts';

export interface TypstFailure {
	readonly code: 'timeout' | 'memory' | 'unsupported_platform' | 'failed';
	/** For the log, never for readers: may quote texts of the guide. */
	readonly messages: readonly string[];
}

/** Memory one rendering may take, bytes. 400 entries took 602 MB (reference: guide output). */
const memoryLimit = 1_500_000_000;
const memoryCheckEvery = 100;
const pageSize = 4096;

/** Nothing of ours: no keys, no home. Windows starts no program without its own folder. */
const childEnvironment: NodeJS.ProcessEnv = process.env.SystemRoot
	? { SystemRoot: process.env.SystemRoot }
	: {};

/**
 * Sets one guide in a process of its own. The process gets nothing of our environment, is killed
 * when time or memory is up, and its answer is read as data.
 */
export function runTypst(
	data: PrintModel,
	timestamp: number,
	timeoutMs: number,
	memoryBytes = memoryLimit
): Promise<Result<Uint8Array, TypstFailure>> {
	const workspace = templateFolder();
	const child = spawn(
		process.execPath,
		['--max-old-space-size=256', join(workspace, 'renderChild.js')],
		{ cwd: workspace, env: childEnvironment, stdio: 'pipe', windowsHide: true }
	);
	const answer = answerOf(child, timeoutMs, memoryBytes);
	// A child that died early closes its end; its exit code tells what happened.
	child.stdin.on('error', () => undefined);
	child.stdin.end(JSON.stringify({ workspace, fontPaths: fontPaths(), data, timestamp }));
	return answer;
}

function answerOf(
	child: ChildProcessWithoutNullStreams,
	timeoutMs: number,
	memoryBytes: number
): Promise<Result<Uint8Array, TypstFailure>> {
	return new Promise((resolve) => {
		const out: Buffer[] = [];
		const errors: Buffer[] = [];
		let stopped: 'timeout' | 'memory' | null = null;
		const stop = (why: 'timeout' | 'memory'): void => {
			stopped = why;
			child.kill('SIGKILL');
		};
		const timer = setTimeout(() => stop('timeout'), timeoutMs);
		const watch = setInterval(() => {
			if (residentBytes(child.pid) > memoryBytes) stop('memory');
		}, memoryCheckEvery);
		const settle = (result: Result<Uint8Array, TypstFailure>): void => {
			clearTimeout(timer);
			clearInterval(watch);
			resolve(result);
		};
		child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
		child.on('error', (error) => settle(err({ code: 'failed', messages: [error.message] })));
		child.on('close', (exit) => {
			if (stopped) settle(err({ code: stopped, messages: [] }));
			else if (exit === 0) settle(ok(new Uint8Array(Buffer.concat(out))));
			else settle(err(failureOf(Buffer.concat(errors).toString('utf8'))));
		});
	});
}

function failureOf(answer: string): TypstFailure {
	try {
		const { code, messages } = JSON.parse(answer) as TypstFailure;
		return { code: code === 'unsupported_platform' ? code : 'failed', messages };
	} catch {
		return { code: 'failed', messages: [answer] };
	}
}

/** Resident memory of a process where the system tells it (Linux), else 0. */
function residentBytes(pid: number | undefined): number {
	try {
		const [, pages = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
		return Number(pages) * pageSize;
	} catch {
		return 0;
	}
}
