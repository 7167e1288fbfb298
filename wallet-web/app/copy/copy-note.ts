/** The vault's note of when the last copy was saved, a dateTimeStamp. */
export const copyNote = 'last-copy';
