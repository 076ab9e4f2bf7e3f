import { z } from "zod"
import type { Site } from "./portal/site.ts"

const number = (least: number, most: number, usual: number) => z.coerce.number().int().min(least).max(most).default(usual)

/** What the environment says, with what holds where it says nothing. */
const Environment = z
  .object({
    GONGKAI_HOST: z.string().min(1).default("127.0.0.1"),
    GONGKAI_PORT: number(0, 65_535, 8000),
    /** Where people find it, when that is not host and port. */
    GONGKAI_URL: z.url({ protocol: /^https?$/u }).optional(),
    GONGKAI_DATA: z.string().min(1).default("gongkai-data"),
    GONGKAI_SECRET: z.string().min(32).optional(),
    /** `id:base64,…` of the keys of personal data, the first seals. */
    GONGKAI_KEYS: z.string().min(1).optional(),
    /** ClamAV's daemon: a socket's path, or `host:port`. */
    GONGKAI_CLAMD: z.string().min(1).optional(),
    GONGKAI_UNCHECKED_FILES: z.enum(["refuse", "open"]).default("refuse"),
    GONGKAI_SIGN_IN: z.string().min(1).optional(),
    /** LibreOffice's program, soffice, by which old formats are read. */
    GONGKAI_CONVERTER: z.string().min(1).optional(),
    GONGKAI_OCR: z.enum(["on", "off"]).default("off"),
    GONGKAI_TRUST_PROXY: z.enum(["yes", "no"]).default("no"),
    /** The built pages of the officers' application (apps/office/dist). */
    GONGKAI_OFFICE: z.string().min(1).optional(),
    /** Where mail goes out: `smtp://user:password@host:587` or `smtps://host`. */
    GONGKAI_SMTP_URL: z.url({ protocol: /^smtps?$/u }).optional(),
    /** Whom mail is from: an address, or a name with one. */
    GONGKAI_MAIL_FROM: z
      .string()
      .regex(/[^\s@<>]+@[^\s@<>]+>?$/u)
      .optional(),
    /** An SMS gateway's address with `{mobile}` and `{text}` in it; with a body it is posted. */
    GONGKAI_SMS_URL: z
      .string()
      .regex(/^https?:\/\//u)
      .optional(),
    GONGKAI_SMS_BODY: z.string().min(1).optional(),
    /** Where the electronic seal listens, by HTTP; `none` where letters are sealed on paper. */
    GONGKAI_SEALER: z.union([z.literal("none"), z.url({ protocol: /^https?$/u })]).default("none"),
    GONGKAI_SEALER_TOKEN: z
      .string()
      .regex(/^[\x21-\x7e]+$/u)
      .optional(),
    /** Whether channels may be posted to inside private networks (a platform of the same house). */
    GONGKAI_POST_INSIDE: z.enum(["yes", "no"]).default("no"),
    /** Whether sites inside private networks may be watched, where a site says so, too. */
    GONGKAI_WATCH_INSIDE: z.enum(["yes", "no"]).default("no"),
    GONGKAI_JOBS: z.enum(["here", "apart"]).default("here"),
    GONGKAI_LOG: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
    GONGKAI_REQUESTS_PER_MINUTE: number(1, 1_000_000, 1200),
    /** The name of the public's site; the top agency's where left out. */
    GONGKAI_SITE_NAME: z.string().min(1).max(60).optional(),
    /** The agency whose district the site is; the topmost where left out. */
    GONGKAI_PORTAL_AGENCY: z.string().min(1).optional(),
    /** 网站标识码. */
    GONGKAI_SITE_CODE: z
      .string()
      .regex(/^(?:bm)?\d{8,10}$/u)
      .optional(),
    /** ICP备案号、公安备案号, as they stand at the foot of every page. */
    GONGKAI_SITE_ICP: z.string().min(1).max(60).optional(),
    GONGKAI_SITE_POLICE: z.string().min(1).max(60).optional(),
    /** 主办单位, 联系方式. */
    GONGKAI_SITE_ORGANISER: z.string().min(1).max(100).optional(),
    GONGKAI_SITE_CONTACT: z.string().min(1).max(100).optional(),
    /** Megabytes of memory for the public's pages. */
    GONGKAI_PAGE_CACHE: number(0, 4096, 64),
    DATABASE_URL: z.string().min(1).optional(),
    DATABASE_ADMIN_URL: z.string().min(1).optional(),
  })
  .refine(({ GONGKAI_SMTP_URL: by, GONGKAI_MAIL_FROM: from }) => (by === undefined) === (from === undefined), {
    path: ["GONGKAI_MAIL_FROM"],
    message: "须与 GONGKAI_SMTP_URL 同时设置",
  })

/** How a server is to run. */
export interface Settings {
  readonly host: string
  /** 0 for any that is free. */
  readonly port: number
  /** Null for the address that it listens on. */
  readonly url: string | null
  /** Folder of the private database, of files and of keys. */
  readonly data: string
  /** Null for the one kept in the data folder. */
  readonly secret: string | null
  /** Keys of personal data as text; null for the file `keys.json` in the data folder. */
  readonly keys: string | null
  /** Where the virus check listens; null where there is none. */
  readonly clamd: string | null
  /** Whether files may be opened that no virus check has looked at. */
  readonly openUnchecked: boolean
  /** Program by which old office formats are read; null where they are refused. */
  readonly converter: string | null
  /** Whether redacted pages are looked at by recognition of characters before they are let out. */
  readonly recognition: boolean
  /** File of what the office asks of sign-in; null for the defaults. */
  readonly signIn: string | null
  /** Null where no mail goes out. */
  readonly mail: { readonly url: string; readonly from: string } | null
  /** Null where no short messages go out. */
  readonly sms: { readonly url: string; readonly body: string | null } | null
  /** Null where there is no electronic seal. */
  readonly sealer: { readonly url: string; readonly token: string | null } | null
  /** Whether channels may be posted to inside private networks. */
  readonly postInside: boolean
  /** Whether sites inside private networks may be watched. */
  readonly watchInside: boolean
  readonly trustProxy: boolean
  /** Folder of the officers' pages; null where another server gives them out. */
  readonly office: string | null
  readonly jobsHere: boolean
  readonly log: "silent" | "error" | "warn" | "info" | "debug"
  readonly requestsPerMinute: number
  readonly site: Site
  /** Megabytes; 0 where pages are rendered anew each time. */
  readonly pageCache: number
  /** Null for the private server in the data folder. */
  readonly database: { readonly url: string; readonly adminUrl: string | null } | null
}

/**
 * Reads the settings from an environment.
 * @throws ZodError for a value that is not one
 */
export const settingsFrom = (environment: Readonly<Record<string, string | undefined>>): Settings => {
  const given = Environment.parse(environment)
  return {
    host: given.GONGKAI_HOST,
    port: given.GONGKAI_PORT,
    url: given.GONGKAI_URL ?? null,
    data: given.GONGKAI_DATA,
    secret: given.GONGKAI_SECRET ?? null,
    keys: given.GONGKAI_KEYS ?? null,
    clamd: given.GONGKAI_CLAMD ?? null,
    openUnchecked: given.GONGKAI_UNCHECKED_FILES === "open",
    converter: given.GONGKAI_CONVERTER ?? null,
    recognition: given.GONGKAI_OCR === "on",
    signIn: given.GONGKAI_SIGN_IN ?? null,
    mail:
      given.GONGKAI_SMTP_URL === undefined || given.GONGKAI_MAIL_FROM === undefined
        ? null
        : { url: given.GONGKAI_SMTP_URL, from: given.GONGKAI_MAIL_FROM },
    sms: given.GONGKAI_SMS_URL === undefined ? null : { url: given.GONGKAI_SMS_URL, body: given.GONGKAI_SMS_BODY ?? null },
    sealer: given.GONGKAI_SEALER === "none" ? null : { url: given.GONGKAI_SEALER, token: given.GONGKAI_SEALER_TOKEN ?? null },
    postInside: given.GONGKAI_POST_INSIDE === "yes",
    watchInside: given.GONGKAI_WATCH_INSIDE === "yes",
    trustProxy: given.GONGKAI_TRUST_PROXY === "yes",
    office: given.GONGKAI_OFFICE ?? null,
    jobsHere: given.GONGKAI_JOBS === "here",
    log: given.GONGKAI_LOG,
    requestsPerMinute: given.GONGKAI_REQUESTS_PER_MINUTE,
    site: {
      name: given.GONGKAI_SITE_NAME ?? null,
      agencyId: given.GONGKAI_PORTAL_AGENCY ?? null,
      identificationCode: given.GONGKAI_SITE_CODE ?? null,
      icpFiling: given.GONGKAI_SITE_ICP ?? null,
      policeFiling: given.GONGKAI_SITE_POLICE ?? null,
      organiser: given.GONGKAI_SITE_ORGANISER ?? null,
      contact: given.GONGKAI_SITE_CONTACT ?? null,
    },
    pageCache: given.GONGKAI_PAGE_CACHE,
    database: given.DATABASE_URL === undefined ? null : { url: given.DATABASE_URL, adminUrl: given.DATABASE_ADMIN_URL ?? null },
  }
}
