/** As schema.js says. */
export declare const clientSchema: (
  createApp: (parts: never) => { request(path: string): Response | Promise<Response> },
  parts: { readonly metrics: unknown; readonly logger: unknown },
) => Promise<string>
