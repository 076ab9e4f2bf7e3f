import { Card, Flex, Form, Select, Switch } from "antd"
import type { ReactElement } from "react"
import type { components, paths } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered } from "../frame/page-frame.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { roleName } from "../people/roles.ts"
import { groups, stageRoles } from "./words.ts"

type Chain = components["schemas"]["ReviewChain"]
type ChainToSet = paths["/api/v1/review-chain"]["put"]["requestBody"]["content"]["application/json"]

interface Filled {
  readonly stages: ChainToSet["stages"]
  readonly consecutive: boolean
}

const isStage = (role: string): role is ChainToSet["stages"][number] => stageRoles.some((one) => one === role)

const SetChain = ({ chain: { group, stages, consecutive, version } }: { readonly chain: Chain }): ReactElement => (
  <FormButton<Filled>
    label="设定"
    title={`设定“${groups[group]}”的审签环节`}
    initial={{ stages: stages.filter(isStage), consecutive }}
    send={(given) => api.PUT("/api/v1/review-chain", { body: { ...given, group, version } })}
    refresh={[["review-chain"]]}
  >
    <Form.Item name="stages" label="环节，按先后选择；最后一个是签发" rules={[{ required: true, message: "至少一个环节" }]}>
      <Select mode="multiple" options={stageRoles.map((role) => ({ value: role, label: roleName(role) }))} />
    </Form.Item>
    <Form.Item name="consecutive" label="一人可以接连办理两个环节" valuePropName="checked">
      <Switch />
    </Form.Item>
    <p>已经送审的文书仍按送审时的环节办理。</p>
  </FormButton>
)

/** The stages that letters go through before they are signed. */
export const ReviewChains = (): ReactElement => {
  const may = useMay("letter.configure")
  const chains = useAnswer(["review-chain"], (signal) => api.GET("/api/v1/review-chain", { signal }))
  return (
    <Card title="审签环节">
      <Answered answer={chains}>
        {({ items }) => (
          <Flex vertical gap="small">
            {items.map((chain) => (
              <Flex key={chain.group} justify="space-between" align="center" wrap gap="small">
                <span>
                  {groups[chain.group]}：起草 → {chain.stages.map(roleName).join(" → ")}
                  {chain.consecutive && "（一人可以接连办理两个环节）"}
                </span>
                {may && <SetChain chain={chain} />}
              </Flex>
            ))}
          </Flex>
        )}
      </Answered>
    </Card>
  )
}
