import type { paths } from "@gongkai/client"

/** A role's id, as the API lists them. */
export type Role = paths["/api/v1/people/{personId}/roles/{role}"]["put"]["parameters"]["path"]["role"]

/** Roles of the office's work. */
const officeRoles = {
  clerk: "经办",
  reviewer: "审核",
  legal: "法制",
  approver: "签发",
  contributor: "信息员",
  "secrecy-reviewer": "保密审查",
  head: "政府信息公开工作机构负责人",
  supervisor: "督查",
} as const satisfies Partial<Record<Role, string>>

/** The three administrators. */
export const administratorRoles = {
  "system-administrator": "系统管理员",
  "security-administrator": "安全管理员",
  "audit-administrator": "审计管理员",
} as const satisfies Partial<Record<Role, string>>

/** Every role with its name. */
export const roleNames: Readonly<Record<Role, string>> = { ...officeRoles, ...administratorRoles }

/** A role's name; the code itself where it is a role that this page does not know. */
export const roleName = (role: string): string => new Map<string, string>(Object.entries(roleNames)).get(role) ?? role

/** Both groups, as a box offers them. */
export const roleOptions = [
  { label: "公开工作", options: Object.entries(officeRoles).map(([value, label]) => ({ value, label })) },
  { label: "三员", options: Object.entries(administratorRoles).map(([value, label]) => ({ value, label })) },
]
