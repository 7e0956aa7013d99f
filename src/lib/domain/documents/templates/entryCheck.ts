import type { TemplateWording } from '../templateOf.ts';

/** A request to look through one's entry, once a year. */
export const entryCheck: TemplateWording = {
	title: 'Bitte um Prüfung des Eintrags',
	subject: 'Bitte prüfen Sie Ihren Eintrag: {Partner}',
	text: `Sehr geehrte Damen und Herren,

{Partner} steht auf unserer Netzwerkkarte und in unserem Wegweiser. Wir bitten Sie, Ihren Eintrag einmal im Jahr zu prüfen. Zuletzt geprüft: {Geprüft am}.

Bitte antworten Sie bis zum {Antwort bis} an {E-Mail der Behörde}. Stimmt alles, genügt ein Satz. Was sich geändert hat, schreiben Sie bitte in die rechte Spalte. Hören wir nichts, fragen wir noch einmal nach und nehmen den Eintrag danach von der Karte, damit Ratsuchende nicht vor verschlossenen Türen stehen.`,
	closing: `Vielen Dank für Ihre Hilfe.

Mit freundlichen Grüßen

{Bearbeitung}
{Behörde}`
};
