import type { Child } from "hono/jsx"
import { answerName, tokenName, trapName, type FormToken } from "./token.ts"

/** What stands in a form: values as they were typed, and what is against them. */
export interface Filled {
  readonly values: Readonly<Record<string, string>>
  readonly wrong: Readonly<Record<string, string>>
}

/** A form that nobody has filled. */
export const blank: Filled = { values: {}, wrong: {} }

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly filled: Filled
  readonly required?: boolean
  readonly hint?: string
}

const described = ({ name, filled: { wrong }, hint }: FieldProps): string | undefined => {
  const ids = [hint === undefined ? null : `${name}-hint`, wrong[name] === undefined ? null : `${name}-wrong`].filter((id) => id !== null)
  return ids.length === 0 ? undefined : ids.join(" ")
}

const invalid = ({ name, filled: { wrong } }: FieldProps): "true" | undefined => (wrong[name] === undefined ? undefined : "true")

const Around = ({ field, children, labelled = true }: { readonly field: FieldProps; readonly children?: Child; readonly labelled?: boolean }) => {
  const { name, label, filled, required = false, hint } = field
  const words = `${label}${required ? "（必填）" : ""}`
  return (
    <div class="field">
      {labelled ? <label for={name}>{words}</label> : null}
      {hint === undefined ? null : (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {filled.wrong[name] === undefined ? null : (
        <p class="wrong" id={`${name}-wrong`}>
          {filled.wrong[name]}
        </p>
      )}
      {children}
    </div>
  )
}

/** A line of text. */
export const TextField = (
  field: FieldProps & { readonly type?: string; readonly autocomplete?: string; readonly most: number; readonly undrafted?: boolean },
) => (
  <Around field={field}>
    <input
      id={field.name}
      name={field.name}
      type={field.type ?? "text"}
      value={field.filled.values[field.name] ?? ""}
      maxlength={field.most}
      autocomplete={field.autocomplete ?? "off"}
      required={field.required}
      aria-invalid={invalid(field)}
      aria-describedby={described(field)}
      {...(field.undrafted === true ? { "data-undrafted": "" } : {})}
    />
  </Around>
)

/** Several lines of text. */
export const TextArea = (field: FieldProps & { readonly most: number; readonly rows?: number }) => (
  <Around field={field}>
    <textarea
      id={field.name}
      name={field.name}
      rows={field.rows ?? 5}
      maxlength={field.most}
      required={field.required}
      aria-invalid={invalid(field)}
      aria-describedby={described(field)}
    >
      {field.filled.values[field.name] ?? ""}
    </textarea>
  </Around>
)

/** One of a few, by a list that opens. */
export const SelectField = (field: FieldProps & { readonly options: Readonly<Record<string, string>>; readonly none?: string }) => (
  <Around field={field}>
    <select id={field.name} name={field.name} required={field.required} aria-invalid={invalid(field)} aria-describedby={described(field)}>
      {field.none === undefined ? null : <option value="">{field.none}</option>}
      {Object.entries(field.options).map(([code, words]) => (
        <option value={code} selected={field.filled.values[field.name] === code}>
          {words}
        </option>
      ))}
    </select>
  </Around>
)

/** One of a few, all of them seen. */
export const RadioField = (field: FieldProps & { readonly options: readonly (readonly [code: string, words: string])[] }) => (
  <fieldset aria-describedby={described(field)}>
    <legend>{`${field.label}${field.required === true ? "（必填）" : ""}`}</legend>
    <Around field={field} labelled={false}>
      {field.options.map(([code, words], at) => (
        <div class="choice">
          <input
            type="radio"
            id={at === 0 ? field.name : `${field.name}-${code}`}
            name={field.name}
            value={code}
            checked={field.filled.values[field.name] === code}
            required={field.required}
          />
          <label for={at === 0 ? field.name : `${field.name}-${code}`}>{words}</label>
        </div>
      ))}
    </Around>
  </fieldset>
)

/** Any of a few: a box each, named after the field and its place. */
export const ChecksField = (field: FieldProps & { readonly options: readonly string[] }) => (
  <fieldset aria-describedby={described(field)}>
    <legend>{field.label}</legend>
    <Around field={field} labelled={false}>
      {field.options.map((words, at) => {
        const name = `${field.name}-${String(at)}`
        return (
          <div class="choice">
            <input type="checkbox" id={at === 0 ? field.name : name} name={name} value="yes" checked={field.filled.values[name] === "yes"} />
            <label for={at === 0 ? field.name : name}>{words}</label>
          </div>
        )
      })}
    </Around>
  </fieldset>
)

/** Files to be sent along. */
export const FileField = (field: FieldProps & { readonly accept: string; readonly multiple?: boolean }) => (
  <Around field={field}>
    <input
      id={field.name}
      name={field.name}
      type="file"
      accept={field.accept}
      multiple={field.multiple}
      aria-invalid={invalid(field)}
      aria-describedby={described(field)}
    />
  </Around>
)

/** All that is against a form, above it, each leading to its field. */
export const Problems = ({ filled: { wrong } }: { readonly filled: Filled }) => {
  const found = Object.entries(wrong)
  return found.length === 0 ? null : (
    <div class="notice bad" role="alert" tabindex={-1}>
      <p>
        <strong>没有提交成功，有{String(found.length)}处需要改正：</strong>
      </p>
      <ul>
        {found.map(([name, words]) => (
          <li>
            <a href={`#${name}`}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What tells people from machines: a box that people leave empty, and a question in words. */
export const Proof = ({ token, filled }: { readonly token: FormToken; readonly filled: Filled }) => (
  <>
    <input type="hidden" name={tokenName} value={token.text} />
    <div class="trap" aria-hidden="true">
      <label for={trapName}>请不要填写这一栏</label>
      <input id={trapName} name={trapName} type="text" tabindex={-1} autocomplete="off" data-undrafted="" />
    </div>
    <TextField
      name={answerName}
      label={`验证问题：${token.question}`}
      hint="用数字或者汉字回答，防止机器提交。"
      filled={{ values: {}, wrong: filled.wrong }}
      most={10}
      required
      undrafted
    />
  </>
)
