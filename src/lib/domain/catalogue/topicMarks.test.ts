import { hcl, lab, rgb } from 'd3';
import { describe, expect, it } from 'vitest';
import { starterTopics } from './starterTopics.ts';
import { topicMarks, type TopicMarkSpec } from './topicMarks.ts';

/** The twelve of the palette; the grey ring stands for emergencies and for what has no topic. */
const palette: readonly TopicMarkSpec[] = Object.values(topicMarks).filter(
	({ shape }) => shape !== 'ring'
);
const pairs = palette.flatMap((one, index) =>
	palette.slice(index + 1).map((other) => [one, other] as const)
);

type Linear = readonly [number, number, number];

const toLinear = (colour: string): Linear => {
	const { r, g, b } = rgb(colour);
	const channel = (value: number): number =>
		value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
	return [channel(r), channel(g), channel(b)];
};

const fromLinear = ([r, g, b]: Linear): string => {
	const channel = (value: number): number => {
		const clamped = Math.min(1, Math.max(0, value));
		return 255 * (clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * clamped ** (1 / 2.4) - 0.055);
	};
	return rgb(channel(r), channel(g), channel(b)).formatRgb();
};

/** Complete dichromacy: Machado, Oliveira and Fernandes 2009, severity 1. */
const dichromacies = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
} as const;

type View = 'normal' | keyof typeof dichromacies;

/**
 * The paper's matrices belong on linear light. Tools that palettes are made with often put them on
 * the encoded values, and so was this one made: both are held, for eyes and tools differ.
 */
type Light = 'encoded' | 'linear';

function seen(colour: string, view: View, light: Light): string {
	if (view === 'normal') return colour;
	const { r: red, g: green, b: blue } = rgb(colour);
	const [r, g, b] = light === 'linear' ? toLinear(colour) : [red / 255, green / 255, blue / 255];
	const [x = 0, y = 0, z = 0] = dichromacies[view].map(([p, q, s]) => p * r + q * g + s * b);
	if (light === 'linear') return fromLinear([x, y, z]);
	const channel = (value: number): number => 255 * Math.min(1, Math.max(0, value));
	return rgb(channel(x), channel(y), channel(z)).formatRgb();
}

/** Contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
	const luminance = (colour: string): number => {
		const [r, g, b] = toLinear(colour);
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

const degrees = (radians: number): number => ((radians * 180) / Math.PI + 360) % 360;
const radians = (angle: number): number => (angle * Math.PI) / 180;

/** CIEDE2000 (Sharma, Wu and Dalal 2005) with all weights 1. */
function distance(one: string, other: string): number {
	const [first, second] = [lab(one), lab(other)];
	const chromas = [first, second].map(({ a, b }) => Math.hypot(a, b));
	const meanChroma7 = (((chromas[0] ?? 0) + (chromas[1] ?? 0)) / 2) ** 7;
	const stretch = 1 + 0.5 * (1 - Math.sqrt(meanChroma7 / (meanChroma7 + 25 ** 7)));
	const [p, q] = [first, second].map(({ l, a, b }) => {
		const wide = a * stretch;
		return { l, chroma: Math.hypot(wide, b), hue: degrees(Math.atan2(b, wide)) };
	}) as [Polar, Polar];
	const hueStep = (): number => {
		if (p.chroma * q.chroma === 0) return 0;
		const step = q.hue - p.hue;
		return step > 180 ? step - 360 : step < -180 ? step + 360 : step;
	};
	const dl = q.l - p.l;
	const dc = q.chroma - p.chroma;
	const dh = 2 * Math.sqrt(p.chroma * q.chroma) * Math.sin(radians(hueStep() / 2));
	const l = (p.l + q.l) / 2;
	const c = (p.chroma + q.chroma) / 2;
	const isFar = Math.abs(p.hue - q.hue) > 180;
	const h =
		p.chroma * q.chroma === 0 ? p.hue + q.hue : ((p.hue + q.hue + (isFar ? 360 : 0)) / 2) % 360;
	const t =
		1 -
		0.17 * Math.cos(radians(h - 30)) +
		0.24 * Math.cos(radians(2 * h)) +
		0.32 * Math.cos(radians(3 * h + 6)) -
		0.2 * Math.cos(radians(4 * h - 63));
	const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
	const sc = 1 + 0.045 * c;
	const sh = 1 + 0.015 * c * t;
	const turn =
		-2 *
		Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) *
		Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2))));
	return Math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + turn * (dc / sc) * (dh / sh));
}

interface Polar {
	readonly l: number;
	readonly chroma: number;
	readonly hue: number;
}

const distances = (view: View, light: Light, of = pairs): number[] =>
	of.map(([a, b]) => distance(seen(a.colour, view, light), seen(b.colour, view, light)));

const views: readonly View[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];
const ofOneShape = pairs.filter(([a, b]) => a.shape === b.shape);

describe('the palette „Netz 12“', () => {
	it('has each of six shapes once dark and once light', () => {
		const looks = palette.map(({ shape, tone }) => `${shape} ${tone}`);
		expect(new Set(looks).size).toBe(12);
		expect(new Set(palette.map(({ shape }) => shape)).size).toBe(6);
		for (const { shape } of palette) {
			const tones = palette.filter((each) => each.shape === shape).map(({ tone }) => tone);
			expect([shape, tones.sort()]).toEqual([shape, ['dark', 'light']]);
		}
	});

	it.each([
		['normal', 15],
		['protanopia', 11],
		['deuteranopia', 12],
		['tritanopia', 12]
	] as const)('keeps any two colours apart with %s: at least %i', (view, least) => {
		expect(Math.min(...distances(view, 'encoded'))).toBeGreaterThanOrEqual(least);
	});

	// On linear light the green square and the red circle nearly meet for deuteranopia (3.5): there
	// the shape tells, and what shares a shape must never come close.
	it.each(views)('keeps the two colours of a shape far apart with %s', (view) => {
		for (const light of ['encoded', 'linear'] as const)
			expect(Math.min(...distances(view, light, ofOneShape))).toBeGreaterThan(17);
	});

	it('keeps the two tones of a shape apart by lightness, for grey print', () => {
		expect(ofOneShape).toHaveLength(6);
		for (const [a, b] of ofOneShape)
			expect(Math.abs(hcl(a.colour).l - hcl(b.colour).l)).toBeGreaterThan(20);
	});

	it('stands out from white paper, and its icons from it', () => {
		for (const { colour, tone } of palette) {
			expect([colour, contrast(colour, '#ffffff') >= 3]).toEqual([colour, true]);
			const icon = tone === 'dark' ? '#ffffff' : '#14161a';
			expect([colour, contrast(colour, icon) >= 4.5]).toEqual([colour, true]);
		}
	});

	it('gives every topic of the starter catalogue a look of its own', () => {
		expect(new Set(starterTopics.map(({ mark }) => mark)).size).toBe(starterTopics.length);
	});
});

describe('the measures of this test', () => {
	// Pairs of the reference data of Sharma, Wu and Dalal, given in CIELAB.
	it.each([
		[lab(50, 2.6772, -79.7751), lab(50, 0, -82.7485), 2.0425],
		[lab(50, 2.5, 0), lab(73, 25, -18), 27.1492],
		[lab(60.2574, -34.0099, 36.2677), lab(60.4626, -34.1751, 39.4387), 1.2644]
	])('agree with the published distances', (one, other, expected) => {
		expect(distance(one as never, other as never)).toBeCloseTo(expected, 3);
	});

	it('see how red and green come together without one of the cones', () => {
		const apart = distance('#2ca02c', '#d62728');
		const together = distance(
			seen('#2ca02c', 'deuteranopia', 'linear'),
			seen('#d62728', 'deuteranopia', 'linear')
		);
		expect(together).toBeLessThan(apart / 2);
	});

	it('know black on white', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 1);
	});
});
