import { expect, test } from "vitest"
import { readRegister } from "./read-register.ts"
import { registerTemplate } from "./template.ts"

test("模板原样交回：示例行被指出来，别的没有问题", async () => {
  for (const format of ["xlsx", "csv"] as const) {
    const read = await readRegister(await registerTemplate(format))
    expect(read.findings).toEqual([])
    expect(read.rows).toHaveLength(1)
    expect(read.rows[0]?.faults).toMatchObject([{ cell: "A2", code: "EXAMPLE_LEFT_IN" }])
    expect(read.rows[0]?.values).toMatchObject({
      receivedOn: "2024-03-05",
      channel: "online",
      outcome: "granted",
      ground: ["36(2)"],
      serviceChannel: "registered-post",
    })
  }
})
