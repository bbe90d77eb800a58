/**
 * The moment at which every state is looked at, ms since 1970: Tuesday 14 May 2030, 10:20 UTC. It lies ahead so that no
 * alarm set by its clock ever rings in the real browser, which would wake the worker in the middle of a picture.
 */
export const STILL = Date.UTC(2030, 4, 14, 10, 20);
/** Time zone and language of the browser. */
export const ZONE = 'UTC';
export const LANGUAGE = 'en-US';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
