import type { Component } from 'svelte';

/** One component of src/lib/ui with the file that shows it in every state. */
export interface ShownComponent {
	/** Name of the component, as its file is called. */
	readonly name: string;
	/** Renders all examples of the component, each in an `Example`. */
	readonly examples: Component;
}

const files = import.meta.glob<Component>('./*.examples.svelte', {
	eager: true,
	import: 'default'
});

/**
 * Every component that has examples, by name. The gallery, the component tests and the pictures
 * all read this; tests/architecture/gallery.test.ts fails for a component that is missing.
 */
export const shownComponents: readonly ShownComponent[] = Object.entries(files)
	.map(([path, examples]) => ({ name: path.slice(2, -'.examples.svelte'.length), examples }))
	.sort((a, b) => (a.name < b.name ? -1 : 1));
