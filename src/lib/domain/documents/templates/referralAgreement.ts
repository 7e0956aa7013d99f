import type { TemplateWording } from '../templateOf.ts';

/** What office and partner agree on the way of those who are referred; never about one of them. */
export const referralAgreement: TemplateWording = {
	title: 'Vereinbarung zum Verweisweg',
	subject: 'Vereinbarung zum Verweisweg zwischen {Behörde} und {Partner}',
	text: `# 1. Zweck

{Behörde} und {Partner} vereinbaren, wie die Ausländerbehörde Ratsuchende an {Partner} verweist. Die Vereinbarung beschreibt Wege und Zuständigkeiten. Sie enthält keine Angaben zu einzelnen Personen.

# 2. Einwilligung und Datenschutz

- Die Ausländerbehörde bespricht mit der ratsuchenden Person, welche Stellen in Frage kommen. Die Person entscheidet selbst, ob sie das Angebot annimmt; ein Nein hat keine Nachteile für ihr Verfahren.
- Daten gehen nur mit schriftlicher Einwilligung der Person an {Partner}, und nur so viele, wie für die Anmeldung nötig sind.
- Rückmeldungen an die Ausländerbehörde gibt {Partner} nur, wenn die Person auch dem zugestimmt hat.

# 3. Annahme und Ablehnung

- {Partner} nimmt Ratsuchende auf, die zur Zielgruppe des Angebots gehören, solange Plätze frei sind.
- Lehnt {Partner} ab, nennt {Partner} der Person den Grund und, wenn möglich, eine andere Stelle.
- Ist ein Angebot ausgelastet oder ändern sich Zeiten, teilt {Partner} das der Ausländerbehörde innerhalb einer Woche mit.

# 4. Wer macht was

- Die Ausländerbehörde gibt Anschrift, Sprechzeiten und Liste der Unterlagen mit, auf Wunsch in der Sprache der Person, und vereinbart einen Termin, wenn das unten so festgelegt ist.
- {Partner} benennt eine Ansprechstelle, hält die Angaben auf der Netzwerkkarte aktuell und prüft sie einmal im Jahr.

# 5. Was Ratsuchende erwarten können

Eine erste Rückmeldung von {Partner} innerhalb von zwei Wochen und eine Beratung, die vertraulich und kostenfrei ist, soweit unten nichts anderes steht.

# 6. Verweisweg im Einzelnen`,
	closing: `# 7. Geltung und Überprüfung

Die Vereinbarung gilt ab dem Tag der letzten Unterschrift für ein Jahr und danach weiter, bis eine Seite sie in Textform beendet. Beide Seiten besprechen sie einmal im Jahr, das nächste Mal bis zum {Antwort bis}.`
};
