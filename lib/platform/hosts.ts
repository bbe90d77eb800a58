/** Apple's public status files (consumer feed, en_US): the only address that anything is ever sent to. */
export const STATUS_URL = 'https://www.apple.com/support/systemstatus/data/system_status_en_US.js';

/** Match pattern of the host permission for it. */
export const STATUS_FILES = 'https://www.apple.com/support/systemstatus/data/*';
