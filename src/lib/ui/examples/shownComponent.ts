import { createContext } from 'svelte';

/** Name of the component whose examples are being shown: the first part of their anchors. */
export const [getShownComponent, setShownComponent] = createContext<string>();
