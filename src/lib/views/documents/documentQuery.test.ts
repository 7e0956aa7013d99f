import { expect, it } from 'vitest';
import { choiceQuery, fileAddress, readChoice, readWishes } from './documentQuery.ts';

const [one, two] = [
	'00000000-0000-4000-8000-000000000001',
	'00000000-0000-4000-8000-000000000002'
] as const;
const paramsOf = (address: string): URLSearchParams => new URLSearchParams(address.split('?')[1]);

it('which letter to whom stands in the address and comes back from it', () => {
	const choice = { kind: 'grid_form', partners: [one, two] } as const;
	expect(readChoice(paramsOf(choiceQuery(choice)))).toEqual(choice);
	expect(readChoice(new URLSearchParams(`kind=x&partner=y&partner=${one}&partner=${one}`))).toEqual(
		{
			kind: 'joint_letter',
			partners: [one]
		}
	);
});

it('what the officer said of the letter reaches the server', () => {
	const wishes = {
		replyBy: '2026-12-18',
		coSenders: [two],
		meetingTopic: 'Wohnen & Miete',
		meetingDay: '2027-01-20',
		meetingTime: '9:30 Uhr',
		meetingPlace: 'Rathaus, Raum 1'
	};
	const choice = { kind: 'meeting_invitation', partners: [one] } as const;
	const address = fileAddress('/app/x/documents', 'docx', choice, wishes);
	expect(address).toMatch(/^\/app\/x\/documents\/meeting_invitation\.docx\?/);
	expect(readWishes(paramsOf(address))).toEqual(wishes);
});
