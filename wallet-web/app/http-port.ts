/** An answer from a server: its status and its JSON, or undefined where the body is none. */
export type JsonAnswer = { readonly status: number; readonly json: unknown };

export type JsonRequest = {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** The wallet's way out; throws WalletError `no-answer` when no answer comes. */
export type SendRequest = (url: string, request?: JsonRequest) => Promise<JsonAnswer>;
