import { foldWord } from './foldWord.ts';

/** The Länder by their code of ISO 3166-2. */
export const germanLands = [
	['DE-BW', 'Baden-Württemberg'],
	['DE-BY', 'Bayern'],
	['DE-BE', 'Berlin'],
	['DE-BB', 'Brandenburg'],
	['DE-HB', 'Bremen'],
	['DE-HH', 'Hamburg'],
	['DE-HE', 'Hessen'],
	['DE-MV', 'Mecklenburg-Vorpommern'],
	['DE-NI', 'Niedersachsen'],
	['DE-NW', 'Nordrhein-Westfalen'],
	['DE-RP', 'Rheinland-Pfalz'],
	['DE-SL', 'Saarland'],
	['DE-SN', 'Sachsen'],
	['DE-ST', 'Sachsen-Anhalt'],
	['DE-SH', 'Schleswig-Holstein'],
	['DE-TH', 'Thüringen']
] as const;

const codes = new Map<string, string>(germanLands.map(([code, name]) => [foldWord(name), code]));

/** German name of a Land by its code; null for anything else. */
export const landName = (code: string): string | null =>
	germanLands.find(([land]) => land === code)?.[1] ?? null;

/** Code of a Land named in German; anything else comes back as it was, in capitals. */
export const landCode = (cell: string): string => codes.get(foldWord(cell)) ?? cell.toUpperCase();
