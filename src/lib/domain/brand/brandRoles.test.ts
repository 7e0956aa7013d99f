import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandRoles, grounds, rolesFor, textOn, type Scheme } from './brandRoles.ts';
import { contrast } from './colour.ts';

const anyColour = fc
	.integer({ min: 0, max: 0xffffff })
	.map((value) => `#${value.toString(16).padStart(6, '0')}`);
const everywhere = { numRuns: 20_000 };
const schemes: readonly Scheme[] = ['light', 'dark'];

/** Text that stands on the tints besides: `--color-ink` and `--color-muted` of tokens.css. */
const texts = { light: ['#131525', '#51577a'], dark: ['#f3f4f7', '#b2b6cc'] } as const;

describe.each(schemes)('the roles of any brand colour on %s grounds', (scheme) => {
	it('can be read as text on every ground, the tints too', () => {
		fc.assert(
			fc.property(anyColour, (brand) => {
				const { action, tint, tint2 } = brandRoles(brand, scheme);
				for (const ground of [...grounds[scheme], tint, tint2])
					expect(contrast(action, ground)).toBeGreaterThanOrEqual(4.5);
			}),
			everywhere
		);
	});

	it('carry text on buttons, also under the pointer', () => {
		fc.assert(
			fc.property(anyColour, (brand) => {
				const { action, actionHover, onAction } = brandRoles(brand, scheme);
				expect(contrast(onAction, action)).toBeGreaterThanOrEqual(4.5);
				expect(contrast(onAction, actionHover)).toBeGreaterThanOrEqual(4.5);
			}),
			everywhere
		);
	});

	it('leave the other texts readable on the tints', () => {
		fc.assert(
			fc.property(anyColour, (brand) => {
				const { tint, tint2 } = brandRoles(brand, scheme);
				for (const text of texts[scheme])
					for (const ground of [tint, tint2])
						expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
			}),
			everywhere
		);
	});

	it('show the line under the head', () => {
		fc.assert(
			fc.property(anyColour, (brand) => {
				const { accent } = brandRoles(brand, scheme);
				expect(contrast(accent, grounds[scheme][0])).toBeGreaterThanOrEqual(1.3);
			}),
			everywhere
		);
	});
});

describe('a brand colour', () => {
	it('is taken as it is when it is dark enough', () => {
		expect(brandRoles('#00554d', 'light')).toMatchObject({ action: '#00554d', accent: '#00554d' });
	});

	it('is darkened for text when it is too light, and shown where nothing is read', () => {
		const { action, accent } = brandRoles('#ffd400', 'light');
		expect(accent).toBe('#ffd400');
		expect(action).toMatch(/^#7[0-9a-f]6[0-9a-f]00$/);
	});

	it('is not shown at all where it could not be told from the paper', () => {
		const { action, accent } = brandRoles('#fdfbf4', 'light');
		expect(accent).toBe(action);
	});
});

it('always finds black or white that can be read on a colour', () => {
	fc.assert(
		fc.property(anyColour, (ground) => {
			expect(contrast(textOn(ground), ground)).toBeGreaterThanOrEqual(4.5);
		}),
		everywhere
	);
});

it('knows the colours of the app as tokens.css has them', () => {
	const css = readFileSync(join(import.meta.dirname, '../../styles/tokens.css'), 'utf8');
	const token = (name: string): string[] =>
		new RegExp(`${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css)?.slice(1) ?? [];
	const names = {
		action: '--color-action',
		actionHover: '--color-action-hover',
		onAction: '--color-on-action',
		tint: '--color-tint',
		tint2: '--color-tint-2',
		accent: '--color-brand'
	} as const;
	for (const [role, name] of Object.entries(names))
		expect([name, ...token(name)]).toEqual([
			name,
			...schemes.map((scheme) => rolesFor(null, scheme)[role as keyof typeof names])
		]);
	for (const [index, name] of ['--color-paper', '--color-surface', '--color-surface-2'].entries())
		expect(token(name)).toEqual(schemes.map((scheme) => grounds[scheme][index]));
});
