import { PageFrame } from "../../frame/page-frame.tsx"

const Page = () => <PageFrame title="办件台">…</PageFrame>
export default Page
