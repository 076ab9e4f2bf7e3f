import { z } from "zod"

/** Roles of a disclosure office, and the three administrators who are kept apart: id → Chinese name. */
export const roleNames = {
  clerk: "经办",
  reviewer: "审核",
  legal: "法制",
  approver: "签发",
  contributor: "信息员",
  "secrecy-reviewer": "保密审查",
  head: "政府信息公开工作机构负责人",
  supervisor: "督查",
  "system-administrator": "系统管理员",
  "security-administrator": "安全管理员",
  "audit-administrator": "审计管理员",
} as const

/** A role's id. */
export const Role = z.enum([
  "clerk",
  "reviewer",
  "legal",
  "approver",
  "contributor",
  "secrecy-reviewer",
  "head",
  "supervisor",
  "system-administrator",
  "security-administrator",
  "audit-administrator",
])
