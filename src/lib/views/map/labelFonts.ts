const weights = [400, 500, 600] as const;

/** Fetches the cuts that labels are drawn in; one that cannot be had falls back to the system's. */
export async function loadLabelFonts(): Promise<void> {
	await Promise.allSettled(
		weights.map((weight) => document.fonts.load(`${weight} 11px 'Fira Sans'`, 'Äß'))
	);
}
