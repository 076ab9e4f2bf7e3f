import type { ThemeConfig } from "antd"

/** Colours with a contrast of 4.5:1 or more on white and on the greys of tables (WCAG 2.1 AA); antd's own greys and blue have less. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: "#0b55b5",
    colorLink: "#0b55b5",
    colorError: "#b3171d",
    colorErrorText: "#b3171d",
    colorWarning: "#ad5700",
    colorWarningText: "#8a4500",
    colorSuccess: "#24731f",
    // Derived from colours as dark as these they come out dull, and links on them are hard to read.
    colorErrorBg: "#fdeeee",
    colorWarningBg: "#fff6e6",
    colorSuccessBg: "#eaf6e8",
    colorInfoBg: "#e8f1fc",
    colorText: "#1f1f1f",
    colorTextSecondary: "#454545",
    colorTextTertiary: "#595959",
    colorTextQuaternary: "#5e5e5e",
    colorTextPlaceholder: "#626262",
    colorTextDescription: "#545454",
    colorTextDisabled: "#5c5c5c",
    fontFamily: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif',
    borderRadius: 4,
    motion: false,
  },
}
