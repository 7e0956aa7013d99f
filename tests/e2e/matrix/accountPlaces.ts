import type { Page } from '@playwright/test';
import { none, type Place } from './Place.ts';
import { staffPage } from './workPlaces.ts';

const noDialog = none('one question or none, on the page itself');
const noDetail = none('nothing to open');
const noForm = none('no field: one signs in by an address, not by words');

const unknownAddress = async (page: Page): Promise<void> => {
	await page.goto(page.url().replace(/[^/]+$/, 'x'.repeat(43)));
};

/** Stands for the secret of a start that nobody has used. */
export const unusedToken = ':unused';

/** Coming in and going out. */
export const accountPlaces: readonly Place[] = [
	{
		route: '/auth/once/[token]',
		name: '/auth/once',
		at: staffPage(`/auth/once/${unusedToken}`),
		turned: true,
		dialog: noDialog,
		error: unknownAddress,
		detail: noDetail
	},
	{
		route: '/auth/sign-in',
		name: '/auth/sign-in',
		at: staffPage('/auth/sign-in'),
		turned: true,
		dialog: noDialog,
		error: noForm,
		detail: none('who is signed in is looked at in account/signIn.spec.ts')
	},
	{
		route: '/auth/signed-out',
		name: '/auth/signed-out',
		at: staffPage('/auth/signed-out'),
		turned: true,
		dialog: noDialog,
		error: noForm,
		detail: noDetail
	}
];
