import type { PageServerLoad } from './$types';
import { mapAddress } from './mapAddress.server.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	map: await mapAddress(locals, params.network, url.origin)
});
