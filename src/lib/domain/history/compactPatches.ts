import type { Patch } from './Change.ts';
export const compactPatches = (patches: readonly Patch[]): readonly Patch[] => patches;
