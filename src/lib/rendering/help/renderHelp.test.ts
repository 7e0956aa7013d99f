import { describe, expect, it } from 'vitest';
import { headingId } from './headingId.ts';
import { renderHelp } from './renderHelp.ts';

const addresses = {
	page: (page: string) => `/en/app/help/${page}`,
	picture: (file: string) => `/built/${file}`
};
const html = (text: string): string => renderHelp(`# Start\n\nLead.\n\n${text}`, addresses).html;

describe('a page of the help', () => {
	it('says its title and its first paragraph', () => {
		const page = renderHelp('# Für die IT\n\nErste Zeile.\n\nZweite.', addresses);
		expect(page).toMatchObject({ title: 'Für die IT', lead: 'Erste Zeile.' });
	});

	it('is refused without either', () => {
		expect(() => renderHelp('Nur Text.', addresses)).toThrow(/heading/u);
		expect(() => renderHelp('# Nur Titel', addresses)).toThrow(/heading/u);
	});

	it('gives headings the ids that the repository gives them', () => {
		expect(headingId('Wie groß? (Höhe)')).toBe('wie-groß-höhe');
		expect(html('## Daten sichern')).toContain('<h2 id="daten-sichern">Daten sichern</h2>');
	});

	it('leads links between pages to the app, and leaves all others', () => {
		expect(html('[x](it.md#start)')).toContain('href="/en/app/help/it#start"');
		expect(html('[x](#start)')).toContain('href="#start"');
		expect(html('[x](https://example.org/a?b&c)')).toContain(
			'href="https://example.org/a?b&amp;c"'
		);
	});

	it('takes pictures from the build, with room kept for them', () => {
		expect(html('![Die "Karte"](../pictures/de/map.webp)')).toContain(
			'<img src="/built/de/map.webp" alt="Die &quot;Karte&quot;" width="1280" height="800" loading="lazy" />'
		);
	});

	it('lets the keyboard scroll a wide table', () => {
		expect(html('| a |\n| - |\n| b |')).toMatch(
			/<div class="wide" tabindex="0"><table>[\s\S]*<\/table>\s*<\/div>/u
		);
	});

	it('shows code as it is, and lets the keyboard scroll it', () => {
		expect(html('```\n<iframe>\n```')).toContain(
			'<pre tabindex="0"><code>&lt;iframe&gt;</code></pre>'
		);
	});
});
