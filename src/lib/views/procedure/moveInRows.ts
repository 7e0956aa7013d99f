/**
 * Up and down lead to the same button of the row above or below; in a field the arrows stay what
 * they are.
 */
export function moveInRows(event: KeyboardEvent): void {
	if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
	const from = event.target as HTMLElement;
	if (!from.matches('[data-row] :is(a, button)') || from.closest('form')) return;
	const rows = [...(event.currentTarget as HTMLElement).querySelectorAll('[data-row]')];
	const at = rows.findIndex((row) => row.contains(from));
	const row = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
	if (!row) return;
	event.preventDefault();
	const act = from.dataset['act'];
	const same = act ? row.querySelector<HTMLElement>(`[data-act="${act}"]`) : null;
	(same ?? row.querySelector<HTMLElement>('a'))?.focus();
}
