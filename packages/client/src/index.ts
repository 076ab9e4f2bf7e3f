import createClient from "openapi-fetch"

export { createClient }
