import { weekdays, type DayHours, type Hours, type Weekday } from './Hours.ts';

/** What is said of a day; nothing is said of a closed one. */
export const dayOf = ({ regular }: Hours, day: Weekday): DayHours =>
	regular.find((each) => each.day === day) ?? { day, spans: [], byAppointment: false, note: {} };

/** The timetable with other times on one day. */
export const withDay = (hours: Hours, changed: DayHours): Hours => ({
	...hours,
	regular: weekdays.map((day) => (day === changed.day ? changed : dayOf(hours, day)))
});

/** The timetable with the times of one day on other days, too. */
export const copiedTo = (hours: Hours, from: Weekday, days: readonly Weekday[]): Hours =>
	days.reduce((changed, day) => withDay(changed, { ...dayOf(hours, from), day }), hours);

/** Monday to Friday: where most timetables repeat themselves. */
export const workdays: readonly Weekday[] = weekdays.slice(0, 5);
