/**
 * Something on offer, as everything after the importer trusts it. The schema that every record is parsed by stands apart
 * (activity-schema.ts), so that phones, which only read what was checked already, need not carry it.
 */
export type { Activity, Schedule } from './activity-schema.ts';

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const ATTENDANCE = ['in-person', 'online', 'phone', 'home-visit'] as const;
export type Attendance = (typeof ATTENDANCE)[number];
