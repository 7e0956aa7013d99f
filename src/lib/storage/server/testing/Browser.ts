import type { CookieJar } from '../sessions.ts';

/** A browser's cookies. */
export class Browser implements CookieJar {
	readonly kept = new Map<string, string>();
	readonly options: object[] = [];
	getAll(): { name: string; value: string }[] {
		return [...this.kept].map(([name, value]) => ({ name, value }));
	}
	set(name: string, value: string, options: { maxAge: number }): void {
		this.options.push(options);
		if (options.maxAge === 0) this.kept.delete(name);
		else this.kept.set(name, value);
	}
}
