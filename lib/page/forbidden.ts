/**
 * Selector of what is never read on any page. Mail, notes, photo lists and everything that can be typed into: private,
 * and a source of false alarms, since phishing mails are titled like Apple's own notices. Scripts, and hidden parts,
 * say nothing to the reader.
 */
export const NEVER_READ =
  'script,style,noscript,template,textarea,select,[role=listbox],[role=grid],[role=treegrid],[role=option],[role=row],[role=textbox],[contenteditable]:not([contenteditable=false]),[data-message-id],[hidden],[aria-hidden=true]';
