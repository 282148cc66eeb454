// Enhances what already works without it.
import { initAll } from './govuk-frontend.js'
document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
