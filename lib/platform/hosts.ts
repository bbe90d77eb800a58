/** Apple's public status file (consumer feed, en_US). Nothing is ever sent to any address but this one and the next. */
export const STATUS_URL = 'https://www.apple.com/support/systemstatus/data/system_status_en_US.js';

/** The same for developers; asked for only while one of its services is watched. */
export const DEVELOPER_STATUS_URL =
  'https://www.apple.com/support/systemstatus/data/developer/system_status_en_US.js';

/** Match pattern of the host permission for both: browsers give leave by host, so that two patterns would not be less. */
export const STATUS_FILES = 'https://www.apple.com/support/systemstatus/data/*';
