import type { TemplateWording } from '../templateOf.ts';

/** An invitation of all to a meeting of the network. */
export const meetingInvitation: TemplateWording = {
	title: 'Einladung zum Netzwerktreffen',
	subject: 'Einladung zum Netzwerktreffen am {Treffen Tag}',
	text: `Sehr geehrte Damen und Herren,

wir laden Sie herzlich zum nächsten Treffen unseres Netzwerks ein:

Thema: {Treffen Thema}
Tag: {Treffen Tag}
Beginn: {Treffen Uhrzeit}
Ort: {Treffen Ort}

# Vorschlag zum Ablauf

- Begrüßung und kurze Vorstellung
- Neues aus der Ausländerbehörde und aus den Einrichtungen
- {Treffen Thema}
- Stand der Netzwerkkarte: Was fehlt, was hat sich geändert?
- Verabredungen und nächster Termin

Bitte sagen Sie uns bis zum {Antwort bis} unter {E-Mail der Behörde}, ob und mit wie vielen Personen Sie kommen, welche Punkte Sie einbringen möchten und ob Sie etwas brauchen, um gut teilnehmen zu können, zum Beispiel einen stufenlosen Zugang oder Sprachmittlung.`,
	closing: `Wir freuen uns auf Sie.

Mit freundlichen Grüßen

{Bearbeitung}
{Behörde}`
};
