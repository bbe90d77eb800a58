/** Major versions with their own menu names: 12 to 18, then 26 (Apple skipped 19 to 25), newest first. */
export const IOS_VERSIONS = [26, 18, 17, 16, 15, 14, 13, 12] as const;

/** What shows backups on a computer: Finder from macOS Catalina on, iTunes before it; Apple Devices or iTunes on Windows. */
export const COMPUTERS = ['mac', 'mac-itunes', 'windows', 'windows-itunes'] as const;
export type Computer = (typeof COMPUTERS)[number];

export const DEVICE_KINDS = ['iphone', 'ipad'] as const;
export type DeviceKind = (typeof DEVICE_KINDS)[number];
