import type { TemplateWording } from '../templateOf.ts';

/** The letter by which office and providers present their tasks and the ways of working together. */
export const jointLetter: TemplateWording = {
	title: 'Gemeinsames Anschreiben',
	subject: 'Zusammenarbeit im Themenbereich {Themenbereich}',
	text: `Sehr geehrte Damen und Herren,

in unserer Stadt beraten und begleiten viele Stellen Menschen, die neu zugewandert sind. Damit Ratsuchende schneller an die richtige Stelle kommen, bauen wir – {Mitabsender} – ein Netzwerk auf. Zu {Themenbereich} möchten wir gern mit Ihnen zusammenarbeiten.

# Was wir tun

- Die Ausländerbehörde entscheidet über Aufenthaltstitel und nennt Ratsuchenden die Stellen, die ihnen bei anderen Fragen weiterhelfen.
- Die Beratungsstellen beraten vertraulich und unabhängig, unter anderem zu Alltag, Sprache, Arbeit und sozialen Leistungen.
- Gemeinsam pflegen wir eine Netzwerkkarte mit Angeboten, Sprachen und Sprechzeiten. {Adresse der Karte}

# Wie wir zusammenarbeiten können

- Sie erhalten einen Eintrag auf der Netzwerkkarte und im gedruckten Wegweiser. Was dort steht, bestimmen Sie mit.
- Wir vereinbaren, wie und an wen wir Ratsuchende verweisen. Ohne deren Einwilligung geben wir keine Daten weiter.
- Wir tauschen uns ein- bis zweimal im Jahr über Abläufe und Neuerungen aus.

# Unser Vorschlag

Wir würden Sie gern kennenlernen und kommen dazu auch zu Ihnen. Bitte nennen Sie uns bis zum {Antwort bis} zwei Termine, die Ihnen passen, und die Stelle in Ihrem Haus, an die wir uns wenden können.`,
	closing: `Sie erreichen uns unter {Telefon der Behörde} oder {E-Mail der Behörde}.

Mit freundlichen Grüßen

{Bearbeitung}
{Behörde}`
};
