/**
 * Prints the page. It stands in the page from the beginning, so that nothing moves when the script comes, and the style sheet
 * takes it away where no script will.
 */
export const PrintButton = () => (
  <p class="screen scripted">
    <button type="button" class="quiet" data-print>
      打印
    </button>
  </p>
)
