import type { Day } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';

/** Days of the week from Monday, by the codes of RFC 5545 (HSDS schedule.byday). */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** A time of the day, `HH:MM`; `24:00` closes a day that runs on to midnight. */
export type Time = string;

export type TimeSpan = { readonly opensAt: Time; readonly closesAt: Time };

/** What holds on one day of the week; a day that is not named is closed. */
export type DayHours = {
	readonly day: Weekday;
	readonly spans: readonly TimeSpan[];
	readonly byAppointment: boolean;
	readonly note: Texts;
};

/** A day or a stretch of days on which other times hold; without spans it is closed. */
export type HoursException = {
	readonly from: Day;
	readonly until: Day;
	readonly spans: readonly TimeSpan[];
	readonly reason: Texts;
};

/**
 * When somebody is there (HSDS schedule, kept small). Canonical: days from Monday, each once; spans
 * and exceptions in the order of time.
 */
export type Hours = {
	readonly regular: readonly DayHours[];
	/** Appointments can be made outside the regular times, or there are none but these. */
	readonly byAppointment: boolean;
	readonly note: Texts;
	readonly exceptions: readonly HoursException[];
	readonly validFrom: Day | null;
	readonly validTo: Day | null;
};

export const noHours: Hours = {
	regular: [],
	byAppointment: false,
	note: {},
	exceptions: [],
	validFrom: null,
	validTo: null
};

/** Nothing that could be printed. */
export const saysNothing = (hours: Hours): boolean =>
	hours.regular.length === 0 &&
	!hours.byAppointment &&
	hours.exceptions.length === 0 &&
	Object.keys(hours.note).length === 0;
