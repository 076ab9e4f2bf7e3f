import type { ThemeConfig } from "antd"

/** Colours with a contrast of 4.5:1 or more on white and on the greys of tables (WCAG 2.1 AA); antd's own greys and blue have less. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: "#0b55b5",
    colorLink: "#0b55b5",
    colorInfo: "#0b55b5",
    colorError: "#b3171d",
    colorErrorText: "#b3171d",
    colorWarning: "#ad5700",
    colorWarningText: "#8a4500",
    colorSuccess: "#24731f",
    colorText: "#1f1f1f",
    colorTextSecondary: "#454545",
    colorTextTertiary: "#595959",
    colorTextQuaternary: "#5e5e5e",
    colorTextPlaceholder: "#626262",
    colorTextDescription: "#545454",
    colorTextDisabled: "#5c5c5c",
    fontFamily: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif',
    // What antd derives from darker colours is muddy: pale grounds with clear borders instead.
    colorPrimaryBg: "#e8f1fd",
    colorInfoBg: "#e8f1fd",
    colorInfoBorder: "#9cc2f0",
    colorSuccessBg: "#edf8eb",
    colorSuccessBorder: "#9fd199",
    colorWarningBg: "#fff5e5",
    colorWarningBorder: "#f2c98f",
    colorErrorBg: "#fdeeee",
    colorErrorBorder: "#f0aeb0",
    // The letters of coloured tags.
    "green-7": "#1f6a0a",
    green7: "#1f6a0a",
    "orange-7": "#9a4200",
    orange7: "#9a4200",
    "blue-7": "#0b55b5",
    blue7: "#0b55b5",
    "red-7": "#b3171d",
    red7: "#b3171d",
    borderRadius: 4,
    motion: false,
  },
}
