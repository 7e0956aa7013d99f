/** What an office would not write, and what it writes instead. */
const unwanted: readonly (readonly [RegExp, string])[] = [
	[/\bEmbed(s|den|ded|ding)?\b/iu, 'in Webseite einbinden'],
	[/\bSharen?\b|\bgeshared\b/iu, 'teilen'],
	[/\bDashboard\b/iu, 'Übersicht'],
	[/\bNodes?\b|\bEdges?\b/iu, 'Partner, Verbindung'],
	[/\bUsers?\b|\bUser/u, 'Person, Mitglied'],
	[/\bLogins?\b|\bLogout\b|\beinloggen\b|\bausloggen\b/iu, 'anmelden, abmelden'],
	[/\bDownloads?\b|\bUploads?\b|\buploaden\b/iu, 'herunterladen, hochladen'],
	[/\bcanceln\b|\bCancel\b|\bUndo\b|\bRedo\b/iu, 'abbrechen, rückgängig, wiederholen'],
	[/\bSettings\b|\bPreview\b|\bSearch\b|\bSave\b|\bDelete\b/u, 'das deutsche Wort'],
	[/\bupdaten\b|\bUpdates?\b/iu, 'aktualisieren, Neuerung'],
	[/\bTools?\b/u, 'Werkzeug'],
	[/\b(du|dich|dir|dein|deine|deinen|deiner|euch|euer)\b/u, 'Sie, Ihr'],
	[/[a-zäöüß](\*|:|_|\/-?)innen\b|[a-zäöüß]Innen\b/u, 'neutrale Form: Fachkräfte, Ratsuchende']
];

/** English words and forms of address that German texts of ours do without, as sentences. */
export const germanFaultsIn = (text: string): readonly string[] =>
	unwanted.flatMap(([pattern, instead]) => {
		const hit = pattern.exec(text.replace(/\{[^}]*\}|--[a-z-]+|`[^`]*`/gu, ''));
		return hit ? [`„${hit[0]}“ (${instead})`] : [];
	});
