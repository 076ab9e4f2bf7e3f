import type { View } from "./view.ts"

/** What the site does for those who see, hear or move otherwise, and whom to tell where it fails. */
export const accessibilityView = (): View => ({
  title: "无障碍说明",
  path: "/accessibility",
  trail: [{ name: "首页", href: "/" }],
  column: { name: "无障碍说明", type: "网站概况" },
  description: "本网站的无障碍和适老化做法",
  body: (
    <>
      <h1>无障碍说明</h1>
      <ul>
        <li>全部页面可以只用键盘操作；按 Tab 键首先出现“跳到正文”。</li>
        <li>
          页面顶部可以换成<a href="/?display=large">大字版（长者模式）</a>和<a href="/?display=contrast">高对比度</a>
          ，选择会记住；没有弹窗、广告和自动播放。
        </li>
        <li>不依赖脚本：浏览器关闭脚本也能查阅、申请和查询。</li>
        <li>放大到400%、手机竖屏不需要左右滚动正文；统计表可以单独左右滚动，表头与数据相互关联，读屏软件可以读出。</li>
        <li>防止机器提交用文字问题，不用图片验证码。</li>
        <li>阅读、填写有困难的，可以打电话或者当面请机关工作人员帮助；口头申请由机关代为填写。</li>
      </ul>
      <p>
        使用中遇到障碍的，请告诉<a href="/agencies">有关机关</a>，我们会改正。
      </p>
    </>
  ),
})
