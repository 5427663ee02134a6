/**
 * Stands in a script for HTML that the server has written: Svelte leaves that as it is. Not nothing, for which it would
 * look in vain.
 */
export const asWritten = ' ';
