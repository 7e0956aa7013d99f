import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientDataIn } from './clientData.ts';

const kinds = (text: string): readonly string[] => clientDataIn(text).map(({ kind }) => kind);

describe('a text that tells of somebody who seeks advice', () => {
	it.each([
		['Herr Aksoy, geb. 12.03.1988, wartet auf Termin', ['contact_person', 'birth_date']],
		['geboren am 1. 2. 1990 in Damaskus', ['birth_date']],
		['Amira Said *04.05.1991', ['birth_date']],
		['Amira Said, geb. 1991-05-04', ['birth_date']],
		['AZR-Nr. 123456789012', ['file_number']],
		['Az. 33.2-4711/2025 liegt bei', ['file_number']],
		['Reisepass C01X00T47 abgelaufen', ['file_number']],
		['Ausweisnummer: L01X00T47', ['file_number']],
		['IBAN DE89 3704 0044 0532 0130 00', ['bank_account']],
		['DE89370400440532013000', ['bank_account']],
		['Klientin Frau Yilmaz kommt am Montag', ['client_word']],
		['Mandant Ali Demir braucht Hilfe', ['client_word']],
		['Frau Haddad hat eine Duldung bis März', ['person_case']],
		['Herr Nguyen wartet auf die Aufenthaltserlaubnis', ['person_case']],
		['Aufenthaltstitel für Herrn Petrov verlängern', ['person_case']],
		['Frau Osei ist schwanger', ['person_case']],
		['Familie Karimi: Familiennachzug läuft', ['person_case']],
		['Frau Berg 0151 23456789', ['private_phone']],
		['Herr Kaya mobil: +49 176 1234567', ['private_phone']],
		['Ms. Okafor has applied under § 25', ['person_case']]
	])('%s', (text, expected) => {
		expect(kinds(text)).toEqual(expected);
	});
});

describe('a person at a partner', () => {
	it.each([
		'Frau Müller, Zimmer 12',
		'Ansprechpartner ist Herr Dr. Weber',
		'Termine bei Frau Schmidt-Lange, Tel. 030 23125 141',
		'Mrs Brown, room 4'
	])('is told apart from a client: %s', (text) => {
		expect(kinds(text)).toEqual(['contact_person']);
	});
});

describe('what offices write every day', () => {
	it.each([
		'Bitte Aufenthaltstitel, Pass und Bescheide mitbringen',
		'Beratung zu Duldung, Asylverfahren und Familiennachzug',
		'Vereinbarung vom 12.03.2026, Az. folgt',
		'Termin am 14.11.2026, 10 Uhr',
		'Geburtsurkunde und Heiratsurkunde im Original',
		'geb. Personen ab 27 Jahren',
		'für Frauen und Familien, Frau und Kind',
		'Familie Kind Beruf',
		'Hilfetelefon Gewalt gegen Frauen: 116 016',
		'Mobil 0151 23456789',
		'§ 25 Abs. 5 AufenthG, § 60a',
		'Klientinnen und Klienten der Beratung',
		'Ratsuchende werden angerufen',
		'Die Antragsteller müssen persönlich kommen',
		'Herr oder Frau unterschreibt',
		'Dokumentation 22.06.2015, Z. 109–113',
		'USt-IdNr. DE123456789',
		'Frauenhaus Musterstadt',
		'IBAN wird am Schalter mitgeteilt',
		'Haus der Familie, Am Markt 3',
		'seit 1.1.2020'
	])('gives no alarm: %s', (text) => {
		expect(kinds(text)).toEqual([]);
	});

	it.each(['partners.csv', 'services.csv', 'contacts.csv', 'relations.csv', 'locations.csv'])(
		'gives no alarm in a text of musterstadt: %s',
		(file) => {
			const path = join(import.meta.dirname, '../../../../examples/musterstadt', file);
			expect(clientDataIn(readFileSync(path, 'utf8'))).toEqual([]);
		}
	);
});

describe('whatever stands in a text', () => {
	it('is looked through in a time that grows with its length', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
				for (const { passage } of clientDataIn(text)) expect(text).toContain(passage);
			})
		);
		const long = 'Frau '.repeat(4_000) + 'Aa '.repeat(4_000) + '0'.repeat(8_000);
		expect(clientDataIn(long).length).toBeLessThan(6);
	});
});
