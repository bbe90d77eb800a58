/**
 * Sizes of iCloud's storage plans in bytes, smallest first: the first is free, the rest is iCloud+. Apple counts in decimal
 * units. Prices differ by country and change, so none are here.
 * Source: https://support.apple.com/en-us/108047
 */
export const STORAGE_PLANS: readonly number[] = [5e9, 50e9, 200e9, 2e12, 6e12, 12e12];
