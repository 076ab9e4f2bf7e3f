/** Number and code of what was sent, as lines of a list; shown this once. */
export const ReceiptCode = ({ receiptNumber, code }: { readonly receiptNumber: string; readonly code: string }) => (
  <>
    <dt>回执编号</dt>
    <dd class="code" id="receipt-number">
      {receiptNumber}
    </dd>
    <dt>查询码</dt>
    <dd class="code" id="receipt-code">
      {code}
    </dd>
  </>
)
