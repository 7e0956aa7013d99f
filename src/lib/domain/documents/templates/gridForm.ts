import type { TemplateWording } from '../templateOf.ts';

/** The letter around the form that a partner fills in for the map. */
export const gridForm: TemplateWording = {
	title: 'Rasterbogen',
	subject: 'Rasterbogen für die Netzwerkkarte: {Partner}',
	text: `Sehr geehrte Damen und Herren,

vielen Dank, dass Sie im Netzwerk mitarbeiten. Damit Ratsuchende und Kolleginnen und Kollegen Ihre Angebote finden, führen wir sie auf einer Netzwerkkarte und in einem Wegweiser. Was wir schon wissen, haben wir eingetragen.

Bitte prüfen Sie die Angaben, ergänzen Sie, was fehlt, und senden Sie den Bogen bis zum {Antwort bis} an {E-Mail der Behörde}. Namen von Beschäftigten brauchen wir nicht: Bitte nennen Sie Funktionen und Sammelpostfächer.`,
	closing: `Bei Fragen erreichen Sie uns unter {Telefon der Behörde}.

Mit freundlichen Grüßen

{Bearbeitung}
{Behörde}`
};
