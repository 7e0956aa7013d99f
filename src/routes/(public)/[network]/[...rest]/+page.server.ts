import { error } from '@sveltejs/kit';

/** Nothing is published under any other address of a network. */
export const load = (): never => error(404, 'not_published');
