import { m } from '#i18n/generated/messages.js';
import type { Appearance } from './personChoices.ts';

const words: Readonly<Record<Appearance, () => string>> = {
	device: m.shell_appearance_device,
	light: m.shell_appearance_light,
	dark: m.shell_appearance_dark
};

export const appearanceWord = (appearance: Appearance): string => words[appearance]();

export const appearances = Object.keys(words) as readonly Appearance[];
