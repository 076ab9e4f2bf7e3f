import { collectDefaultMetrics, Histogram, Registry } from "prom-client"

/** What the process counts, for Prometheus. */
export interface Metrics {
  readonly registry: Registry
  readonly requests: Histogram<"method" | "route" | "status">
}

/** Counters of one server's own: two servers in one process do not share them. */
export const createMetrics = (): Metrics => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: "gongkai_http_request_seconds",
    help: "How long requests took, by method, route and status.",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  return { registry, requests }
}
