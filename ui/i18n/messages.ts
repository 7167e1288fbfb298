/** A flat table of ICU messages. The English table of a face is the type of all others. */
export type Messages = { readonly [key: string]: string };

/** What a message may be filled with. Dates and numbers are written in the reader's language by ICU. */
export type MessageValues = { readonly [name: string]: string | number | Date };
