/**
 * Stands in for WXT's context, which announces itself to the page by events and a message named after the extension:
 * a page could tell by them who has it installed. What is needed of it, lib/platform/content-api.ts does without a trace.
 */
export class ContentScriptContext {}
